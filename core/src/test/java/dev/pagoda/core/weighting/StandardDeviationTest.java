// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class StandardDeviationTest {
    private static final double MISSING = Double.NaN;

    private static Weighed weigh(boolean population, double[]... scores) {
        return new StandardDeviation(population).weigh(Family.scored(scores));
    }

    /** Deviations 2 and 6. */
    @Test
    void weights_are_in_proportion_to_deviations() {
        Weighed weighed = weigh(false, new double[] {2, 4, 6}, new double[] {20, 14, 8});
        assertThat(weighed.weights()).containsExactly(0.25, 0.75);
        assertThat(weighed.constants()).containsExactly(new Constant("sd C1", 2), new Constant("sd C2", 6));
    }

    /** Jahan and Edwards (2013), Materials and Design 49; two decimals printed, more recomputed. */
    @Test
    void reproduces_jahan_2013() {
        assertThat(weigh(
                                false,
                                new double[] {0, 0.39, 0.17, 0.35, 0.3, 0.84, 1},
                                new double[] {0, 0.3, 0.36, 0.29, 0.4, 0.71, 1},
                                new double[] {0, 0.77, 0.8, 0.93, 0.94, 1, 0.99})
                        .weights())
                .containsExactly(
                        new double[] {0.3459082529250316, 0.3128864321680307, 0.3412053149069377}, within(1e-12));
    }

    /** Without gaps n − 1 and n give the same weights; with gaps 2 and 2·√(2/3) stand against 1·√2 and 1. */
    @Test
    void a_missing_score_is_left_out_of_its_own_child_alone() {
        double[][] scores = {{2, 4, 6}, {1, MISSING, 3}};
        assertThat(weigh(false, scores).weights()[0]).isCloseTo(2 / (2 + Math.sqrt(2)), within(1e-12));
        assertThat(weigh(true, scores).weights()[0])
                .isCloseTo(Math.sqrt(8 / 3.0) / (Math.sqrt(8 / 3.0) + 1), within(1e-12));
    }

    @Test
    void a_child_that_does_not_vary_or_has_one_score_only_has_no_weight() {
        assertThat(weigh(false, new double[] {5, 5}, new double[] {1, 2}, new double[] {MISSING, 7})
                        .weights())
                .containsExactly(0, 1, 0);
    }

    @Test
    void an_only_child_weighs_one_even_if_it_does_not_vary() {
        assertThat(weigh(false, new double[] {5, 5}).weights()).containsExactly(1);
    }

    @Test
    void siblings_none_of_which_varies_are_refused() {
        assertThatThrownBy(() -> weigh(false, new double[] {0.1, 0.1, 0.1}, new double[] {3, 3, 3}))
                .isInstanceOf(NotComputable.class)
                .hasMessage("none of the children varies, so their spread tells them apart by nothing");
    }
}
