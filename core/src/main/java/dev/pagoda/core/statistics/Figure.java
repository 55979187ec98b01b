// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text for messages and pages, the same on every Java version. */
public final class Figure {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final double[] POWERS = {1, 10, 100, 1000, 10_000};
    private static final double PLAIN = 1e9;
    private static final double NEAR_HALF = 1e-4;

    private Figure() {}

    /** At most six significant digits, no exponent: {@code 1234.5}, {@code 0.05}; {@code "—"} for a missing number. */
    public static String of(double x) {
        if (Double.isNaN(x)) {
            return "—";
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? "∞" : "−∞";
        }
        BigDecimal exact = new BigDecimal(x);
        BigDecimal rounded = exact.abs().compareTo(BigDecimal.valueOf(100_000)) >= 0
                ? exact.setScale(1, RoundingMode.HALF_EVEN)
                : exact.round(SIX_DIGITS);
        BigDecimal stripped = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
        return stripped.toPlainString();
    }

    /**
     * A fixed number of decimals, rounded half up as readers expect: {@code 96.54}; {@code "—"} for a missing number.
     */
    public static String fixed(double x, int decimals) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return of(x);
        }
        if (decimals < POWERS.length) {
            double scaled = Math.abs(x) * POWERS[decimals];
            double fraction = scaled - Math.floor(scaled);
            // A page has thousands of figures; only one that is near a half needs the exact decimal arithmetic.
            if (scaled < PLAIN && Math.abs(fraction - 0.5) > NEAR_HALF) {
                return placed(x < 0, (long) Math.floor(scaled + 0.5), decimals);
            }
        }
        // The decimal text of the shortest digits decides, or 2.675 would round by its last binary digit.
        BigDecimal rounded = new BigDecimal(x).round(FIFTEEN_DIGITS).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString();
    }

    /** The digits of a whole number with the point set before the last ones. */
    private static String placed(boolean negative, long digits, int decimals) {
        String text = Long.toString(digits);
        if (decimals > 0) {
            String padded = "0".repeat(Math.max(0, decimals + 1 - text.length())) + text;
            int point = padded.length() - decimals;
            text = padded.substring(0, point) + "." + padded.substring(point);
        }
        return negative && digits != 0 ? "-" + text : text;
    }
}
