// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

/** Exponential, logarithm and power with the same bits on every machine. */
public final class Elementary {
    private Elementary() {}

    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    public static double ln(double x) {
        return StrictMath.log(x);
    }

    /** {@code ln(1 + x)}, exact for small x as well. */
    public static double ln1p(double x) {
        double rounded = 1 + x;
        // The rounding error of 1 + x is the same in both factors and cancels (Goldberg 1991, theorem 4).
        return rounded == 1 ? x : x * (ln(rounded) / (rounded - 1));
    }

    public static double power(double x, double exponent) {
        return StrictMath.pow(x, exponent);
    }

    public static double squareRoot(double x) {
        return Math.sqrt(x); // correctly rounded by definition, so the same everywhere
    }
}
