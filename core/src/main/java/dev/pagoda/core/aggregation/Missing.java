// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Parameter;

/** How methods that only ask which of two units is better take a child that one of them lacks. */
public enum Missing {
    /** The two are compared by the children that both have. */
    LEFT_OUT,
    /**
     * As on a ballot that leaves candidates out: behind every unit that has the child, level with the others that lack
     * it.
     */
    LAST;

    static final Parameter<Missing> PARAMETER = Parameter.choice(
            "missing",
            LEFT_OUT,
            "units are compared by the children that both have, or one that lacks a child is last in it",
            "只按双方都有的子项比较，或视缺失者在该子项上居末");

    /** Scores to be compared: by LAST gaps lie below every score, but for rows without any child that counts. */
    double[][] applied(double[][] scores, double[] weights) {
        if (this == LEFT_OUT) {
            return scores;
        }
        double[][] filled = new double[scores.length][];
        for (int child = 0; child < scores.length; child++) {
            filled[child] = scores[child].clone();
            for (int row = 0; row < filled[child].length; row++) {
                if (Double.isNaN(filled[child][row]) && Peers.isPresent(scores, weights, row)) {
                    filled[child][row] = Double.NEGATIVE_INFINITY;
                }
            }
        }
        return filled;
    }
}
