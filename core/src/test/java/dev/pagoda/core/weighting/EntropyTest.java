// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class EntropyTest {
    private static double[] weights(double[]... scores) {
        return new Entropy().weigh(Family.scored(scores)).weights();
    }

    /**
     * Elsayed, Dawood and Karthikeyan (2017), International Journal of Engineering Trends and Technology 46(2); six
     * decimals printed, more recomputed.
     */
    @Test
    void reproduces_elsayed_2017() {
        assertThat(weights(
                        new double[] {7, 72, 10, 10, 65, 29, 7, 70, 4, 12, 21, 1},
                        new double[] {312, 88, 252, 145, 54, 48, 476, 87, 86, 79, 45, 72},
                        new double[] {1891, 728, 2594, 980, 350, 380, 3300, 650, 591, 579, 261, 530},
                        new double[] {6613, 941804, 3466, 2371, 501, 912, 78470, 733, 3015, 3240, 1253, 4333},
                        new double[] {163, 1078, 117471, 86329, 29897, 34051, 2212, 819000, 103, 96098, 453, 0.1048}))
                .containsExactly(
                        new double[] {
                            0.104990690289876,
                            0.06912398487975387,
                            0.07137315411913399,
                            0.449937072842789,
                            0.3045750978684471
                        },
                        within(1e-12));
    }

    /** Test data of JMcDM (MIT licence): six units, eight criteria on very different scales. */
    @Test
    void reproduces_the_eight_criteria_of_jmcdm() {
        assertThat(weights(
                        new double[] {2, 4, 3, 5, 4, 3},
                        new double[] {1, 1, 2, 1, 2, 2},
                        new double[] {4, 5, 6, 5, 5, 6},
                        new double[] {7, 6, 6, 7, 6, 6},
                        new double[] {6, 7, 5, 6, 7, 6},
                        new double[] {6, 7, 6, 7, 7, 6},
                        new double[] {7, 6, 8, 7, 6, 6},
                        new double[] {3000, 3500, 4000, 3000, 3000, 3500}))
                .containsExactly(
                        new double[] {
                            0.29967360959745126,
                            0.441367338923551,
                            0.07009088719659533,
                            0.021238237112072383,
                            0.0490229289460051,
                            0.023080378850660263,
                            0.0477633096868323,
                            0.0477633096868323
                        },
                        within(1e-12));
    }

    @Test
    void a_child_that_does_not_vary_has_no_weight() {
        assertThat(weights(new double[] {5, 5, 5}, new double[] {1, 2, 3})).containsExactly(0, 1);
    }

    @Test
    void a_zero_adds_nothing() {
        assertThat(weights(new double[] {0, 1, 1}, new double[] {1, 0, 1})).containsExactly(0.5, 0.5);
    }

    @Test
    void a_missing_score_is_left_out_of_its_own_child_alone() {
        double[] full = weights(new double[] {1, 2}, new double[] {1, 5, 9});
        assertThat(weights(new double[] {1, Double.NaN, 2}, new double[] {1, 5, 9}))
                .containsExactly(full);
    }

    @Test
    void an_only_child_weighs_one_even_if_it_does_not_vary() {
        assertThat(weights(new double[] {5, 5})).containsExactly(1);
    }

    @Test
    void negative_scores_are_refused() {
        assertThatThrownBy(() -> weights(new double[] {1, 2}, new double[] {-1, 2}))
                .isInstanceOf(NotComputable.class)
                .hasMessage("entropy weights need scores that are not negative, but one is -1")
                .extracting(refusal -> ((NotComputable) refusal).child())
                .isEqualTo(1);
    }

    @Test
    void siblings_none_of_which_varies_are_refused() {
        assertThatThrownBy(() -> weights(new double[] {0.1, 0.1, 0.1}, new double[] {3, 3, 3}))
                .isInstanceOf(NotComputable.class)
                .hasMessageStartingWith("none of the children varies");
    }
}
