// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/**
 * The exponential function in plain additions and multiplications, so that it gives the same bits on every machine, in
 * every width of vector, and in JavaScript.
 *
 * <p>{@code exp x = 2^k · (1 + r + r² P(r))} with {@code k = x / ln 2} rounded to a whole number and {@code r = x − k
 * ln 2}, at most half of ln 2; P is of degree 9, its coefficients found by the exchange algorithm of Remez for the
 * least relative error, 4e-18; it is summed by pairs, which need not wait for one another. Relative error of the whole
 * below {@link #ERROR}, for {@code |x| ≤ 700}; NaN for NaN. Beyond 700 the result means nothing: the weighted mean of
 * logarithms of scores never gets there.
 */
public final class Exponential {
    /** Bound of the relative error. */
    public static final double ERROR = 2.3e-16;

    public static final double LIMIT = 700;

    public static final double PER_LN2 = 0x1.71547652b82fep+0;
    /** ln 2 in two parts; the first has few enough digits that its product with any k is exact. */
    public static final double LN2_HIGH = 0x1.62e42fee00000p-1;

    public static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    /** Adding this rounds to a whole number, which then stands in the last bits of the sum. */
    public static final double ROUNDER = 0x1.8p52;
    /** Added to the last bits, once they are shifted into the exponent. */
    public static final long ONE = 0x3FF0000000000000L;

    public static final int EXPONENT_AT = 52;

    public static final double P0 = 0x1.000000000000ap-1;
    public static final double P1 = 0x1.55555555554fap-3;
    public static final double P2 = 0x1.555555555087cp-5;
    public static final double P3 = 0x1.1111111127be6p-7;
    public static final double P4 = 0x1.6c16c1842a198p-10;
    public static final double P5 = 0x1.a01a012a57713p-13;
    public static final double P6 = 0x1.a0199a0c53efap-16;
    public static final double P7 = 0x1.71df2552a3075p-19;
    public static final double P8 = 0x1.28ad72dd1dd64p-22;
    public static final double P9 = 0x1.ad7f6e8eaa133p-26;

    private Exponential() {}

    public static double of(double x) {
        double shifted = x * PER_LN2 + ROUNDER;
        double k = shifted - ROUNDER;
        double r = (x - k * LN2_HIGH) - k * LN2_LOW;
        double r2 = r * r;
        double r4 = r2 * r2;
        double low = (P1 * r + P0) + (P3 * r + P2) * r2;
        double high = (P5 * r + P4) + (P7 * r + P6) * r2;
        double p = low + (high + (P9 * r + P8) * r4) * r4;
        double fraction = (r2 * p + r) + 1;
        return fraction * Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) << EXPONENT_AT) + ONE);
    }
}
