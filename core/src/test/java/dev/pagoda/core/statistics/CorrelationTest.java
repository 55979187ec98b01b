// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CorrelationTest {
    // marks in English and mathematics: a widely used textbook example; recomputed with scipy and R's cor
    private static final double[] ENGLISH = {56, 75, 45, 71, 62, 64, 58, 80, 76, 61};
    private static final double[] MATHEMATICS = {66, 70, 40, 60, 65, 56, 59, 77, 67, 63};

    @Test
    void reproduces_the_rank_correlation_of_marks() {
        assertThat(Correlation.spearman(ENGLISH, MATHEMATICS)).isCloseTo(0.6727272727272726, within(1e-14));
    }

    @Test
    void tied_values_share_the_mean_of_their_ranks() {
        double[] x = {1, 2, 2, 3, 4, 4, 4, 5};
        double[] y = {2, 1, 3, 3, 5, 4, 4, 6};
        assertThat(Correlation.ranks(x)).containsExactly(1, 2.5, 2.5, 4, 6, 6, 6, 8);
        // scipy.stats.spearmanr; the short-cut formula without ties would give 0.92857
        assertThat(Correlation.spearman(x, y)).isCloseTo(0.9256265453136692, within(1e-14));
    }

    @Test
    void reproduces_the_two_rankings_of_the_handbook() {
        // OECD/JRC (2008), box 7; the number by scipy.stats.spearmanr
        double[] first = {1, 2, 3, 4, 5, 6, 7, 8};
        double[] second = {3, 4, 1, 2, 5, 7, 8, 6};
        assertThat(Correlation.pearson(first, second)).isCloseTo(0.7380952380952381, within(1e-14));
    }

    @Test
    void does_not_depend_on_the_order_of_units_or_of_columns() {
        double[] x = {0.1, 0.7, 1e-3, 12.5, 3.3, -4.1, 0.1};
        double[] y = {5.5, 0.3, 1e6, -2.2, 7.1, 7.1, 0.9};
        double[] xTurned = {0.1, -4.1, 3.3, 12.5, 1e-3, 0.7, 0.1};
        double[] yTurned = {0.9, 7.1, 7.1, -2.2, 1e6, 0.3, 5.5};
        assertThat(Correlation.pearson(xTurned, yTurned)).isEqualTo(Correlation.pearson(x, y));
        assertThat(Correlation.pearson(y, x)).isEqualTo(Correlation.pearson(x, y));
        assertThat(Correlation.covariance(yTurned, xTurned)).isEqualTo(Correlation.covariance(x, y));
    }

    @Test
    void a_column_correlates_fully_with_itself_and_fully_against_its_opposite() {
        double[] x = {0.1, 0.2, 0.7, 1e-3};
        double[] opposite = {-0.1, -0.2, -0.7, -1e-3};
        assertThat(Correlation.pearson(x, x)).isEqualTo(1);
        assertThat(Correlation.pearson(x, opposite)).isEqualTo(-1);
    }

    @Test
    void only_rows_where_both_are_there_count() {
        double[] x = {1, 2, Double.NaN, 4, 9};
        double[] y = {2, 1, 7, 5, Double.NaN};
        assertThat(Correlation.pearson(x, y))
                .isEqualTo(Correlation.pearson(new double[] {1, 2, 4}, new double[] {2, 1, 5}));
    }

    @Test
    void what_does_not_vary_has_no_correlation() {
        assertThat(Correlation.pearson(new double[] {3, 3, 3}, new double[] {1, 2, 3}))
                .isNaN();
        assertThat(Correlation.spearman(new double[] {1, 2}, new double[] {1, Double.NaN}))
                .isNaN();
        assertThat(Correlation.covariance(new double[] {3, 3, 3}, new double[] {1, 2, 3}))
                .isZero();
    }

    @Test
    void very_large_and_very_small_numbers_correlate_like_others() {
        double[] large = {1e200, 3e200, 2e200};
        double[] small = {1e-200, 3e-200, 2e-200};
        assertThat(Correlation.pearson(large, small)).isCloseTo(1, within(1e-15));
    }
}
