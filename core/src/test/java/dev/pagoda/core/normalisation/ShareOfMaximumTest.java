// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class ShareOfMaximumTest {
    private static final ShareOfMaximum PERCENT = new ShareOfMaximum(100);

    @Test
    void half_of_the_best_scores_half_of_the_points() {
        assertThat(Scores.of(PERCENT, UP, 0, 4, 8)).containsExactly(0, 50, 100);
    }

    @Test
    void twice_the_best_scores_half_of_the_points_where_lower_is_better() {
        assertThat(Scores.of(PERCENT, DOWN, 4, 8, 16)).containsExactly(100, 50, 25);
    }

    @Test
    void a_value_better_than_the_reference_scores_more_than_the_best() {
        assertThat(PERCENT.fit(Reference.of(UP, 1, 8)).score(12)).isEqualTo(150);
        assertThat(PERCENT.fit(Reference.of(DOWN, 4, 8)).score(2)).isEqualTo(200);
    }

    @Test
    void equal_values_share_the_full_score_but_zeros_have_none() {
        assertThat(Scores.of(PERCENT, UP, 3, 3)).containsOnly(100);
        assertThat(Scores.of(PERCENT, UP, 0, 0)).containsOnly(Double.NaN);
    }

    @Test
    void a_negative_value_is_refused() {
        assertThatThrownBy(() -> Scores.of(PERCENT, UP, -1, 5))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the value -1 is negative, so it has no proportion");
        assertThatThrownBy(() -> Scores.of(PERCENT, UP, -5, -1))
                .isInstanceOf(NotComputable.class)
                .hasMessage("its best value is -1, and nothing is in proportion to that");
    }

    @Test
    void a_zero_is_refused_where_lower_is_better() {
        assertThatThrownBy(() -> Scores.of(PERCENT, DOWN, 0, 5))
                .isInstanceOf(NotComputable.class)
                .hasMessage("its best value is 0, and nothing is in proportion to that");
        Scale scale = PERCENT.fit(Reference.of(DOWN, 2, 5));
        assertThatThrownBy(() -> scale.score(0))
                .isInstanceOf(NotComputable.class)
                .hasMessageContaining("the value 0 ");
    }
}
