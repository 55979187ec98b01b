// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One published result for a project, on any machine: every file of results/ has the same bytes. */
class SameBytesTest {
    private static final Path JAVAS = Path.of("/usr/lib/jvm");

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
        for (Path java : otherJavas()) {
            assertThat(build(new Program(java, List.of()), project))
                    .as(java.toString())
                    .isEqualTo(here);
        }
        assumeTrue(!otherJavas().isEmpty(), "skipped: there is no second Java of version 17 or newer in " + JAVAS);
    }

    @Test
    void an_audit_gives_the_same_bytes_with_and_without_vectors_on_one_thread_and_on_two() throws Exception {
        Path project = Program.copyOfExample("china-scitech-finance", folder);
        Map<String, String> first = results(Program.withOptions(), "audit", project, "--threads", "1");
        assertThat(first)
                .containsKeys(
                        "audit/audit.json",
                        "audit/ranks.csv",
                        "audit/cells.csv",
                        "coherence/coherence.json",
                        "manifest.json");
        Program vectors = Program.withOptions("--add-modules", "jdk.incubator.vector");
        assertThat(results(vectors, "audit", project, "--threads", "2")).isEqualTo(first);
        for (Path java : otherJavas()) {
            assertThat(results(new Program(java, List.of()), "audit", project, "--threads", "2"))
                    .as(java.toString())
                    .isEqualTo(first);
        }
    }

    private static List<Path> otherJavas() throws IOException {
        if (!Files.isDirectory(JAVAS)) {
            return List.of();
        }
        try (Stream<Path> javas = Files.list(JAVAS)) {
            return javas.filter(SameBytesTest::isAnotherJava).sorted().toList();
        }
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
        return results(program, "build", project);
    }

    private static Map<String, String> results(Program program, String command, Path project, String... options)
            throws Exception {
        List<Object> arguments = new ArrayList<>(List.of(command, project));
        arguments.addAll(List.of(options));
        Program.Run run = program.start(arguments.toArray());
        assertThat(run.status()).as(run.err()).isZero();
        Map<String, String> hashes = new TreeMap<>();
        Path folder = project.resolve("results");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put(folder.relativize(file).toString(), HexFormat.of().formatHex(hash));
            }
        }
        return hashes;
    }
}
