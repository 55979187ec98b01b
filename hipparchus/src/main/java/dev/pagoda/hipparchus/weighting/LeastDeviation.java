// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;

/** The mixture of sets of weights that deviates least from each of them. */
final class LeastDeviation {
    private static final double SINGULAR = 1e-9;

    private LeastDeviation() {}

    /**
     * Coefficients {@code α} that solve {@code Σ_k α_k (w_i · w_k) = w_i · w_i} for every set i, divided by their sum;
     * or their absolute values divided by the sum of these. Refuses sets of which one is a mixture of the others.
     *
     * @param sets {@code sets[k][child]}
     */
    static double[] coefficients(double[][] sets, boolean isAbsolute) {
        double[][] products = new double[sets.length][sets.length];
        double[] own = new double[sets.length];
        for (int i = 0; i < sets.length; i++) {
            for (int k = 0; k < sets.length; k++) {
                for (int child = 0; child < sets[i].length; child++) {
                    products[i][k] += sets[i][child] * sets[k][child];
                }
            }
            own[i] = products[i][i];
        }
        DecompositionSolver solver = new QRDecomposition(MatrixUtils.createRealMatrix(products), SINGULAR).getSolver();
        if (!solver.isNonSingular()) {
            throw new NotComputable(
                    new Name(
                            "the weightings agree here, or one is a mixture of the others, so no coefficients can be told",
                            "各赋权在此一致，或其一是其余的混合，系数无法确定"),
                    new Name(
                            "Use the form linear or multiplicative at this node.",
                            "请对该节点将 form 设为 linear 或 multiplicative。"));
        }
        double[] coefficients = solver.solve(new ArrayRealVector(own)).toArray();
        double sum = 0;
        for (int k = 0; k < coefficients.length; k++) {
            coefficients[k] = isAbsolute ? Math.abs(coefficients[k]) : coefficients[k];
            sum += coefficients[k];
        }
        for (int k = 0; k < coefficients.length; k++) {
            coefficients[k] /= sum;
        }
        return coefficients;
    }
}
