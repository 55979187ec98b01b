package dev.pagoda.workbench;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.report.Edition;
import dev.pagoda.report.HtmlReport;
import dev.pagoda.report.ResultTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Writes what a run found to the folder's {@code results/}: tables, manifest, report. All of it or nothing. */
public final class BuildIndex {
    private final Path folder;

    public BuildIndex(Path folder) {
        this.folder = folder;
    }

    /** Writes the results and answers where they are. */
    public Path write(Project project, Result result) throws IOException {
        Edition edition = new Edition(project, result);
        return new ResultsFolder(folder).replace(fresh -> {
            // The Chinese page is made beside the rest, for it takes as long as all of that.
            CompletableFuture<String> chinese =
                    CompletableFuture.supplyAsync(() -> new HtmlReport(edition, Language.ZH).html());
            new ResultTables(edition).writeTo(fresh);
            Files.writeString(fresh.resolve("report.html"), new HtmlReport(edition, Language.EN).html());
            Files.writeString(fresh.resolve("report.zh.html"), chinese.join());
            new Manifest(project, result).writeTo(fresh);
        });
    }
}
