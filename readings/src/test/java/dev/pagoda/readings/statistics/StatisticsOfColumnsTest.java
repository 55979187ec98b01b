// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Statistics of a few columns against an independent computation with numpy and scipy, and what they say where there is
 * nothing to compute.
 */
class StatisticsOfColumnsTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final double[] A = column(12, u -> u * 7 % 12);
    private static final double[] B = column(12, u -> u * 5 % 11 + 0.3 * A[u]);
    private static final double[] C = column(12, u -> u * u % 13 - 0.2 * B[u]);
    private static final double[][] COLUMNS = {A, B, C};
    private static final double[] SUM = column(12, u -> 0.5 * A[u] + 0.3 * B[u] + 0.2 * C[u]);
    private static final double[] CONSTANT = column(12, u -> 4);

    private static double[] column(int rows, IntToDoubleFunction value) {
        double[] column = new double[rows];
        Arrays.setAll(column, value);
        return column;
    }

    private static <T> T found(Attempt<T> attempt) {
        return attempt.found().orElseThrow();
    }

    private static Obstacle obstacle(Attempt<?> attempt) {
        return attempt.refusal().orElseThrow().obstacle();
    }

    @Test
    void shares_of_variance_agree_and_sum_to_what_is_explained() {
        VarianceShares shares = found(VarianceShares.of(COLUMNS, SUM, 12));
        assertThat(shares.shares()[0]).isCloseTo(0.5012713969066834, CLOSE);
        assertThat(shares.shares()[1]).isCloseTo(0.27896866579176943, CLOSE);
        assertThat(shares.shares()[2]).isCloseTo(0.21975993730154714, CLOSE);
        assertThat(shares.explained()).isCloseTo(1, CLOSE);
        assertThat(Arrays.stream(shares.shares()).sum()).isCloseTo(shares.explained(), CLOSE);
    }

    @Test
    void shares_of_terms_in_their_sum_agree() {
        double[][] terms = {
            column(12, u -> 0.5 * A[u]), column(12, u -> 0.3 * B[u]), column(12, u -> 0.2 * C[u]),
        };
        double[] shares = found(VarianceShares.ofTerms(terms));
        assertThat(shares[0]).isCloseTo(0.5502977471318029, CLOSE);
        assertThat(shares[1]).isCloseTo(0.2682609837714968, CLOSE);
        assertThat(shares[2]).isCloseTo(0.18144126909670055, CLOSE);
    }

    @Test
    void shares_are_refused_for_too_many_children() {
        assertThat(VarianceShares.of(COLUMNS, SUM, 2))
                .isEqualTo(new Attempt.Refused<VarianceShares>(Obstacle.TOO_MANY_COLUMNS, 3, 2, List.of()));
    }

    @Test
    void reliability_without_each_column_agrees() {
        Reliability reliability = found(Reliability.of(COLUMNS));
        assertThat(reliability.alpha()).isCloseTo(0.6474407143617958, CLOSE);
        assertThat(reliability.without()[0]).isCloseTo(0.2942725227076268, CLOSE);
        assertThat(reliability.without()[1]).isCloseTo(0.691813123604945, CLOSE);
        assertThat(reliability.without()[2]).isCloseTo(0.6259489199224328, CLOSE);
        assertThat(found(Reliability.of(new double[][] {A, B})).without()).containsOnly(Double.NaN);
    }

    @Test
    void adequacy_and_sphericity_agree() {
        assertThat(found(Adequacy.of(COLUMNS)).overall()).isCloseTo(0.5271668602187619, CLOSE);
        Sphericity sphericity = found(Sphericity.of(COLUMNS));
        assertThat(sphericity.chiSquared()).isCloseTo(5.297615501619662, CLOSE);
        assertThat(sphericity.p()).isCloseTo(0.15125719243667557, CLOSE);
    }

    @Test
    void columns_that_determine_one_another_have_no_adequacy_but_components() {
        double[][] dependent = {A, B, column(12, u -> A[u] + B[u])};
        assertThat(obstacle(Adequacy.of(dependent))).isEqualTo(Obstacle.SINGULAR);
        assertThat(obstacle(Sphericity.of(dependent))).isEqualTo(Obstacle.SINGULAR);
        assertThat(obstacle(VarianceShares.of(dependent, SUM, 12))).isEqualTo(Obstacle.SINGULAR);
        assertThat(found(ComponentAnalysis.of(dependent)).eigenvalues()[2]).isCloseTo(0, CLOSE);
    }

    @Test
    void a_column_that_does_not_vary_is_named() {
        double[][] columns = {A, CONSTANT, B, CONSTANT};
        assertThat(ComponentAnalysis.of(columns).refusal().orElseThrow().columns())
                .containsExactly(1, 3);
        assertThat(obstacle(Adequacy.of(columns))).isEqualTo(Obstacle.NO_VARIATION);
        assertThat(obstacle(Reliability.of(new double[][] {CONSTANT, CONSTANT})))
                .isEqualTo(Obstacle.NO_VARIATION);
    }

    @Test
    void too_few_rows_or_columns_are_counted() {
        double[][] gaps = {{1, 2, Double.NaN, 4}, {3, Double.NaN, 1, 2}};
        assertThat(ComponentAnalysis.of(gaps))
                .isEqualTo(new Attempt.Refused<ComponentAnalysis>(Obstacle.TOO_FEW_ROWS, 2, 3, List.of()));
        assertThat(obstacle(ComponentAnalysis.of(new double[][] {A}))).isEqualTo(Obstacle.TOO_FEW_COLUMNS);
        assertThat(obstacle(Reliability.of(new double[][] {A}))).isEqualTo(Obstacle.TOO_FEW_COLUMNS);
        assertThat(obstacle(Reliability.of(new double[][] {{1, Double.NaN}, {Double.NaN, 1}})))
                .isEqualTo(Obstacle.TOO_FEW_ROWS);
        assertThat(obstacle(Sphericity.of(new double[][] {{1, 2, 4}, {2, 1, 5}, {1, 5, 3}})))
                .isEqualTo(Obstacle.TOO_FEW_ROWS);
        assertThat(obstacle(Friedman.of(new double[][] {{1, 2}}))).isEqualTo(Obstacle.TOO_FEW_ROWS);
        assertThat(obstacle(Friedman.of(new double[][] {{1, 1}, {2, 2}}))).isEqualTo(Obstacle.NO_VARIATION);
    }

    @Test
    void a_first_order_effect_along_a_line_is_the_squared_correlation() {
        double[] x = column(100, u -> u);
        double[] y = column(100, u -> u + 90 * (u * 37 % 101) / 101.0);
        double r = Correlated.of(Coefficient.PEARSON, x, y).r();
        assertThat(CorrelationRatio.of(x, y, 1)).isCloseTo(r * r, within(0.02));
    }

    @Test
    void a_first_order_effect_sees_a_curve_that_correlation_does_not() {
        double[] x = column(101, u -> u - 50);
        double[] y = column(101, u -> (u - 50) * (u - 50.0));
        assertThat(Correlated.of(Coefficient.PEARSON, x, y).r()).isCloseTo(0, CLOSE);
        assertThat(CorrelationRatio.of(x, y, 0.3)).isGreaterThan(0.9);
    }

    @Test
    void a_first_order_effect_of_few_values_is_the_share_between_them() {
        double[] x = {0, 0, 0, 0, 1, 1, 1, 1};
        double[] y = {1, 2, 3, 4, 3, 4, 5, 6};
        // means 2.5 and 4.5 about 3.5: 8·1 of 2·5 + 8·1
        assertThat(CorrelationRatio.of(x, y, 0.67)).isCloseTo(8 / 18.0, CLOSE);
        assertThat(CorrelationRatio.of(CONSTANT, A, 0.67)).isNaN();
        assertThat(CorrelationRatio.of(new double[] {1, 2}, new double[] {1, 2}, 0.67))
                .isNaN();
    }

    @Test
    void the_exact_p_of_tau_keeps_its_digits() {
        double[] x = column(45, u -> u);
        double[] y = column(45, u -> u + 3 * (u * 17 % 45) / 45.0);
        Correlated tau = Correlated.of(Coefficient.KENDALL, x, y);
        assertThat(tau.r()).isCloseTo(0.9676767676767676, CLOSE);
        assertThat(tau.p() / 2.2815840152210873e-42).isCloseTo(1, within(1e-10));
        double[] falling = column(45, u -> -y[u]);
        assertThat(Correlated.of(Coefficient.KENDALL, x, falling).p()).isEqualTo(tau.p());
    }

    @Test
    void a_description_counts_gaps_zeros_and_ties() {
        Description description = Description.of(new double[] {0, -0.0, 3, 3, 3, Double.NaN, 7, Double.NaN});
        assertThat(description.missing()).isEqualTo(2);
        assertThat(description.zeros()).isEqualTo(2);
        assertThat(description.unique()).isEqualTo(3);
        assertThat(description.same()).isEqualTo(3);
        assertThat(description.sameShare()).isEqualTo(0.5);
        Description nothing = Description.of(new double[] {Double.NaN});
        assertThat(nothing.mean()).isNaN();
        assertThat(nothing.zeroShare()).isNaN();
    }
}
