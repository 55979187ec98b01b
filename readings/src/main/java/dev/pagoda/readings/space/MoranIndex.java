// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.Arrays;

/**
 * Moran's I: whether near units are alike.
 *
 * @param units how many
 * @param index above the expectation where near units are alike, below it where they differ
 * @param normality if values were drawn from a normal distribution
 * @param randomisation if these values were dealt out to places at random
 * @param permutations the same, by dealing them out
 */
public record MoranIndex(
        int units, Statistic index, Significance normality, Significance randomisation, Permutations permutations) {
    private static final int LEAST = 4; // the variance under randomisation has n − 3 below the line

    /**
     * {@code I = n/S_0 · Σ_i Σ_j w_ij z_i z_j / Σ_i z_i²} with {@code z = x − mean}; {@code E = −1/(n − 1)}. Under
     * normality {@code V = (n² S_1 − n S_2 + 3 S_0²)/((n² − 1) S_0²) − E²}; under randomisation {@code V = (n((n² − 3n
     * + 3) S_1 − n S_2 + 3 S_0²) − b((n² − n) S_1 − 2n S_2 + 6 S_0²)) / ((n − 1)(n − 2)(n − 3) S_0²) − E²} with
     * {@code b = n Σz⁴/(Σz²)²}.
     *
     * <p>Shapes: {@code values[unit]} without missing ones.
     *
     * <p>Special cases:
     *
     * <ul>
     *   <li>a unit without neighbours counts in n;
     *   <li>none for fewer than four units, where nothing varies, or nobody has a neighbour.
     * </ul>
     *
     * <p>With 0 permutations there is no pseudo p.
     *
     * <p>Source: Moran (1950), Notes on Continuous Stochastic Phenomena, Biometrika 37; Cliff and Ord (1981), Spatial
     * Processes.
     */
    public static MoranIndex of(double[] values, SpatialWeights weights, long seed, int permutations) {
        Reason obstacle = obstacle(values, weights);
        if (obstacle != Reason.COMPUTED) {
            return new MoranIndex(
                    values.length,
                    Statistic.none(obstacle),
                    Significance.none(obstacle),
                    Significance.none(obstacle),
                    Permutations.none(obstacle));
        }
        double[] z = deviations(values);
        SpatialWeights.Sums sums = weights.sums();
        double scale = values.length / sums.s0() / moment(z, 2);
        double index = scale * weights.product(z);
        double expectation = -1.0 / (values.length - 1);
        return new MoranIndex(
                values.length,
                Statistic.of(index),
                Significance.of(index, expectation, normal(values.length, sums)),
                Significance.of(index, expectation, randomised(z, sums)),
                Permutations.of(index, z, seed, permutations, dealt -> scale * weights.product(dealt)));
    }

    static Reason obstacle(double[] values, SpatialWeights weights) {
        if (values.length < LEAST) {
            return Reason.TOO_FEW;
        }
        if (!Sample.of(values).varies()) {
            return Reason.NO_VARIATION;
        }
        return weights.islands().size() == weights.size() ? Reason.NO_NEIGHBOURS : Reason.COMPUTED;
    }

    static double[] deviations(double[] values) {
        double mean = Sample.of(values).mean();
        return Arrays.stream(values).map(x -> x - mean).toArray();
    }

    /** {@code Σ z^power}. */
    static double moment(double[] z, int power) {
        double[] powers = new double[z.length];
        Arrays.fill(powers, 1);
        for (int i = 0; i < z.length; i++) {
            for (int times = 0; times < power; times++) {
                powers[i] *= z[i];
            }
        }
        return Sample.of(powers).sum();
    }

    private static double normal(double n, SpatialWeights.Sums s) {
        double squares = n * n * s.s1() - n * s.s2() + 3 * s.s0() * s.s0();
        return squares / ((n * n - 1) * s.s0() * s.s0()) - 1 / ((n - 1) * (n - 1));
    }

    private static double randomised(double[] z, SpatialWeights.Sums s) {
        double n = z.length;
        double square = s.s0() * s.s0();
        double kurtosis = n * moment(z, 4) / (moment(z, 2) * moment(z, 2));
        double above = n * ((n * n - 3 * n + 3) * s.s1() - n * s.s2() + 3 * square)
                - kurtosis * ((n * n - n) * s.s1() - 2 * n * s.s2() + 6 * square);
        return above / ((n - 1) * (n - 2) * (n - 3) * square) - 1 / ((n - 1) * (n - 1));
    }
}
