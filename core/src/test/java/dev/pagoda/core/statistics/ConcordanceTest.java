// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConcordanceTest {
    private static final double[][] THREE_RANKINGS = {{1, 2, 3, 4, 5, 6}, {2, 1, 4, 3, 6, 5}, {1, 3, 2, 5, 4, 6}};

    @Test
    void three_rankings_of_six_objects_agree_as_their_mean_rank_correlation_says() {
        double w = Concordance.w(THREE_RANKINGS);
        assertThat(w).isCloseTo(0.8222222222222222, within(1e-14)); // numpy
        double mean = (Correlation.spearman(THREE_RANKINGS[0], THREE_RANKINGS[1])
                        + Correlation.spearman(THREE_RANKINGS[0], THREE_RANKINGS[2])
                        + Correlation.spearman(THREE_RANKINGS[1], THREE_RANKINGS[2]))
                / 3;
        assertThat((3 * w - 1) / 2).isCloseTo(mean, within(1e-14));
    }

    @Test
    void ties_are_corrected_for() {
        // Hollander and Wolfe (1973), p. 140: rounding first base, 22 players and 3 ways; W = χ² / (m(n − 1)) of the
        // published χ² = 11.143
        assertThat(Concordance.w(ROUNDING_FIRST_BASE)).isCloseTo(0.2532467532467532, within(1e-14));
    }

    @Test
    void full_agreement_is_one_even_with_ties() {
        assertThat(Concordance.w(new double[][] {{1, 2, 2, 9}, {0.1, 0.5, 0.5, 0.6}}))
                .isEqualTo(1);
    }

    @Test
    void opposite_judges_do_not_agree_at_all() {
        assertThat(Concordance.w(new double[][] {{1, 2, 3}, {3, 2, 1}})).isZero();
    }

    @Test
    void an_object_that_one_judge_leaves_out_counts_for_none() {
        double[][] gap = {{1, 5, 2, 3}, {2, Double.NaN, 1, 3}};
        assertThat(Concordance.w(gap)).isEqualTo(Concordance.w(new double[][] {{1, 2, 3}, {2, 1, 3}}));
    }

    @Test
    void one_judge_one_object_or_nothing_but_ties_have_no_concordance() {
        assertThat(Concordance.w(new double[][] {{1, 2, 3}})).isNaN();
        assertThat(Concordance.w(new double[][] {{1}, {1}})).isNaN();
        assertThat(Concordance.w(new double[][] {{4, 4}, {7, 7}})).isNaN();
    }

    private static final double[][] ROUNDING_FIRST_BASE = {
        {5.4, 5.5, 5.55},
        {5.85, 5.7, 5.75},
        {5.2, 5.6, 5.5},
        {5.55, 5.5, 5.4},
        {5.9, 5.85, 5.7},
        {5.45, 5.55, 5.6},
        {5.4, 5.4, 5.35},
        {5.45, 5.5, 5.35},
        {5.25, 5.15, 5.0},
        {5.85, 5.8, 5.7},
        {5.25, 5.2, 5.1},
        {5.65, 5.55, 5.45},
        {5.6, 5.35, 5.45},
        {5.05, 5.0, 4.95},
        {5.5, 5.5, 5.4},
        {5.45, 5.55, 5.5},
        {5.55, 5.55, 5.35},
        {5.45, 5.5, 5.55},
        {5.5, 5.45, 5.25},
        {5.65, 5.6, 5.4},
        {5.7, 5.65, 5.55},
        {6.3, 6.3, 6.25}
    };
}
