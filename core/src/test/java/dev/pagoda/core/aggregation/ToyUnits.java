// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.NotComputable;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Tables of units that are compared with each other. */
final class ToyUnits {
    static final double MISSING = Double.NaN;

    private ToyUnits() {}

    /** {@code scores[child][unit]} of rows that are units. */
    static double[][] scores(double[]... units) {
        double[][] scores = new double[units[0].length][units.length];
        for (int unit = 0; unit < units.length; unit++) {
            for (int child = 0; child < scores.length; child++) {
                scores[child][unit] = units[unit][child];
            }
        }
        return scores;
    }

    static double[] unit(double... children) {
        return children;
    }

    static double[] equal(int children) {
        double[] weights = new double[children];
        Arrays.fill(weights, 1.0 / children);
        return weights;
    }

    static double[] made(Aggregation aggregation, double[]... units) {
        return aggregation.aggregate(scores(units), equal(units[0].length));
    }

    /** The score of one unit among ranked ones that it does not belong to. */
    static double among(Aggregation aggregation, double[] unit, double[]... ranked) {
        return aggregation.aggregate(scores(unit), equal(unit.length), scores(ranked))[0];
    }

    static double[] shares(double... weights) {
        double sum = DoubleStream.of(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    static void assertRefuses(Aggregation aggregation, String message, double[]... units) {
        assertThatThrownBy(() -> made(aggregation, units))
                .hasMessage(message)
                .isInstanceOfSatisfying(
                        NotComputable.class,
                        refusal -> assertThat(refusal.cure().en()).isNotEmpty());
    }
}
