// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.exchange.Format;
import dev.pagoda.workbench.Checked;
import dev.pagoda.workbench.ExportProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pagoda export DIR --to FORMAT [--out PATH]}. */
@Command(name = "export", description = "Writes data, framework, scores and ranks in the format of another program.")
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The project folder.")
    private Path folder;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = Formats.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format = Format.DATAPACKAGE;

    @Option(names = "--out", paramLabel = "PATH", description = "The folder to write to (default: DIR/export/FORMAT).")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Output output;

    /** The formats as they are typed. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Format.values()).map(Format::toString).iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        Checked checked = output.check(folder);
        if (!checked.isSound()) {
            return output.refuse(folder, checked);
        }
        Path target = out.orElse(ExportProject.usualTarget(folder, format));
        List<Path> files = new ExportProject(target)
                .write(format, checked.project().orElseThrow(), checked.result().orElseThrow());
        if (output.json) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("project", folder.toString());
            written.put("format", format.toString());
            written.put("files", files.stream().map(Path::toString).toList());
            output.json(written);
        } else {
            files.forEach(file -> output.line(TerminalWords.WRITTEN.in(output.language()) + " " + file));
        }
        return 0;
    }
}
