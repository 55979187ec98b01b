// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.answers.ComparisonAnswer;
import dev.pagoda.audit.change.Changes;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Result;
import dev.pagoda.workbench.CheckProject;
import dev.pagoda.workbench.Checked;
import dev.pagoda.workbench.CompareEditions;
import dev.pagoda.workbench.CompareVariants;
import dev.pagoda.workbench.EditionAnswers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code pagoda compare DIR [A] [B]}. */
@Command(
        name = "compare",
        description = {
            "Compares variants of the method, or two editions: how the ranking differs, and why.",
            "Without names: every variant's ranks side by side. With one: the method, or the edition, against it. With two: the"
                    + " first against the second. Editions are scored periods, or the folder of another project."
        })
final class CompareCommand implements Callable<Integer> {
    private static final Template NOT_COMPUTABLE =
            new Template("The variant '{name}' cannot be computed:", "方案变体“{name}”无法计算：");

    @Parameters(index = "0", paramLabel = "DIR", description = "The project folder.")
    private Path folder;

    @Parameters(
            index = "1..*",
            arity = "0..2",
            paramLabel = "WHAT",
            description =
                    "Names of variants, where 'method' is the method itself; or scored periods; or a project folder.")
    private List<String> named = List.of();

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Checked checked = output.check(folder);
        if (!checked.isSound()) {
            return output.refuse(folder, checked);
        }
        Project project = checked.project().orElseThrow();
        if (named.size() == 1 && CompareEditions.isProject(Path.of(named.get(0)))) {
            return projects(project, Path.of(named.get(0)));
        }
        List<Integer> periods = periods(project);
        if (!periods.isEmpty()) {
            return print(project, CompareEditions.periods(project, periods.get(0), periods.get(1)), checked);
        }
        CompareVariants comparing = new CompareVariants(project);
        Map<String, Result> results = new LinkedHashMap<>();
        for (String name : names(comparing)) {
            comparing.refusal(name).ifPresent(text -> {
                throw output.wrongUsage(text.in(output.language()));
            });
            Outcome outcome = comparing.run(name);
            if (outcome instanceof Outcome.Stopped stopped) {
                return stopped(checked, name, stopped.problems());
            }
            results.put(name, ((Outcome.Finished) outcome).result());
        }
        print(new ComparisonAnswer(project, results));
        return 0;
    }

    /** The two periods that are named, or the one and the edition; none if it is not periods that are named. */
    private List<Integer> periods(Project project) {
        List<Integer> periods = new ArrayList<>();
        for (String name : named) {
            project.methodology().periods().stream()
                    .filter(period -> name.equals(String.valueOf(period)))
                    .forEach(periods::add);
        }
        if (periods.isEmpty() || periods.size() < named.size()) {
            return List.of();
        }
        if (periods.size() == 1) {
            periods.add(project.methodology().edition());
        }
        return periods;
    }

    private int projects(Project before, Path other) {
        Checked checked = new CheckProject(other).check();
        if (!checked.isSound()) {
            return output.refuse(other, checked);
        }
        Project after = checked.project().orElseThrow();
        return print(after, CompareEditions.projects(before, after), checked);
    }

    private int print(Project project, CompareEditions.Found found, Checked checked) {
        if (found.changes().isEmpty()) {
            found.problems().forEach(problem -> output.error(output.text(checked, problem)));
            return CommandLineProgram.PROBLEMS;
        }
        Changes changes = found.changes().get();
        if (output.json) {
            output.json(EditionAnswers.change(project, changes).map());
        } else {
            new ChangeText(project, changes, output.language()).lines().forEach(output::line);
        }
        return 0;
    }

    private List<String> names(CompareVariants comparing) {
        if (named.isEmpty()) {
            return comparing.names();
        }
        List<String> names = new ArrayList<>(named);
        if (names.size() == 1) {
            names.add(0, CompareVariants.METHOD);
        }
        return names;
    }

    private int stopped(Checked checked, String name, List<Problem> problems) {
        output.error(output.say(NOT_COMPUTABLE, "name", name));
        problems.forEach(problem -> output.error(output.text(checked, problem)));
        return CommandLineProgram.PROBLEMS;
    }

    private void print(ComparisonAnswer answer) {
        ComparisonText text = new ComparisonText(answer, output.language());
        if (output.json) {
            output.json(answer.map());
        } else if (named.isEmpty()) {
            text.sideBySide().forEach(output::line);
        } else {
            text.moves().forEach(output::line);
        }
    }
}
