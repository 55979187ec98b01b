// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupMedianTest {
    private static final String[] REGIONS = {"E", "E", "W", "W", "W", "W"};

    @Test
    void a_gap_becomes_the_median_of_its_group() {
        assertThat(Gaps.of(REGIONS, 10, GAP, 1, 2, 900, GAP).filledBy(new GroupMedian("region", Fallback.NONE)))
                .containsExactly(10, 10, 1, 2, 900, 2);
    }

    @Test
    void a_gap_in_a_group_without_any_value_is_left_to_the_fallback() {
        assertThat(Gaps.of(REGIONS, GAP, GAP, 1, 2, 9, 3).filledBy(new GroupMedian("region", Fallback.NONE)))
                .startsWith(GAP, GAP);
        assertThat(Gaps.of(REGIONS, GAP, GAP, 1, 2, 9, 3).filledBy(new GroupMedian("region", Fallback.MEDIAN)))
                .startsWith(2.5, 2.5);
    }
}
