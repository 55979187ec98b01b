// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import dev.pagoda.core.statistics.Correlation;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;

/**
 * How the variance of a score that regression on its children explains is shared among them: the mean, over all orders
 * in which the children can enter the regression, of what each adds to R² (the Shapley value of R²). The shares are not
 * negative and sum to the R² of all.
 *
 * <p>Source: Lindeman, Merenda and Gold (1980), Introduction to Bivariate and Multivariate Analysis; Grömping (2007)
 * for its reading as a Shapley value.
 *
 * @param shares {@code [child]}
 * @param explained R² of all children together
 */
public record VarianceShares(double[] shares, double explained) {
    private static final int FEWEST_ROWS_ABOVE_COLUMNS = 2;

    /**
     * Shares of {@code children[child][row]} in {@code score[row]}, over the complete rows; refused for more children
     * than {@code most}.
     */
    public static Attempt<VarianceShares> of(double[][] children, double[] score, int most) {
        if (children.length > most) {
            return Attempt.refused(Obstacle.TOO_MANY_COLUMNS, children.length, most);
        }
        if (children.length < 2) {
            return Attempt.refused(Obstacle.TOO_FEW_COLUMNS, children.length, 2); // the score itself is no child
        }
        double[][] all = Arrays.copyOf(children, children.length + 1);
        all[children.length] = score;
        return CompleteColumns.of(all, 3).then(VarianceShares::of);
    }

    private static Attempt<VarianceShares> of(CompleteColumns all) {
        int k = all.values().length - 1;
        int n = all.rows().length;
        if (n < k + FEWEST_ROWS_ABOVE_COLUMNS) {
            return Attempt.refused(Obstacle.TOO_FEW_ROWS, n, k + FEWEST_ROWS_ABOVE_COLUMNS);
        }
        double[][] among = IntStream.range(0, k)
                .mapToObj(i -> Arrays.copyOf(all.correlations()[i], k))
                .toArray(double[][]::new);
        if (CompleteColumns.isSingular(CompleteColumns.eigen(among))) {
            return Attempt.refused(Obstacle.SINGULAR);
        }
        double[] explained = new double[1 << k];
        for (int set = 1; set < explained.length; set++) {
            explained[set] = explained(all.correlations(), members(set, k));
        }
        return new Attempt.Found<>(
                new VarianceShares(shapley(explained, k), Math.min(1, explained[explained.length - 1])));
    }

    private static int[] members(int set, int k) {
        return IntStream.range(0, k).filter(j -> (set >> j & 1) == 1).toArray();
    }

    /** {@code R² = r'·R⁻¹·r} of a regression on some of the children. */
    private static double explained(double[][] correlations, int[] members) {
        double[][] among = new double[members.length][members.length];
        double[] with = new double[members.length];
        for (int i = 0; i < members.length; i++) {
            with[i] = correlations[members[i]][correlations.length - 1];
            for (int j = 0; j < members.length; j++) {
                among[i][j] = correlations[members[i]][members[j]];
            }
        }
        RealVector target = new ArrayRealVector(with, false);
        return new CholeskyDecomposition(CompleteColumns.matrix(among))
                .getSolver()
                .solve(target)
                .dotProduct(target);
    }

    private static double[] shapley(double[] explained, int k) {
        double[] weights = weights(k);
        double[] shares = new double[k];
        for (int set = 0; set < explained.length; set++) {
            for (int j = 0; j < k; j++) {
                if ((set >> j & 1) == 0) {
                    shares[j] += weights[Integer.bitCount(set)] * (explained[set | 1 << j] - explained[set]);
                }
            }
        }
        return shares;
    }

    /** {@code s!·(k − s − 1)!/k!}: share of the orders in which s given children enter first and a given one next. */
    private static double[] weights(int k) {
        double[] weights = new double[k];
        double choose = 1; // k − 1 over s
        for (int s = 0; s < k; s++) {
            weights[s] = 1 / (k * choose);
            choose = choose * (k - 1 - s) / (s + 1);
        }
        return weights;
    }

    /**
     * Shares of terms in the variance of their sum: {@code cov(t_j, Σ t) / V(Σ t)}. They sum to 1; a term that works
     * against the others has a negative one.
     *
     * @param terms {@code [term][row]}, such as {@code w_j·s_j}; only complete rows count
     */
    public static Attempt<double[]> ofTerms(double[][] terms) {
        int[] rows = Rows.complete(terms);
        if (rows.length < 2) {
            return Attempt.refused(Obstacle.TOO_FEW_ROWS, rows.length, 2);
        }
        double[][] complete = Rows.only(terms, rows);
        double[] shares = new double[terms.length];
        double variance = 0;
        for (int i = 0; i < terms.length; i++) {
            for (int j = 0; j < terms.length; j++) {
                shares[i] += Correlation.covariance(complete[i], complete[j]);
            }
            variance += shares[i];
        }
        double whole = variance;
        return whole > 0
                ? new Attempt.Found<>(
                        Arrays.stream(shares).map(share -> share / whole).toArray())
                : Attempt.refused(Obstacle.NO_VARIATION);
    }
}
