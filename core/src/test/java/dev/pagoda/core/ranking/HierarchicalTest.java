// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.statistics.Linkage;
import dev.pagoda.core.statistics.Sample;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HierarchicalTest {
    private static double[] cuts(int tiers, Linkage linkage, double... scores) {
        return new Hierarchical(tiers, linkage).cuts(Sample.of(scores));
    }

    /** By Python 3.11 with scipy 1.17 (linkage, fcluster by maxclust). */
    @Test
    void linkages_part_the_same_scores_differently() {
        double[] scores = {10, 12, 15, 19, 24, 30, 30.5, 45, 47};
        assertThat(cuts(3, Linkage.WARD, scores)).containsExactly(24, 45);
        assertThat(cuts(4, Linkage.WARD, scores)).containsExactly(15, 24, 45);
        assertThat(cuts(4, Linkage.AVERAGE, scores)).containsExactly(19, 30, 45);
        assertThat(cuts(4, Linkage.COMPLETE, scores)).containsExactly(15, 24, 45);
        assertThat(cuts(4, Linkage.SINGLE, scores)).containsExactly(24, 30, 45);
    }

    @Test
    void single_linkage_gives_the_tiers_of_largest_gaps() {
        for (long seed = 1; seed <= 20; seed++) {
            Sample scores = Sample.of(new Random(seed).doubles(30, 0, 100).toArray());
            assertThat(new Hierarchical(4, Linkage.SINGLE).cuts(scores)).isEqualTo(new LargestGaps(4).cuts(scores));
        }
    }

    @Test
    void equal_scores_are_never_parted_and_few_different_scores_give_few_tiers() {
        assertThat(cuts(4, Linkage.WARD, 5, 5, 5, 7, 7)).containsExactly(7);
        assertThat(cuts(4, Linkage.WARD)).isEmpty();
        assertThat(cuts(1, Linkage.WARD, 1, 2)).isEmpty();
    }

    @Test
    void of_equally_near_scores_the_lower_ones_are_joined_first() {
        assertThat(cuts(2, Linkage.WARD, 10, 20, 30)).containsExactly(30);
        assertThat(cuts(2, Linkage.SINGLE, 10, 20, 30)).containsExactly(30);
    }

    @Test
    void at_least_one_tier_is_asked_for() {
        assertThatThrownBy(() -> new Hierarchical(0, Linkage.WARD)).hasMessage("tiers (0) must be at least 1");
    }
}
