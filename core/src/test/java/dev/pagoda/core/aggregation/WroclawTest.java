// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyUnits.MISSING;
import static dev.pagoda.core.aggregation.ToyUnits.among;
import static dev.pagoda.core.aggregation.ToyUnits.made;
import static dev.pagoda.core.aggregation.ToyUnits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WroclawTest {
    private static final Wroclaw HELLWIG = new Wroclaw(true, false);
    private static final Wroclaw COMPIND = new Wroclaw(false, true);
    private static final double[][] RANKED = {unit(0), unit(10)};

    /** By hand: deviation 5, distances 2 and 0, whose mean and deviation are 1. */
    @Test
    void is_one_less_the_distance_in_units_of_mean_and_two_deviations() {
        assertThat(made(HELLWIG, RANKED)).containsExactly(new double[] {1 / 3.0, 1}, within(1e-15));
    }

    /** By hand: distances 5 and 0 in two children (3 and 4), 0; mean 2.5, sample deviation √12.5. */
    @Test
    void compind_takes_scores_as_they_are_and_a_samples_deviation() {
        double whole = 2.5 + 2 * Math.sqrt(12.5);
        assertThat(made(COMPIND, unit(0, 0), unit(3, 4)))
                .containsExactly(new double[] {1 - 5 / whole, 1}, within(1e-15));
    }

    @Test
    void equal_weights_make_no_difference_to_a_sum_of_squares_without_weights() {
        // Distances √2, 1 and 0 of standardised scores that all lie one deviation apart, but for a common factor.
        double[] distances = {Math.sqrt(2), 1, 1, 0};
        double mean = (Math.sqrt(2) + 2) / 4;
        double squares = (2 + 1 + 1) / 4.0 - mean * mean;
        double whole = mean + 2 * Math.sqrt(squares);
        double[] expected = new double[4];
        Arrays.setAll(expected, i -> 1 - distances[i] / whole);
        assertThat(made(HELLWIG, unit(0, 0), unit(4, 0), unit(0, 9), unit(4, 9)))
                .containsExactly(expected, within(1e-14));
    }

    @Test
    void a_unit_that_is_not_ranked_is_held_against_the_same_pattern() {
        assertThat(among(HELLWIG, unit(5), RANKED)).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(among(HELLWIG, unit(99), RANKED)).isEqualTo(1);
        assertThat(among(HELLWIG, unit(-10), RANKED)).isCloseTo(-1 / 3.0, within(1e-15));
    }

    @Test
    void a_missing_child_is_left_out() {
        assertThat(among(HELLWIG, unit(0, MISSING), unit(0, 0), unit(10, 10))).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(among(HELLWIG, unit(MISSING), RANKED)).isNaN();
    }

    @Test
    void what_has_no_distances_is_refused() {
        ToyUnits.assertRefuses(
                HELLWIG,
                "the Wrocław method compares units, and fewer than two ranked units have a score here",
                unit(1));
        ToyUnits.assertRefuses(
                HELLWIG,
                "the Wrocław method needs a child whose scores differ, and all ranked units have the same here",
                unit(1, 2),
                unit(1, 3));
        ToyUnits.assertRefuses(
                COMPIND,
                "the Wrocław method needs ranked units that differ, and they are all alike in the children that one of"
                        + " them has",
                unit(1, 2),
                unit(1, 2));
    }
}
