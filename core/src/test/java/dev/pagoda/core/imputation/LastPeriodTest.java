// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LastPeriodTest {
    private static final List<Integer> YEARS = List.of(2018, 2019, 2020, 2022);

    @Test
    void a_gap_becomes_the_last_earlier_value_of_the_same_unit() {
        Gaps gaps =
                new Gaps(List.of("A", "B"), List.of(2019, 2020), new String[] {"", ""}, new double[] {1, 2, GAP, 5});
        assertThat(gaps.filledBy(new LastPeriod(1))).containsExactly(1, 2, 1, 5);
    }

    @Test
    void age_is_counted_in_periods_not_in_columns() {
        assertThat(Gaps.over(YEARS, 1, 2, GAP, GAP).filledBy(new LastPeriod(2))).containsExactly(1, 2, 2, GAP);
        assertThat(Gaps.over(YEARS, 1, 2, GAP, GAP).filledBy(new LastPeriod(3))).containsExactly(1, 2, 2, 2);
    }

    @Test
    void a_value_that_was_filled_in_is_not_carried_further() {
        assertThat(Gaps.over(List.of(2018, 2019, 2020), 7, GAP, GAP).filledBy(new LastPeriod(1)))
                .containsExactly(7, 7, GAP);
    }

    @Test
    void a_later_value_never_serves_an_earlier_period() {
        assertThat(Gaps.over(YEARS, GAP, 2, 3, 4).filledBy(new LastPeriod(9))).containsExactly(GAP, 2, 3, 4);
    }

    @Test
    void a_gap_before_the_first_value_takes_that_value_only_when_asked_and_near() {
        assertThat(Gaps.over(YEARS, GAP, GAP, 3, GAP).filledBy(new LastPeriod(1, true)))
                .containsExactly(GAP, 3, 3, GAP);
        assertThat(Gaps.over(YEARS, GAP, GAP, 3, GAP).filledBy(new LastPeriod(2, true)))
                .containsExactly(3, 3, 3, 3);
    }

    @Test
    void the_age_is_at_least_one_period() {
        assertThatThrownBy(() -> new LastPeriod(0)).hasMessage("max-age (0) must be at least 1");
    }
}
