// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a user starts it, on the real Java, with the distribution that this build has just put together. */
class RealLauncherIT {
    private static final Path LAUNCHER =
            Path.of(System.getProperty("pagoda.house", "..")).resolve("pagoda").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void takes_what_the_build_has_made_and_does_not_build_again() throws Exception {
        assertThat(run(LAUNCHER, "--version")).startsWith("pagoda ").doesNotContain("building");
    }

    @Test
    void starts_through_a_link_from_any_folder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link to pagoda"), LAUNCHER);
        assertThat(run(link, "--version")).startsWith("pagoda ");
    }

    @Test
    void knows_chinese_names_with_spaces_where_the_locale_knows_ascii_only() throws Exception {
        Files.move(Program.copyOfExample("china-scitech-finance", folder), folder.resolve("指数 甲"));
        assertThat(run(LAUNCHER, "check", "指数 甲")).contains("0 errors");
        assertThat(run(LAUNCHER, "check", "没有 的")).contains("没有 的");
    }

    /** All that the launcher printed, started in the folder of this test with the plainest of locales. */
    private String run(Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.start().waitFor();
        return Files.readString(printed, StandardCharsets.UTF_8);
    }
}
