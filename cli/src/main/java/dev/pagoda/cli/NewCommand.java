// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.ProblemsAnswer;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.exchange.Draft;
import dev.pagoda.exchange.Imported;
import dev.pagoda.exchange.Review;
import dev.pagoda.exchange.intake.Account;
import dev.pagoda.workbench.Checked;
import dev.pagoda.workbench.ImportProject;
import dev.pagoda.workbench.NewProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pagoda new DIR [--from FILE...]}. */
@Command(
        name = "new",
        description = {
            "Makes a small project folder that builds, to be filled with your own data.",
            "With --from it is made of your tables: a spreadsheet, the tables of COINr, a COIN Tool workbook, SDMX-CSV"
                    + " or a data package."
        })
final class NewCommand implements Callable<Integer> {
    private static final Template MADE = new Template("Made {folder}.", "已创建 {folder}。");
    private static final Name ASK = new Name("Questions:", "问题：");
    private static final Name TAKEN = new Name("Taken to be so:", "按此理解：");
    private static final Template TABLE = new Template("{table}: {shape}. {sum}", "{table}：{shape}。{sum}");
    private static final Template NEXT = new Template("Next: pagoda build {folder}", "下一步：pagoda build {folder}");

    @Parameters(paramLabel = "DIR", description = "The folder to make.")
    private Path folder;

    @Option(
            names = "--from",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Tables to make it of: .csv, .xlsx, datapackage.json, or a folder of them.")
    private List<Path> from = List.of();

    @Mixin
    private Output output;

    @Override
    public Integer call() throws IOException {
        NewProject project = new NewProject(folder);
        Optional<Name> refusal = project.refusal();
        if (refusal.isPresent()) {
            output.error(refusal.get().in(output.language()));
            return CommandLineProgram.PROBLEMS;
        }
        if (!from.isEmpty()) {
            return fromTables();
        }
        project.create();
        if (output.json) {
            output.json(Map.of("project", folder.toString()));
        } else {
            output.line(output.say(MADE, "folder", folder) + " " + output.say(NEXT, "folder", folder));
        }
        return 0;
    }

    private int fromTables() throws IOException {
        ImportProject tables = new ImportProject(folder);
        Imported imported = tables.read(from);
        if (imported.draft().isEmpty()) {
            return output.refuse(
                    folder, new Checked(imported.problems(), imported.sources(), Optional.empty(), Optional.empty()));
        }
        Draft draft = imported.draft().get();
        Checked checked = tables.create(draft, output.language());
        if (output.json) {
            output.json(json(draft, checked));
        } else {
            print(draft, checked);
        }
        return checked.isSound() ? 0 : CommandLineProgram.PROBLEMS;
    }

    private void print(Draft draft, Checked checked) {
        output.line(TerminalWords.MADE_FROM
                .in(output.language())
                .replace("DIR", folder.toString())
                .replace("TABLES", draft.from().in(output.language())));
        if (!draft.reviews().isEmpty()) {
            output.line(TerminalWords.TO_REVIEW.in(output.language()));
            list(ASK, draft.reviews().stream().filter(Review::isQuestion).toList());
            list(
                    TAKEN,
                    draft.reviews().stream()
                            .filter(review -> !review.isQuestion())
                            .toList());
            draft.accounts().forEach(this::print);
        }
        output.tell(checked);
        if (checked.problems().isEmpty()) {
            output.line(TerminalWords.NO_PROBLEMS.in(output.language()) + " " + output.say(NEXT, "folder", folder));
        } else {
            output.line(output.tally(checked));
        }
    }

    private void list(Name heading, List<Review> reviews) {
        if (!reviews.isEmpty()) {
            output.line(heading.in(output.language()));
            reviews.forEach(review -> output.line("  " + review.in(output.language())));
        }
    }

    /** What became of the cells of a table, in few lines; its columns are in the file. */
    private void print(Account account) {
        output.line(output.say(TABLE, "table", account.table(), "shape", account.shape(), "sum", account.sum()));
        account.leftOut().forEach(column -> output.line("  " + column.in(output.language())));
        account.notes().forEach(note -> output.line("  " + note.text().in(output.language())));
    }

    private Map<String, Object> json(Draft draft, Checked checked) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("project", folder.toString());
        made.put("from", draft.from().en());
        List<Object> reviews = new ArrayList<>();
        for (Review review : draft.reviews()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("file", review.file());
            one.put("line", review.line());
            one.put("message", review.text().in(output.language()));
            one.put("question", review.isQuestion());
            reviews.add(one);
        }
        made.put("reviews", reviews);
        made.putAll(new ProblemsAnswer(folder.toString(), checked.problems()).map());
        return made;
    }
}
