// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyUnits.MISSING;
import static dev.pagoda.core.aggregation.ToyUnits.among;
import static dev.pagoda.core.aggregation.ToyUnits.made;
import static dev.pagoda.core.aggregation.ToyUnits.scores;
import static dev.pagoda.core.aggregation.ToyUnits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PrometheeTest {
    private static final Promethee USUAL = new Promethee(false, 0, Double.NaN);

    /**
     * Zhao, Peng and Li (2013), Revised PROMETHEE II for improving efficiency in emergency response, as in pymcdm
     * test/test_mcdm.py.
     */
    @Test
    void reproduces_zhao_peng_and_li_2013() {
        double[][] scores = scores(unit(4, 3, 2), unit(3, 2, 4), unit(5, 1, 3));
        assertThat(USUAL.aggregate(scores, new double[] {0.5, 0.3, 0.2}))
                .containsExactly(new double[] {0.1, -0.3, 0.2}, within(1e-12));
    }

    /** By hand, q 2 and p 6: leads of 1, 4 and 5 count 0, ½ and ¾. */
    @Test
    void a_linear_preference_rises_between_two_thresholds() {
        assertThat(made(new Promethee(true, 2, 6), unit(0), unit(1), unit(5)))
                .containsExactly(new double[] {-0.375, -0.25, 0.625}, within(1e-15));
    }

    /** By hand: leads of 1, 4 and 5 count .2, .8 and 1. */
    @Test
    void without_a_threshold_the_widest_lead_alone_counts_fully() {
        assertThat(made(new Promethee(true, 0, Double.NaN), unit(0), unit(1), unit(5)))
                .containsExactly(new double[] {-0.6, -0.3, 0.9}, within(1e-15));
    }

    @Test
    void flows_sum_to_zero_and_units_without_differences_have_none() {
        assertThat(made(USUAL, unit(1, 9), unit(5, 2), unit(3, 4), unit(8, 8)))
                .satisfies(flows ->
                        assertThat(flows[0] + flows[1] + flows[2] + flows[3]).isCloseTo(0, within(1e-15)));
        assertThat(made(new Promethee(true, 0, Double.NaN), unit(4), unit(4), unit(4)))
                .containsOnly(0);
    }

    @Test
    void a_unit_that_is_not_ranked_has_the_flow_of_a_ranked_one_with_the_same_scores() {
        double[][] ranked = {unit(1), unit(5), unit(3)};
        assertThat(among(USUAL, unit(5), ranked)).isEqualTo(made(USUAL, ranked)[1]);
        assertThat(among(USUAL, unit(4), ranked)).isEqualTo(0.5);
        assertThat(among(USUAL, unit(9), ranked)).isEqualTo(1.5);
    }

    /** By hand: in the first child −1, 1, 0, in the second −1 and 1 for those that have it. */
    @Test
    void a_missing_child_is_left_out_and_the_others_are_compared_without_the_unit() {
        assertThat(made(USUAL, unit(1, 1), unit(5, MISSING), unit(3, 2))).containsExactly(-1, 1, 0.5);
        assertThat(made(USUAL, unit(1, MISSING), unit(5, MISSING), unit(3, 2))).containsExactly(-1, 1, 0);
    }

    @Test
    void one_unit_is_refused() {
        ToyUnits.assertRefuses(
                USUAL, "PROMETHEE compares units, and fewer than two ranked units have a score here", unit(7, 8));
    }

    @Test
    void thresholds_must_stand_in_order() {
        assertThatThrownBy(() -> new Promethee(true, -1, 5)).hasMessage("indifference (-1) must not be negative");
        assertThatThrownBy(() -> new Promethee(true, 5, 5))
                .hasMessage("strict-preference (5) must be greater than indifference (5)");
    }
}
