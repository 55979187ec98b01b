// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import dev.pagoda.core.model.Visible;

/**
 * Makes any text safe inside XML and HTML, and shows characters that would make it read otherwise than it is written.
 */
final class Escape {
    private Escape() {}

    /** Appends a text; other characters that XML cannot hold become a space or the replacement character. */
    static void into(StringBuilder out, String foreign) {
        String text = Visible.text(foreign);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                append(out, c);
            }
        }
    }

    private static void append(StringBuilder out, char c) {
        if (c == '&') {
            out.append("&amp;");
        } else if (c == '<') {
            out.append("&lt;");
        } else if (c == '>') {
            out.append("&gt;");
        } else if (c == '"') {
            out.append("&quot;");
        } else if (c < ' ') {
            out.append(' ');
        } else if (Character.isHighSurrogate(c) || Character.isLowSurrogate(c) || c >= '\ufffe') {
            out.append('\ufffd');
        } else {
            out.append(c);
        }
    }
}
