// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.ProblemsAnswer;
import dev.pagoda.workbench.Checked;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pagoda check DIR}. */
@Command(name = "check", description = "Names every problem of a project at once, with file, line, column and cure.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The project folder.")
    private Path folder;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Checked checked = output.check(folder);
        if (output.json) {
            output.json(new ProblemsAnswer(folder.toString(), checked.problems()).map());
        } else {
            checked.problems().forEach(problem -> output.line(output.text(checked, problem)));
            output.line(
                    checked.problems().isEmpty()
                            ? TerminalWords.NO_PROBLEMS.in(output.language())
                            : output.tally(checked));
        }
        return checked.isSound() ? 0 : CommandLineProgram.PROBLEMS;
    }
}
