package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One published result for a project, on any machine: every file of results/ has the same bytes. */
class SameBytesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"china-scitech-finance", "human-development"})
    void every_build_gives_the_same_bytes_on_one_core_and_on_all(String example) throws Exception {
        Path project = Program.copyOfExample(example, folder);
        Map<String, String> first = build(Program.withOptions(), project);
        assertThat(first).containsKeys("scores.csv", "ranking.csv", "cells.csv", "manifest.json", "report.html");
        assertThat(build(Program.withOptions(), project)).isEqualTo(first);
        assertThat(build(Program.withOptions("-XX:ActiveProcessorCount=1"), project))
                .isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"china-scitech-finance", "human-development"})
    void every_java_version_gives_the_same_bytes(String example) throws Exception {
        Path project = Program.copyOfExample(example, folder);
        Map<String, String> here = build(Program.withOptions(), project);
        int others = 0;
        try (Stream<Path> javas = Files.list(Path.of("/usr/lib/jvm"))) {
            for (Path java : javas.filter(path -> isAnotherJava(path)).sorted().toList()) {
                assertThat(build(new Program(java, List.of()), project))
                        .as(java.toString())
                        .isEqualTo(here);
                others++;
            }
        }
        assumeTrue(others > 0, "skipped: there is no second Java of version 17 or newer in /usr/lib/jvm");
    }

    private static boolean isAnotherJava(Path java) {
        try {
            String release = Files.readString(java.resolve("release"));
            int version = Integer.parseInt(release.replaceAll("(?s).*JAVA_VERSION=\"(\\d+).*", "$1"));
            return version >= 17 && version != Runtime.version().feature();
        } catch (IOException | NumberFormatException notAJava) {
            return false;
        }
    }

    private static Map<String, String> build(Program program, Path project) throws Exception {
        Program.Run run = program.start("build", project);
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(project.resolve("results"))) {
            for (Path file : files.toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put(file.getFileName().toString(), HexFormat.of().formatHex(hash));
            }
        }
        return hashes;
    }
}
