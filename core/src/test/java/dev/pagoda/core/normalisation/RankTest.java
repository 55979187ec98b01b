// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.MISSING;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RankTest {
    @Test
    void the_worst_scores_one_and_the_best_n() {
        assertThat(Scores.of(new Rank(Ties.MIN), UP, 30, 10, 20)).containsExactly(3, 1, 2);
        assertThat(Scores.of(new Rank(Ties.MIN), DOWN, 30, 10, 20)).containsExactly(1, 3, 2);
    }

    @Test
    void equal_values_share_a_place_as_declared() {
        assertThat(Scores.of(new Rank(Ties.MIN), UP, 5, 7, 7, 9)).containsExactly(1, 2, 2, 4);
        assertThat(Scores.of(new Rank(Ties.MEAN), UP, 5, 7, 7, 9)).containsExactly(1, 2.5, 2.5, 4);
        assertThat(Scores.of(new Rank(Ties.MAX), UP, 5, 7, 7, 9)).containsExactly(1, 3, 3, 4);
        assertThat(Scores.of(new Rank(Ties.MIN), DOWN, 5, 7, 7, 9)).containsExactly(4, 2, 2, 1);
    }

    @Test
    void a_missing_value_takes_no_place() {
        assertThat(Scores.of(new Rank(Ties.MIN), UP, 30, MISSING, 20)).containsExactly(2, MISSING, 1);
    }

    @Test
    void a_value_that_is_not_in_the_reference_stands_beside_a_neighbour_or_halfway_between() {
        Reference reference = Reference.of(UP, 10, 20, 30);
        assertThat(new Rank(Ties.MIN).fit(reference).score(25)).isEqualTo(3);
        assertThat(new Rank(Ties.MEAN).fit(reference).score(25)).isEqualTo(2.5);
        assertThat(new Rank(Ties.MAX).fit(reference).score(25)).isEqualTo(2);
        assertThat(new Rank(Ties.MIN).fit(Reference.of(DOWN, 10, 20, 30)).score(25))
                .isEqualTo(2);
    }

    @Test
    void a_value_beyond_the_reference_stays_between_one_and_n() {
        for (Ties ties : Ties.values()) {
            Scale scale = new Rank(ties).fit(Reference.of(UP, 10, 20, 30));
            assertThat(scale.score(99)).isEqualTo(3);
            assertThat(scale.score(1)).isEqualTo(1);
        }
    }

    @Test
    void an_indicator_that_does_not_vary_has_no_scores() {
        assertThat(Scores.of(new Rank(Ties.MIN), UP, 5, 5)).containsOnly(MISSING);
    }
}
