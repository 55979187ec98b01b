// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ZScoreTest {
    private static final double[] VALUES = {2, 4, 4, 4, 5, 5, 7, 9}; // mean 5, deviation 2 as a population

    @Test
    void scores_count_standard_deviations_from_the_mean() {
        assertThat(Scores.of(new ZScore(0, 1, true), UP, VALUES))
                .startsWith(-1.5, -0.5)
                .endsWith(1, 2);
        assertThat(Scores.of(new ZScore(0, 1, false), UP, 1, 2, 3)).containsExactly(-1, 0, 1);
    }

    @Test
    void the_sign_turns_round_where_lower_is_better() {
        assertThat(Scores.of(new ZScore(0, 1, true), DOWN, VALUES))
                .startsWith(1.5, 0.5)
                .endsWith(-1, -2);
    }

    @Test
    void mean_and_deviation_of_the_scores_can_be_set() {
        assertThat(Scores.of(new ZScore(100, 15, true), UP, VALUES))
                .startsWith(77.5)
                .endsWith(130);
        assertThat(Scores.of(new ZScore(100, 15, true), DOWN, VALUES))
                .startsWith(122.5)
                .endsWith(70);
    }

    @Test
    void an_indicator_that_does_not_vary_has_no_scores_even_where_its_mean_is_rounded() {
        assertThat(Scores.of(new ZScore(0, 1, false), UP, 0.1, 0.1, 0.1)).containsOnly(Double.NaN);
    }

    @Test
    void the_deviation_must_be_positive() {
        assertThatThrownBy(() -> new ZScore(0, 0, false)).hasMessage("sd (0) must be greater than 0");
    }
}
