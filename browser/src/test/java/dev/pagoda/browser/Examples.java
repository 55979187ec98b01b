// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Variant;
import dev.pagoda.project.ProjectFolder;
import dev.pagoda.project.ProjectReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The example projects of the house, each also by its variants. */
final class Examples {
    private static final Path FOLDER = Path.of(System.getProperty("pagoda.house", ".."), "examples");

    private Examples() {}

    static Map<String, Portable> all() {
        Map<String, Portable> all = new LinkedHashMap<>();
        for (Path folder : folders()) {
            ProjectReading reading = ProjectFolder.read(folder);
            Project project = reading.project()
                    .orElseThrow(() -> new IllegalStateException(folder + " is refused: " + reading.problems()));
            put(all, project.id(), project, project.methodology());
            for (Variant variant : project.variants()) {
                put(all, project.id() + "-" + variant.name(), project, variant.applyTo(project.methodology()));
            }
        }
        return all;
    }

    private static void put(Map<String, Portable> all, String name, Project project, Methodology methodology) {
        all.put(name, new Portable(methodology, project.evidence().table(methodology)));
    }

    private static List<Path> folders() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("index.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
