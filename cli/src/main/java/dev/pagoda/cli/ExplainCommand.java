// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.Edition;
import dev.pagoda.answers.ExplanationAnswer;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.plan.Result;
import dev.pagoda.workbench.Checked;
import dev.pagoda.workbench.Lookup;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pagoda explain DIR UNIT [NODE]}. */
@Command(name = "explain", description = "Walks from a unit's rank down to the cells and their sources.")
final class ExplainCommand implements Callable<Integer> {
    private static final Template NOT_SCORED =
            new Template("The period {period} is not scored. Scored: {periods}.", "时期 {period} 没有得分。有得分的时期：{periods}。");

    @Parameters(index = "0", paramLabel = "DIR", description = "The project folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "UNIT", description = "Code or name of a unit.")
    private String unit;

    @Parameters(
            index = "2",
            paramLabel = "NODE",
            arity = "0..1",
            description = "Code or name of a node (default: the index).")
    private String node = "";

    @Option(names = "--period", description = "A scored period (default: the edition).")
    private Integer period = Integer.MIN_VALUE;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Checked checked = output.check(folder);
        if (!checked.isSound()) {
            return output.refuse(folder, checked);
        }
        Project project = checked.project().orElseThrow();
        Result result = checked.result().orElseThrow();
        int asked = period == Integer.MIN_VALUE ? result.methodology().edition() : period;
        if (!result.methodology().periods().contains(asked)) {
            throw output.wrongUsage(
                    NOT_SCORED, "period", asked, "periods", result.methodology().periods());
        }
        Lookup lookup = new Lookup(project);
        Optional<Integer> place = lookup.unit(unit);
        Optional<Integer> at = node.isEmpty() ? Optional.of(0) : lookup.node(node);
        if (place.isEmpty() || at.isEmpty()) {
            throw output.wrongUsage(lookup.mistakes());
        }
        ExplanationAnswer answer = new ExplanationAnswer(new Edition(project, result), place.get(), at.get(), asked);
        if (output.json) {
            output.json(answer.map());
        } else {
            new ExplanationText(answer, output.language()).print(output);
        }
        return 0;
    }
}
