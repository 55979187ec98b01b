package dev.pagoda.cli;

import dev.pagoda.answers.ComparisonAnswer;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Result;
import dev.pagoda.workbench.CheckProject;
import dev.pagoda.workbench.Checked;
import dev.pagoda.workbench.CompareVariants;
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
            "Compares variants of the method.",
            "Without names: every variant's ranks side by side. With one name: the method against it. With two: the"
                    + " first against the second."
        })
final class CompareCommand implements Callable<Integer> {
    private static final Template NOT_COMPUTABLE =
            new Template("The variant '{name}' cannot be computed:", "方案变体“{name}”无法计算：");

    @Parameters(index = "0", paramLabel = "DIR", description = "The project folder.")
    private Path folder;

    @Parameters(
            index = "1..*",
            arity = "0..2",
            paramLabel = "VARIANT",
            description = "Names of variants; 'method' is the method itself.")
    private List<String> variants = List.of();

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Checked checked = new CheckProject(folder).check();
        if (!checked.isSound()) {
            return output.refuse(folder, checked);
        }
        Project project = checked.project().orElseThrow();
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

    private List<String> names(CompareVariants comparing) {
        if (variants.isEmpty()) {
            return comparing.names();
        }
        List<String> names = new ArrayList<>(variants);
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
        } else if (variants.isEmpty()) {
            text.sideBySide().forEach(output::line);
        } else {
            text.moves().forEach(output::line);
        }
    }
}
