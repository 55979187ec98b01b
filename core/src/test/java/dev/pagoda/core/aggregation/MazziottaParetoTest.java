// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyMeans.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MazziottaParetoTest {
    /** By hand: mean 100, deviation 10, cv 0.1. */
    @Test
    void unevenness_takes_deviation_times_coefficient_of_variation_away_or_adds_it() {
        assertThat(ToyMeans.of(new MazziottaPareto(false, false), 110, 90)).isCloseTo(99, within(1e-12));
        assertThat(ToyMeans.of(new MazziottaPareto(true, false), 110, 90)).isCloseTo(101, within(1e-12));
    }

    @Test
    void compind_takes_the_deviation_of_a_sample() {
        assertThat(ToyMeans.of(new MazziottaPareto(false, true), 110, 90)).isCloseTo(98, within(1e-12));
        assertThat(ToyMeans.of(new MazziottaPareto(false, true), 110, MISSING, 90))
                .isCloseTo(98, within(1e-12));
    }

    /** By hand: mean 105, variance ¾ · 5² + ¼ · 15² = 75. */
    @Test
    void weights_count_in_mean_and_deviation() {
        double[][] scores = {{110}, {90}};
        assertThat(new MazziottaPareto(false, false).aggregate(scores, new double[] {0.75, 0.25})[0])
                .isCloseTo(105 - 75.0 / 105, within(1e-12));
    }

    @Test
    void even_children_and_a_single_one_have_no_penalty() {
        assertThat(ToyMeans.of(new MazziottaPareto(false, false), 98, 98, 98)).isCloseTo(98, within(1e-12));
        assertThat(ToyMeans.of(new MazziottaPareto(false, true), MISSING, 98)).isEqualTo(98);
        assertThat(ToyMeans.of(new MazziottaPareto(false, true), MISSING)).isNaN();
    }

    @Test
    void a_unit_whose_mean_is_not_above_0_is_refused() {
        ToyUnits.assertRefuses(
                new MazziottaPareto(false, false),
                "a Mazziotta–Pareto index needs units whose mean score is above 0",
                ToyUnits.unit(1, -1));
    }
}
