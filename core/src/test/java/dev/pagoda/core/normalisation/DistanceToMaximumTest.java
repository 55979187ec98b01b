// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistanceToMaximumTest {
    @Test
    void scores_fall_with_the_distance_to_the_best_value() {
        assertThat(Scores.of(new DistanceToMaximum(1), UP, 2, 4, 10)).containsExactly(0, 0.25, 1);
        assertThat(Scores.of(new DistanceToMaximum(1), DOWN, 2, 4, 10)).containsExactly(1, 0.75, 0);
    }

    @Test
    void an_indicator_that_does_not_vary_has_no_scores() {
        assertThat(new DistanceToMaximum(1).fit(Reference.of(UP, 3, 3)).score(4))
                .isNaN();
    }
}
