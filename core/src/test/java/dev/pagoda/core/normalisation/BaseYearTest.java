// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.MISSING;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.normalisation.BaseYear.Base;
import dev.pagoda.core.statistics.Sample;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaseYearTest {
    private static Scale own(Direction direction, Map<String, Double> base) {
        double[] values = base.values().stream().mapToDouble(x -> x).toArray();
        Reference reference = new Reference(Sample.of(values), direction, unit -> base.getOrDefault(unit, Double.NaN));
        return new BaseYear(Base.OWN, 100).fit(reference);
    }

    @Test
    void the_best_value_of_the_base_period_scores_100_and_a_better_one_later_more() {
        Scale scale = new BaseYear(Base.BEST, 100).fit(Reference.of(UP, 20, 40, 50));
        assertThat(scale.score(50)).isEqualTo(100);
        assertThat(scale.score(25)).isEqualTo(50);
        assertThat(scale.score(60)).isEqualTo(120);
        assertThat(scale.constants()).containsExactly(new Constant("best", 50));
    }

    @Test
    void half_of_the_best_scores_twice_as_much_where_lower_is_better() {
        Scale scale = new BaseYear(Base.BEST, 100).fit(Reference.of(DOWN, 20, 40, 50));
        assertThat(scale.score(20)).isEqualTo(100);
        assertThat(scale.score(40)).isEqualTo(50);
        assertThat(scale.score(10)).isEqualTo(200);
    }

    @Test
    void the_mean_can_be_the_base() {
        Scale scale = new BaseYear(Base.MEAN, 1000).fit(Reference.of(UP, 20, 40, 60));
        assertThat(scale.score(50)).isEqualTo(1250);
        assertThat(scale.score(MISSING)).isNaN();
    }

    @Test
    void every_unit_can_have_its_own_base() {
        Scale up = own(UP, Map.of("A", 20.0, "B", 50.0));
        assertThat(up.score("A", 30)).isEqualTo(150);
        assertThat(up.score("B", 30)).isEqualTo(60);
        assertThat(up.score("B", MISSING)).isNaN();
        assertThat(own(DOWN, Map.of("A", 20.0)).score("A", 40)).isEqualTo(50);
    }

    @Test
    void a_unit_without_a_base_of_its_own_is_refused_by_name() {
        assertThatThrownBy(() -> own(UP, Map.of("A", 20.0)).score("C", 30))
                .isInstanceOf(NotComputable.class)
                .hasMessageStartingWith("the unit C has no value in the base period");
    }

    @Test
    void a_base_that_is_not_above_zero_is_refused() {
        assertThatThrownBy(() -> new BaseYear(Base.MEAN, 100).fit(Reference.of(UP, -3, 1)))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the mean value of the base period is -1, and nothing is in proportion to that");
        assertThatThrownBy(() -> own(UP, Map.of("A", 0.0)).score("A", 30))
                .isInstanceOf(NotComputable.class)
                .hasMessageStartingWith("the base value of the unit A is 0");
    }

    @Test
    void without_any_value_there_are_no_scores() {
        assertThat(new BaseYear(Base.BEST, 100).fit(Reference.of(UP)).score(5)).isNaN();
    }
}
