// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.ranking.TieRule;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReplicationRanksTest {
    private static final Lanes LANES = new PlainLanes();

    private static int[] plain(double... scores) {
        return new ReplicationRanks(scores.length).of(scores, 0, 1).clone();
    }

    /** Ranks by way of sorted keys, in lane 3. */
    private static int[] sorted(double... scores) {
        int bits = Key.unitBits(scores.length);
        double[] side = new double[scores.length * Lanes.COUNT];
        for (int unit = 0; unit < scores.length; unit++) {
            side[unit * Lanes.COUNT + 3] = scores[unit];
        }
        long[] keys = new long[side.length];
        LANES.keys(side, 0, scores.length, bits, keys);
        LANES.sort(keys, scores.length);
        boolean close = (LANES.closeLanes(keys, scores.length, bits) >> 3 & 1) == 1;
        ReplicationRanks places = new ReplicationRanks(scores.length);
        return close
                ? places.ofKnotted(keys, scores.length, 3, bits, side, 0)
                : places.ofSorted(keys, scores.length, 3, bits);
    }

    private static int[] byTheRule(double... scores) {
        double[] ranks = TieRule.MIN.ranks(scores);
        int[] whole = new int[ranks.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Double.isNaN(ranks[i]) ? 0 : (int) ranks[i];
        }
        return whole;
    }

    @Test
    void the_highest_score_is_first_and_equal_scores_share_the_best_rank() {
        assertThat(plain(70, 80, 90, 80)).containsExactly(4, 2, 1, 2);
        assertThat(sorted(70, 80, 90, 80)).containsExactly(4, 2, 1, 2);
    }

    @Test
    void a_missing_score_has_no_rank() {
        assertThat(plain(70, Double.NaN, 90)).containsExactly(2, 0, 1);
    }

    @Test
    void zero_and_minus_zero_are_equal() {
        assertThat(plain(0.0, -0.0, 1)).containsExactly(2, 2, 1);
        assertThat(sorted(0.0, -0.0, 1)).containsExactly(2, 2, 1);
    }

    @Test
    void scores_that_differ_in_the_last_bit_only_have_different_ranks() {
        double next = Math.nextUp(50.0);
        assertThat(sorted(50, next, Math.nextUp(next), next, 49)).containsExactly(4, 2, 1, 2, 5);
    }

    @Test
    void all_ways_agree_with_the_rule_on_random_scores_with_ties_of_either_sign() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            double[] scores = new double[1 + random.nextInt(70)];
            int different = 1 + random.nextInt(2 * scores.length);
            for (int i = 0; i < scores.length; i++) {
                double score = random.nextInt(different) - different / 3;
                scores[i] = random.nextInt(4) == 0 ? Math.nextUp(score) : score;
            }
            assertThat(plain(scores)).containsExactly(byTheRule(scores));
            assertThat(sorted(scores)).containsExactly(byTheRule(scores));
        }
    }

    @Test
    void one_unit_is_first() {
        assertThat(sorted(-5)).containsExactly(1);
    }
}
