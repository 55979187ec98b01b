// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyUnits.MISSING;
import static dev.pagoda.core.aggregation.ToyUnits.among;
import static dev.pagoda.core.aggregation.ToyUnits.made;
import static dev.pagoda.core.aggregation.ToyUnits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TopsisTest {
    private static final Topsis VECTOR = new Topsis(Topsis.Rescaling.VECTOR);
    private static final Topsis MIN_MAX = new Topsis(Topsis.Rescaling.MIN_MAX);
    private static final Topsis PLAIN = new Topsis(Topsis.Rescaling.NONE);
    private static final double[][] SQUARE = {unit(0, 0), unit(10, 0), unit(0, 10), unit(10, 10)};

    /** Multiple Attribute Decision Making (2011); full digits by numpy. */
    @Test
    void reproduces_tzeng_and_huang_2011() {
        double[][] scores = ToyUnits.scores(unit(5, 8, 4), unit(7, 6, 8), unit(8, 8, 6), unit(7, 4, 6));
        double[] made = VECTOR.aggregate(scores, new double[] {0.3, 0.4, 0.3});
        assertThat(made).containsExactly(new double[] {0.5037, 0.6581, 0.7482, 0.334}, within(1e-4));
        double[] full = {0.5037196585795188, 0.6580847719618138, 0.7482486599406238, 0.333997436943342};
        assertThat(made).containsExactly(full, within(1e-12));
    }

    /** JMcDM.jl (github.com/jbytecode/JMcDM, MIT) test/mcdm/testtopsis.jl; full digits by numpy. */
    @Test
    void reproduces_a_case_whose_weights_do_not_sum_to_one() {
        double[][] scores = ToyUnits.scores(unit(9, 7, 6, 7), unit(8, 7, 9, 6), unit(7, 8, 6, 6));
        double[] expected = {0.38768695492211824, 0.6503238218850163, 0.08347670030339041};
        assertThat(VECTOR.aggregate(scores, unit(4, 2, 6, 8))).containsExactly(expected, within(1e-12));
        assertThat(VECTOR.aggregate(scores, ToyUnits.shares(4, 2, 6, 8))).containsExactly(expected, within(1e-12));
    }

    /** Three climbs of a mountain, the first child lower-is-better; full digits by numpy. */
    @Test
    void reproduces_opricovic_and_tzeng_2004_by_both_rescalings() {
        double[][] scores = ToyUnits.scores(unit(-1, 3000), unit(-2, 3750), unit(-5, 4500));
        double[] weights = ToyUnits.equal(2);
        double[] minMax = {0.5, 0.6172177814626812, 0.5};
        assertThat(MIN_MAX.aggregate(scores, weights)).containsExactly(minMax, within(1e-12));
        double[] vector = {0.7621405801238009, 0.7221778332293296, 0.23785941987619905};
        assertThat(VECTOR.aggregate(scores, weights)).containsExactly(vector, within(1e-12));
    }

    @Test
    void the_best_in_every_child_has_one_the_worst_nothing_and_the_middle_half() {
        assertThat(made(PLAIN, SQUARE)).containsExactly(0, 0.5, 0.5, 1);
    }

    @Test
    void a_unit_that_is_not_ranked_is_placed_between_the_same_ideals_and_never_beyond() {
        assertThat(among(PLAIN, unit(5, 5), SQUARE)).isEqualTo(0.5);
        assertThat(among(PLAIN, unit(99, 99), SQUARE)).isEqualTo(1);
        assertThat(among(PLAIN, unit(-99, -99), SQUARE)).isEqualTo(0);
        assertThat(among(PLAIN, unit(99, 0), SQUARE)).isEqualTo(0.5);
    }

    @Test
    void a_missing_child_is_left_out_of_both_distances() {
        assertThat(among(VECTOR, unit(MISSING, 3), SQUARE)).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void a_child_without_differences_needs_no_scale_unless_it_is_divided_by_its_range() {
        double[][] units = {unit(7, 0), unit(7, 4), unit(7, 1)};
        assertThat(made(VECTOR, units)).containsExactly(new double[] {0, 1, 0.25}, within(1e-15));
        assertThat(made(VECTOR, unit(0, 0), unit(0, 4), unit(0, 1)))
                .containsExactly(new double[] {0, 1, 0.25}, within(1e-15));
        ToyUnits.assertRefuses(
                MIN_MAX, "TOPSIS needs a child whose scores differ, and all ranked units have the same here", units);
    }

    @Test
    void one_unit_and_units_that_are_all_alike_are_refused() {
        ToyUnits.assertRefuses(
                VECTOR, "TOPSIS compares units, and fewer than two ranked units have a score here", unit(7, 8));
        ToyUnits.assertRefuses(
                VECTOR,
                "TOPSIS needs ranked units that differ, and they are all alike in the children that one of them has",
                unit(7, 8),
                unit(7, 8));
    }

    @Test
    void a_period_without_any_score_is_missing_and_not_refused() {
        assertThat(made(VECTOR, unit(MISSING), unit(MISSING))).containsOnly(Double.NaN);
    }
}
