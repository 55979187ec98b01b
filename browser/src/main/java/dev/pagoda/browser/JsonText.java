// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.browser;

import dev.pagoda.core.model.Setting;
import java.math.BigDecimal;
import java.math.MathContext;

/** Writes JSON piece by piece, on one line, with the same bytes on every Java version. */
final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    JsonText open(char bracket) {
        separate();
        text.append(bracket);
        first = true;
        return this;
    }

    JsonText close(char bracket) {
        text.append(bracket);
        first = false;
        return this;
    }

    /** The name of the value that comes next. */
    JsonText key(String key) {
        separate();
        quote(key);
        text.append(':');
        first = true;
        return this;
    }

    JsonText string(String value) {
        separate();
        quote(value);
        return this;
    }

    /** The shortest digits that read back to the same number; null for NaN. */
    JsonText number(double value) {
        separate();
        text.append(Double.isNaN(value) ? "null" : shortest(value));
        return this;
    }

    /** A setting, so that {@link SettingsJson} reads back the same one but for its places. */
    JsonText setting(Setting setting) {
        if (setting instanceof Setting.Entries entries) {
            open('{');
            entries.entries().forEach(entry -> key(entry.key()).setting(entry.value()));
            return close('}');
        }
        if (setting instanceof Setting.Items items) {
            open('[');
            items.items().forEach(this::setting);
            return close(']');
        }
        Setting.Text one = (Setting.Text) setting;
        if (one.quoted() || !isBare(one.value())) {
            return string(one.value());
        }
        separate();
        text.append(one.value());
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void separate() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            // "<" could end the script element of a page that carries the text; the two separators end a line in old
            // scripts.
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                String digits = Integer.toHexString(c);
                text.append("\\u").append("0000", digits.length(), 4).append(digits);
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    /** Double.toString gives other digits before Java 19 than from there on. */
    private static String shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 15; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(17)));
    }

    /** Without an exponent where that is short. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean isShort = stripped.scale() > -16 && stripped.scale() < 24;
        return isShort ? stripped.toPlainString() : stripped.toString();
    }

    /**
     * Whether a text is a number or a flag of JSON: {@code -1.5e3}, {@code true}; not {@code 01}, {@code +1} or
     * {@code .5}.
     */
    static boolean isBare(String text) {
        if (text.equals("true") || text.equals("false")) {
            return true;
        }
        int at = text.startsWith("-") ? 1 : 0;
        int whole = digits(text, at);
        if (whole == at || whole - at > 1 && text.charAt(at) == '0') {
            return false;
        }
        at = whole;
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = digits(text, at + 1);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        return at == text.length() || isExponent(text, at);
    }

    private static boolean isExponent(String text, int from) {
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return false;
        }
        boolean signed = from + 1 < text.length() && "+-".indexOf(text.charAt(from + 1)) >= 0;
        int start = from + (signed ? 2 : 1);
        return start < text.length() && digits(text, start) == text.length();
    }

    /** The place after the digits that begin at a place. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
