// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Local Moran's I of one unit: whether it is like its neighbours.
 *
 * @param index positive where it is like them
 * @param randomisation if all values were dealt out to places at random
 * @param permutations holding the unit's own value and dealing out the others
 * @param quadrant nothing for a unit without neighbours
 */
public record LocalMoran(
        Statistic index, Significance randomisation, Permutations permutations, Optional<Quadrant> quadrant) {
    /**
     * {@code I_i = z_i/m_2 · Σ_j w_ij z_j} with {@code z = x − mean}, {@code m_2 = Σz²/n}; {@code E = −w_i/(n − 1)} and
     * {@code V = w_i(2) (n − b)/(n − 1) + (w_i² − w_i(2))(2b − n)/((n − 1)(n − 2)) − E²} with {@code w_i = Σ_j w_ij},
     * {@code w_i(2) = Σ_j w_ij²}, {@code b = n Σz⁴/(Σz²)²}. The sum over units is S_0 times Moran's I. PySAL divides by
     * n − 1 in m_2, R's spdep by n, as here.
     *
     * <p>Shapes: {@code values[unit]} without missing ones. Special cases: none for a unit without neighbours; a value
     * on the mean counts as low. Permutation r of unit i draws from the stream {@code (seed, i · permutations + r)}.
     *
     * <p>Source: Anselin (1995), Local Indicators of Spatial Association – LISA, Geographical Analysis 27.
     */
    public static List<LocalMoran> of(double[] values, SpatialWeights weights, long seed, int permutations) {
        Reason obstacle = MoranIndex.obstacle(values, weights);
        List<LocalMoran> all = new ArrayList<>();
        double[] z = MoranIndex.deviations(values);
        double squares = MoranIndex.moment(z, 2);
        double kurtosis = values.length * MoranIndex.moment(z, 4) / (squares * squares);
        for (int i = 0; i < values.length; i++) {
            Reason own =
                    obstacle == Reason.COMPUTED && weights.neighbours(i).length == 0 ? Reason.NO_NEIGHBOURS : obstacle;
            all.add(
                    own == Reason.COMPUTED
                            ? local(i, z, squares / values.length, kurtosis, weights, seed, permutations)
                            : none(own));
        }
        return all;
    }

    private static LocalMoran none(Reason reason) {
        return new LocalMoran(
                Statistic.none(reason), Significance.none(reason), Permutations.none(reason), Optional.empty());
    }

    private static LocalMoran local(
            int i, double[] z, double m2, double kurtosis, SpatialWeights weights, long seed, int permutations) {
        double n = z.length;
        double lag = weights.lag(i, z);
        double index = z[i] / m2 * lag;
        double sum = weights.rowSum(i);
        double squares = weights.rowSquares(i);
        double expectation = -sum / (n - 1);
        double variance = squares * (n - kurtosis) / (n - 1)
                + (sum * sum - squares) * (2 * kurtosis - n) / ((n - 1) * (n - 2))
                - expectation * expectation;
        return new LocalMoran(
                Statistic.of(index),
                Significance.of(index, expectation, variance),
                Permutations.of(index, dealt(i, z, m2, weights, seed, permutations)),
                Optional.of(Quadrant.of(z[i], lag)));
    }

    private static double[] dealt(int i, double[] z, double m2, SpatialWeights weights, long seed, int permutations) {
        double[] others = IntStream.range(0, z.length)
                .filter(j -> j != i)
                .mapToDouble(j -> z[j])
                .toArray();
        double[] row = weights.weights(i);
        Stream stream = new Stream(seed);
        return IntStream.range(0, permutations)
                .parallel()
                .mapToDouble(r -> {
                    double[] drawn = Permutations.drawn(others, stream.start((long) i * permutations + r), row.length);
                    double lag = 0;
                    for (int k = 0; k < row.length; k++) {
                        lag += row[k] * drawn[k];
                    }
                    return z[i] / m2 * lag;
                })
                .toArray();
    }
}
