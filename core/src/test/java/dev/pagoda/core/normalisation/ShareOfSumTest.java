// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.MISSING;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class ShareOfSumTest {
    private static final ShareOfSum PERCENT = new ShareOfSum(100);

    @Test
    void scores_are_shares_of_the_sum() {
        assertThat(Scores.of(PERCENT, UP, 1, 3, MISSING, 4)).containsExactly(12.5, 37.5, MISSING, 50);
    }

    /** 1, 1/2 and 1/4 sum to 7/4. */
    @Test
    void reciprocals_are_shared_where_lower_is_better() {
        assertThat(Scores.of(PERCENT, DOWN, 1, 2, 4))
                .containsExactly(new double[] {400 / 7.0, 200 / 7.0, 100 / 7.0}, within(1e-12));
    }

    @Test
    void zeros_alone_have_no_scores_and_equal_values_share_equally() {
        assertThat(Scores.of(PERCENT, UP, 0, 0)).containsOnly(MISSING);
        assertThat(Scores.of(PERCENT, DOWN, 8, 8)).containsOnly(50);
    }

    @Test
    void a_negative_value_is_refused() {
        assertThatThrownBy(() -> Scores.of(PERCENT, UP, -1, 5))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the value -1 is negative, so it has no proportion");
        assertThatThrownBy(() -> Scores.of(PERCENT, DOWN, -1, 5))
                .isInstanceOf(NotComputable.class)
                .hasMessageStartingWith("the value -1 is not above 0");
    }
}
