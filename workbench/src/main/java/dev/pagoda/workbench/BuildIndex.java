package dev.pagoda.workbench;

import dev.pagoda.answers.AuditTables;
import dev.pagoda.answers.CoherenceTables;
import dev.pagoda.answers.Edition;
import dev.pagoda.answers.ReadingTables;
import dev.pagoda.answers.ResultTables;
import dev.pagoda.answers.table.CsvTable;
import dev.pagoda.answers.table.Json;
import dev.pagoda.answers.table.Table;
import dev.pagoda.answers.table.TableSchema;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            Map<String, Table<?>> tables = tables(edition);
            for (Map.Entry<String, Table<?>> one : tables.entrySet()) {
                Path file = fresh.resolve(one.getKey());
                Files.createDirectories(file.getParent());
                CsvTable.write(one.getValue(), file);
            }
            Files.writeString(fresh.resolve("tables.schema.json"), Json.text(TableSchema.of(tables)));
            if (audit.isPresent()) {
                Files.writeString(fresh.resolve("audit/audit.json"), Json.text(new AuditJson(audit.get()).map()));
            }
            if (coherence.isPresent()) {
                Files.writeString(
                        fresh.resolve("coherence/coherence.json"),
                        Json.text(new CoherenceJson(project, result, coherence.get()).map()));
            }
            new Manifest(project, result, audit).writeTo(fresh);
        });
    }

    /** All tables of an edition by the path of their file. */
    private static Map<String, Table<?>> tables(Edition edition) {
        Map<String, Table<?>> tables = new LinkedHashMap<>();
        put(tables, "", new ResultTables(edition).all());
        edition.audit().ifPresent(audit -> put(tables, "audit/", new AuditTables(audit).all()));
        edition.coherence()
                .ifPresent(coherence ->
                        put(tables, "coherence/", new CoherenceTables(coherence, edition.framework()).all()));
        edition.readings()
                .ifPresent(readings -> put(tables, "readings/", new ReadingTables(readings, edition.result()).all()));
        return tables;
    }

    private static void put(Map<String, Table<?>> tables, String folder, List<Table<?>> some) {
        some.forEach(table -> tables.put(folder + table.name() + ".csv", table));
    }

    /** The readings that the method file asks for; a project with a mistake in them gets no result, and so not here. */
    private static Optional<Readings> readings(Project project, Result result) {
        return ReadingsReader.read(result.methodology(), project.readings())
                .settings()
                .map(settings -> Readings.of(project, result, settings))
                .filter(readings -> !readings.isEmpty());
    }
}
