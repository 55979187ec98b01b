// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.exchange.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Writes a project and its results in the format of another program. A file is replaced as a whole, and none before all
 * are written.
 */
public final class ExportProject {
    private final Path target;

    /** @param target the folder to write to */
    public ExportProject(Path target) {
        this.target = target;
    }

    /** Where an export goes if nothing else is said. */
    public static Path usualTarget(Path project, Format format) {
        return project.resolve("export").resolve(format.toString());
    }

    /** The files that were written, in their order. */
    public List<Path> write(Format format, Project project, Result result) throws IOException {
        Map<String, byte[]> files = format.files(project, result);
        new FreshFolder(target).replace(files);
        return files.keySet().stream().map(target::resolve).toList();
    }
}
