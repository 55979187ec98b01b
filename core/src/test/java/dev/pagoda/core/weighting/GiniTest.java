// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class GiniTest {
    private static Weighed weigh(double[]... scores) {
        return new Gini().weigh(Family.scored(scores));
    }

    /** Test data of pymcdm (MIT licence); four decimals printed, more recomputed. */
    @Test
    void reproduces_three_columns_of_pymcdm() {
        Weighed weighed = weigh(new double[] {5, 5.5, 4}, new double[] {6, 6.1, 5}, new double[] {7, 8, 9});
        assertThat(weighed.weights())
                .containsExactly(
                        new double[] {0.4119654687813692, 0.25617345914475, 0.3318610720738807}, within(1e-10));
        assertThat(weighed.constants().get(2).value()).isCloseTo(1 / 18.0, within(1e-12));
    }

    /** One of four units has all: 1 − 1/4. */
    @Test
    void the_coefficient_of_a_single_owner_is_one_less_his_share_of_the_units() {
        assertThat(weigh(new double[] {0, 0, 8, 0}, new double[] {1, 2, 3, 4})
                        .constants()
                        .get(0)
                        .value())
                .isCloseTo(0.75, within(1e-12));
    }

    @Test
    void a_missing_score_is_left_out_of_its_own_child_alone() {
        double[] other = {1, 2, 3};
        assertThat(weigh(new double[] {1, Double.NaN, 3}, other).weights())
                .containsExactly(weigh(new double[] {1, 3}, other).weights());
    }

    @Test
    void negative_scores_are_refused_with_their_child() {
        assertThatThrownBy(() -> weigh(new double[] {1, 2}, new double[] {-1, 2}))
                .isInstanceOf(NotComputable.class)
                .hasMessage("gini weights need scores that are not negative, but one is -1")
                .extracting(refusal -> ((NotComputable) refusal).child())
                .isEqualTo(1);
    }

    @Test
    void equal_scores_have_no_weight_whatever_they_sum_to() {
        assertThat(weigh(new double[] {0.1, 0.1, 0.1}, new double[] {1, 2, 3}).weights())
                .containsExactly(0, 1);
    }
}
