// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.project.ProjectFolder;
import dev.pagoda.project.ProjectReading;
import dev.pagoda.project.files.ProblemText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Project folders on disk: imported, read and run. */
final class Folders {
    private Folders() {}

    /** The examples of the checkout. */
    static List<Path> examples() {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("pagoda.house", ".."), "examples"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Project read(Path folder) {
        ProjectReading reading = ProjectFolder.read(folder);
        assertThat(reading.project())
                .as(ProblemText.render(
                        reading.problems().stream().filter(Problem::isError).toList(), reading.sources(), Language.EN))
                .isPresent();
        return reading.project().orElseThrow();
    }

    static Result run(Project project) {
        Compilation compilation = Plan.compile(project.methodology());
        assertThat(compilation).isInstanceOf(Compilation.Ready.class);
        Outcome outcome =
                ((Compilation.Ready) compilation).plan().run(project.evidence().table(project.methodology()));
        assertThat(outcome).isInstanceOf(Outcome.Finished.class);
        return ((Outcome.Finished) outcome).result();
    }

    static Path write(Map<String, byte[]> files, Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static Path write(String text, Path file) {
        return write(Map.of(file.getFileName().toString(), text.getBytes(StandardCharsets.UTF_8)), file.getParent())
                .resolve(file.getFileName());
    }

    /** What the import of some files gives, which must be free of mistakes. */
    static Draft draft(Path... files) {
        Imported imported = new Importer("my-index").read(List.of(files));
        assertThat(imported.draft())
                .as(ProblemText.render(imported.problems(), imported.sources(), Language.EN))
                .isPresent();
        return imported.draft().orElseThrow();
    }

    /** The problems of an import, as a user reads them. */
    static String problems(Path... files) {
        Imported imported = new Importer("my-index").read(List.of(files));
        assertThat(imported.draft()).isEmpty();
        return ProblemText.render(imported.problems(), imported.sources(), Language.EN);
    }

    static Path write(Draft draft, Path folder) {
        draft.files().forEach((path, text) -> write(Map.of(path, text.getBytes(StandardCharsets.UTF_8)), folder));
        return folder;
    }
}
