// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pagoda add} as a user meets it. */
class AddCommandTest {
    private static final String NEXT_YEAR = """
        各地区主要指标（2022年）,,,
        地区,GDP（万元）,失业率（%）,人口
        北　京,415400000,4.7,1
        上海市,448090000,4.4,2
        广 州,288390000,5.0,3
        全　国,1210207,5.5,4
        深圳,323900000,4.9,5
        """;

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void make_a_project() throws IOException {
        project = folder.resolve("project");
        Path table = Files.writeString(
                folder.resolve("first.csv"),
                "城市,年份,GDP（亿元）,失业率（%）\n北京,2021,41046,4.1\n上海,2021,43653,4.2\n广州,2021,28226,4.6\n");
        assertThat(Program.run("new", project, "--from", table).status()).isZero();
    }

    private Path table(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Map<String, String> files() throws IOException {
        try (Stream<Path> all = Files.walk(project)) {
            return all.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> project.relativize(file).toString(),
                            AddCommandTest::read,
                            (a, b) -> a,
                            TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void next_years_table_is_added_in_one_new_file_and_nothing_else_changes() throws IOException {
        Map<String, String> before = files();
        Program.Run run = Program.run("add", project, table("2022.csv", NEXT_YEAR), "--yes");
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, String> after = files();
        assertThat(after).containsAllEntriesOf(before);
        after.keySet().removeAll(before.keySet());
        assertThat(after).containsOnlyKeys("observations/2022.csv");
        assertThat(after.get("observations/2022.csv")).isEqualTo("""
            unit,indicator,period,value,source_title,note
            110000,GDP,2022,41540,2022.csv,万元 → 亿元
            110000,X2,2022,4.7,2022.csv,
            310000,GDP,2022,44809,2022.csv,万元 → 亿元
            310000,X2,2022,4.4,2022.csv,
            440100,GDP,2022,28839,2022.csv,万元 → 亿元
            440100,X2,2022,5.0,2022.csv,
            """);
        assertThat(run.out())
                .contains(
                        "6 values added, 0 revised, 0 the same, 6 left alone.",
                        "GDP 2022: 3 added",
                        "indicator '人口', 4 values: framework.csv has no indicator of this name",
                        "unit '深圳', 2 values: units.csv has none of this name: to add it, write 440300,Shenzhen,深圳",
                        "row 6 '全国': a total or mean, not a unit",
                        "The edition is 2021. To score 2022, write `edition: 2022`");
    }

    @Test
    void a_late_source_shows_what_it_revises_and_its_value_counts_from_then_on() throws IOException {
        Program.Run run = Program.run(
                "add", project, table("late.csv", "城市,年份,GDP（亿元）\n北京,2021,41045.6\n上海,2021,43653\n"), "--yes");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "0 values added, 1 revised, 1 the same",
                        "北京 GDP 2021: 41046 → 41045.6 (late.csv)".replace("北京", "Beijing"));
        assertThat(Program.run("explain", project, "Beijing", "GDP").out()).contains("41045.6");
        Program.Run again = Program.run("add", project, folder.resolve("late.csv"), "--yes");
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("0 values added, 0 revised, 2 the same", "Nothing to write.");
    }

    @Test
    void nothing_is_written_on_a_dry_run_or_unasked() throws IOException {
        Map<String, String> before = files();
        Path table = table("2022.csv", NEXT_YEAR);
        Program.Run dry = Program.run("add", project, table, "--dry-run");
        assertThat(dry.status()).isZero();
        assertThat(dry.out()).contains("6 values added", "Nothing was written.");
        Program.Run unasked = Program.run("add", project, table, "--lang", "zh");
        assertThat(unasked.status()).isEqualTo(1);
        assertThat(unasked.out()).contains("新增 6 个数值", "若要写入，请加 --yes");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_table_with_mistakes_or_without_a_year_is_refused_as_a_whole() throws IOException {
        Map<String, String> before = files();
        Program.Run run = Program.run("add", project, table("x.csv", "城市,GDP\n北京,1\n上海,about 2\n广州,3\n"), "--yes");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("'about 2' in column 'GDP' is not a number.", "does not say which year");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void another_unit_of_measurement_is_never_mixed_in() throws IOException {
        Program.Run run = Program.run("add", project, table("x.csv", "城市,年份,GDP（吨）\n北京,2022,1\n上海,2022,2\n"), "--yes");
        assertThat(run.out())
                .contains("indicator 'GDP' in 吨, 2 values: the project measures GDP in 亿元", "Nothing to write.");
    }

    @Test
    void machines_get_every_value_with_what_becomes_of_it() throws IOException {
        Program.Run run = Program.run("add", project, table("2022.csv", NEXT_YEAR), "--json", "--dry-run");
        assertThat(run.out())
                .contains("\"written\" : false", "\"kind\" : \"added\"", "\"left_alone\" : 6", "\"unit\" : \"440100\"");
    }
}
