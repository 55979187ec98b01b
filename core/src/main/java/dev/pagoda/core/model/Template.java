// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence in both languages with gaps to fill in: {@code There is no unit '{unit}'.} Both languages have the same
 * gaps.
 *
 * <p>What fills a gap may itself be words in both languages (a {@link Name}); anything else is filled in as its text.
 */
public record Template(String en, String zh) implements Serializable {
    public Template {
        if (!gaps(en).equals(gaps(zh))) {
            throw new IllegalArgumentException("the languages have other gaps: " + en + " / " + zh);
        }
    }

    /** The sentence with its gaps filled: the name of a gap, what fills it, the name of the next … */
    public Name with(Object... gapsAndValues) {
        return new Name(fill(en, Language.EN, gapsAndValues), fill(zh, Language.ZH, gapsAndValues));
    }

    /** The names of the gaps in a text. */
    public static Set<String> gaps(String text) {
        Set<String> gaps = new TreeSet<>();
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            if (isGap(text, open, close)) {
                gaps.add(text.substring(open + 1, close));
            }
        }
        return gaps;
    }

    /** A gap is one word in braces, so a sentence may hold a piece of YAML such as {@code { coverage: 0.6 }}. */
    private static boolean isGap(String text, int open, int close) {
        for (int i = open + 1; i < close; i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return close > open + 1;
    }

    private static String fill(String text, Language language, Object... gapsAndValues) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            if (isGap(text, open, close)) {
                filled.append(text, from, open).append(value(text.substring(open + 1, close), language, gapsAndValues));
                from = close + 1;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static String value(String gap, Language language, Object... gapsAndValues) {
        for (int i = 0; i + 1 < gapsAndValues.length; i += 2) {
            if (gap.equals(gapsAndValues[i])) {
                Object value = gapsAndValues[i + 1];
                return value instanceof Name name ? name.in(language) : String.valueOf(value);
            }
        }
        throw new IllegalArgumentException("nothing fills {" + gap + "}");
    }
}
