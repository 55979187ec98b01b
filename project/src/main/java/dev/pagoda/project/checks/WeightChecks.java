package dev.pagoda.project.checks;

import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.framework.FrameworkTree;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.index.StepMethods;
import java.util.List;
import java.util.stream.Collectors;

/** Checks that the weights of siblings are there and sum to 1, wherever the method takes them from the framework. */
public final class WeightChecks {
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
                problems.error(
                        "index-with-weight",
                        tree.line(code).at("weight"),
                        "The index '" + code + "' has the weight "
                                + tree.line(code).text("weight") + ", but no siblings.",
                        "Leave it empty, or write its parent.");
            }
        }
        for (String dimension : tree.dimensions()) {
            StepMethods.Choice choice = weigh.choice(tree.line(dimension).text("weighting"), List.of(dimension));
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
            problems.error(
                    "missing-weight",
                    tree.line(children.get(0)).at("weight"),
                    "The children of '" + dimension + "' have no weights.",
                    "Write weights that sum to 1, or `weigh: equal` among the steps.");
            return false;
        }
        for (String child : without) {
            problems.error(
                    "missing-weight",
                    tree.line(child).at("weight"),
                    "'" + child + "' has no weight, but siblings of it have.",
                    "Write its weight; 0 if it is only shown.");
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
        double exact = Math.rint(Math.abs(sum - 1) * 1e12) / 1e12; // without the noise of binary fractions
        String difference = NumberText.show(exact) + (sum < 1 ? " is missing" : " too much");
        boolean percent = Math.abs(sum - 100) <= 1e-7;
        problems.error(
                "weights-do-not-sum-to-one",
                tree.line(children.get(0)).at("weight"),
                "The weights below '" + dimension + "' sum to " + NumberText.show(sum) + ", not to 1: " + difference
                        + " (" + shown + (children.size() > MOST_SHOWN ? ", …" : "") + ").",
                (percent ? "They seem to be percentages: divide them by 100" : "Correct them")
                        + ", or have them rescaled: `weigh: { method: given, rescale: true }`.");
    }
}
