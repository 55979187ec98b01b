// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.statistics.Sample;

/**
 * How far apart two rows are, over the indicators that both have values of. For rows (1, 10) and (3, 40) of two
 * indicators, where the first ranges over 4 and the second over 60, with deviations 2 and 20:
 *
 * <pre>
 * GOWER         mean of |difference| / range                      (2/4 + 30/60) / 2    = 0.5
 * EUCLIDEAN     √(p / p_both · Σ difference²)                     √(2² + 30²)          = 30.07
 * STANDARDISED  the same, of differences / standard deviation     √((2/2)² + (30/20)²) = 1.80
 * </pre>
 *
 * <p>p is the number of indicators, p_both of those that both rows have. Rows without one in common have no distance:
 * NaN.
 */
public enum Distance {
    GOWER,
    EUCLIDEAN,
    STANDARDISED;

    /** What a difference in an indicator is divided by; 0 or NaN for an indicator that tells nothing. */
    double scale(Sample all) {
        return switch (this) {
            case GOWER -> all.max() - all.min();
            case EUCLIDEAN -> 1;
            case STANDARDISED -> all.standardDeviation();
        };
    }

    /** What a difference adds to a distance. */
    double term(double difference) {
        return this == GOWER ? Math.abs(difference) : difference * difference;
    }

    /** The distance of rows with {@code both} indicators in common of {@code all}, the terms of which have this sum. */
    double of(double sum, int both, int all) {
        if (both == 0) {
            return Double.NaN;
        }
        return this == GOWER ? sum / both : Math.sqrt(sum * all / both);
    }
}
