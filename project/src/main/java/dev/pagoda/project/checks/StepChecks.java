// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Step;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.framework.FrameworkTree;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.index.StepMethods;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Warns of a method that adds up what is measured in different units. */
public final class StepChecks {
    private static final Fault NO_NORMALISE = Fault.warning(
            "no-normalise-step",
            "No step puts the indicators on a common scale, although they are measured in different units.",
            "没有步骤将指标标准化，而各指标的计量单位不同。",
            "Add a step before `weigh`, for example `normalise: min-max`.",
            "请在 `weigh` 之前加入一步，例如 `normalise: min-max`。");

    /** Aggregations that take a mean of the scores; the others compare units and need no common scale. */
    private static final Set<String> MEANS = Set.of(
            "arithmetic",
            "geometric",
            "harmonic",
            "power",
            "median",
            "minimum",
            "owa",
            "mean-min",
            "mazziotta-pareto",
            "variation-penalty");

    private final FrameworkTree tree;
    private final IndexFile index;
    private final Problems problems;

    public StepChecks(FrameworkTree tree, IndexFile index, Problems problems) {
        this.tree = tree;
        this.index = index;
        this.problems = problems;
    }

    public void check() {
        Optional<Step> aggregate = index.step("aggregate");
        String method = StepMethods.of(aggregate, "at", "arithmetic")
                .choice("", List.of())
                .method();
        if (aggregate.isPresent() && !isNormalised() && MEANS.contains(method) && areInDifferentUnits()) {
            problems.add(NO_NORMALISE, aggregate.get().at());
        }
    }

    /** Whether a step normalises, or was meant to and is misspelt. */
    private boolean isNormalised() {
        return index.steps().stream()
                .anyMatch(
                        step -> Hint.closest(step.name(), List.of("normalise")).isPresent());
    }

    /** Opposite directions without that step are refused when the method is compiled. */
    private boolean areInDifferentUnits() {
        Set<String> units = new HashSet<>();
        Set<String> directions = new HashSet<>();
        for (String code : tree.indicators()) {
            units.add(tree.line(code).text("measured_in"));
            directions.add(tree.line(code).text("direction"));
        }
        return directions.size() == 1 && (units.size() > 1 || units.contains(""));
    }
}
