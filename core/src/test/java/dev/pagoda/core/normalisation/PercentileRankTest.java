// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.MISSING;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentileRankTest {
    private static final PercentileRank PERCENT = new PercentileRank(0, 100, Ties.MIN);

    @Test
    void scores_are_the_share_of_other_units_left_behind() {
        assertThat(Scores.of(PERCENT, UP, 5, 7, 7, 9, 20)).containsExactly(0, 25, 25, 75, 100);
        assertThat(Scores.of(PERCENT, DOWN, 5, 7, 7, 9, 20)).containsExactly(100, 50, 50, 25, 0);
    }

    @Test
    void the_range_does_not_depend_on_how_many_have_a_value() {
        assertThat(Scores.of(PERCENT, UP, 5, MISSING, MISSING, 9, 20)).containsExactly(0, MISSING, MISSING, 50, 100);
    }

    @Test
    void the_range_can_be_set() {
        assertThat(Scores.of(new PercentileRank(1, 2, Ties.MIN), UP, 5, 6, 7)).containsExactly(1, 1.5, 2);
    }

    @Test
    void values_beyond_the_reference_stay_in_the_range() {
        Scale scale = PERCENT.fit(Reference.of(UP, 5, 6, 7));
        assertThat(scale.score(1000)).isEqualTo(100);
        assertThat(scale.score(-1000)).isZero();
    }
}
