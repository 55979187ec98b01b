// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.util.Locale;

/**
 * Other people's texts without the characters that make a line read otherwise than it is written: control characters,
 * and those that turn the direction of what follows.
 */
public final class Visible {
    private static final char ESCAPE = 0x1b;

    private Visible() {}

    /** The text with such characters named, {@code <U+202E>}; line feeds stay. */
    public static String text(String text) {
        return text(text, false);
    }

    /** The same for a terminal, where styles ({@code ESC [ 1 m}) stay too. */
    public static String onTerminal(String text) {
        return text(text, true);
    }

    private static String text(String text, boolean keepsStyles) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || !hides(c) || keepsStyles && isStyle(text, i)) {
                shown.append(c);
            } else {
                String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
                shown.append("<U+")
                        .append("0".repeat(4 - digits.length()))
                        .append(digits)
                        .append('>');
            }
        }
        return shown.toString();
    }

    private static boolean hides(char c) {
        boolean isControl = c < ' ' || c >= 0x7f && c < 0xa0;
        boolean turns =
                c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f || c == 0x61c;
        return isControl || turns || c == 0x2028 || c == 0x2029;
    }

    private static boolean isStyle(String text, int at) {
        if (text.charAt(at) != ESCAPE || at + 1 >= text.length() || text.charAt(at + 1) != '[') {
            return false;
        }
        int end = at + 2;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ';')) {
            end++;
        }
        return end < text.length() && text.charAt(end) == 'm';
    }
}
