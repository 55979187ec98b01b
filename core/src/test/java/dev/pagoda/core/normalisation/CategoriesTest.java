// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.MISSING;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.Constant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    /** The example of the handbook. */
    private static final Categories HANDBOOK =
            new Categories(List.of(15.0, 25.0, 65.0, 85.0, 95.0), List.of(20.0, 40.0, 60.0, 80.0, 100.0), 0, true);

    private static double[] oneTo(int n) {
        return IntStream.rangeClosed(1, n).asDoubleStream().toArray();
    }

    /** Of 1 to 101 the percentile p is 1 + p. */
    @Test
    void percentiles_are_the_cuts_and_a_value_at_a_cut_belongs_to_the_better_category() {
        Scale scale = HANDBOOK.fit(Reference.of(UP, oneTo(101)));
        assertThat(scale.score(15.9)).isEqualTo(0);
        assertThat(scale.score(16)).isEqualTo(20);
        assertThat(scale.score(65.9)).isEqualTo(40);
        assertThat(scale.score(66)).isEqualTo(60);
        assertThat(scale.score(86)).isEqualTo(80);
        assertThat(scale.score(96)).isEqualTo(100);
        assertThat(scale.constants()).contains(new Constant("p15", 16), new Constant("p95", 96));
    }

    @Test
    void percentiles_are_counted_from_the_worst_where_lower_is_better() {
        Scale scale = HANDBOOK.fit(Reference.of(DOWN, oneTo(101)));
        assertThat(scale.score(86.1)).isEqualTo(0);
        assertThat(scale.score(86)).isEqualTo(20);
        assertThat(scale.score(6)).isEqualTo(100);
    }

    /** 0.07 times 100 is more than 7 in binary numbers. */
    @Test
    void a_percentile_that_falls_on_a_value_is_that_value() {
        Categories method = new Categories(List.of(7.0), List.of(100.0), 0, true);
        assertThat(method.fit(Reference.of(UP, oneTo(101))).score(8)).isEqualTo(100);
        assertThat(method.fit(Reference.of(DOWN, oneTo(101))).score(94)).isEqualTo(100);
    }

    @Test
    void stated_cuts_are_values_in_ascending_order_in_both_directions() {
        Categories method = new Categories(List.of(35.0, 75.0), List.of(60.0, 100.0), 20, false);
        assertThat(Scores.of(method, UP, 10, 35, 60, 75, MISSING)).containsExactly(20, 60, 60, 100, MISSING);
        assertThat(Scores.of(method, DOWN, 10, 35, 60, 75, 80)).containsExactly(100, 100, 60, 60, 20);
    }

    @Test
    void an_indicator_that_does_not_vary_has_scores_by_stated_cuts_alone() {
        assertThat(Scores.of(HANDBOOK, UP, 4, 4)).containsOnly(MISSING);
        assertThat(Scores.of(new Categories(List.of(3.0), List.of(1.0), 0, false), UP, 4, 4))
                .containsOnly(1);
    }

    @Test
    void impossible_categories_are_refused() {
        assertThatThrownBy(() -> new Categories(List.of(1.0, 2.0), List.of(1.0), 0, true))
                .hasMessage("points (1 of them) must be as many as cuts (2)");
        assertThatThrownBy(() -> new Categories(List.of(2.0, 1.0), List.of(1.0, 2.0), 0, true))
                .hasMessage("cuts must rise: 1 after 2");
        assertThatThrownBy(() -> new Categories(List.of(1.0, 2.0), List.of(2.0, 2.0), 0, true))
                .hasMessage("points must rise: 2 after 2");
        assertThatThrownBy(() -> new Categories(List.of(1.0), List.of(5.0), 5, true))
                .hasMessage("lower (5) must be less than the first of points (5)");
        assertThatThrownBy(() -> new Categories(List.of(101.0), List.of(5.0), 0, true))
                .hasMessage("cuts must be percentiles from 0 to 100");
    }
}
