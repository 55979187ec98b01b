// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import java.util.ArrayList;
import java.util.List;

/** Comparisons of two units by the weight of the children in which one is better than the other. */
final class Duels {
    /** All the weight in whole steps: so sums of weights are exact, whatever is summed first. */
    private static final double STEPS = 1e10;

    private final double[] weights;
    private final double total;

    Duels(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        this.weights = new double[weights.length];
        double steps = 0;
        for (int child = 0; child < weights.length; child++) {
            this.weights[child] = Math.rint(weights[child] / sum * STEPS);
            steps += this.weights[child];
        }
        this.total = steps;
    }

    /** The rows that have a child that counts, each as its scores by child. */
    static List<double[]> present(double[][] scores, double[] weights) {
        List<double[]> rows = new ArrayList<>();
        for (int row = 0; row < scores[0].length; row++) {
            if (Peers.isPresent(scores, weights, row)) {
                rows.add(row(scores, row));
            }
        }
        return rows;
    }

    static double[] row(double[][] scores, int row) {
        double[] children = new double[scores.length];
        for (int child = 0; child < children.length; child++) {
            children[child] = scores[child][row];
        }
        return children;
    }

    /**
     * Weight of the children in which one unit is better less that of those in which the other is, in whole steps: of
     * all the weight for units that share every child, rescaled to that for others. 0 is a tie, and also what units
     * have that share none.
     */
    double margin(double[] one, double[] other) {
        double margin = 0;
        double shared = 0;
        for (int child = 0; child < weights.length; child++) {
            if (!Double.isNaN(one[child]) && !Double.isNaN(other[child])) {
                margin += weights[child] * (one[child] > other[child] ? 1 : one[child] < other[child] ? -1 : 0);
                shared += weights[child];
            }
        }
        if (Math.abs(margin) <= weights.length) {
            return 0; // no more than what rounding to whole steps can make of nothing
        }
        return shared == total ? margin : Math.rint(margin * (total / shared));
    }

    /** The share of the weight by which one unit is better, equal children counting half: from 0 to 1, ½ for a tie. */
    double outranking(double[] one, double[] other) {
        return (1 + margin(one, other) / total) / 2;
    }

    /** Whether two units have the same scores in all children that count. */
    boolean alike(double[] one, double[] other) {
        for (int child = 0; child < weights.length; child++) {
            boolean same = one[child] == other[child] || Double.isNaN(one[child]) && Double.isNaN(other[child]);
            if (weights[child] > 0 && !same) {
                return false;
            }
        }
        return true;
    }
}
