// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Kaiser-Meyer-Olkin measure: how far the correlations of columns stem from what all have in common, and not from
 * pairs. {@code Σ r² / (Σ r² + Σ q²)} over pairs of different columns, with r their correlation and q their partial
 * correlation given all others, {@code q_ij = −a_ij / √(a_ii·a_jj)} from the inverse A of the correlation matrix. Above
 * 0.8 is good, below 0.5 not acceptable (Kaiser 1974). Of two columns it is always 0.5.
 *
 * <p>Source: Kaiser (1970), A second generation little jiffy; Kaiser (1974), An index of factorial simplicity.
 *
 * @param overall over all pairs
 * @param byColumn {@code [column]}: over the pairs with the column
 */
public record Adequacy(double overall, double[] byColumn) {
    /** The measure of {@code columns[column][row]}, over the complete rows. */
    public static Attempt<Adequacy> of(double[][] columns) {
        return CompleteColumns.of(columns, 2).then(complete -> ofCorrelations(complete.correlations()));
    }

    /** The measure of a matrix of correlations. */
    public static Attempt<Adequacy> ofCorrelations(double[][] correlations) {
        EigenDecompositionSymmetric eigen = CompleteColumns.eigen(correlations);
        if (CompleteColumns.isSingular(eigen)) {
            return Attempt.refused(Obstacle.SINGULAR);
        }
        RealMatrix inverse = new LUDecomposition(CompleteColumns.matrix(correlations))
                .getSolver()
                .getInverse();
        int k = correlations.length;
        double[] byColumn = new double[k];
        double allSimple = 0;
        double allPartial = 0;
        for (int i = 0; i < k; i++) {
            double simple = 0;
            double partial = 0;
            for (int j = 0; j < k; j++) {
                if (i != j) {
                    double a = inverse.getEntry(i, j);
                    simple += correlations[i][j] * correlations[i][j];
                    partial += a * a / (inverse.getEntry(i, i) * inverse.getEntry(j, j));
                }
            }
            byColumn[i] = simple / (simple + partial);
            allSimple += simple;
            allPartial += partial;
        }
        return new Attempt.Found<>(new Adequacy(allSimple / (allSimple + allPartial), byColumn));
    }
}
