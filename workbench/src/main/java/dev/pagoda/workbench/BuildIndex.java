package dev.pagoda.workbench;

import dev.pagoda.answers.Answer;
import dev.pagoda.answers.Edition;
import dev.pagoda.answers.TableSchema;
import dev.pagoda.answers.table.CsvTable;
import dev.pagoda.answers.table.Json;
import dev.pagoda.answers.table.Table;
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
import java.util.List;
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
            Files.writeString(fresh.resolve("report.html"), new HtmlReport(edition, Language.EN).html());
            Files.writeString(fresh.resolve("report.zh.html"), chinese.join());
            List<Answer> answers = EditionAnswers.of(edition);
            for (Answer answer : answers) {
                write(answer, fresh);
            }
            Files.writeString(fresh.resolve("tables.schema.json"), Json.text(TableSchema.of(answers)));
            new Manifest(project, result, audit).writeTo(fresh);
        });
    }

    private static void write(Answer answer, Path results) throws IOException {
        Path json = results.resolve(answer.path());
        Files.createDirectories(json.getParent());
        Files.writeString(json, Json.text(answer.map()));
        for (Table<?> table : answer.tables()) {
            CsvTable.write(table, results.resolve(answer.path(table)));
        }
    }

    /** The readings that the method file asks for; a project with a mistake in them gets no result, and so not here. */
    private static Optional<Readings> readings(Project project, Result result) {
        return ReadingsReader.read(result.methodology(), project.readings())
                .settings()
                .map(settings -> Readings.of(project, result, settings))
                .filter(readings -> !readings.isEmpty());
    }
}
