// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

class LargestGapsTest {
    @Test
    void tiers_are_parted_at_the_largest_gaps() {
        Sample scores = Sample.of(96.5, 81, 78, 77.5, 60, 59);
        assertThat(new LargestGaps(2).cuts(scores)).containsExactly(77.5);
        assertThat(new LargestGaps(3).cuts(scores)).containsExactly(77.5, 96.5);
        assertThat(new LargestGaps(4).cuts(scores)).containsExactly(77.5, 81, 96.5);
    }

    @Test
    void of_equal_gaps_the_higher_one_counts_first() {
        assertThat(new LargestGaps(2).cuts(Sample.of(10, 20, 30))).containsExactly(30);
    }

    @Test
    void equal_scores_are_never_parted() {
        assertThat(new LargestGaps(5).cuts(Sample.of(7, 7, 5))).containsExactly(7);
        assertThat(new LargestGaps(5).cuts(Sample.of())).isEmpty();
    }
}
