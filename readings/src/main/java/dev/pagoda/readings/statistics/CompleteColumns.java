// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import dev.pagoda.core.statistics.Correlation;
import dev.pagoda.core.statistics.Sample;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * Columns in their complete rows, all of which vary, with their correlation matrix.
 *
 * @param rows numbers of the rows that no column lacks
 * @param values {@code [column][i]}: the value in row {@code rows[i]}
 * @param correlations {@code [column][column]}: product-moment correlations in these rows
 */
record CompleteColumns(int[] rows, double[][] values, double[][] correlations) {
    /** A correlation matrix with a smaller eigenvalue has no inverse: what it gave would be rounding errors. */
    private static final double SINGULAR_BELOW = 1e-10;

    private static final int FEWEST_ROWS = 3;

    static Attempt<CompleteColumns> of(double[][] columns, int fewest) {
        if (columns.length < fewest) {
            return Attempt.refused(Obstacle.TOO_FEW_COLUMNS, columns.length, fewest);
        }
        int[] rows = Rows.complete(columns);
        List<Integer> empty = constant(columns);
        if (!empty.isEmpty() && columns[0].length >= FEWEST_ROWS) {
            return new Attempt.Refused<>(Obstacle.NO_VARIATION, 0, 0, empty); // says more than that no row is complete
        }
        if (rows.length < FEWEST_ROWS) {
            return Attempt.refused(Obstacle.TOO_FEW_ROWS, rows.length, FEWEST_ROWS);
        }
        double[][] values = Rows.only(columns, rows);
        List<Integer> constant = constant(values);
        return constant.isEmpty()
                ? new Attempt.Found<>(new CompleteColumns(rows, values, correlations(values)))
                : new Attempt.Refused<>(Obstacle.NO_VARIATION, 0, 0, constant);
    }

    /** Numbers of the columns that have no two different values. */
    static List<Integer> constant(double[][] columns) {
        return IntStream.range(0, columns.length)
                .filter(column -> !Sample.of(columns[column]).varies())
                .boxed()
                .toList();
    }

    private static double[][] correlations(double[][] values) {
        double[][] matrix = new double[values.length][values.length];
        for (int i = 0; i < values.length; i++) {
            matrix[i][i] = 1;
            for (int j = 0; j < i; j++) {
                matrix[i][j] = Correlation.pearson(values[i], values[j]);
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }

    static RealMatrix matrix(double[][] values) {
        return new Array2DRowRealMatrix(values);
    }

    static EigenDecompositionSymmetric eigen(double[][] correlations) {
        return new EigenDecompositionSymmetric(matrix(correlations));
    }

    static boolean isSingular(EigenDecompositionSymmetric eigen) {
        return !(eigen.getEigenvalue(eigen.getEigenvalues().length - 1) > SINGULAR_BELOW);
    }
}
