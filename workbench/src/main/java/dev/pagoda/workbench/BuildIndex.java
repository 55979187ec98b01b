package dev.pagoda.workbench;

import dev.pagoda.answers.AuditTables;
import dev.pagoda.answers.CoherenceTables;
import dev.pagoda.answers.Edition;
import dev.pagoda.answers.ReadingTables;
import dev.pagoda.answers.ResultTables;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.Readings;
import dev.pagoda.readings.ReadingsReader;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.report.HtmlReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Writes what a run found to the folder's {@code results/}: tables, manifest, report. All of it or nothing. */
public final class BuildIndex {
    private final Path folder;

    public BuildIndex(Path folder) {
        this.folder = folder;
    }

    /** Writes the results and answers where they are. */
    public Path write(Project project, Result result) throws IOException {
        return write(project, result, Optional.empty(), Optional.empty());
    }

    /** The same with an audit of the ranking, or of the framework, or of both: their tables, and their chapters in the report. */
    public Path write(Project project, Result result, Optional<AuditResult> audit, Optional<Coherence> coherence)
            throws IOException {
        Edition edition = new Edition(project, result, audit, coherence, readings(project, result));
        return new ResultsFolder(folder).replace(fresh -> {
            // The Chinese page is made beside the rest, for it takes as long as all of that.
            CompletableFuture<String> chinese =
                    CompletableFuture.supplyAsync(() -> new HtmlReport(edition, Language.ZH).html());
            new ResultTables(edition).writeTo(fresh);
            Files.writeString(fresh.resolve("report.html"), new HtmlReport(edition, Language.EN).html());
            Files.writeString(fresh.resolve("report.zh.html"), chinese.join());
            if (audit.isPresent()) {
                Path tables = Files.createDirectory(fresh.resolve("audit"));
                new AuditTables(audit.get()).writeTo(tables);
                Files.writeString(tables.resolve("audit.json"), Json.text(new AuditJson(audit.get()).map()));
            }
            if (coherence.isPresent()) {
                Path tables = Files.createDirectory(fresh.resolve("coherence"));
                new CoherenceTables(coherence.get(), result.framework()).writeTo(tables);
                Files.writeString(
                        tables.resolve("coherence.json"),
                        Json.text(new CoherenceJson(project, result, coherence.get()).map()));
            }
            if (edition.readings().isPresent()) {
                new ReadingTables(edition.readings().get(), result)
                        .writeTo(Files.createDirectory(fresh.resolve("readings")));
            }
            new Manifest(project, result, audit).writeTo(fresh);
        });
    }

    /** The readings that the method file asks for; a project with a mistake in them gets no result, and so not here. */
    private static Optional<Readings> readings(Project project, Result result) {
        return ReadingsReader.read(result.methodology(), project.readings())
                .settings()
                .map(settings -> Readings.of(project, result, settings))
                .filter(readings -> !readings.isEmpty());
    }
}
