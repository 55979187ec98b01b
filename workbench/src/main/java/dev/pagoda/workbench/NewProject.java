package dev.pagoda.workbench;

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

    private final Path folder;

    public NewProject(Path folder) {
        this.folder = folder;
    }

    /** Why the folder cannot be made, with the cure; empty if it can. */
    public Optional<String> refusal() throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder)) {
            return Optional.of(folder + " is a file. Name a new folder.");
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.allMatch(NewProject::isLeftOver)
                    ? Optional.empty()
                    : Optional.of(folder + " is not empty. Name a new folder, or empty this one first.");
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
