// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class GoalpostsTest {
    private static Goalposts between(double low, double high, boolean clip) {
        return new Goalposts(low, high, 0, 100, clip, Logarithm.NONE);
    }

    @Test
    void the_goalposts_and_not_the_data_set_the_scale() {
        assertThat(Scores.of(between(0, 200, true), UP, 20, 50)).containsExactly(10, 25);
        assertThat(Scores.of(between(0, 200, true), DOWN, 20, 50)).containsExactly(90, 75);
    }

    @Test
    void an_indicator_that_does_not_vary_has_scores() {
        assertThat(Scores.of(between(0, 200, true), UP, 50, 50)).containsExactly(25, 25);
    }

    @Test
    void values_outside_are_clipped_in_both_directions() {
        assertThat(Scores.of(between(10, 20, true), UP, 0, 30)).containsExactly(0, 100);
        assertThat(Scores.of(between(10, 20, true), DOWN, 0, 30)).containsExactly(100, 0);
    }

    @Test
    void clipping_can_be_left_out() {
        assertThat(Scores.of(between(10, 20, false), UP, 0, 30)).containsExactly(-100, 200);
        assertThat(Scores.of(between(10, 20, false), DOWN, 0, 30)).containsExactly(200, -100);
    }

    /** UNDP (2024), technical note 1: goalposts 100 and 75,000 dollars; 10,000 dollars give 0.696. */
    @Test
    void income_is_scaled_by_its_logarithm_as_in_the_human_development_index() {
        Goalposts income = new Goalposts(100, 75_000, 0, 1, true, Logarithm.LN);
        assertThat(Scores.of(income, UP, 10_000)[0]).isCloseTo(Math.log(100) / Math.log(750), within(1e-15));
        assertThat(Scores.of(income, UP, 100_000, 0)).containsExactly(1, 0);
    }

    @Test
    void a_value_without_a_logarithm_is_refused_when_it_is_not_clipped() {
        Scale scale = new Goalposts(1, 10, 0, 1, false, Logarithm.LN).fit(Reference.of(UP, 0));
        assertThatThrownBy(() -> scale.score(0)).isInstanceOf(NotComputable.class);
    }

    @Test
    void impossible_goalposts_are_refused() {
        assertThatThrownBy(() -> between(5, 5, true)).hasMessage("low (5) must be less than high (5)");
        assertThatThrownBy(() -> new Goalposts(0, 5, 0, 1, true, Logarithm.LN))
                .hasMessage("low (0) must be greater than 0 with log: ln");
        assertThatThrownBy(() -> new Goalposts(-1, 5, 0, 1, true, Logarithm.LN1P))
                .hasMessage("low (-1) must be greater than −1 with log: ln1p");
    }
}
