// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TieRuleTest {
    private static final double[] SCORES = {90, 80, Double.NaN, 80, 70};

    @Test
    void equal_scores_share_a_rank_by_the_declared_rule() {
        assertThat(TieRule.MIN.ranks(SCORES)).containsExactly(1, 2, Double.NaN, 2, 4);
        assertThat(TieRule.MAX.ranks(SCORES)).containsExactly(1, 3, Double.NaN, 3, 4);
        assertThat(TieRule.MEAN.ranks(SCORES)).containsExactly(1, 2.5, Double.NaN, 2.5, 4);
        assertThat(TieRule.DENSE.ranks(SCORES)).containsExactly(1, 2, Double.NaN, 2, 3);
    }
}
