// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.exchange.Addition;
import dev.pagoda.workbench.AddTables;
import dev.pagoda.workbench.CheckProject;
import dev.pagoda.workbench.Checked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pagoda add DIR FILE...}. */
@Command(
        name = "add",
        description = {
            "Adds the values of tables to a project: next year's table, a late source.",
            "Shows what they add, revise and leave alone; with --yes it writes one new file of observations."
        })
final class AddCommand implements Callable<Integer> {
    private static final Name NOTHING = new Name("Nothing to write.", "没有需要写入的内容。");
    private static final Name ONLY_SHOWN = new Name("Nothing was written.", "未写入任何内容。");
    private static final Name SAY_YES =
            new Name("Nothing was written. To write it, add --yes.", "未写入任何内容。若要写入，请加 --yes。");
    private static final Template NOT_READ = new Template(
            "index.yaml does not name {file}: add it to `files: { observations: […] }`.",
            "index.yaml 未包含 {file}：请将其加入 `files: { observations: […] }`。");
    private static final Template EDITION = new Template(
            "The edition is {edition}. To score {latest}, write `edition: {latest}` in index.yaml, and `periods` if it has them.",
            "当前 edition 为 {edition}。若要计算 {latest} 年，请在 index.yaml 中写 `edition: {latest}`，如有 `periods` 也一并修改。");
    private static final Template WRITTEN = new Template("Written {file}.", "已写入 {file}。");
    private static final Name TAKEN_BACK =
            new Name("With these values the project has errors, so nothing was written.", "加入这些数值后项目有错误，因此未写入。");

    @Parameters(index = "0", paramLabel = "DIR", description = "The project folder.")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Tables: .csv or .xlsx.")
    private List<Path> tables = List.of();

    @Option(names = "--dry-run", description = "Only show what would be written.")
    private boolean isDryRun;

    @Option(names = "--yes", description = "Write what is shown.")
    private boolean isSure;

    @Mixin
    private Output output;

    @Override
    public Integer call() throws IOException {
        Checked before = new CheckProject(folder).check();
        if (before.project().isEmpty()) {
            return output.refuse(folder, before);
        }
        AddTables adding = new AddTables(folder);
        Addition addition = adding.read(before.project().get(), tables);
        if (addition.hasErrors()) {
            return output.refuse(
                    folder, new Checked(addition.problems(), addition.sources(), Optional.empty(), Optional.empty()));
        }
        AdditionText text = new AdditionText(addition, output);
        if (!output.json) {
            text.print();
        }
        boolean isWanted = !addition.text().isEmpty() && !isDryRun && isSure;
        int status = isWanted ? write(adding, addition, before) : notWritten(addition);
        if (output.json) {
            output.json(text.json(folder, isWanted && status == 0));
        }
        return status;
    }

    /** Writing is what the command is for: not to have done so, unasked, is no success. */
    private int notWritten(Addition addition) {
        Language language = output.language();
        boolean isNothing = addition.text().isEmpty();
        if (!output.json) {
            output.line((isNothing ? NOTHING : isDryRun ? ONLY_SHOWN : SAY_YES).in(language));
        }
        return isNothing || isDryRun ? 0 : CommandLineProgram.PROBLEMS;
    }

    private int write(AddTables adding, Addition addition, Checked before) throws IOException {
        Checked after = adding.write(addition);
        if (after.project().isEmpty()) {
            output.tell(after);
            output.error(TAKEN_BACK.in(output.language()));
            return CommandLineProgram.PROBLEMS;
        }
        if (output.json) {
            return 0;
        }
        output.line(output.say(WRITTEN, "file", folder.resolve(addition.file())));
        if (!AddTables.isRead(addition, after.project().get())) {
            output.line(output.say(NOT_READ, "file", addition.file()));
        }
        int edition = before.project().get().methodology().edition();
        if (addition.latest() > edition) {
            output.line(output.say(EDITION, "edition", edition, "latest", addition.latest()));
        }
        return 0;
    }
}
