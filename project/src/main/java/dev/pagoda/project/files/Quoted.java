// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Name;
import java.util.Locale;

/**
 * A user's text inside a message: in the quotes of each language, on one line, cut when it is long, invisible
 * characters named.
 */
public final class Quoted {
    private static final int LONGEST = 60;

    private Quoted() {}

    public static Name of(String text) {
        StringBuilder shown = new StringBuilder();
        int[] codePoints = text.codePoints().limit(LONGEST + 1L).toArray();
        for (int i = 0; i < Math.min(codePoints.length, LONGEST); i++) {
            append(shown, codePoints[i]);
        }
        shown.append(codePoints.length > LONGEST ? "…" : "");
        return new Name("'" + shown + "'", "“" + shown + "”");
    }

    private static void append(StringBuilder shown, int codePoint) {
        if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
            shown.append(' ');
        } else if (isInvisible(codePoint)) {
            shown.append('<').append(name(codePoint)).append('>');
        } else {
            shown.appendCodePoint(codePoint);
        }
    }

    /** Control and format characters, lone halves of a character, and spaces that do not look like one. */
    static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || codePoint == 0x3000
                || codePoint == 0xA0;
    }

    /** {@code U+200B}. */
    static String name(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
