// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the compiled engine in Node, as a page would. */
final class Node {
    private static final Path ENGINE = Path.of("target/classes/dev/pagoda/browser/engine.mjs");
    private static final Path SCRIPT = Path.of("src/test/node/score.mjs");

    private Node() {}

    /** What the engine in Node makes of each project; tests are skipped where there is no Node. */
    static Map<String, Fields> score(Path folder, Map<String, Portable> projects) {
        assumeTrue(isThere(), "node is not installed, so the engine in the page is not compared with the JVM's");
        try {
            Files.createDirectories(folder);
            List<String> command = new ArrayList<>(List.of("node", SCRIPT.toString(), ENGINE.toString()));
            for (Map.Entry<String, Portable> project : projects.entrySet()) {
                Path file = folder.resolve(project.getKey() + ".json");
                Files.writeString(file, project.getValue().write());
                command.add(file.toString());
            }
            run(command, folder.resolve("node.log"));
            Map<String, Fields> found = new LinkedHashMap<>();
            for (String name : projects.keySet()) {
                found.put(name, Fields.of(SettingsJson.read(Files.readString(folder.resolve(name + ".scores.json")))));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isThere() {
        try {
            Process process = new ProcessBuilder("node", "--version").start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void run(List<String> command, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor())
                    .as(() -> "exit code of node; it said: " + said(log))
                    .isZero();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String said(Path log) {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
