// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelatedTest {
    // marks in English and mathematics: a widely used textbook example
    private static final double[] ENGLISH = {56, 75, 45, 71, 62, 64, 58, 80, 76, 61};
    private static final double[] MATHEMATICS = {66, 70, 40, 60, 65, 56, 59, 77, 67, 63};

    private static final double[] X_TIES = {1, 2, 2, 3, 4, 4, 4, 5};
    private static final double[] Y_TIES = {2, 1, 3, 3, 5, 4, 4, 6};

    @Test
    void reproduces_the_rank_correlations_of_marks() {
        assertThat(Correlated.of(Coefficient.SPEARMAN, ENGLISH, MATHEMATICS).r())
                .isCloseTo(0.6727272727272726, within(1e-14));
        assertThat(Correlated.of(Coefficient.KENDALL, ENGLISH, MATHEMATICS).r())
                .isCloseTo(0.5111111111111111, within(1e-14));
    }

    @Test
    void tau_b_corrects_for_ties() {
        // scipy.stats.kendalltau and R's cor
        assertThat(Correlated.of(Coefficient.KENDALL, X_TIES, Y_TIES).r()).isCloseTo(0.8406728074767076, within(1e-14));
    }

    @Test
    void reproduces_the_two_rankings_of_the_handbook() {
        double[] first = {1, 2, 3, 4, 5, 6, 7, 8};
        double[] second = {3, 4, 1, 2, 5, 7, 8, 6};
        // OECD/JRC (2008), box 7: 22 concordant of 28 pairs, 0.57
        assertThat(Correlated.of(Coefficient.KENDALL, first, second).r()).isCloseTo(0.5714285714285714, within(1e-14));
    }

    @Test
    void p_values_are_those_of_scipy() {
        assertThat(Correlated.of(Coefficient.PEARSON, ENGLISH, MATHEMATICS).p()).isCloseTo(PEARSON_P, within(1e-12));
        assertThat(Correlated.of(Coefficient.SPEARMAN, ENGLISH, MATHEMATICS).p())
                .isCloseTo(SPEARMAN_P, within(1e-12));
        Correlated exact = Correlated.of(Coefficient.KENDALL, ENGLISH, MATHEMATICS);
        assertThat(exact.test()).isEqualTo(Correlated.Test.EXACT);
        assertThat(exact.p()).isCloseTo(KENDALL_EXACT_P, within(1e-12));
        Correlated normal = Correlated.of(Coefficient.KENDALL, X_TIES, Y_TIES);
        assertThat(normal.test()).isEqualTo(Correlated.Test.NORMAL);
        assertThat(normal.p()).isCloseTo(KENDALL_TIES_P, within(1e-12));
    }

    @Test
    void small_p_values_keep_their_digits() {
        double[] x = new double[200];
        double[] y = new double[200];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
            y[i] = i + 40 * ((i * 37 % 101) / 101.0);
        }
        // scipy.stats.pearsonr
        assertThat(Correlated.of(Coefficient.PEARSON, x, y).p() / SMALL_P).isCloseTo(1, within(1e-6));
    }

    @Test
    void a_perfect_correlation_is_no_chance() {
        Correlated perfect = Correlated.of(Coefficient.PEARSON, ENGLISH, ENGLISH);
        assertThat(perfect.r()).isEqualTo(1);
        assertThat(perfect.p()).isZero();
    }

    @Test
    void what_does_not_vary_or_is_too_short_has_no_correlation() {
        double[] constant = {3, 3, 3, 3};
        double[] other = {1, 2, 3, 4};
        for (Coefficient coefficient : Coefficient.values()) {
            assertThat(Correlated.of(coefficient, constant, other).r()).isNaN();
            assertThat(Correlated.of(coefficient, constant, other).p()).isNaN();
            Correlated two = Correlated.of(coefficient, new double[] {1, 2}, new double[] {5, 3});
            assertThat(two.r()).isEqualTo(-1);
            assertThat(two.p()).isNaN();
            Correlated none = Correlated.of(coefficient, new double[] {1, Double.NaN}, new double[] {Double.NaN, 1});
            assertThat(none.r()).isNaN();
            assertThat(none.n()).isZero();
        }
    }

    @Test
    void zero_and_minus_zero_are_tied() {
        double[] x = {-0.0, 0.0, 1, 2};
        assertThat(Correlated.of(Coefficient.KENDALL, x, new double[] {1, 2, 3, 4})
                        .r())
                .isEqualTo(Correlated.of(Coefficient.KENDALL, new double[] {0, 0, 1, 2}, new double[] {1, 2, 3, 4})
                        .r());
    }

    private static final double PEARSON_P = 0.004879005223798785;
    private static final double SPEARMAN_P = 0.03304122254543772;
    private static final double KENDALL_EXACT_P = 0.04662257495590829;
    private static final double KENDALL_TIES_P = 0.006236680427408707;
    private static final double SMALL_P = 3.2384131992693677e-142;
}
