// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.MISSING;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class MinMaxTest {
    private static final MinMax PERCENT = new MinMax(0, 100, Logarithm.NONE);

    @Test
    void the_worst_value_scores_lower_and_the_best_upper() {
        assertThat(Scores.of(PERCENT, UP, 2, 4, 10)).containsExactly(0, 25, 100);
        assertThat(Scores.of(PERCENT, DOWN, 2, 4, 10)).containsExactly(100, 75, 0);
        assertThat(Scores.of(new MinMax(1, 7, Logarithm.NONE), UP, 0, 5, 10)).containsExactly(1, 4, 7);
    }

    @Test
    void a_missing_value_has_no_score_and_moves_no_bound() {
        assertThat(Scores.of(PERCENT, UP, 2, MISSING, 10)).containsExactly(0, MISSING, 100);
    }

    @Test
    void an_indicator_that_does_not_vary_has_no_scores() {
        Scale scale = PERCENT.fit(Reference.of(UP, 5, 5, 5));
        assertThat(scale.score(5)).isNaN();
        assertThat(scale.score(6)).isNaN();
    }

    @Test
    void a_value_outside_the_reference_scores_outside_the_range() {
        Scale scale = PERCENT.fit(Reference.of(UP, 0, 10));
        assertThat(scale.score(12)).isEqualTo(120);
        assertThat(scale.score(-1)).isEqualTo(-10);
    }

    @Test
    void one_year_can_set_the_bounds_of_another() {
        Scale scale = PERCENT.fit(Reference.of(DOWN, 1, 5));
        assertThat(scale.constants()).containsExactly(new Constant("min", 1), new Constant("max", 5));
    }

    @Test
    void the_logarithm_of_values_and_bounds_can_be_scaled() {
        assertThat(Scores.of(new MinMax(0, 100, Logarithm.LN), UP, 1, 10, 100)[1])
                .isCloseTo(50, within(1e-12));
        assertThat(Scores.of(new MinMax(0, 100, Logarithm.LN1P), DOWN, 0, 9, 99)[1])
                .isCloseTo(50, within(1e-12));
    }

    @Test
    void a_value_without_a_logarithm_is_refused_with_a_cure() {
        assertThatThrownBy(() -> Scores.of(new MinMax(0, 100, Logarithm.LN), UP, 0, 10))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the value 0 has no logarithm")
                .extracting(refusal -> ((NotComputable) refusal).cure().en())
                .isEqualTo("Use log: ln1p or log: none, or positive values and bounds.");
    }

    @Test
    void lower_must_be_less_than_upper() {
        assertThatThrownBy(() -> new MinMax(1, 1, Logarithm.NONE)).hasMessage("lower (1) must be less than upper (1)");
    }
}
