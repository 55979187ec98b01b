// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import java.util.Optional;

/** Numbers as the project folder writes them: {@code 12}, {@code -0.5}, {@code 1.2e6}; nothing else is one. */
public final class NumberText {
    /** Powers of ten that a double holds exactly. */
    private static final double[] TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final long MOST_EXACT = 1L << 53;
    private static final int LONGEST = 400;

    private NumberText() {}

    /** The number, or NaN if the text is none or is too large for a double. */
    public static double parse(String text) {
        double quick = quick(text.toCharArray(), 0, text.length());
        if (!Double.isNaN(quick) || text.length() > LONGEST || !isNumber(text)) {
            return quick;
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /**
     * Plain decimals of up to 15 digits without copying the text; NaN for anything else. An integer below 2^53 divided
     * by an exact power of ten is rounded once, so this is the double that {@code Double.parseDouble} gives.
     */
    static double quick(char[] text, int start, int end) {
        int at = start;
        boolean negative = at < end && text[at] == '-';
        if (negative || at < end && text[at] == '+') {
            at++;
        }
        long digits = 0;
        int count = 0;
        int point = -1;
        for (; at < end; at++) {
            char c = text[at];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                if (++count > 18) {
                    return Double.NaN;
                }
            } else if (c == '.' && point < 0) {
                point = count;
            } else {
                return Double.NaN;
            }
        }
        int decimals = point < 0 ? 0 : count - point;
        boolean endsInPoint = point >= 0 && decimals == 0;
        if (count == 0 || endsInPoint || digits >= MOST_EXACT) {
            return Double.NaN;
        }
        double value = digits / TEN[decimals];
        return negative ? -value : value;
    }

    /** Whether a text has the form of a number: sign, digits, a point with digits after it, an exponent. */
    static boolean isNumber(String text) {
        int at = sign(text, 0);
        int whole = digits(text, at);
        int next = whole;
        if (next < text.length() && text.charAt(next) == '.') {
            int decimals = digits(text, next + 1);
            if (decimals == next + 1) {
                return false;
            }
            next = decimals;
        } else if (whole == at) {
            return false;
        }
        if (next < text.length() && (text.charAt(next) == 'e' || text.charAt(next) == 'E')) {
            int exponent = sign(text, next + 1);
            next = digits(text, exponent);
            return next > exponent && next == text.length();
        }
        return next == text.length();
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** A whole number of at most nine digits. */
    public static Optional<Integer> integer(String text) {
        int start = sign(text, 0);
        boolean plain = digits(text, start) == text.length() && text.length() > start && text.length() - start <= 9;
        return plain ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A number for a message: at most ten significant digits, no exponent where it reads well. */
    public static String show(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return String.valueOf(value);
        }
        java.math.BigDecimal rounded = new java.math.BigDecimal(value)
                .round(new java.math.MathContext(10))
                .stripTrailingZeros();
        return rounded.scale() <= 12 && rounded.precision() - rounded.scale() <= 16
                ? rounded.toPlainString()
                : rounded.toString();
    }
}
