// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a small project folder that builds, to be filled with the user's own units, indicators and data. */
public final class NewProject {
    private static final List<String> FILES =
            List.of("framework.csv", "units.csv", "observations/data.csv", "README.md", "index.yaml");

    private static final Template IS_FILE =
            new Template("{folder} is a file. Name a new folder.", "{folder} 是文件。请换一个新文件夹。");
    private static final Template NOT_EMPTY = new Template(
            "{folder} is not empty. Name a new folder, or empty this one first.", "{folder} 不是空文件夹。请换一个新文件夹，或先清空它。");

    private final Path folder;

    public NewProject(Path folder) {
        this.folder = folder;
    }

    /** Why the folder cannot be made, with the cure; empty if it can. */
    public Optional<Name> refusal() throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(IS_FILE.with("folder", folder));
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.allMatch(NewProject::isLeftOver)
                    ? Optional.empty()
                    : Optional.of(NOT_EMPTY.with("folder", folder));
        }
    }

    private static boolean isLeftOver(Path file) {
        return file.getFileName().toString().startsWith(".pagoda.");
    }

    /** Writes the template. */
    public void create() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : FILES) {
            try (InputStream in = NewProject.class.getResourceAsStream("/dev/pagoda/workbench/template/" + file)) {
                if (in == null) {
                    throw new IllegalStateException("the template lacks " + file);
                }
                texts.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        new FreshFolder(folder).fill(texts);
    }
}
