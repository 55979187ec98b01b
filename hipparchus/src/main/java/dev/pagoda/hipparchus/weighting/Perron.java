// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * The largest eigenvalue of a matrix without negative numbers, and its eigenvector, which is positive where the matrix
 * does not fall into parts (Perron 1907, Frobenius 1912).
 *
 * @param vector summing to 1
 */
record Perron(double value, double[] vector) {
    static Perron of(double[][] matrix) {
        EigenDecompositionNonSymmetric all = new EigenDecompositionNonSymmetric(MatrixUtils.createRealMatrix(matrix));
        int largest = 0;
        for (int i = 1; i < matrix.length; i++) {
            largest =
                    all.getEigenvalue(i).getReal() > all.getEigenvalue(largest).getReal() ? i : largest;
        }
        double[] vector = new double[matrix.length];
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Math.abs(all.getEigenvector(largest).getEntry(i).getReal()); // all have the same sign
            sum += vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= sum;
        }
        return new Perron(all.getEigenvalue(largest).getReal(), vector);
    }
}
