// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinearTest {
    private static final List<Integer> YEARS = List.of(2015, 2016, 2019, 2020, 2022);

    @Test
    void a_gap_lies_on_the_line_between_its_neighbours_in_time() {
        assertThat(Gaps.over(YEARS, 10, GAP, GAP, 20, 40).filledBy(new Linear(false, 0)))
                .containsExactly(10, 12, 18, 20, 40);
    }

    @Test
    void the_ends_stay_or_are_held() {
        assertThat(Gaps.over(YEARS, GAP, 2, 5, GAP, GAP).filledBy(new Linear(false, 0)))
                .containsExactly(GAP, 2, 5, GAP, GAP);
        assertThat(Gaps.over(YEARS, GAP, 2, 5, GAP, GAP).filledBy(new Linear(true, 0)))
                .containsExactly(2, 2, 5, 5, 5);
    }

    @Test
    void a_run_of_gaps_that_is_too_long_stays_whether_its_years_are_columns_or_not() {
        assertThat(Gaps.over(YEARS, 10, GAP, GAP, 20, 40).filledBy(new Linear(false, 3)))
                .containsExactly(10, GAP, GAP, 20, 40);
        assertThat(Gaps.over(YEARS, 10, GAP, GAP, 20, 40).filledBy(new Linear(false, 4)))
                .containsExactly(10, 12, 18, 20, 40);
        assertThat(Gaps.over(YEARS, GAP, 2, 5, GAP, GAP).filledBy(new Linear(true, 1)))
                .containsExactly(2, 2, 5, 5, GAP);
    }

    @Test
    void a_unit_without_any_value_keeps_its_gaps() {
        assertThat(Gaps.over(YEARS, GAP, GAP, GAP, GAP, GAP).filledBy(new Linear(true, 0)))
                .containsOnly(GAP);
    }

    @Test
    void the_limit_is_not_negative() {
        assertThatThrownBy(() -> new Linear(true, -1)).hasMessage("max-gap (-1) must not be negative");
    }
}
