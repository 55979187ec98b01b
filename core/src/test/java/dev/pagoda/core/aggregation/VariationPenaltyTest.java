// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyMeans.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VariationPenaltyTest {
    /** By hand: mean 100, deviation 10, cv 0.1. */
    @Test
    void takes_a_share_of_the_mean_away() {
        assertThat(ToyMeans.of(new VariationPenalty(1, 1), 110, 90)).isCloseTo(90, within(1e-12));
        assertThat(ToyMeans.of(new VariationPenalty(0.5, 1), 110, 90)).isCloseTo(95, within(1e-12));
        assertThat(ToyMeans.of(new VariationPenalty(0, 1), 110, 90)).isEqualTo(100);
    }

    @Test
    void with_exponent_2_it_is_the_mazziotta_pareto_index() {
        assertThat(ToyMeans.of(new VariationPenalty(1, 2)))
                .containsExactly(ToyMeans.of(new MazziottaPareto(false, false)), within(1e-15));
    }

    @Test
    void a_very_uneven_unit_can_fall_below_0() {
        // Mean 1, deviation 3 with weights .9 and .1.
        double[][] scores = {{0}, {10}};
        assertThat(new VariationPenalty(1, 1).aggregate(scores, new double[] {0.9, 0.1})[0])
                .isCloseTo(-2, within(1e-12));
    }

    @Test
    void a_missing_child_is_left_out() {
        assertThat(ToyMeans.of(new VariationPenalty(1, 1), 110, MISSING, 90)).isCloseTo(90, within(1e-12));
    }

    @Test
    void what_has_no_coefficient_of_variation_is_refused() {
        ToyUnits.assertRefuses(
                new VariationPenalty(1, 1),
                "a penalty by the coefficient of variation needs units whose mean score is above 0",
                ToyUnits.unit(0, 0));
    }

    @Test
    void parameters_that_would_reward_unevenness_are_refused() {
        assertThatThrownBy(() -> new VariationPenalty(-1, 1)).hasMessage("strength (-1) must not be negative");
        assertThatThrownBy(() -> new VariationPenalty(1, 0)).hasMessage("exponent (0) must be greater than 0");
    }
}
