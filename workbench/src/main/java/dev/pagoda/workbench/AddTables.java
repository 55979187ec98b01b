// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Project;
import dev.pagoda.exchange.Addition;
import dev.pagoda.exchange.Additions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds the values of tables to a project, in one new file of observations. No other file is touched. */
public final class AddTables {
    private final Path folder;

    public AddTables(Path folder) {
        this.folder = folder;
    }

    /** What the tables would add. Writes nothing. */
    public Addition read(Project project, List<Path> tables) throws IOException {
        return new Additions(project).read(tables, taken());
    }

    private Set<String> taken() throws IOException {
        Path observations = folder.resolve("observations");
        if (!Files.isDirectory(observations)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(observations)) {
            return files.map(file -> "observations/" + file.getFileName()).collect(Collectors.toSet());
        }
    }

    /** Writes the new file and checks the project with it; if that has errors, the file is taken away again. */
    public Checked write(Addition addition) throws IOException {
        new FreshFolder(folder).replace(Map.of(addition.file(), addition.text().getBytes(StandardCharsets.UTF_8)));
        Checked checked = new CheckProject(folder).check();
        if (!checked.isSound()) {
            Files.deleteIfExists(folder.resolve(addition.file()));
        }
        return checked;
    }

    /** Whether a project that was read after the writing reads the new file. */
    public static boolean isRead(Addition addition, Project project) {
        return project.inputs().stream().anyMatch(input -> input.path().equals(addition.file()));
    }
}
