// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.framework.FrameworkTree;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.index.StepMethods;
import java.util.List;
import java.util.stream.Collectors;

/** Checks that the weights of siblings are there and sum to 1, wherever the method takes them from the framework. */
public final class WeightChecks {
    private static final Fault INDEX_WITH_WEIGHT = Fault.error(
            "index-with-weight",
            "The index '{code}' has the weight {weight}, but no siblings.",
            "指数“{code}”的权重为 {weight}，但它没有同级节点。",
            "Leave it empty, or write its parent.",
            "请留空，或写其上级。");
    private static final Fault NO_WEIGHTS = Fault.error(
            "missing-weight",
            "The children of '{code}' have no weights.",
            "“{code}”的下级都没有权重。",
            "Write weights that sum to 1, or `weigh: equal` among the steps.",
            "请写合计为 1 的权重，或在步骤中写 `weigh: equal`。");
    private static final Fault MISSING_WEIGHT = Fault.error(
            "missing-weight",
            "'{code}' has no weight, but its siblings have.",
            "“{code}”没有权重，而同级节点有。",
            "Write its weight; 0 if it is only shown.",
            "请写权重；仅供展示的写 0。");
    private static final Fault WRONG_SUM = Fault.error(
            "weights-do-not-sum-to-one",
            "The weights below '{code}' sum to {sum}, not to 1: {difference} ({weights}).",
            "“{code}”下级的权重合计为 {sum}，不是 1：{difference}（{weights}）。",
            "{advice}, or have them rescaled: `weigh: { method: given, rescale: true }`.",
            "{advice}，或由程序归一：`weigh: { method: given, rescale: true }`。");
    private static final Template TOO_LITTLE = new Template("{amount} is missing", "少 {amount}");
    private static final Template TOO_MUCH = new Template("{amount} too much", "多 {amount}");
    private static final Name PERCENTAGES =
            new Name("They seem to be percentages: divide them by 100", "似乎是百分数：请除以 100");
    private static final Name CORRECT = new Name("Correct them", "请更正");

    private static final double TOLERANCE = 1e-9;
    private static final int MOST_SHOWN = 8;

    private final FrameworkTree tree;
    private final StepMethods weigh;
    private final Problems problems;

    public WeightChecks(FrameworkTree tree, IndexFile index, Problems problems) {
        this.tree = tree;
        this.weigh = StepMethods.of(index.step("weigh"), "at", "given");
        this.problems = problems;
    }

    public void check() {
        for (String code : tree.nodes()) {
            if (tree.isRoot(code) && !tree.isSuspect(code) && tree.line(code).has("weight") && weight(code) != 1) {
                problems.add(
                        INDEX_WITH_WEIGHT,
                        tree.line(code).at("weight"),
                        "code",
                        code,
                        "weight",
                        tree.line(code).text("weight"));
            }
        }
        for (String dimension : tree.dimensions()) {
            StepMethods.ChosenMethod choice = weigh.choice(tree.line(dimension).text("weighting"), List.of(dimension));
            boolean areWhole = tree.children(dimension).stream()
                    .allMatch(child -> tree.line(child).isWhole());
            if (areWhole
                    && !tree.isSuspect(dimension)
                    && choice.method().equals("given")
                    && areThere(dimension)
                    && !choice.isSet("rescale")) {
                checkSum(dimension);
            }
        }
    }

    private double weight(String code) {
        return NumberText.parse(tree.line(code).text("weight"));
    }

    /** Whether all children have a weight from zero on. */
    private boolean areThere(String dimension) {
        List<String> children = tree.children(dimension);
        List<String> without = children.stream()
                .filter(child -> !tree.line(child).has("weight"))
                .toList();
        if (without.size() == children.size()) {
            problems.add(NO_WEIGHTS, tree.line(children.get(0)).at("weight"), "code", dimension);
            return false;
        }
        for (String child : without) {
            problems.add(MISSING_WEIGHT, tree.line(child).at("weight"), "code", child);
        }
        return without.isEmpty() && children.stream().allMatch(child -> weight(child) >= 0);
    }

    private void checkSum(String dimension) {
        List<String> children = tree.children(dimension);
        double sum = children.stream().mapToDouble(this::weight).sum();
        if (Math.abs(sum - 1) <= TOLERANCE) {
            return;
        }
        String shown = children.stream()
                .limit(MOST_SHOWN)
                .map(child -> child + " " + tree.line(child).text("weight"))
                .collect(Collectors.joining(", "));
        double far = Math.abs(sum - 1);
        double exact = far < 1000 ? Math.rint(far * 1e12) / 1e12 : far; // without the noise of binary fractions
        Name difference = (sum < 1 ? TOO_LITTLE : TOO_MUCH).with("amount", NumberText.show(exact));
        boolean percent = Math.abs(sum - 100) <= 1e-7;
        problems.add(
                WRONG_SUM,
                tree.line(children.get(0)).at("weight"),
                "code",
                dimension,
                "sum",
                NumberText.show(sum),
                "difference",
                difference,
                "weights",
                shown + (children.size() > MOST_SHOWN ? ", …" : ""),
                "advice",
                percent ? PERCENTAGES : CORRECT);
    }
}
