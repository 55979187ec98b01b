// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

/** Coefficients of correlation. */
public enum Coefficient {
    /** Product-moment correlation: how near the points lie to a straight line. */
    PEARSON,
    /** Product-moment correlation of the ranks: how near they lie to a rising or falling curve. */
    SPEARMAN,
    /** Kendall's tau-b: pairs of units in the same order less those in opposite order, corrected for ties. */
    KENDALL
}
