// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import java.math.BigDecimal;
import tools.jackson.core.io.NumberOutput;

/** Numbers as text: the shortest that reads back to the same number, the same on every Java. */
final class Digits {
    private static final double SMALLEST_PLAIN = 1e-7;
    private static final double LARGEST_PLAIN = 1e21;

    private Digits() {}

    /** Empty for a missing number. */
    static String of(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        String text = NumberOutput.toString(value, true);
        double size = Math.abs(value);
        if (size >= SMALLEST_PLAIN && size < LARGEST_PLAIN && text.indexOf('E') >= 0) {
            text = new BigDecimal(text).toPlainString();
        }
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
