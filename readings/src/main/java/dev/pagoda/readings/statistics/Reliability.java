// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import dev.pagoda.core.statistics.Correlation;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Internal consistency of columns that are summed up, by Cronbach's coefficient {@code α = k²·c̄ / Σ_ij c_ij}, with c̄
 * the mean covariance of two different columns and the covariances pairwise over the rows where both are there. It is
 * at most 1, and negative where columns work against one another. It depends on the columns' scales, and rises with
 * their number.
 *
 * <p>Source: Cronbach (1951), Coefficient alpha and the internal structure of tests; OECD/JRC (2008), step 4.
 *
 * @param alpha the coefficient
 * @param without {@code [column]}: the coefficient of the others; NaN where there are fewer than two others, or they do
 *     not vary as a whole
 */
public record Reliability(double alpha, double[] without) {
    private static final int FEWEST_ROWS = 2;

    /** The reliability of {@code columns[column][row]}. */
    public static Attempt<Reliability> of(double[][] columns) {
        if (columns.length < 2) {
            return Attempt.refused(Obstacle.TOO_FEW_COLUMNS, columns.length, 2);
        }
        double[][] covariances = covariances(columns);
        int fewest = fewestCommon(columns);
        List<Integer> constant = CompleteColumns.constant(columns);
        boolean isEmpty =
                constant.stream().anyMatch(column -> Sample.of(columns[column]).isEmpty());
        if (fewest < FEWEST_ROWS && !isEmpty) {
            return Attempt.refused(Obstacle.TOO_FEW_ROWS, fewest, FEWEST_ROWS);
        }
        double alpha = alpha(covariances, -1);
        return Double.isNaN(alpha)
                ? new Attempt.Refused<>(Obstacle.NO_VARIATION, 0, 0, constant)
                : new Attempt.Found<>(new Reliability(
                        alpha,
                        IntStream.range(0, columns.length)
                                .mapToDouble(left -> alpha(covariances, left))
                                .toArray()));
    }

    private static double[][] covariances(double[][] columns) {
        double[][] covariances = new double[columns.length][columns.length];
        for (int i = 0; i < columns.length; i++) {
            for (int j = 0; j <= i; j++) {
                covariances[i][j] = Correlation.covariance(columns[i], columns[j]);
                covariances[j][i] = covariances[i][j];
            }
        }
        return covariances;
    }

    private static int fewestCommon(double[][] columns) {
        return Arrays.stream(columns)
                .flatMapToInt(first -> Arrays.stream(columns).mapToInt(second -> Rows.common(first, second)))
                .min()
                .orElse(0);
    }

    /** Without the column of a number; −1 for with all of them. */
    private static double alpha(double[][] covariances, int left) {
        int k = covariances.length - (left < 0 ? 0 : 1);
        double variances = 0;
        double all = 0;
        for (int i = 0; i < covariances.length; i++) {
            for (int j = 0; j < covariances.length; j++) {
                double counted = i == left || j == left ? 0 : covariances[i][j];
                all += counted;
                variances += i == j ? counted : 0;
            }
        }
        double mean = (all - variances) / ((double) k * (k - 1));
        return k < 2 || !(all > 0) ? Double.NaN : (double) k * k * mean / all;
    }
}
