// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.answers.ComparisonAnswer;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Suggestion;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Variant;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs named alternatives to the method of a sound project. */
public final class CompareVariants {
    private static final Template NO_VARIANT = new Template(
            "There is no variant and no scored period '{name}'. {help}", "没有名为“{name}”的方案变体或参与计分的时期。{help}");

    /** The name that stands for the method itself. */
    public static final String METHOD = "method";

    private final Project project;

    public CompareVariants(Project project) {
        this.project = project;
    }

    /** The names that can be compared: the method, then its variants. */
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of(METHOD));
        project.variants().forEach(variant -> names.add(variant.name()));
        return names;
    }

    private List<String> known() {
        List<String> known = names();
        project.methodology().periods().forEach(period -> known.add(String.valueOf(period)));
        return known;
    }

    /** What is wrong with a name, as a sentence with its cure; empty if it is known. */
    public Optional<Name> refusal(String name) {
        return names().contains(name)
                ? Optional.empty()
                : Optional.of(NO_VARIANT.with("name", name, "help", Suggestion.help(name, known())));
    }

    /** What every variant that can be computed finds, after what the method found; nothing if there is none. */
    Optional<ComparisonAnswer> all(Result method) {
        Map<String, Result> results = new LinkedHashMap<>(Map.of(METHOD, method));
        for (Variant variant : project.variants()) {
            if (run(variant.name()) instanceof Outcome.Finished finished) {
                results.put(variant.name(), finished.result());
            }
        }
        return results.size() > 1 ? Optional.of(new ComparisonAnswer(project, results)) : Optional.empty();
    }

    /** What a variant finds, or the problems that stop it. */
    public Outcome run(String name) {
        Methodology methodology = project.variants().stream()
                .filter(variant -> variant.name().equals(name))
                .map(variant -> variant.applyTo(project.methodology()))
                .findFirst()
                .orElse(project.methodology());
        Compilation compilation = Plan.compile(methodology);
        if (compilation instanceof Compilation.Refused refused) {
            return new Outcome.Stopped(refused.problems());
        }
        Plan plan = ((Compilation.Ready) compilation).plan();
        return plan.run(project.evidence().table(methodology));
    }
}
