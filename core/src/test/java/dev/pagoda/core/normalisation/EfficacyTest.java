// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Direction;
import org.junit.jupiter.api.Test;

/** The numbers are computed from the standard formula by two separate programs, in numpy and R. */
class EfficacyTest {
    private static final double LEARNED = Double.NaN;
    private static final double[] OUTPUT = {68, 75, 55, 82, 60};
    private static final double[] COST = {12, 9.5, 15, 8, 11};

    private static Efficacy efficacy(double low, double high, boolean exponential, Logarithm log) {
        return new Efficacy(60, 40, low, high, exponential, log, false);
    }

    private static void assertScores(Efficacy method, Direction direction, double[] values, double... expected) {
        assertThat(Scores.of(method, direction, values)).containsExactly(expected, within(1e-10));
    }

    @Test
    void the_worst_value_scores_60_and_the_best_100() {
        Efficacy linear = efficacy(LEARNED, LEARNED, false, Logarithm.NONE);
        assertScores(linear, UP, OUTPUT, 79.25925925925927, 89.62962962962963, 60, 100, 67.4074074074074);
        assertScores(linear, DOWN, COST, 77.14285714285714, 91.42857142857143, 60, 100, 82.85714285714286);
    }

    @Test
    void stated_bounds_are_not_clipped_unless_asked() {
        Efficacy stated = efficacy(50, 80, false, Logarithm.NONE);
        assertScores(
                stated, UP, OUTPUT, 84, 93.33333333333334, 66.66666666666667, 102.66666666666666, 73.33333333333333);
        assertScores(
                efficacy(8, 14, false, Logarithm.NONE), DOWN, COST, 73.33333333333333, 90, 53.333333333333336, 100, 80);
        assertThat(Scores.of(new Efficacy(60, 40, 8, 14, false, Logarithm.NONE, true), DOWN, COST)[2])
                .isEqualTo(60);
    }

    @Test
    void the_exponential_form_grows_faster_towards_the_best_value() {
        Efficacy exponential = efficacy(LEARNED, LEARNED, true, Logarithm.NONE);
        assertScores(exponential, UP, OUTPUT, 76.73037399383308, 87.59587547015732, 60, 100, 65.95296918814995);
        assertScores(exponential, DOWN, COST, 74.6842950357884, 89.63156557682088, 60, 100, 80.3381754775194);
    }

    @Test
    void the_logarithmic_form_takes_logarithms_of_values_and_bounds() {
        Efficacy logarithmic = efficacy(LEARNED, LEARNED, false, Logarithm.LN);
        assertScores(logarithmic, UP, OUTPUT, 81.25006755260792, 91.06316997904229, 60, 100, 68.71451312516815);
        assertScores(logarithmic, DOWN, COST, 74.19920314297009, 89.06472226554615, 60, 100, 79.73596282232826);
    }

    @Test
    void one_bound_can_be_stated_and_the_other_learned() {
        assertScores(efficacy(0, LEARNED, false, Logarithm.NONE), UP, new double[] {5, 10}, 80, 100);
    }

    @Test
    void an_indicator_that_does_not_vary_has_scores_only_by_two_stated_bounds() {
        double[] flat = {5, 5};
        assertThat(Scores.of(efficacy(0, LEARNED, false, Logarithm.NONE), UP, flat))
                .containsOnly(Double.NaN);
        assertScores(efficacy(0, 10, false, Logarithm.NONE), UP, flat, 80, 80);
    }

    @Test
    void impossible_bounds_are_refused() {
        assertThatThrownBy(() -> efficacy(5, 5, false, Logarithm.NONE))
                .hasMessage("low (5) must be less than high (5)");
        assertThatThrownBy(() -> Scores.of(efficacy(100, LEARNED, false, Logarithm.NONE), UP, OUTPUT))
                .isInstanceOf(NotComputable.class)
                .hasMessage("its lower bound 100 is not below its upper bound 82");
    }
}
