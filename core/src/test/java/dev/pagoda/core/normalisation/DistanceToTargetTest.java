// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class DistanceToTargetTest {
    @Test
    void scores_are_the_share_of_the_way_from_the_worst_value_to_the_target() {
        assertThat(Scores.of(new DistanceToTarget(20, 100, false), UP, 0, 5, 30))
                .containsExactly(0, 25, 150);
        assertThat(Scores.of(new DistanceToTarget(10, 100, false), DOWN, 0, 25, 30))
                .containsExactly(150, 25, 0);
    }

    @Test
    void a_cap_gives_no_more_for_more_than_the_target() {
        assertThat(Scores.of(new DistanceToTarget(20, 100, true), UP, 0, 5, 30)).containsExactly(0, 25, 100);
    }

    @Test
    void a_target_that_is_no_better_than_the_worst_value_is_refused() {
        assertThatThrownBy(() -> Scores.of(new DistanceToTarget(5, 100, false), UP, 5, 7))
                .isInstanceOf(NotComputable.class)
                .hasMessage("its target 5 is no better than the worst value 5");
        assertThatThrownBy(() -> Scores.of(new DistanceToTarget(20, 100, false), DOWN, 0, 5, 10))
                .isInstanceOf(NotComputable.class);
    }

    @Test
    void an_indicator_that_does_not_vary_has_no_scores() {
        assertThat(Scores.of(new DistanceToTarget(20, 100, false), UP, 5, 5)).containsOnly(Double.NaN);
    }
}
