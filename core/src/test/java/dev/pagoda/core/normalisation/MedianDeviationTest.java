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

class MedianDeviationTest {
    /** Median 3, distances 2, 1, 0, 1 and 97, so their median is 1. */
    @Test
    void distance_from_the_median_is_measured_by_the_median_distance() {
        MedianDeviation plain = new MedianDeviation(0, 1, 1);
        assertThat(Scores.of(plain, UP, 1, 2, 3, 4, MISSING, 100)).containsExactly(-2, -1, 0, 1, MISSING, 97);
        assertThat(Scores.of(plain, DOWN, 1, 2, 3, 4, 100)).containsExactly(2, 1, 0, -1, -97);
        assertThat(plain.fit(Reference.of(UP, 1, 2, 3, 4, 100)).constants())
                .containsExactly(new Constant("median", 3), new Constant("mad", 1));
    }

    @Test
    void the_factor_makes_the_distance_a_standard_deviation() {
        assertThat(Scores.of(new MedianDeviation(50, 10, 1.4826), UP, 1, 2, 3, 4, 100)[0])
                .isCloseTo(50 - 20 / 1.4826, within(1e-12));
    }

    @Test
    void an_indicator_that_does_not_vary_has_no_scores_and_one_of_which_half_is_equal_is_refused() {
        MedianDeviation method = new MedianDeviation(0, 1, 1.4826);
        assertThat(Scores.of(method, UP, 2, 2)).containsOnly(MISSING);
        assertThatThrownBy(() -> Scores.of(method, UP, 2, 2, 2, 9))
                .isInstanceOf(NotComputable.class)
                .hasMessage("at least half of its values are 2, so their median deviation is 0");
    }

    @Test
    void impossible_parameters_are_refused() {
        assertThatThrownBy(() -> new MedianDeviation(0, 0, 1)).hasMessage("spread (0) must be greater than 0");
        assertThatThrownBy(() -> new MedianDeviation(0, 1, -1)).hasMessage("factor (-1) must be greater than 0");
    }
}
