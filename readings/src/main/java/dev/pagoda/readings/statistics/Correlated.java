// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import dev.pagoda.core.statistics.Correlation;
import org.hipparchus.special.Beta;

/**
 * How two columns correlate over the rows where both are there.
 *
 * @param r the coefficient; NaN for fewer than two common rows, and where one of the columns does not vary in them
 * @param p probability of a coefficient at least as far from 0 were the columns independent, two-sided; NaN without r,
 *     and for fewer than three rows
 * @param n common rows
 * @param test how p was computed
 */
public record Correlated(double r, double p, int n, Test test) {
    /** Ways to the p-value of a coefficient. */
    public enum Test {
        /** Student's t of {@code r·√((n − 2)/(1 − r²))} with n − 2 degrees of freedom: Pearson and Spearman. */
        STUDENT,
        /** All orders of n ranks counted: Kendall for fewer than 50 common rows without ties. */
        EXACT,
        /**
         * Normal approximation, its variance corrected for ties, without correction for continuity: Kendall otherwise.
         */
        NORMAL
    }

    /** The coefficient of two columns; {@code x[row]} and {@code y[row]}, NaN for a missing value. */
    public static Correlated of(Coefficient coefficient, double[] x, double[] y) {
        return switch (coefficient) {
            case PEARSON -> student(Correlation.pearson(x, y), Rows.common(x, y));
            case SPEARMAN -> student(Correlation.spearman(x, y), Rows.common(x, y));
            case KENDALL -> KendallTau.of(x, y);
        };
    }

    /**
     * {@code I(1 − r²; (n − 2)/2, ½)}, the regularised incomplete beta function: the two tails of Student's t in one,
     * without loss of digits for small p.
     */
    private static Correlated student(double r, int n) {
        double p = n < 3 ? Double.NaN : Beta.regularizedBeta((1 - r) * (1 + r), (n - 2) / 2.0, 0.5);
        return new Correlated(r, Double.isNaN(r) ? Double.NaN : p, n, Test.STUDENT);
    }

    /** Whether it differs from 0 at a level such as 0.05. */
    public boolean isSignificant(double level) {
        return p <= level;
    }
}
