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

/** The commands as a user meets them. */
class PagodaTest {
    @TempDir
    private Path folder;

    private Path china() throws IOException {
        return Program.copyOfExample("china-scitech-finance", folder);
    }

    @Test
    void build_prints_a_ranking_that_fits_eighty_columns_and_ends_with_the_report() throws IOException {
        Program.Run run = Program.run("build", china());
        assertThat(run.status()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.subList(0, lines.size() - 2)).allMatch(line -> DisplayWidth.of(line) <= 80);
        assertThat(run.out()).contains("Beijing", "北京", "Shanghai");
        assertThat(lines.get(lines.size() - 1)).endsWith("report.html");
        assertThat(Path.of(
                        lines.get(lines.size() - 1).substring("Report".length()).strip()))
                .exists();
    }

    @Test
    void build_speaks_chinese_when_asked() throws IOException {
        Program.Run run = Program.run("build", "--lang", "zh", china());
        assertThat(run.out()).contains("名次", "北京");
    }

    @Test
    void too_little_memory_is_told_with_the_cure_and_leaves_nothing_behind() throws IOException {
        Path project = china();
        Program.Run run = Program.withOptions("-Xmx16m", "-XX:+UseSerialGC").start("build", project, "--lang", "zh");
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).contains("PAGODA_JAVA_OPTIONS=-Xmx").doesNotContain("OutOfMemoryError", "\tat ");
        try (Stream<Path> files = Files.list(project)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("results"));
        }
    }

    @Test
    void build_writes_the_readings_that_the_method_file_asks_for() throws IOException {
        Path project = china();
        assertThat(Program.run("build", project).status()).isZero();
        Path readings = project.resolve("results").resolve("readings");
        try (Stream<Path> files = Files.list(readings)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "readings.json",
                            "clusters.csv",
                            "groups.csv",
                            "inequality.csv",
                            "location-quotients.csv",
                            "space.csv",
                            "neighbours.csv",
                            "types.csv");
        }
        assertThat(Files.readString(readings.resolve("groups.csv"))).contains("cluster,STF,BTH,3,110000,130100,");
    }

    @Test
    void a_project_that_asks_for_no_readings_gets_none() throws IOException {
        Path project = china();
        Path index = project.resolve("index.yaml");
        String text = Files.readString(index);
        Files.writeString(index, text.substring(0, text.indexOf("readings:\n")));
        assertThat(Program.run("build", project).status()).isZero();
        assertThat(project.resolve("results").resolve("readings")).doesNotExist();
    }

    @Test
    void explain_walks_from_the_rank_to_the_source() throws IOException {
        Program.Run run = Program.run("explain", china(), "Guangzhou", "A1");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Guangzhou 广州", "rank", "observed", "source");
    }

    @Test
    void methods_tells_what_a_method_is_for_and_when_not_to_use_it_in_both_languages() {
        assertThat(Program.run("methods", "topsis").out())
                .contains("TOPSIS", "When not", "Formula", "Parameters", "- aggregate: topsis", "Hwang and Yoon");
        assertThat(Program.run("methods", "goalposts", "--lang", "zh").out())
                .contains("不宜", "公式", "参数", "标准化", "framework.csv");
        assertThat(Program.run("methods", "topsis", "--json").out())
                .contains(
                        "\"caution_en\"",
                        "\"aggregation\"",
                        "one of vector, min-max, none",
                        "以下之一：vector、min-max、none");
    }

    @Test
    void methods_lists_every_family_and_helps_with_a_wrong_name() {
        assertThat(Program.run("methods").out())
                .contains("imputation", "treatment", "normalisation", "weighting", "aggregation", "tiering");
        Program.Run wrong = Program.run("methods", "topsi");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("Did you mean 'topsis'?");
    }

    @Test
    void compare_shows_what_moved_each_unit() throws IOException {
        Program.Run run = Program.run("compare", china(), "equal-weights");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Guangzhou", "Equal weights");
    }

    @Test
    void every_variant_of_the_examples_can_be_compared() throws IOException {
        for (String example : List.of("china-scitech-finance", "human-development")) {
            Program.Run run = Program.run("compare", Program.copyOfExample(example, folder));
            assertThat(run.status()).as(run.err()).isZero();
        }
    }

    @Test
    void a_new_project_builds_without_a_problem() {
        Path fresh = folder.resolve("我的 index");
        assertThat(Program.run("new", fresh).status()).isZero();
        assertThat(Program.run("check", fresh).out()).isEqualTo("No problems.\n");
        assertThat(Program.run("build", fresh).status()).isZero();
    }

    @Test
    void a_project_with_problems_is_refused_with_all_of_them_and_nothing_is_written() throws IOException {
        Path project = china();
        Path index = project.resolve("index.yaml");
        Files.writeString(
                index,
                Files.readString(index)
                        .replace("method: min-max", "method: minmax")
                        .replace("edition:", "editoin:"));
        Program.Run run = Program.run("build", project);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("Did you mean 'min-max'?", "Did you mean 'edition'?")
                .doesNotContain("Exception");
        try (Stream<Path> files = Files.list(project)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("results"));
        }
    }

    @Test
    void results_that_cannot_be_written_are_a_problem_with_place_and_cure() throws IOException {
        Path project = china();
        Files.writeString(project.resolve("results"), "a file of the user's");
        for (String command : List.of("build", "audit")) {
            Program.Run run = Program.run(command, project);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err())
                    .contains(project.resolve("results") + "  This is a file", "[results-is-a-file]", "Give the file")
                    .doesNotContain("Exception");
        }
        assertThat(Program.run("build", "--json", project).out()).contains("\"id\" : \"results-is-a-file\"");
        assertThat(project.resolve("results")).hasContent("a file of the user's");
    }

    @Test
    void wrong_usage_ends_with_status_2_and_the_cure() throws IOException {
        Program.Run run = Program.run("explain", china(), "Guangzou");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no unit 'Guangzou'. Did you mean 'Guangzhou'?");
        assertThat(Program.run("biuld").status()).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_not_there_is_said_so() {
        Program.Run run = Program.run("check", folder.resolve("nowhere"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("nowhere").doesNotContain("Exception");
    }

    @Test
    void machines_get_json() throws IOException {
        Program.Run run = Program.run("build", "--json", china());
        assertThat(run.out()).startsWith("{").contains("\"ranking\"").contains("\"findings\"");
    }
}
