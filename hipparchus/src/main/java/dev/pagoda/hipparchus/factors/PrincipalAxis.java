// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import java.util.stream.IntStream;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Principal-axis factors: the first eigenvectors of the correlations with communalities on the diagonal, and these
 * taken from the loadings again until they stay; they start from the squared multiple correlations.
 */
record PrincipalAxis() implements Extraction {
    private static final int MOST_STEPS = 5000;
    private static final double STAYS = 1e-12;

    /** {@code 1 / (R⁻¹)_jj}: the share of a child that the others do not explain. */
    static double[] unexplained(ChildCorrelations correlations) {
        RealMatrix inverse =
                new LUDecomposition(correlations.matrix(), 0).getSolver().getInverse();
        return IntStream.range(0, correlations.size())
                .mapToDouble(j -> 1 / inverse.getEntry(j, j))
                .toArray();
    }

    @Override
    public Found of(ChildCorrelations correlations, int factors) {
        double[] uniquenesses = unexplained(correlations);
        for (int step = 0; step < MOST_STEPS; step++) {
            Loadings loadings = loadings(correlations, uniquenesses, factors);
            double[] next = new double[uniquenesses.length];
            double change = 0;
            for (int j = 0; j < next.length; j++) {
                next[j] = Math.max(LEAST, 1 - loadings.communality(j));
                change = Math.max(change, Math.abs(next[j] - uniquenesses[j]));
            }
            uniquenesses = next;
            if (change < STAYS) {
                return new Found(loadings, uniquenesses);
            }
        }
        throw new NotComputable(
                new Name("the communalities of principal-axis factors do not come to rest", "主轴因子的共同度不收敛"),
                new Name(
                        "Ask for fewer factors, set extraction to maximum-likelihood, or use principal-components.",
                        "请减少因子，将 extraction 设为 maximum-likelihood，或改用 principal-components。"));
    }

    private static Loadings loadings(ChildCorrelations correlations, double[] uniquenesses, int factors) {
        RealMatrix reduced = correlations.matrix().copy();
        for (int j = 0; j < uniquenesses.length; j++) {
            reduced.setEntry(j, j, 1 - uniquenesses[j]);
        }
        return Loadings.of(ChildCorrelations.eigen(reduced), factors);
    }
}
