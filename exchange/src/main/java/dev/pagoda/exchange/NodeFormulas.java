// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a spreadsheet computes weights and scores with. Nodes stand in columns by level, so that the children of each
 * stand side by side, in the same columns on the sheets weights and scores.
 */
final class NodeFormulas {
    static final int FIRST_COLUMN = 2;
    static final int GIVEN_ROW = 2;
    static final int WEIGHT_ROW = 3;
    static final int TOTAL_ROW = 4;
    private static final double NEAR = 1e-9;

    private final Result result;
    private final Framework framework;
    private final List<Integer> order = new ArrayList<>(List.of(0));
    private final MethodAt weighing;
    private final MethodAt aggregating;

    NodeFormulas(Result result) {
        this.result = result;
        this.framework = result.framework();
        this.weighing = MethodAt.weighing(result.methodology().steps());
        this.aggregating = MethodAt.aggregating(result.methodology().steps());
        for (int at = 0; at < order.size(); at++) {
            for (int child : framework.children(order.get(at))) {
                order.add(child);
            }
        }
    }

    /** Numbers of the nodes in the order of their columns. */
    List<Integer> order() {
        return order;
    }

    int column(int node) {
        return FIRST_COLUMN + order.indexOf(node);
    }

    String weighing(int node) {
        return weighing.of(framework.nodes().get(node));
    }

    String aggregating(int node) {
        return aggregating.of(framework.nodes().get(node));
    }

    /** Whether the scores of a node are those of a formula. */
    boolean isComputed(int node) {
        return List.of("arithmetic", "geometric").contains(aggregating(node));
    }

    /** A child's weight among its siblings; nothing where a formula cannot say it. */
    Optional<String> weight(int node) {
        int[] siblings = framework.children(framework.parent(node));
        double used = result.weight(node, result.methodology().edition());
        double sum = 0;
        for (int sibling : siblings) {
            sum += framework.nodes().get(sibling).weight();
        }
        String method = weighing(framework.parent(node));
        if (method.equals("given") && Math.abs(framework.nodes().get(node).weight() / sum - used) < NEAR) {
            return Optional.of(
                    FormulaBook.address(GIVEN_ROW, column(node)) + "/SUM(" + range(siblings, GIVEN_ROW, "$") + ")");
        }
        return method.equals("equal") && Math.abs(1.0 / siblings.length - used) < NEAR
                ? Optional.of("1/" + siblings.length)
                : Optional.empty();
    }

    /** A node's weight in the index. */
    String total(int node) {
        return FormulaBook.address(WEIGHT_ROW, column(node)) + "*"
                + FormulaBook.address(TOTAL_ROW, column(framework.parent(node)));
    }

    private String range(int[] children, int row, String fixed) {
        return fixed + FormulaBook.letters(column(children[0])) + "$" + (row + 1) + ":" + fixed
                + FormulaBook.letters(column(children[children.length - 1])) + "$" + (row + 1);
    }

    /** The score of a dimension in a row of the sheet; nothing where a formula cannot say it. */
    Optional<String> score(int node, int sheetRow, int row) {
        int[] children = framework.children(node);
        String scores = FormulaBook.address(sheetRow, column(children[0])) + ":"
                + FormulaBook.address(sheetRow, column(children[children.length - 1]));
        String weights = "weights!" + range(children, WEIGHT_ROW, "$");
        String present = "SUMPRODUCT(" + weights + ",--ISNUMBER(" + scores + "))";
        String mean = switch (aggregating(node)) {
            case "arithmetic" -> "SUMPRODUCT(" + weights + "," + scores + ")/" + present;
            case "geometric" -> geometric(children, sheetRow, row, weights, scores);
            default -> "";
        };
        if (mean.isEmpty()) {
            return Optional.empty();
        }
        double least = aggregating.coverage(framework.nodes().get(node));
        String missing = least > 0
                ? "OR(COUNT(" + scores + ")/" + children.length + "<" + Digits.of(least) + "," + present + "=0)"
                : present + "=0";
        return Optional.of("IF(" + missing + ",\"\"," + mean + ")");
    }

    /**
     * Logarithms are only there of children that are there, so where one is missing those that are not are named one by
     * one.
     */
    private String geometric(int[] children, int sheetRow, int row, String weights, String scores) {
        List<String> logarithms = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        for (int child : children) {
            double score = result.score(child, row);
            Node node = framework.nodes().get(child);
            if (!Double.isNaN(score)
                    && result.weight(
                                    framework.position(node.code()),
                                    result.methodology().edition())
                            > 0) {
                if (score <= 0) {
                    return "";
                }
                String weight = "weights!" + FormulaBook.letters(column(child)) + "$" + (WEIGHT_ROW + 1);
                logarithms.add(weight + "*LN(" + FormulaBook.address(sheetRow, column(child)) + ")");
                counted.add(weight);
            }
        }
        if (counted.size() == children.length) {
            return "EXP(SUMPRODUCT(" + weights + ",LN(" + scores + "))/SUM(" + weights + "))";
        }
        return counted.isEmpty()
                ? ""
                : "EXP((" + String.join("+", logarithms) + ")/(" + String.join("+", counted) + "))";
    }
}
