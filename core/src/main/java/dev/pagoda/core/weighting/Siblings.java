package dev.pagoda.core.weighting;

/**
 * The children of one node.
 *
 * @param given the project's weights; NaN where it gives none
 * @param indicators how many indicators stand below each child
 * @param scores {@code scores[child][i]} of the ranked units in the periods to learn from, in points; NaN where missing
 */
public record Siblings(double[] given, int[] indicators, double[][] scores) {
    public int size() {
        return given.length;
    }
}
