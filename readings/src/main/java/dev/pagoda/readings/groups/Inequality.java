// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Measures of how unequally a quantity is spread over units. Missing values (NaN) are left out; sums run over the
 * values in ascending order.
 */
public final class Inequality {
    private Inequality() {}

    /**
     * Gini coefficient: {@code G = Σ_i Σ_j |x_i − x_j| / (2 n² μ)}; 0 where all have the same, {@code (n − 1) / n}
     * where one has all.
     *
     * <p>Special cases: none for a negative value, where the coefficient has no bounds, or where the values sum to
     * zero. It is the form of a whole population; the one for a sample is larger by n / (n − 1).
     *
     * <p>Source: Gini (1912), Variabilità e mutabilità; Sen (1973), On Economic Inequality.
     */
    public static Statistic gini(double... values) {
        Sample sample = Sample.of(values);
        return sample.min() < 0 ? Statistic.none(Reason.NOT_POSITIVE) : ofGini(sample);
    }

    private static Statistic ofGini(Sample sample) {
        int n = sample.size();
        double placed = 0;
        for (int i = 0; i < n; i++) {
            placed += (2.0 * i + 1 - n) * sample.get(i); // every pair once, so no difference of large sums
        }
        return n == 0 ? Statistic.none(Reason.TOO_FEW) : Statistic.ratio(placed, n * sample.sum());
    }

    /**
     * Theil's T: {@code T = (1/n) Σ (x_i/μ) ln(x_i/μ)}; it weighs differences at the top more.
     *
     * <p>Special cases: 0 · ln 0 is 0; none for a negative value, or where the values sum to zero.
     *
     * <p>Source: Theil (1967), Economics and Information Theory.
     */
    public static Statistic theilT(double... values) {
        Sample sample = Sample.of(values);
        Reason obstacle = sample.min() < 0 ? Reason.NOT_POSITIVE : obstacle(sample);
        return obstacle == Reason.COMPUTED
                ? Statistic.of(meanOf(sample, share -> share == 0 ? 0 : share * Elementary.ln(share)))
                : Statistic.none(obstacle);
    }

    /**
     * Theil's L, the mean logarithmic deviation: {@code L = (1/n) Σ ln(μ/x_i)}; it weighs differences at the bottom
     * more.
     *
     * <p>Special cases: none for a value of zero or less.
     *
     * <p>Source: Theil (1967), Economics and Information Theory.
     */
    public static Statistic theilL(double... values) {
        Sample sample = Sample.of(values);
        Reason obstacle = sample.min() <= 0 ? Reason.NOT_POSITIVE : obstacle(sample);
        return obstacle == Reason.COMPUTED
                ? Statistic.of(meanOf(sample, share -> -Elementary.ln(share)))
                : Statistic.none(obstacle);
    }

    private static Reason obstacle(Sample sample) {
        if (sample.isEmpty()) {
            return Reason.TOO_FEW;
        }
        return sample.sum() == 0 ? Reason.ZERO_BASE : Reason.COMPUTED;
    }

    /** The mean of a function of {@code x/μ}; 0 where nothing varies, and not a trace of rounding. */
    private static double meanOf(Sample sample, DoubleUnaryOperator function) {
        double mean = sample.mean();
        double[] terms = Arrays.stream(sample.sorted())
                .map(x -> function.applyAsDouble(x / mean))
                .toArray();
        return sample.varies() ? Sample.of(terms).mean() : 0;
    }
}
