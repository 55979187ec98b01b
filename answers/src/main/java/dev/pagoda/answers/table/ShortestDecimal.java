// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers.table;

import tools.jackson.core.io.schubfach.DoubleToDecimal;

/**
 * Numbers as the shortest text that reads back to the same number, the same on every Java version: {@code 157092.2},
 * {@code 0.1}, {@code 1e21}.
 *
 * <p>The digits are those of Schubfach (Giulietti, The Schubfach way to render doubles, 2021); what Java 17 itself
 * writes is not always the shortest. From {@code 1e-6} up to {@code 1e21} no exponent is written, as in ECMAScript,
 * Number::toString. Special case: of the smallest numbers, below 1e-320, two digits are written where one would do.
 */
public final class ShortestDecimal {
    private static final double EXACT = 1e15;
    private static final int FEWEST = -6;
    private static final int MOST = 21;

    private ShortestDecimal() {}

    /** The number as text; empty for a missing one. */
    public static String text(double x) {
        if (Double.isNaN(x)) {
            return "";
        }
        if (x == (long) x && Math.abs(x) < EXACT) {
            return Long.toString((long) x); // whole numbers are the common case, and −0 reads as 0
        }
        String java = DoubleToDecimal.toString(x);
        return Double.isInfinite(x) ? java : plain(java);
    }

    /** From {@code -1.5707E10} to {@code -15707000000}. */
    private static String plain(String java) {
        int start = java.startsWith("-") ? 1 : 0;
        int e = java.indexOf('E');
        String mantissa = java.substring(start, e < 0 ? java.length() : e);
        int point = mantissa.indexOf('.');
        int exponent = e < 0 ? 0 : Integer.parseInt(java.substring(e + 1));
        String digits = mantissa.substring(0, point) + mantissa.substring(point + 1);
        int leading = leadingZeros(digits);
        int end = digits.length();
        while (end > leading + 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        StringBuilder out = new StringBuilder(java.substring(0, start));
        return place(out, digits.substring(leading, end), point + exponent - leading)
                .toString();
    }

    private static int leadingZeros(String digits) {
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        return zeros;
    }

    /** Sets the point behind {@code whole} digits, which may be none or more than there are. */
    private static StringBuilder place(StringBuilder out, String digits, int whole) {
        if (whole > MOST || whole <= FEWEST) {
            out.append(digits.charAt(0));
            if (digits.length() > 1) {
                out.append('.').append(digits, 1, digits.length());
            }
            return out.append('e').append(whole - 1);
        }
        if (whole <= 0) {
            return out.append("0.").append("0".repeat(-whole)).append(digits);
        }
        if (whole >= digits.length()) {
            return out.append(digits).append("0".repeat(whole - digits.length()));
        }
        return out.append(digits, 0, whole).append('.').append(digits, whole, digits.length());
    }
}
