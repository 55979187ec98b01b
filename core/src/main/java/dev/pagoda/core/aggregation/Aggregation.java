// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import java.util.Optional;

/** Makes the score of a node from the scores of its children. */
public interface Aggregation {
    /**
     * Scores of the node.
     *
     * <p>Shapes: {@code scores[child][row]} in points, NaN where missing; {@code weights[child]}, none negative,
     * summing to 1; result {@code [row]}. A missing child is left out and the weights of the others are rescaled to 1;
     * a row without any child of positive weight is missing.
     */
    double[] aggregate(double[][] scores, double[] weights);

    /**
     * The same for aggregations that compare units with each other, such as a distance to the best of them:
     * {@code reference[child][i]} are the scores of the ranked units in the periods to learn from. A row gets the same
     * score whichever rows are computed beside it. Where units are not compared, the reference does not matter.
     */
    default double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        return aggregate(scores, weights);
    }

    /** Whether the score of a row depends on the reference, so that a change of one unit can move the scores of all. */
    default boolean comparesUnits() {
        return false;
    }

    /**
     * The weights that each row was scored by, where they are its own: {@code [child][row]}, summing to 1 over the
     * children of a row that are there, NaN where missing. Empty where all rows are scored by the given weights.
     * Arguments as for the scores.
     */
    default Optional<double[][]> weightsOfUnits(double[][] scores, double[] weights, double[][] reference) {
        return Optional.empty();
    }
}
