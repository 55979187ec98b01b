package dev.pagoda.core.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text for messages and pages, the same on every Java version. */
public final class Figure {
    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

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

    /** A fixed number of decimals, rounded half up as readers expect: {@code 96.54}; {@code "—"} for a missing number. */
    public static String fixed(double x, int decimals) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return of(x);
        }
        // The decimal text of the shortest digits decides, or 2.675 would round by its last binary digit.
        String text = new BigDecimal(x)
                .round(new MathContext(15, RoundingMode.HALF_EVEN))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        return isZero(text) && text.startsWith("-") ? text.substring(1) : text;
    }

    private static boolean isZero(String text) {
        return text.chars().allMatch(c -> c == '-' || c == '0' || c == '.');
    }
}
