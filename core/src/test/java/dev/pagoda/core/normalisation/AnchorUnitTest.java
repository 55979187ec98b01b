// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

class AnchorUnitTest {
    private static Scale scale(Direction direction, double anchor) {
        Sample sample = Sample.of(10, 40, 80);
        return new AnchorUnit("A", 100).fit(new Reference(sample, direction, unit -> unit.equals("A") ? anchor : 10));
    }

    @Test
    void the_anchor_scores_100_and_others_in_proportion() {
        assertThat(scale(UP, 40).score(40)).isEqualTo(100);
        assertThat(scale(UP, 40).score(80)).isEqualTo(200);
        assertThat(scale(UP, 40).score(10)).isEqualTo(25);
        assertThat(scale(UP, 40).constants()).containsExactly(new Constant("anchor", 40));
    }

    @Test
    void half_of_the_anchor_scores_200_where_lower_is_better() {
        assertThat(scale(DOWN, 40).score(20)).isEqualTo(200);
        assertThat(scale(DOWN, 40).score(80)).isEqualTo(50);
    }

    @Test
    void an_anchor_without_a_value_or_not_above_zero_is_refused() {
        assertThatThrownBy(() -> scale(UP, Double.NaN))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the anchor unit A has no value among those to learn from");
        assertThatThrownBy(() -> scale(UP, 0))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the value of the anchor unit A is 0, and nothing is in proportion to that");
    }
}
