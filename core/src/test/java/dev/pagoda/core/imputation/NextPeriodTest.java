// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextPeriodTest {
    private static final List<Integer> YEARS = List.of(2018, 2019, 2020, 2022);

    @Test
    void a_gap_becomes_the_next_later_value_of_the_same_unit() {
        Gaps gaps =
                new Gaps(List.of("A", "B"), List.of(2019, 2020), new String[] {"", ""}, new double[] {GAP, 2, 4, 5});
        assertThat(gaps.filledBy(new NextPeriod(1))).containsExactly(4, 2, 4, 5);
    }

    @Test
    void distance_is_counted_in_periods_and_only_observed_values_are_carried() {
        assertThat(Gaps.over(YEARS, GAP, GAP, GAP, 4).filledBy(new NextPeriod(2)))
                .containsExactly(GAP, GAP, 4, 4);
        assertThat(Gaps.over(YEARS, 1, 2, 3, GAP).filledBy(new NextPeriod(9))).containsExactly(1, 2, 3, GAP);
    }

    @Test
    void the_distance_is_at_least_one_period() {
        assertThatThrownBy(() -> new NextPeriod(0)).hasMessage("max-age (0) must be at least 1");
    }
}
