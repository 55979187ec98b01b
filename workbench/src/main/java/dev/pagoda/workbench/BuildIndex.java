// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.answers.Answer;
import dev.pagoda.answers.Edition;
import dev.pagoda.answers.TableSchema;
import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.CsvTable;
import dev.pagoda.answers.table.Json;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
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

/**
 * Writes what a run found to the folder's {@code results/}: tables, manifest, report. All of it or nothing. An audit
 * that is there already stays as long as its inputs and the program are the same; it has then the very bytes that it
 * would get today.
 */
public final class BuildIndex {
    static final String TABLES = "tables.schema.json";

    private final Path folder;
    private final Disk disk = new Disk();

    public BuildIndex(Path folder) {
        this.folder = folder;
    }

    /** Refuses what could not be written in the end, before hours go into it. */
    public void requireWritable() throws IOException {
        new ResultsFolder(folder).requireWritable();
    }

    /** Writes the results and answers where they are. */
    public Written write(Project project, Result result) throws IOException {
        return write(project, result, Optional.empty(), Optional.empty());
    }

    /**
     * The same with an audit of the ranking, or of the framework, or of both: their tables, and their chapters in the
     * report.
     */
    public Written write(Project project, Result result, Optional<AuditResult> audit, Optional<Coherence> coherence)
            throws IOException {
        Edition edition = new Edition(
                project,
                result,
                audit,
                coherence,
                readings(project, result),
                CompareEditions.sinceLast(project),
                new CompareVariants(project).all(result));
        Optional<BuildPart> asked = BuildPart.largest(edition);
        return new ResultsFolder(folder).replace((fresh, earlier, notes) -> {
            Optional<BuildPart> more =
                    earlier.part().filter(part -> asked.isEmpty() || part.compareTo(asked.get()) > 0);
            Optional<Name> stale = more.isPresent() ? earlier.whyStale(project) : Optional.empty();
            boolean keeps = more.isPresent() && stale.isEmpty();
            more.ifPresent(part -> notes.add(stale.isEmpty() ? kept(part) : removed(part, stale.get())));
            List<Answer> answers = EditionAnswers.of(edition);
            if (keeps) {
                earlier.carryParts(fresh, disk);
                answers.removeIf(answer -> BuildPart.isOne(answer));
            } else {
                pages(edition, fresh);
                Files.writeString(fresh.resolve(TABLES), Json.text(TableSchema.of(answers)));
            }
            for (Answer answer : answers) {
                write(answer, fresh);
            }
            boolean hasParts = keeps || asked.isPresent();
            new Manifest(project, result, keeps ? earlier.drawn() : audit.map(Drawn::of), hasParts).writeTo(fresh);
            if (asked.isPresent()) {
                disk.force(fresh); // a build takes a second, an audit may have taken hours
            }
            noteChanges(project, notes);
        });
    }

    private static void pages(Edition edition, Path fresh) throws IOException {
        // The Chinese page is made beside the English one, for it takes as long.
        CompletableFuture<String> chinese =
                CompletableFuture.supplyAsync(() -> new HtmlReport(edition, Language.ZH).html());
        Files.writeString(fresh.resolve("report.html"), new HtmlReport(edition, Language.EN).html());
        Files.writeString(fresh.resolve("report.zh.html"), chinese.join());
    }

    /** What was carried over is not written again. */
    private static void write(Answer answer, Path results) throws IOException {
        Path json = results.resolve(answer.path());
        Files.createDirectories(json.getParent());
        if (Files.notExists(json)) {
            Files.writeString(json, Json.text(answer.map()));
        }
        for (AnswerTable<?> table : answer.tables()) {
            Path csv = results.resolve(answer.path(table));
            if (Files.notExists(csv)) {
                CsvTable.write(table, csv);
            }
        }
    }

    private static Name kept(BuildPart part) {
        return new Name(
                "The " + part.title().en() + " in results/ still holds and is kept: inputs and program are the same.",
                "results/ 中的" + part.title().zh() + "仍然有效，已保留：输入与程序均未改变。");
    }

    private Name removed(BuildPart part, Name why) {
        return new Name(
                "The " + part.title().en() + " in results/ " + why.en() + " and was removed. Make it again with: "
                        + part.command() + " " + folder,
                "results/ 中的" + part.title().zh() + why.zh() + "，现已删除。请重新运行：" + part.command() + " " + folder);
    }

    /** Results of what was read are out of date from the start if it changed while the program ran. */
    private void noteChanges(Project project, List<Name> notes) throws IOException {
        for (Project.Input input : project.inputs()) {
            Path file = folder.resolve(input.path());
            if (!Files.isRegularFile(file) || !Sha256.of(file).equals(input.sha256())) {
                notes.add(new Name(
                        input.path()
                                + " changed while this ran; the results are those of what was read before. Run it again.",
                        input.path() + " 在运行期间被更改；结果依据的是更改前的内容。请重新运行。"));
            }
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
