// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Visible;
import java.util.ArrayDeque;
import java.util.Deque;

/** Builds a page element by element, well-formed as XML; escapes every text. */
public final class Html {
    /** Asking for the script of a character is slow; none below this one is Chinese. */
    private static final int FIRST_EAST_ASIAN = 0x2E80;

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Language language;

    public Html(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /**
     * Opens an element; attributes are given as name, value, name, value …, and one with an empty value is left out.
     */
    public Html open(String tag, String... attributes) {
        begin(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that HTML closes by itself: {@code br}, {@code meta}. */
    public Html empty(String tag, String... attributes) {
        begin(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element with a text and nothing else. */
    public Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** The same for a text that may be in the other language. */
    public Html foreignLeaf(String tag, String text, String... attributes) {
        return open(tag, attributes).foreign(text).close();
    }

    private void begin(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    public Html text(String text) {
        escape(text);
        return this;
    }

    /** A text that may be in the other language, and is marked where it is, so that it gets the right letters. */
    public Html foreign(String text) {
        boolean chinese = hasHan(text);
        if (language == Language.EN && chinese) {
            return leaf("span", text, "lang", "zh-Hans");
        }
        return language == Language.ZH && !chinese && hasLatin(text) ? leaf("span", text, "lang", "en") : text(text);
    }

    /** Markup that is well-formed by itself, such as a chart. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** A line break in the source, for people who read it. */
    public Html line() {
        out.append('\n');
        return this;
    }

    /** The whole page. */
    public String finish() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    public static boolean hasHan(String text) {
        return text.codePoints()
                .anyMatch(c -> c >= FIRST_EAST_ASIAN && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static boolean hasLatin(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private void escape(String foreign) {
        String text = Visible.text(foreign);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isAllowed(text, i) ? c : c < ' ' ? ' ' : '\ufffd');
            }
        }
    }

    /** Whether XML can hold the character: no control characters, no half of a pair. */
    private static boolean isAllowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c >= ' ' && c < '\ufffe' || c == '\n';
    }
}
