// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class LopcowTest {
    private static Weighed weigh(boolean population, double[]... scores) {
        return new Lopcow(population).weigh(Family.scored(scores));
    }

    /** Scores ½ apart: mean square 5/12 and variance 1/4; the second is 0, 1, 1 with 2/3 and 1/3. */
    @Test
    void weights_are_in_proportion_to_the_logarithm_of_root_mean_square_over_deviation() {
        double first = 50 * Math.log(5 / 3.0);
        double second = 50 * Math.log(2);
        Weighed weighed = weigh(false, new double[] {1, 2, 3}, new double[] {10, 30, 30});
        assertThat(weighed.weights())
                .containsExactly(new double[] {first / (first + second), second / (first + second)}, within(1e-12));
        assertThat(weighed.constants().get(1).value()).isCloseTo(second, within(1e-10));
    }

    /** The same with variances 1/6 and 2/9. */
    @Test
    void the_deviation_can_be_that_of_a_population() {
        assertThat(weigh(true, new double[] {1, 2, 3}, new double[] {10, 30, 30})
                        .constants()
                        .get(0)
                        .value())
                .isCloseTo(50 * Math.log(5 / 2.0), within(1e-10));
    }

    @Test
    void a_missing_score_is_left_out_of_its_own_child_alone() {
        double[] other = {1, 2, 3, 7};
        assertThat(weigh(false, new double[] {1, Double.NaN, 2, 3}, other).weights())
                .containsExactly(weigh(false, new double[] {1, 2, 3}, other).weights());
    }

    @Test
    void a_child_that_does_not_vary_is_refused() {
        assertThatThrownBy(() -> weigh(false, new double[] {1, 2}, new double[] {4, 4}))
                .isInstanceOf(NotComputable.class)
                .hasMessage("LOPCOW weights need children that vary, but in one all scores are equal")
                .extracting(refusal -> ((NotComputable) refusal).child())
                .isEqualTo(1);
    }

    /** Of 0 and 1 the mean square and the variance of a sample are both ½. */
    @Test
    void two_units_tell_nothing() {
        assertThatThrownBy(() -> weigh(false, new double[] {1, 2}, new double[] {4, 9}))
                .isInstanceOf(NotComputable.class)
                .hasMessageStartingWith("the mean square of every child equals its variance");
    }

    @Test
    void an_only_child_weighs_one() {
        assertThat(weigh(false, new double[] {5, 5}).weights()).containsExactly(1);
    }
}
