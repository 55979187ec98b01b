// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/**
 * The natural logarithm in plain arithmetic, so that it gives the same bits on every machine, in every width of vector,
 * and in JavaScript.
 *
 * <p>{@code ln x = k ln 2 + ln(1 + f)} with {@code 1 + f} between √½ and √2; {@code s = f / (2 + f)}, {@code z = s²},
 * {@code ln(1 + f) = f − (f²/2 − s (f²/2 + z Q(z)))}. The form is that of fdlibm's {@code e_log.c}; Q is of degree 6,
 * its coefficients found by the exchange algorithm of Remez for the least error relative to the result, 1e-18. Relative
 * error of the whole below {@link #ERROR}, for finite x of at least {@link #LEAST}. NaN for anything less, zero and
 * negative numbers among them, and for NaN: a score that has no logarithm cannot be used.
 */
public final class PortableLogarithm {
    /** Bound of the relative error. */
    public static final double ERROR = 2.3e-16;
    /** Lesser numbers are taken for 0: their powers would leave the range of numbers. */
    public static final double LEAST = 0x1p-1000;

    /** Bits of the square root of ½; numbers from here to twice of it have k = 0. */
    public static final long ROOT_OF_HALF = 0x3FE6A09E667F3BCDL;

    public static final long TO_ONE = Exponential.ONE - ROOT_OF_HALF;
    public static final long FRACTION = 0x000FFFFFFFFFFFFFL;
    /** These bits above a small whole number make the number 2^52 plus it. */
    public static final long WHOLE = 0x4330000000000000L;
    /** 2^52, and the 1023 that exponents are stored with. */
    public static final double WHOLE_VALUE = 0x1p52 + 1023;

    public static final double Q0 = 0x1.5555555555592p-1;
    public static final double Q1 = 0x1.999999997fd77p-2;
    public static final double Q2 = 0x1.24924941f4fccp-2;
    public static final double Q3 = 0x1.c71c520606b9dp-3;
    public static final double Q4 = 0x1.74663fa26a52ap-3;
    public static final double Q5 = 0x1.39a1a6f0440ccp-3;
    public static final double Q6 = 0x1.2f0634cbab87ap-3;

    private PortableLogarithm() {}

    public static double of(double x) {
        if (!(x >= LEAST)) {
            return Double.NaN;
        }
        long shifted = Double.doubleToRawLongBits(x) + TO_ONE;
        double k = Double.longBitsToDouble(shifted >>> Exponential.EXPONENT_AT | WHOLE) - WHOLE_VALUE;
        double f = Double.longBitsToDouble((shifted & FRACTION) + ROOT_OF_HALF) - 1;
        double s = f / (f + 2);
        double z = s * s;
        double z2 = z * z;
        double low = (Q1 * z + Q0) + (Q3 * z + Q2) * z2;
        double high = (Q5 * z + Q4) + Q6 * z2;
        double q = low + high * (z2 * z2);
        double half = f * 0.5 * f;
        double rest = half - (s * (half + q * z) + k * Exponential.LN2_LOW);
        return k * Exponential.LN2_HIGH + (f - rest);
    }
}
