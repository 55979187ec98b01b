// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Getis and Ord's statistics: whether high values, or low ones, stand together.
 *
 * @param index G: the share of near pairs in the products of all pairs
 * @param randomisation if the values were dealt out to places at random
 * @param local by unit
 */
public record GetisOrd(Statistic index, Significance randomisation, List<Local> local) {
    /**
     * Of one unit, as z: positive in a hot spot, negative in a cold one.
     *
     * @param others G: its neighbours without itself
     * @param withSelf G*: itself among its neighbours, with the largest weight that one of them has
     */
    public record Local(Significance others, Significance withSelf) {}

    public GetisOrd {
        local = List.copyOf(local);
    }

    /**
     * {@code G = Σ_i Σ_{j≠i} w_ij x_i x_j / Σ_i Σ_{j≠i} x_i x_j}, with the first two moments under randomisation. Of a
     * unit {@code z(G_i) = (Σ_j w_ij x_j − W_i m_i) / (s_i √(((n − 1) S_i − W_i²)/(n − 2)))} with mean and deviation of
     * the n − 1 others, {@code W_i = Σ_j w_ij}, {@code S_i = Σ_j w_ij²}; {@code G*_i} takes all n units and its own
     * place in. The deviation divides by n.
     *
     * <p>Shapes: {@code values[unit]} without missing ones. Special cases: no G where a value is negative; none for
     * fewer than four units, where nothing varies, or for a unit without neighbours, nor where all others are
     * neighbours with equal weight, since its place is then no question.
     *
     * <p>Source: Getis and Ord (1992), The Analysis of Spatial Association by Use of Distance Statistics, Geographical
     * Analysis 24; Ord and Getis (1995), Local Spatial Autocorrelation Statistics, Geographical Analysis 27.
     */
    public static GetisOrd of(double[] values, SpatialWeights weights) {
        Reason obstacle = MoranIndex.obstacle(values, weights);
        List<Local> local = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            local.add(
                    obstacle == Reason.COMPUTED
                            ? local(i, values, weights)
                            : new Local(Significance.none(obstacle), Significance.none(obstacle)));
        }
        if (obstacle == Reason.COMPUTED && Sample.of(values).min() < 0) {
            obstacle = Reason.NOT_POSITIVE;
        }
        return obstacle == Reason.COMPUTED
                ? global(values, weights, local)
                : new GetisOrd(Statistic.none(obstacle), Significance.none(obstacle), local);
    }

    private static GetisOrd global(double[] values, SpatialWeights weights, List<Local> local) {
        double n = values.length;
        double pairs = square(MoranIndex.moment(values, 1)) - MoranIndex.moment(values, 2);
        if (pairs == 0) {
            return new GetisOrd(Statistic.none(Reason.ZERO_BASE), Significance.none(Reason.ZERO_BASE), local);
        }
        SpatialWeights.Sums sums = weights.sums();
        double index = weights.product(values) / pairs;
        double expectation = sums.s0() / (n * (n - 1));
        double variance = secondMoment(values, sums, pairs) - expectation * expectation;
        return new GetisOrd(Statistic.of(index), Significance.of(index, expectation, variance), local);
    }

    private static double secondMoment(double[] values, SpatialWeights.Sums sums, double pairs) {
        double n = values.length;
        double s1 = sums.s1();
        double s2 = sums.s2();
        double s0 = square(sums.s0());
        double m1 = MoranIndex.moment(values, 1);
        double m2 = MoranIndex.moment(values, 2);
        double above = ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0) * square(m2)
                - ((n * n - n) * s1 - 2 * n * s2 + 6 * s0) * MoranIndex.moment(values, 4)
                - (2 * n * s1 - (n + 3) * s2 + 6 * s0) * square(m1) * m2
                + (4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0) * m1 * MoranIndex.moment(values, 3)
                + (s1 - s2 + s0) * square(square(m1));
        return above / (square(pairs) * n * (n - 1) * (n - 2) * (n - 3));
    }

    private static double square(double x) {
        return x * x;
    }

    private static Local local(int i, double[] values, SpatialWeights weights) {
        double[] row = weights.weights(i);
        if (row.length == 0) {
            return new Local(Significance.none(Reason.NO_NEIGHBOURS), Significance.none(Reason.NO_NEIGHBOURS));
        }
        double[] others = IntStream.range(0, values.length)
                .filter(j -> j != i)
                .mapToDouble(j -> values[j])
                .toArray();
        double own = Arrays.stream(row).max().orElse(0);
        double lag = weights.lag(i, values);
        double sum = weights.rowSum(i);
        double squares = weights.rowSquares(i);
        return new Local(
                z(lag, sum, squares, others), z(lag + own * values[i], sum + own, squares + own * own, values));
    }

    private static Significance z(double lag, double sum, double squares, double[] population) {
        int n = population.length;
        Sample sample = Sample.of(population);
        double spread = (n * squares - sum * sum) / (n - 1);
        // Equal weights for everyone leave a trace of rounding where the spread is zero.
        boolean varies = sample.varies() && spread > 1e-12 * squares;
        return varies
                ? Significance.ofZ(
                        (lag - sum * sample.mean()) / (sample.populationStandardDeviation() * Math.sqrt(spread)))
                : Significance.none(Reason.NO_VARIATION);
    }
}
