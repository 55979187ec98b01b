// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import dev.pagoda.core.method.Constant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * How strongly children go with factors: {@code byFactor[factor][child]}, the factor with the largest sum of squares
 * first, each with the sign that makes its sum positive.
 */
record Loadings(double[][] byFactor) {
    private static final int MOST_SWEEPS = 1000;
    private static final double SMALLEST_TURN = 1e-13;

    Loadings {
        byFactor = Arrays.stream(byFactor)
                .map(Loadings::signed)
                .sorted(Comparator.comparingDouble((double[] factor) -> -squares(factor)))
                .toArray(double[][]::new);
    }

    /** {@code v_k √λ_k} of the first eigenvectors; a negative eigenvalue counts as 0. */
    static Loadings of(EigenDecompositionSymmetric eigen, int factors) {
        double[][] loadings = new double[factors][];
        Arrays.setAll(
                loadings,
                k -> eigen.getEigenvector(k)
                        .mapMultiply(Math.sqrt(Math.max(eigen.getEigenvalue(k), 0)))
                        .toArray());
        return new Loadings(loadings);
    }

    private static double[] signed(double[] factor) {
        double sign = Arrays.stream(factor).sum() < 0 ? -1 : 1;
        return Arrays.stream(factor).map(loading -> loading * sign).toArray();
    }

    private static double squares(double[] factor) {
        return Arrays.stream(factor).map(loading -> loading * loading).sum();
    }

    /** Sum of the squared loadings of a factor: the variance that it explains, in variables. */
    double variance(int factor) {
        return squares(byFactor[factor]);
    }

    /** Sum of the squared loadings of a child over all factors. */
    double communality(int child) {
        return Arrays.stream(byFactor)
                .mapToDouble(factor -> factor[child] * factor[child])
                .sum();
    }

    /** Largest squared loading of each child: that on the factor to which it belongs. */
    double[] largestSquares() {
        return IntStream.range(0, byFactor[0].length)
                .mapToDouble(child -> Arrays.stream(byFactor)
                        .mapToDouble(factor -> factor[child] * factor[child])
                        .max()
                        .orElseThrow())
                .toArray();
    }

    /**
     * Turned so that each child loads high on few factors and low on the others: varimax, {@code max Σ_k var_j(l_jk²)},
     * with the rows scaled to length 1 meanwhile (Kaiser 1958). Every pair of factors is turned in its plane until none
     * turns any more.
     */
    Loadings varimax() {
        double[] lengths = IntStream.range(0, byFactor[0].length)
                .mapToDouble(child -> Math.sqrt(communality(child)))
                .toArray();
        double[][] turned = new double[byFactor.length][lengths.length];
        for (int factor = 0; factor < turned.length; factor++) {
            for (int child = 0; child < lengths.length; child++) {
                turned[factor][child] = lengths[child] > 0 ? byFactor[factor][child] / lengths[child] : 0;
            }
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && sweep(turned) > SMALLEST_TURN; sweep++) {}
        for (double[] factor : turned) {
            for (int child = 0; child < lengths.length; child++) {
                factor[child] *= lengths[child];
            }
        }
        return new Loadings(turned);
    }

    /** Turns every pair once; gives the largest angle. */
    private static double sweep(double[][] turned) {
        double largest = 0;
        for (int p = 0; p < turned.length; p++) {
            for (int q = p + 1; q < turned.length; q++) {
                double angle = angle(turned[p], turned[q]);
                turn(turned[p], turned[q], angle);
                largest = Math.max(largest, Math.abs(angle));
            }
        }
        return largest;
    }

    private static double angle(double[] x, double[] y) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < x.length; i++) {
            double u = x[i] * x[i] - y[i] * y[i];
            double v = 2 * x[i] * y[i];
            a += u;
            b += v;
            c += u * u - v * v;
            d += 2 * u * v;
        }
        double across = d - 2 * a * b / x.length;
        double along = c - (a * a - b * b) / x.length;
        return StrictMath.atan2(across, along) / 4;
    }

    private static void turn(double[] x, double[] y, double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (int i = 0; i < x.length; i++) {
            double turned = cos * x[i] + sin * y[i];
            y[i] = cos * y[i] - sin * x[i];
            x[i] = turned;
        }
    }

    /** The loadings, and the share of each factor in the variance that all of them explain. */
    List<Constant> constants(List<String> codes) {
        double total =
                IntStream.range(0, byFactor.length).mapToDouble(this::variance).sum();
        List<Constant> constants = new ArrayList<>();
        for (int factor = 0; factor < byFactor.length; factor++) {
            constants.add(new Constant("variance share " + (factor + 1), variance(factor) / total));
        }
        for (int factor = 0; factor < byFactor.length; factor++) {
            for (int child = 0; child < codes.size(); child++) {
                constants.add(
                        new Constant("loading " + codes.get(child) + " " + (factor + 1), byFactor[factor][child]));
            }
        }
        return constants;
    }
}
