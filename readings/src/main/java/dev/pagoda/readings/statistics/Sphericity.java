// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import dev.pagoda.core.statistics.Elementary;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.special.Gamma;

/**
 * Bartlett's test of whether columns are uncorrelated altogether: {@code χ² = −(n − 1 − (2k + 5)/6)·ln det R} with
 * {@code k(k − 1)/2} degrees of freedom, n rows and the matrix R of correlations of k columns. A small p says that
 * there is something to reduce to components.
 *
 * <p>Source: Bartlett (1951), The effect of standardization on a χ² approximation in factor analysis.
 *
 * @param chiSquared the statistic
 * @param degrees degrees of freedom
 * @param p probability of a statistic at least as large were there no correlations
 */
public record Sphericity(double chiSquared, int degrees, double p) {
    /** The test of {@code columns[column][row]}, over the complete rows. */
    public static Attempt<Sphericity> of(double[][] columns) {
        return CompleteColumns.of(columns, 2)
                .then(complete -> ofCorrelations(complete.correlations(), complete.rows().length));
    }

    /** The test of a matrix of correlations over n rows; more rows than columns are needed. */
    public static Attempt<Sphericity> ofCorrelations(double[][] correlations, int n) {
        int k = correlations.length;
        if (n <= k) {
            return Attempt.refused(Obstacle.TOO_FEW_ROWS, n, k + 1);
        }
        EigenDecompositionSymmetric eigen = CompleteColumns.eigen(correlations);
        if (CompleteColumns.isSingular(eigen)) {
            return Attempt.refused(Obstacle.SINGULAR);
        }
        double logarithm = 0;
        for (double value : eigen.getEigenvalues()) {
            logarithm += Elementary.ln(value);
        }
        // rounding may lead past a determinant of 1
        double chiSquared = Math.max(0, -(n - 1 - (2 * k + 5) / 6.0) * logarithm);
        int degrees = k * (k - 1) / 2;
        return new Attempt.Found<>(
                new Sphericity(chiSquared, degrees, Gamma.regularizedGammaQ(degrees / 2.0, chiSquared / 2)));
    }
}
