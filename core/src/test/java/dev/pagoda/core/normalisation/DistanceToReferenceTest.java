// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DistanceToReferenceTest {
    /** Scores of A, B, C …, of which B is the reference unit. */
    private static double[] scores(boolean cap, Direction direction, double... values) {
        Reference reference = new Reference(Sample.of(values), direction, unit -> values[unit.charAt(0) - 'A']);
        Scale scale = new DistanceToReference("B", 100, cap).fit(reference);
        return Arrays.stream(values).map(scale::score).toArray();
    }

    @Test
    void the_reference_unit_scores_upper_and_the_worst_zero() {
        assertThat(scores(false, UP, 0, 20, 5, 30)).containsExactly(0, 100, 25, 150);
        assertThat(scores(false, DOWN, 30, 10, 25, 0)).containsExactly(0, 100, 25, 150);
    }

    @Test
    void a_cap_gives_no_more_for_more_than_the_reference() {
        assertThat(scores(true, UP, 0, 20, 5, 30)).containsExactly(0, 100, 25, 100);
    }

    @Test
    void a_reference_unit_without_a_value_or_with_the_worst_is_refused() {
        assertThatThrownBy(() -> scores(false, UP, 0, Double.NaN, 5))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the reference unit B has no value among those to learn from");
        assertThatThrownBy(() -> scores(false, DOWN, 0, 9, 5))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the reference unit B has the worst value, 9");
    }
}
