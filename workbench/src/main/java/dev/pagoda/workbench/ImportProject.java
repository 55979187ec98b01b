// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.exchange.Draft;
import dev.pagoda.exchange.Imported;
import dev.pagoda.exchange.Importer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes a project folder of the tables of another program. All of it or nothing. */
public final class ImportProject {
    private final Path folder;

    public ImportProject(Path folder) {
        this.folder = folder;
    }

    /** Why the folder cannot be made, with the cure; empty if it can. */
    public Optional<Name> refusal() throws IOException {
        return new NewProject(folder).refusal();
    }

    /** Reads the tables and says what is wrong with them. Writes nothing. */
    public Imported read(List<Path> files) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return new Importer(name == null ? "index" : name.toString()).read(files);
    }

    /** Writes the folder in one step, with what is to be reviewed in a language, and checks it as any project. */
    public Checked create(Draft draft, Language language) throws IOException {
        new FreshFolder(folder).fill(draft.files(language));
        return new CheckProject(folder).check();
    }
}
