// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.momentum;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.Arrays;

/**
 * Composite prosperity index: by how much things improve, all series in one.
 *
 * @param series how many have a change
 * @param change v, their weighted mean symmetric change, in percent, or in typical changes if they are standardised
 * @param index 100 in the earlier period; above 100 where things improve
 */
public record CompositeIndex(int series, Statistic change, Statistic index) {
    private static final double START = 100;
    private static final double FULL = 200;

    /**
     * {@code CI = 100 (200 + v)/(200 − v)} with {@code v = Σ w_k c_k / Σ w_k}; the {@code c_k} as
     * {@link #symmetricChange} gives them, perhaps standardised.
     *
     * <p>Shapes: {@code changes[series]}, NaN where there is none; {@code weights[series]}. Special cases: none without
     * any change, where none has a weight, or for a mean change of 200 or more either way, which no index can follow.
     *
     * <p>Source: Moore and Shiskin (1967), Indicators of Business Expansions and Contractions, NBER, the method of
     * composite indexes of the United States; in Chinese prosperity analysis 合成指数.
     */
    public static CompositeIndex of(double[] changes, double[] weights) {
        double[] terms = new double[changes.length];
        double[] used = new double[changes.length];
        Arrays.setAll(terms, k -> weights[k] * changes[k]);
        Arrays.setAll(used, k -> Double.isNaN(changes[k]) ? Double.NaN : weights[k]);
        int series = Sample.of(used).size();
        Statistic change = series == 0
                ? Statistic.none(Reason.TOO_FEW)
                : Statistic.ratio(Sample.of(terms).sum(), Sample.of(used).sum());
        return new CompositeIndex(series, change, index(change));
    }

    private static Statistic index(Statistic change) {
        if (!change.isComputed()) {
            return change;
        }
        return Math.abs(change.value()) < FULL
                ? Statistic.of(START * (FULL + change.value()) / (FULL - change.value()))
                : Statistic.none(Reason.ZERO_BASE);
    }

    /**
     * {@code c = sign · 200 (after − before)/(after + before)}, so that a rise and the fall back are the same distance;
     * 0 where both are zero, NaN where one is missing or negative.
     */
    public static double symmetricChange(double before, double after, int sign) {
        if (!(before >= 0 && after >= 0)) {
            return Double.NaN;
        }
        return before == after ? 0 : sign * FULL * (after - before) / (after + before);
    }
}
