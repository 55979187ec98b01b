// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.MISSING;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class AboveBelowMeanTest {
    private static final AboveBelowMean HANDBOOK = new AboveBelowMean(0.2, false, -1, 1);

    /** The mean is 10, the band from 8 to 12; its edges are inside. */
    @Test
    void values_beyond_the_band_around_the_mean_score_one_more_or_one_less() {
        assertThat(Scores.of(HANDBOOK, UP, 7, 8, 10, 12, 13, MISSING)).containsExactly(-1, 0, 0, 0, 1, MISSING);
    }

    @Test
    void the_signs_are_the_other_way_round_where_lower_is_better() {
        assertThat(Scores.of(HANDBOOK, DOWN, 7, 8, 10, 12, 13)).containsExactly(1, 0, 0, 0, -1);
    }

    @Test
    void a_band_of_deviations_takes_negative_means() {
        AboveBelowMean method = new AboveBelowMean(1, true, -1, 1);
        assertThat(Scores.of(method, UP, -30, -10, -10, -10, 10)).containsExactly(-1, 0, 0, 0, 1);
    }

    @Test
    void other_points_can_be_given_and_the_middle_is_between_them() {
        assertThat(Scores.of(new AboveBelowMean(0, false, 0, 100), UP, 9, 10, 11))
                .containsExactly(0, 50, 100);
    }

    @Test
    void the_band_is_learned() {
        assertThat(HANDBOOK.fit(Reference.of(UP, 5, 15)).constants())
                .containsExactly(new Constant("mean", 10), new Constant("below", 8), new Constant("above", 12));
    }

    @Test
    void an_indicator_that_does_not_vary_has_no_scores() {
        assertThat(Scores.of(HANDBOOK, UP, 3, 3)).containsOnly(MISSING);
    }

    @Test
    void a_mean_that_is_not_above_zero_is_refused() {
        assertThatThrownBy(() -> Scores.of(HANDBOOK, UP, -3, 1))
                .isInstanceOf(NotComputable.class)
                .hasMessage("its mean is -1, and a share of that is no band around it");
    }

    @Test
    void a_negative_threshold_is_refused() {
        assertThatThrownBy(() -> new AboveBelowMean(-0.1, false, -1, 1))
                .hasMessage("threshold (-0.1) must not be negative");
    }
}
