package dev.pagoda.charts.draw;

/** Makes any text safe inside XML and HTML. */
final class Escape {
    private Escape() {}

    /** Appends a text; characters that XML cannot hold become a space or the replacement character. */
    static void into(StringBuilder out, String text) {
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
