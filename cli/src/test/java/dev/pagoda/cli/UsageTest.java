// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class UsageTest {
    private static String err(String... arguments) {
        Program.Run run = Program.run((Object[]) arguments);
        assertThat(run.status()).isEqualTo(2);
        return run.err();
    }

    @Test
    void wrong_usage_is_told_in_two_lines_in_either_language() {
        assertThat(err("bild").lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("There is no command 'bild'. Did you mean 'build'?");
        assertThat(err("bild", "--lang", "zh").lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("没有名为“bild”的命令。您是否想写“build”？");
    }

    @Test
    void what_is_missing_unknown_or_not_a_value_is_named() {
        assertThat(err("export", "x")).startsWith("Missing: --to FORMAT.\n'pagoda export --help'");
        assertThat(err("export", "x", "--to", "pdf")).startsWith("--to is 'pdf'. Write one of coinr, sdmx, ");
        assertThat(err("audit", "x", "--sead", "1")).startsWith("There is no option '--sead'. Did you mean '--seed'?");
        assertThat(err("audit", "x", "--seed", "one")).startsWith("--seed is 'one'. Write a whole number.");
        assertThat(err("check", "x", "y")).startsWith("Unexpected argument 'y'.");
    }

    @Test
    void the_help_of_every_command_is_chinese_where_chinese_is_asked_for() {
        for (String command :
                new CommandLine(new CommandLineProgram()).getSubcommands().keySet()) {
            String help = Program.run(command, "--help", "--lang", "zh").out();
            assertThat(help).as(command).startsWith("用法：pagoda " + command);
            assertThat(help.lines().filter(line -> line.matches(".*[a-z]{3,} [a-z]{2,} [a-z]{2,}.*")))
                    .as(command)
                    .isEmpty();
        }
    }

    @Test
    void the_language_is_the_one_asked_for_or_else_of_the_locale_or_else_of_the_project(@TempDir Path folder)
            throws IOException {
        Path both = Program.copyOfExample("human-development", folder);
        assertThat(Program.inLocale("C.UTF-8", "check", both).out()).startsWith("No problems");
        assertThat(Program.inLocale("zh_CN.UTF-8", "check", both).out()).startsWith("没有问题");
        assertThat(Program.inLocale("zh_CN.UTF-8", "check", "--lang", "en", both)
                        .out())
                .startsWith("No problems");

        Path index = both.resolve("index.yaml");
        Files.writeString(
                index, Files.readString(index).replaceFirst("title: \\{ en: [^,]*, zh: ([^ ]+) }", "title: $1"));
        assertThat(Program.inLocale("C.UTF-8", "check", both).out()).startsWith("没有问题");
        assertThat(Program.inLocale("POSIX", "check", both).out()).startsWith("没有问题");
        assertThat(Program.inLocale("en_GB.UTF-8", "check", both).out()).startsWith("No problems");
        assertThat(Program.inLocale("C.UTF-8", "check", "--lang", "en", both).out())
                .startsWith("No problems");
    }

    @Test
    void a_wrapped_problem_keeps_the_line_of_the_file_whole() {
        String excerpt = "   14 │     normalise: " + "minmax ".repeat(15);
        assertThat(ProblemOnTerminal.wrapped(
                                "index.yaml:14:16  " + "word ".repeat(12) + "  [id]\n" + excerpt + "\n   Cure.\n", 40)
                        .lines())
                .contains(excerpt, "   Cure.")
                .filteredOn(line -> !line.equals(excerpt))
                .allMatch(line -> line.length() <= 40)
                .hasSizeGreaterThan(3);
    }

    @Test
    void a_reader_that_has_enough_is_no_fault_but_a_full_disk_is() throws Exception {
        assertThat(shell("methods --json | head -n 1")).isEqualTo("{\n");
        if (Files.exists(Path.of("/dev/full"))) {
            assertThat(shell("methods > /dev/full; echo $?"))
                    .contains("could not be written")
                    .endsWith("1\n");
        }
    }

    private static String shell(String arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", "'" + java + "' -cp \"$CLASSES\" dev.pagoda.cli.Pagoda " + arguments);
        shell.environment().put("CLASSES", System.getProperty("java.class.path"));
        shell.environment().put("PAGODA_LOCALE", "en");
        Process process = shell.redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
