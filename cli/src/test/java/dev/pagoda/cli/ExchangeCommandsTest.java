// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.exchange.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pagoda new --from} and {@code pagoda export} as a user meets them. */
class ExchangeCommandsTest {
    @TempDir
    private Path folder;

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("cities.csv"), text);
    }

    @Test
    void a_table_becomes_a_folder_that_builds_and_what_was_guessed_is_printed() throws IOException {
        Path made = folder.resolve("made");
        Program.Run run = Program.run(
                "new",
                made,
                "--from",
                table("城市,年份,GDP（亿元）,失业率（%）\n北京,2022,41610,4.7\n上海,2022,44652,4.8\n广州,2022,28839,5.1\n"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
            Made %1$s from a plain table.
            Please review (also in REVIEW.md):
            Taken to be so:
              framework.csv  one level of equal weights: add dimensions, and weigh
              framework.csv:3  GDP 'GDP': more is taken to be better; measured in 亿元
              framework.csv:4  X2 '失业率': less is taken to be better, for '失业'; measured in %%
              units.csv  3 units, 3 of them with names and codes of GB/T 2260
              index.yaml  the steps are the usual chain, nothing that the table says
            cities.csv: a row for each unit, a column for each indicator. 16 cells that are not empty: 10 names and units of measurement, 6 values read.
            No problems. Next: pagoda build %1$s
            """.formatted(made));
        assertThat(Program.run("build", made).status()).isZero();
    }

    @Test
    void mistakes_in_the_table_are_told_all_at_once_and_nothing_is_written() throws IOException {
        Path made = folder.resolve("made");
        Program.Run run = Program.run("new", made, "--from", table("city,GDP\nParis,1\nParis,many\nLyon,3\nNice,4\n"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
            %1$s:3:1  There are two rows of 'Paris'.   [duplicate-code]
                3 │ Paris,many
                  │ ^^^^^
               Keep one of them, or add a column 'year' (年份).

            %1$s:3:7  'many' in column 'GDP' is not a number.   [not-a-number]
                3 │ Paris,many
                  │       ^^^^
               Write a plain number such as 1234.5, or leave the cell empty.

            2 errors, 0 warnings.
            """.formatted(folder.resolve("cities.csv")));
        assertThat(made).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).containsExactly("cities.csv");
        }
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        Program.Run run = Program.run("new", folder, "--from", table("city,GDP\nParis,1\n"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("is not empty");
    }

    @Test
    void every_format_is_written_and_comes_back_where_it_can() throws IOException {
        Path project = Program.copyOfExample("human-development", folder);
        for (Format format : Format.values()) {
            Program.Run run =
                    Program.run("export", project, "--to", format, "--out", folder.resolve(format.toString()));
            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.out().lines())
                    .allMatch(line -> line.startsWith("Written " + folder.resolve(format.toString())));
        }
        for (String format : List.of("coinr", "datapackage")) {
            Path back = folder.resolve("back-" + format);
            assertThat(Program.run("new", back, "--from", folder.resolve(format.toString()))
                            .status())
                    .isZero();
            assertThat(Program.run("build", back).out().lines().limit(8).toList())
                    .isEqualTo(
                            Program.run("build", project).out().lines().limit(8).toList());
        }
    }

    @Test
    void machines_get_json_of_both_commands() throws IOException {
        Path made = folder.resolve("made");
        Path table = table("city,year,GDP\nParis,2022,1\nLyon,2022,2\nNice,2022,4\n");
        assertThat(Program.run("new", made, "--json", "--from", table).out())
                .contains("\"reviews\" : [", "\"file\" : \"framework.csv\"", "\"problems\" : [ ]");
        assertThat(Program.run("export", made, "--to", "coinr", "--json").out())
                .contains("\"format\" : \"coinr\"", "iMeta.csv");
    }

    @Test
    void an_unknown_format_is_wrong_usage_that_names_the_known_ones() throws IOException {
        Program.Run run = Program.run("export", Program.copyOfExample("human-development", folder), "--to", "sas");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("coinr, sdmx, datapackage");
    }
}
