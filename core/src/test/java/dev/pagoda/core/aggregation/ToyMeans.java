// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;

/**
 * Four units with three children each, weights 0.2, 0.5 and 0.3; the expected means are computed by two separate
 * programs, in numpy and R.
 */
final class ToyMeans {
    static final double MISSING = Double.NaN;
    static final double[] WEIGHTS = {0.2, 0.5, 0.3};
    static final double[][] SCORES = {{0.3, 0.5, 0.2, 0.8}, {0.9, 0.5, 0.4, 0.75}, {0.6, 0.5, 0.95, 0.1}};

    private ToyMeans() {}

    static double[] of(Aggregation aggregation) {
        return aggregation.aggregate(SCORES, WEIGHTS);
    }

    /** The mean of one unit with equally weighted children. */
    static double of(Aggregation aggregation, double... children) {
        double[][] scores = new double[children.length][];
        double[] weights = new double[children.length];
        for (int j = 0; j < children.length; j++) {
            scores[j] = new double[] {children[j]};
            weights[j] = 1.0 / children.length;
        }
        return aggregation.aggregate(scores, weights)[0];
    }

    /** Child 1 is refused in row 1, but not when its weight is 0. */
    static void assertRefuses(Aggregation aggregation, double score, String message) {
        double[][] scores = {{50, 60}, {70, score}};
        assertThatThrownBy(() -> aggregation.aggregate(scores, new double[] {0.5, 0.5}))
                .hasMessage(message)
                .isInstanceOfSatisfying(NotComputable.class, refusal -> {
                    assertThat(refusal.child()).isEqualTo(1);
                    assertThat(refusal.row()).isEqualTo(1);
                    assertThat(refusal.cure().en()).isNotEmpty();
                });
        assertThat(aggregation.aggregate(scores, new double[] {1, 0})[1]).isCloseTo(60, within(1e-12));
    }
}
