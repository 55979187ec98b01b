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

class VectorNormTest {
    private static final VectorNorm PERCENT = new VectorNorm(100, false);

    @Test
    void the_length_of_the_column_is_what_a_value_is_a_share_of() {
        assertThat(Scores.of(PERCENT, UP, 3, MISSING, 4)).containsExactly(60, MISSING, 80);
        assertThat(PERCENT.fit(Reference.of(UP, 3, 4)).constants()).containsExactly(new Constant("norm", 5));
    }

    @Test
    void the_complement_is_scored_where_lower_is_better() {
        assertThat(Scores.of(PERCENT, DOWN, 3, 4)).containsExactly(new double[] {40, 20}, within(1e-12));
    }

    /** 1/3 and 1/4 are as 4 and 3. */
    @Test
    void the_reciprocal_form_keeps_ratios_where_lower_is_better() {
        assertThat(Scores.of(new VectorNorm(100, true), DOWN, 3, 4))
                .containsExactly(new double[] {80, 60}, within(1e-12));
    }

    @Test
    void the_reciprocal_form_changes_nothing_where_higher_is_better() {
        assertThat(Scores.of(new VectorNorm(100, true), UP, 3, 4)).containsExactly(Scores.of(PERCENT, UP, 3, 4));
    }

    @Test
    void negative_values_keep_their_sign() {
        assertThat(Scores.of(PERCENT, UP, -3, 4)).containsExactly(new double[] {-60, 80}, within(1e-12));
    }

    @Test
    void very_large_values_have_a_length() {
        assertThat(Scores.of(PERCENT, UP, 3e200, 4e200)).containsExactly(new double[] {60, 80}, within(1e-12));
    }

    @Test
    void zeros_alone_have_no_scores_and_equal_values_share_one() {
        assertThat(Scores.of(PERCENT, UP, 0, 0)).containsOnly(MISSING);
        assertThat(Scores.of(PERCENT, UP, 2, 2, 2, 2)).containsOnly(50);
    }

    @Test
    void the_reciprocal_form_refuses_a_zero() {
        assertThatThrownBy(() -> Scores.of(new VectorNorm(100, true), DOWN, 0, 4))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the value 0 is not above 0, so nothing is in proportion to it");
    }
}
