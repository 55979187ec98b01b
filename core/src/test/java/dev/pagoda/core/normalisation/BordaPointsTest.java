// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BordaPointsTest {
    @Test
    void every_unit_left_behind_is_a_point() {
        assertThat(Scores.of(new BordaPoints(Ties.MIN), UP, 5, 7, 7, 9)).containsExactly(0, 1, 1, 3);
        assertThat(Scores.of(new BordaPoints(Ties.MIN), DOWN, 5, 7, 7, 9)).containsExactly(3, 1, 1, 0);
    }

    @Test
    void a_value_below_the_reference_has_no_points() {
        assertThat(new BordaPoints(Ties.MAX).fit(Reference.of(UP, 5, 7)).score(1))
                .isZero();
    }
}
