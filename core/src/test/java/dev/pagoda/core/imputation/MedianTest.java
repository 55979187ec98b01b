// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MedianTest {
    @Test
    void a_gap_becomes_the_middle_value_or_the_mean_of_the_two_middle_ones() {
        assertThat(Gaps.of(5, GAP, 7, 9).filledBy(new Median())).containsExactly(5, 7, 7, 9);
        assertThat(Gaps.of(3, GAP, 4, 6, 8).filledBy(new Median())).containsExactly(3, 5, 4, 6, 8);
    }

    @Test
    void an_outlier_does_not_move_it() {
        assertThat(Gaps.of(3, GAP, 4, 5000).filledBy(new Median())[1]).isEqualTo(4);
    }
}
