// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.imputation;

import java.util.Optional;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * What is expected of missing values given those that are there, the same for all rows with the same gaps.
 *
 * @param present numbers of the columns with a value
 * @param missing of those without
 * @param known nothing if all are there, or none
 */
record Conditional(int[] present, int[] missing, Optional<Known> known) {
    /**
     * @param solver for {@code Σ_oo}
     * @param between {@code Σ_mo}
     * @param left {@code Σ_mm − Σ_mo Σ_oo⁻¹ Σ_om}: what expected products of missing values have beside the products of
     *     their means
     */
    record Known(DecompositionSolver solver, RealMatrix between, RealMatrix left) {}

    static Conditional of(int[] present, int[] missing, RealMatrix covariance, CholeskyDecomposition decomposition) {
        DecompositionSolver solver = decomposition.getSolver();
        RealMatrix between = covariance.getSubMatrix(present, missing);
        RealMatrix left =
                covariance.getSubMatrix(missing, missing).subtract(between.transposeMultiply(solver.solve(between)));
        return new Conditional(
                present, missing, Optional.of(new Known(solver, covariance.getSubMatrix(missing, present), left)));
    }

    /** Moves the means of missing values to what they are given the distance of the others from theirs. */
    void addShift(double[] expected, double[] distance) {
        known.ifPresent(given -> {
            double[] shift = given.between()
                    .operate(given.solver().solve(MatrixUtils.createRealVector(distance)))
                    .toArray();
            for (int i = 0; i < missing.length; i++) {
                expected[missing[i]] += shift[i];
            }
        });
    }

    void addCovariance(double[][] products) {
        known.ifPresent(given -> {
            for (int i = 0; i < missing.length; i++) {
                for (int j = 0; j < missing.length; j++) {
                    products[missing[i]][missing[j]] += given.left().getEntry(i, j);
                }
            }
        });
    }
}
