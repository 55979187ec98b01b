// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

/**
 * Where a rank lies when the ranking is computed again under other assumptions.
 *
 * @param low the best rank of the interval
 * @param high the worst rank of the interval
 * @param nominal the rank as published; NaN leaves out its dot
 */
public record RankInterval(double low, double high, double nominal) {
    /** No interval is known. */
    public static final RankInterval NONE = new RankInterval(Double.NaN, Double.NaN, Double.NaN);

    /** Whether there is something to draw. */
    boolean isKnown() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
