// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class CriticTest {
    private static final double MISSING = Double.NaN;
    private static final Critic ORIGINAL = new Critic(false, true);

    private static Weighed weigh(Critic method, double[]... scores) {
        return method.weigh(Family.scored(scores));
    }

    private static final double[][] DIAKOULAKI = {
        {61, 20.7, 16.3, 9, 5.4, 4, -6.1, -34.6},
        {1.08, 0.26, 1.98, 3.29, 2.77, 4.12, 3.52, 3.31},
        {4.33, 4.34, 2.53, 1.65, 2.33, 1.21, 2.1, 0.98}
    };

    /**
     * Diakoulaki, Mavrotas and Papayannakis (1995), Computers and Operations Research 22; eight decimals in
     * scikit-criteria (BSD licence), more recomputed.
     */
    @Test
    void reproduces_diakoulaki_1995() {
        assertThat(weigh(ORIGINAL, DIAKOULAKI).weights())
                .containsExactly(
                        new double[] {0.20222553978778002, 0.48090172901971934, 0.3168727311925006}, within(1e-12));
    }

    @Test
    void reproduces_the_variants_with_ranks_and_with_scores_as_they_are() {
        assertThat(weigh(new Critic(true, true), DIAKOULAKI).weights())
                .containsExactly(
                        new double[] {0.21454644537401413, 0.4898562976295348, 0.29559725699645106}, within(1e-12));
        assertThat(weigh(new Critic(false, false), DIAKOULAKI).weights())
                .containsExactly(
                        new double[] {0.8687423438731572, 0.0834143438318502, 0.04784331229499257}, within(1e-12));
    }

    /** Scores from 0 to 1 with deviation ½ that are opposite: each in conflict with the other by 2. */
    @Test
    void deviation_and_information_are_named() {
        assertThat(weigh(ORIGINAL, new double[] {10, 15, 20}, new double[] {3, 2, 1})
                        .constants())
                .containsExactly(
                        new Constant("sd C1", 0.5),
                        new Constant("information C1", 1),
                        new Constant("sd C2", 0.5),
                        new Constant("information C2", 1));
    }

    @Test
    void a_child_that_does_not_vary_has_no_weight_and_no_part_in_the_others() {
        double[] without = weigh(ORIGINAL, DIAKOULAKI).weights();
        double[] flat = {7, 7, 7, 7, 7, 7, 7, 7};
        assertThat(weigh(ORIGINAL, DIAKOULAKI[0], DIAKOULAKI[1], flat, DIAKOULAKI[2])
                        .weights())
                .containsExactly(without[0], without[1], 0, without[2]);
    }

    /** The second unit counts in the deviation of the second child, and in no correlation. */
    @Test
    void a_missing_score_is_left_out_pairwise() {
        Weighed weighed = weigh(ORIGINAL, new double[] {1, MISSING, 2, 3}, new double[] {3, 9, 2, 1});
        assertThat(weighed.constants().get(1).value()).isCloseTo(1, within(1e-12));
        assertThat(weighed.constants().get(2).value()).isGreaterThan(0.4).isLessThan(0.5);
    }

    @Test
    void fewer_than_two_children_that_vary_are_refused() {
        assertThatThrownBy(() -> weigh(ORIGINAL, new double[] {1, 2, 3}, new double[] {5, 5, 5}))
                .isInstanceOf(NotComputable.class)
                .hasMessage("a correlation needs two children that vary, and here there is one");
    }

    @Test
    void fewer_than_three_common_units_are_refused() {
        assertThatThrownBy(() -> weigh(ORIGINAL, new double[] {1, 2, MISSING}, new double[] {5, 3, 5}))
                .isInstanceOf(NotComputable.class)
                .hasMessage("C1 and C2 have 2 units in common, and a correlation needs 3");
        assertThatThrownBy(() -> weigh(ORIGINAL, new double[] {1, 2, 3, MISSING}, new double[] {5, 5, 5, 6}))
                .isInstanceOf(NotComputable.class)
                .hasMessageStartingWith("C1 and C2 have no correlation");
    }

    @Test
    void perfectly_correlated_children_are_refused() {
        assertThatThrownBy(() -> weigh(ORIGINAL, new double[] {1, 2, 4}, new double[] {2, 4, 8}))
                .isInstanceOf(NotComputable.class)
                .hasMessageStartingWith("the children that vary are all perfectly correlated");
    }

    @Test
    void an_only_child_weighs_one() {
        assertThat(weigh(ORIGINAL, new double[] {1}).weights()).containsExactly(1);
    }
}
