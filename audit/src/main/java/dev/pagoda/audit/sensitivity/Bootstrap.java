// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;

/**
 * How the interval of an index is found: the rows of the design are drawn anew with replacement many times, the index
 * computed of each resample (its variance too), and two quantiles of these taken, by linear interpolation (type 7).
 *
 * <p>Special cases: a resample in which nothing varies does not count; without resamples the interval is NaN. Rows of a
 * Sobol' sequence are no random sample, so there the interval is wider than the error really is.
 *
 * <p>Source: Efron (1979); Archer, Saltelli, Sobol' (1997), Sensitivity measures, ANOVA-like techniques and the use of
 * bootstrap.
 *
 * @param resamples how many
 * @param low the share of resamples below the interval
 * @param high the share of resamples up to the interval's upper end
 * @param seed decides which rows are drawn
 */
public record Bootstrap(int resamples, double low, double high, long seed) {
    /** From 5 % to 95 % of 1000 resamples. */
    public static Bootstrap of(long seed) {
        return new Bootstrap(1000, 0.05, 0.95, seed);
    }

    /** No intervals. */
    public static Bootstrap none() {
        return new Bootstrap(0, 0.05, 0.95, 0);
    }

    /** {@code {low end, high end}} of each index, in the order of {@link Terms#indices}. */
    double[][] intervals(Terms terms) {
        double[][] drawn = new double[terms.size()][resamples];
        Stream stream = new Stream(seed);
        double[] times = new double[terms.rows()];
        for (int resample = 0; resample < resamples; resample++) {
            Arrays.fill(times, 0);
            long start = stream.start(resample);
            for (int i = 0; i < times.length; i++) {
                times[(int) (Stream.uniform(start, i) * times.length)]++;
            }
            double[] indices = terms.indices(times, terms.variance(times));
            for (int i = 0; i < indices.length; i++) {
                drawn[i][resample] = indices[i];
            }
        }
        double[][] intervals = new double[drawn.length][];
        for (int i = 0; i < drawn.length; i++) {
            Sample sample = Sample.of(drawn[i]);
            intervals[i] = new double[] {sample.quantile(low), sample.quantile(high)};
        }
        return intervals;
    }
}
