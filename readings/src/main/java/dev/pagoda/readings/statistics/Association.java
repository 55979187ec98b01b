// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

/** Two columns by every coefficient of correlation. */
public record Association(Correlated pearson, Correlated spearman, Correlated kendall) {
    /** {@code x[row]} and {@code y[row]}, NaN for a missing value. */
    public static Association of(double[] x, double[] y) {
        return new Association(
                Correlated.of(Coefficient.PEARSON, x, y),
                Correlated.of(Coefficient.SPEARMAN, x, y),
                Correlated.of(Coefficient.KENDALL, x, y));
    }

    public Correlated by(Coefficient coefficient) {
        return switch (coefficient) {
            case PEARSON -> pearson;
            case SPEARMAN -> spearman;
            case KENDALL -> kendall;
        };
    }
}
