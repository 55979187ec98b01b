// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.project.files.DisplayWidth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pagoda audit} as a user meets it. */
class AuditCommandTest {
    @TempDir
    private Path folder;

    private Path china() throws IOException {
        return Program.copyOfExample("china-scitech-finance", folder);
    }

    private static void replace(Path project, String from, String to) throws IOException {
        Path index = project.resolve("index.yaml");
        String text = Files.readString(index);
        assertThat(text).contains(from);
        Files.writeString(index, text.replace(from, to));
    }

    @Test
    void it_prints_ranks_with_intervals_and_writes_tables_and_the_report() throws IOException {
        Path project = china();
        Program.Run run = Program.run("audit", project, "--replications", "2000");
        assertThat(run.status()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.subList(0, lines.size() - 2)).allMatch(line -> DisplayWidth.of(line) <= 80);
        assertThat(run.out()).contains("2,000 re-computations", "Beijing", "●", "What matters", "imputation");
        assertThat(run.out()).contains("Coherence over 36 ranked cities:");
        assertThat(project.resolve("results/coherence/coherence.json")).exists();
        Path audit = project.resolve("results/audit");
        for (String table : List.of(
                "ranks",
                "rank-counts",
                "ahead",
                "factors",
                "sensitivity",
                "weight-ranges",
                "overtaking",
                "left-out",
                "cells")) {
            assertThat(Files.readString(audit.resolve(table + ".csv")).lines().count())
                    .as(table)
                    .isGreaterThan(1);
        }
        assertThat(project.resolve("results/report.html")).content().contains("2,000");
        Program.Run build = Program.run("build", project, "--lang", "zh");
        assertThat(build.status()).isZero();
        assertThat(build.err()).contains("排名稳健性检验仍然有效，已保留");
        assertThat(audit.resolve("ranks.csv")).exists();
        replace(project, "coverage: 0.45", "coverage: 0.46");
        assertThat(Program.run("build", project, "--json").out())
                .contains("\"text_en\" : \"The audit in results/ was made from other inputs (changed: index.yaml)");
        assertThat(audit).doesNotExist();
    }

    @Test
    void coherence_alone_takes_no_robustness_analysis_and_writes_findings_tables_and_the_report() throws IOException {
        Path project = china();
        String text = Files.readString(project.resolve("index.yaml"));
        Files.writeString(project.resolve("index.yaml"), text.substring(0, text.indexOf("\nrobustness:")));
        Program.Run run = Program.run("audit", project, "--coherence");
        assertThat(run.status()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.subList(0, lines.size() - 2)).allMatch(line -> DisplayWidth.of(line) <= 80);
        assertThat(run.out()).contains("Coherence over 36 ranked cities:", "findings.", "Try: ", "report.html");
        Path coherence = project.resolve("results/coherence");
        for (String table : List.of(
                "findings",
                "statistics",
                "correlations",
                "components",
                "reliability",
                "importance",
                "availability",
                "denominators")) {
            assertThat(Files.readString(coherence.resolve(table + ".csv"))
                            .lines()
                            .count())
                    .as(table)
                    .isGreaterThan(1);
        }
        assertThat(project.resolve("results/report.html")).content().contains("id=\"coherence\"");
        assertThat(project.resolve("results/report.zh.html")).content().contains("统计一致性");
        assertThat(project.resolve("results/audit")).doesNotExist();
        assertThat(project.resolve("results/manifest.json")).content().contains("coherence/coherence.json");
    }

    @Test
    void coherence_speaks_chinese_and_json_when_asked() throws IOException {
        Path project = china();
        assertThat(Program.run("audit", project, "--coherence", "--lang", "zh").out())
                .contains("统计一致性（36 个参评城市）", "建议：");
        assertThat(Program.run("audit", project, "--coherence", "--json").out())
                .startsWith("{")
                .contains("\"findings\"", "\"correlations\"", "\"eigenvalue\"", "\"try_en\"");
    }

    @Test
    void it_speaks_chinese_and_json_when_asked() throws IOException {
        Path project = Program.copyOfExample("human-development", folder);
        assertThat(Program.run("audit", project, "--lang", "zh").out()).contains("重复计算", "中位", "影响来源");
        assertThat(Program.run("audit", project, "--json").out())
                .startsWith("{")
                .contains("\"sensitivity\"", "\"weight_ranges\"", "\"coherence\"");
    }

    @Test
    void another_seed_gives_other_numbers_and_the_same_seed_the_same() throws IOException {
        Path project = Program.copyOfExample("human-development", folder);
        String first = Program.run("audit", project, "--json", "--seed", "1").out();
        assertThat(Program.run("audit", project, "--json", "--seed", "2").out()).isNotEqualTo(first);
        assertThat(Program.run("audit", project, "--json", "--seed", "1").out()).isEqualTo(first);
    }

    @Test
    void a_slot_that_does_not_exist_is_told_at_check_with_its_place() throws IOException {
        Path project = china();
        replace(project, "treat: [off] }", "treatt: [off] }");
        Program.Run run = Program.run("check", project);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out() + run.err())
                .contains("There is no slot 'treatt' to vary.", "Did you mean 'treat'?", "index.yaml:");
    }

    @Test
    void an_audit_that_would_take_too_long_is_refused_with_an_estimate_and_nothing_is_written() throws IOException {
        Path project = china();
        Program.Run run = Program.run("audit", project, "--replications", "1e12");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("would take about", "days", "Ask for fewer 'replications'");
        assertThat(project.resolve("results")).doesNotExist();
        try (Stream<Path> files = Files.list(project)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith(".results"));
        }
    }

    @Test
    void a_replication_that_cannot_be_computed_stops_it_unless_it_is_to_be_counted() throws IOException {
        Path project = china();
        replace(project, "variants: [geometric] }", "aggregate: [geometric] }");
        Program.Run run = Program.run("audit", project);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("roll-up: geometric", "failures: count", "replication-not-computable");
        Program.Run counted = Program.run("audit", project, "--count-failures");
        assertThat(counted.status()).as(counted.err()).isZero();
        assertThat(counted.out()).contains("could not be computed");
    }

    @Test
    void a_project_that_varies_nothing_is_told_how_to_begin() throws IOException {
        Path project = china();
        String text = Files.readString(project.resolve("index.yaml"));
        Files.writeString(project.resolve("index.yaml"), text.substring(0, text.indexOf("\nrobustness:")));
        Program.Run run = Program.run("audit", project);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("nothing-varied", "weights: { noise: 0.25 }");
    }

    @Test
    void wrong_options_are_told() throws IOException {
        Path project = china();
        for (List<String> wrong : List.of(
                List.of("--replications", "many"),
                List.of("--replications", "3"),
                List.of("--threads", "0"),
                List.of("--most-minutes", "-1"))) {
            Program.Run run = Program.run("audit", project, wrong.get(0), wrong.get(1));
            assertThat(run.status()).as(wrong.toString()).isEqualTo(2);
            assertThat(run.err()).contains(wrong.get(0), "Write a");
        }
    }
}
