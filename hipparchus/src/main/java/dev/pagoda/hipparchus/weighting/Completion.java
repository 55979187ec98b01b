// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import dev.pagoda.core.statistics.Elementary;
import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;

/** How comparisons that were not made are put in their place. */
enum Completion {
    /**
     * The values that make the largest eigenvalue least, which are those that fit the others best. With w and v the
     * right and the left eigenvector the slope of the eigenvalue in {@code ln a_ij} is 0 where {@code a_ij² = (w_i v_j)
     * / (w_j v_i)}; the eigenvalue is convex in the logarithms, so there is one such point (Bozóki, Fülöp and Rónyai
     * 2010).
     */
    LEAST_EIGENVALUE {
        @Override
        double[][] complete(Comparisons comparisons) {
            List<int[]> missing = comparisons.missing();
            double[][] matrix = filled(comparisons, leastSquares(comparisons));
            boolean moves = !missing.isEmpty();
            for (int step = 0; moves && step < MOST_STEPS; step++) {
                moves = descend(matrix, missing) > NEAR;
            }
            return matrix;
        }
    },
    /**
     * {@code w_i / w_j} with the eigenvector w of the matrix that has 0 for each missing pair, and 1 more on the
     * diagonal of both (Harker 1987).
     */
    HARKER {
        @Override
        double[][] complete(Comparisons comparisons) {
            double[][] matrix = filled(comparisons, new double[comparisons.size()]);
            for (int[] pair : comparisons.missing()) {
                matrix[pair[0]][pair[1]] = 0;
                matrix[pair[1]][pair[0]] = 0;
                matrix[pair[0]][pair[0]]++;
                matrix[pair[1]][pair[1]]++;
            }
            double[] vector = Perron.of(matrix).vector();
            double[] logarithms = new double[vector.length];
            for (int i = 0; i < vector.length; i++) {
                logarithms[i] = Elementary.ln(vector[i]);
            }
            return filled(comparisons, logarithms);
        }
    };

    private static final int MOST_STEPS = 10_000;
    private static final double NEAR = 1e-11;

    /** All comparisons, for comparisons that do not fall into parts. */
    abstract double[][] complete(Comparisons comparisons);

    /** One step of every missing pair towards a slope of 0; tells the longest, in logarithms. */
    private static double descend(double[][] matrix, List<int[]> missing) {
        double[] w = Perron.of(matrix).vector();
        double[] v = Perron.of(MatrixUtils.createRealMatrix(matrix).transpose().getData())
                .vector();
        double longest = 0;
        for (int[] pair : missing) {
            int i = pair[0];
            int j = pair[1];
            double square = w[i] * v[j] / (w[j] * v[i]);
            double step = Elementary.ln(square) / 2 - Elementary.ln(matrix[i][j]);
            longest = Math.max(longest, Math.abs(step));
            double value = matrix[i][j] * Elementary.exp(step);
            matrix[i][j] = value;
            matrix[j][i] = 1 / value;
        }
        return longest;
    }

    /** The comparisons with {@code w_i / w_j} for the missing ones. */
    static double[][] filled(Comparisons comparisons, double[] logarithms) {
        double[][] matrix = new double[comparisons.size()][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = comparisons.ratios()[i].clone();
            for (int j = 0; j < matrix.length; j++) {
                matrix[i][j] = comparisons.knows(i, j) ? matrix[i][j] : Elementary.exp(logarithms[i] - logarithms[j]);
            }
        }
        return matrix;
    }

    /**
     * Logarithms of the weights, summing to 0, with the least sum of squares {@code (ln a_ij − ln w_i + ln w_j)²} over
     * the pairs that were compared.
     */
    static double[] leastSquares(Comparisons comparisons) {
        int n = comparisons.size();
        double[][] normal = new double[n][n];
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                normal[i][j]++; // adds that the logarithms sum to 0, which the pairs leave open
                if (i != j && comparisons.knows(i, j)) {
                    normal[i][i]++;
                    normal[i][j]--;
                    right[i] += Elementary.ln(comparisons.ratios()[i][j]);
                }
            }
        }
        return new LUDecomposition(MatrixUtils.createRealMatrix(normal))
                .getSolver()
                .solve(new ArrayRealVector(right))
                .toArray();
    }
}
