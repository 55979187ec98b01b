// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.Edition;
import dev.pagoda.answers.GoalAnswer;
import dev.pagoda.audit.goal.Goal;
import dev.pagoda.audit.goal.GoalOutcome;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.workbench.Checked;
import dev.pagoda.workbench.GoalReader;
import dev.pagoda.workbench.ReachGoal;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pagoda goal DIR UNIT …}. */
@Command(
        name = "goal",
        description = {
            "Finds what it takes for a unit to gain a place.",
            "The answer is the smallest change of its observed values, in their own units of measurement, in the"
                    + " edition."
        })
final class GoalCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "The project folder.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "UNIT", description = "Code or name of a unit.")
    private String unit;

    @Mixin
    private GoalOptions wish;

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
        ReachGoal reaching = new ReachGoal(project, result);
        GoalReader.Read read = new GoalReader(project).read(unit, wish.typed(), reaching);
        Goal goal = read.goal().orElseThrow(() -> output.wrongUsage(read.mistakes()));
        GoalOutcome answer = reaching.find(goal);
        if (answer instanceof GoalOutcome.Refused refused) {
            throw output.wrongUsage(String.join(
                    "\n",
                    refused.problems().stream()
                            .map(problem -> problem.message().in(output.language()) + " "
                                    + problem.cure().in(output.language()))
                            .toList()));
        }
        if (output.json) {
            Map<String, Object> json = new GoalAnswer(new Edition(project, result), goal, answer).map();
            json.put("sentence_en", new GoalSentences(project, result, Language.EN, goal).answer(answer));
            json.put("sentence_zh", new GoalSentences(project, result, Language.ZH, goal).answer(answer));
            output.json(json);
        } else {
            new GoalText(project, result, output.language(), goal).print(output, answer);
        }
        return 0;
    }
}
