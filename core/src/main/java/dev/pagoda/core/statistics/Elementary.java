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

    public static double power(double x, double exponent) {
        return StrictMath.pow(x, exponent);
    }

    public static double squareRoot(double x) {
        return Math.sqrt(x); // correctly rounded by definition, so the same everywhere
    }
}
