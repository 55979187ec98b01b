// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import dev.pagoda.core.statistics.Elementary;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * The concentrated likelihood of a factor model at some uniquenesses ψ, as a function of {@code x = ln ψ}: with λ_m,
 * u_m the eigenvalues and vectors of {@code Ψ^−½ R Ψ^−½} in descending order and q factors, {@code f = Σ_{m>q} (λ_m −
 * ln λ_m − 1)}, which is least where the likelihood is largest (Jöreskog 1967).
 */
final class Likelihood {
    private final double[] uniquenesses;
    private final int factors;
    private final double[] eigenvalues;
    private final double[][] vectors;

    Likelihood(RealMatrix correlations, double[] uniquenesses, int factors) {
        this.uniquenesses = uniquenesses;
        this.factors = factors;
        int size = uniquenesses.length;
        double[][] scaled = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                scaled[i][j] = correlations.getEntry(i, j) / Math.sqrt(uniquenesses[i] * uniquenesses[j]);
                scaled[j][i] = scaled[i][j];
            }
        }
        EigenDecompositionSymmetric eigen = ChildCorrelations.eigen(new Array2DRowRealMatrix(scaled, false));
        this.eigenvalues = eigen.getEigenvalues();
        this.vectors = new double[size][];
        for (int m = 0; m < size; m++) {
            vectors[m] = eigen.getEigenvector(m).toArray();
        }
    }

    /** The misfit f; 0 where the factors explain all correlations. */
    double misfit() {
        double sum = 0;
        for (int m = factors; m < eigenvalues.length; m++) {
            sum += eigenvalues[m] - Elementary.ln(eigenvalues[m]) - 1;
        }
        return sum;
    }

    /** {@code ∂f/∂x_i = Σ_{m>q} (1 − λ_m) u_im²}. */
    double[] gradient() {
        double[] gradient = new double[uniquenesses.length];
        for (int m = factors; m < eigenvalues.length; m++) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += (1 - eigenvalues[m]) * vectors[m][i] * vectors[m][i];
            }
        }
        return gradient;
    }

    /** {@code (Σ_{m>q} u_im u_jm)²}, the curvature where the model fits; never bent down. */
    double[][] expectedCurvature() {
        double[][] ones = products(m -> 1);
        return times(ones, ones);
    }

    /**
     * {@code ∂²f/∂x_i∂x_j = Σ_{m>q} u_im u_jm Σ_n c_mn u_in u_jn}, c = (λ_m + λ_n) / 2 for n > q and (1 − λ_m) (λ_m +
     * λ_n) / (λ_n − λ_m) for n ≤ q.
     */
    double[][] curvature() {
        double[][] curvature = times(products(m -> eigenvalues[m]), products(m -> 1));
        for (int n = 0; n < factors; n++) {
            double factor = eigenvalues[n];
            double[] vector = vectors[n];
            double[][] parts =
                    products(m -> (1 - eigenvalues[m]) * (eigenvalues[m] + factor) / (factor - eigenvalues[m]));
            for (int i = 0; i < vector.length; i++) {
                for (int j = 0; j < vector.length; j++) {
                    curvature[i][j] += parts[i][j] * (vector[i] * vector[j]);
                }
            }
        }
        return curvature;
    }

    /** {@code Σ_{m>q} c_m u_im u_jm}. */
    private double[][] products(IntToDoubleFunction coefficient) {
        double[][] sums = new double[uniquenesses.length][uniquenesses.length];
        for (int m = factors; m < eigenvalues.length; m++) {
            double factor = coefficient.applyAsDouble(m);
            for (int i = 0; i < sums.length; i++) {
                for (int j = 0; j < sums.length; j++) {
                    sums[i][j] += factor * (vectors[m][i] * vectors[m][j]); // the same to the bit as [j][i]
                }
            }
        }
        return sums;
    }

    /** Entry by entry. */
    private static double[][] times(double[][] one, double[][] other) {
        double[][] products = new double[one.length][one.length];
        for (int i = 0; i < products.length; i++) {
            for (int j = 0; j < products.length; j++) {
                products[i][j] = one[i][j] * other[i][j];
            }
        }
        return products;
    }

    /** {@code l_jk = √ψ_j u_jk √(λ_k − 1)}. */
    Loadings loadings() {
        double[][] loadings = new double[factors][uniquenesses.length];
        for (int k = 0; k < factors; k++) {
            double length = Math.sqrt(Math.max(eigenvalues[k] - 1, 0));
            for (int j = 0; j < uniquenesses.length; j++) {
                loadings[k][j] = Math.sqrt(uniquenesses[j]) * vectors[k][j] * length;
            }
        }
        return new Loadings(loadings);
    }
}
