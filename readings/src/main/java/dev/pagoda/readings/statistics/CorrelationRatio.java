// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import org.hipparchus.analysis.interpolation.LoessInterpolator;

/**
 * Correlation ratio {@code η² = V(E(y|x)) / V(y)}: the share of the variance of y that would go were x known, whatever
 * the form of their relation. It is the first-order effect of x, from 0 to 1; where the relation is a straight line it
 * is the squared correlation.
 *
 * <p>{@code E(y|x)} is estimated by local straight lines with tricube weights over the nearest share
 * ({@code bandwidth}) of the different values of x (LOESS, no robustness iterations); where x has at most {@value #FEW}
 * different values, by the mean of y at each.
 *
 * <p>Source: Paruolo, Saisana and Saltelli (2013), Ratings and rankings: voodoo or science?; Becker et al. (2017),
 * Weights and importance in composite indicators; Cleveland (1979) for the smoother.
 */
public final class CorrelationRatio {
    private static final int FEW = 6;
    private static final int FEWEST_ROWS = 8;

    private CorrelationRatio() {}

    /**
     * {@code x[row]}, {@code y[row]}; NaN for fewer than 8 common rows, and where one of them does not vary in those.
     */
    public static double of(double[] x, double[] y, double bandwidth) {
        int[] rows = Rows.complete(x, y);
        double[] xs = Rows.only(x, rows);
        double[] ys = Rows.only(y, rows);
        if (rows.length < FEWEST_ROWS
                || !Sample.of(xs).varies()
                || !Sample.of(ys).varies()) {
            return Double.NaN;
        }
        DistinctValues ties = DistinctValues.of(xs, ys);
        double[] expected = ties.x().length <= FEW ? ties.y() : smoothed(ties, bandwidth);
        double mean = Sample.of(ys).mean();
        double explained = 0;
        for (int i = 0; i < expected.length; i++) {
            explained += ties.counts()[i] * (expected[i] - mean) * (expected[i] - mean);
        }
        double deviation = Sample.of(ys).populationStandardDeviation();
        // a smoother may overshoot where points are few
        return Math.min(1, explained / (deviation * deviation * rows.length));
    }

    private static double[] smoothed(DistinctValues ties, double bandwidth) {
        double enough = Math.max(bandwidth, 3.0 / ties.x().length);
        return new LoessInterpolator(enough, 0).smooth(ties.x(), ties.y(), ties.counts());
    }

    /** The different values of x in ascending order, the mean of y at each, and how many rows have it. */
    private record DistinctValues(double[] x, double[] y, double[] counts) {
        static DistinctValues of(double[] xs, double[] ys) {
            double[] different =
                    Arrays.stream(Sample.of(xs).sorted()).distinct().toArray();
            double[] means = new double[different.length];
            double[] counts = new double[different.length];
            for (int i = 0; i < different.length; i++) {
                double value = different[i];
                Sample there = Sample.of(selected(xs, ys, value));
                means[i] = there.mean();
                counts[i] = there.size();
            }
            return new DistinctValues(different, means, counts);
        }

        private static double[] selected(double[] xs, double[] ys, double value) {
            double[] selected = new double[xs.length];
            Arrays.setAll(selected, row -> xs[row] == value ? ys[row] : Double.NaN);
            return selected;
        }
    }
}
