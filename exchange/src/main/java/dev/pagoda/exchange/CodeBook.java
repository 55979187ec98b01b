// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Codes that a project folder takes, each given out once. */
final class CodeBook {
    /** Columns of the observations: a code of one of these names would be mistaken for it. */
    private static final Set<String> RESERVED =
            Set.of("unit", "indicator", "period", "value", "status", "source", "source_title", "quote", "note", "use");

    private static final int LONGEST = 24;

    private final Set<String> taken = new HashSet<>();

    /** Whether a text can be a code as it stands. */
    static boolean isGood(String text) {
        return !text.isEmpty() && !RESERVED.contains(text) && text.codePoints().allMatch(CodeBook::isAllowed);
    }

    private static boolean isAllowed(int c) {
        return c < 0xFF00 && Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    /** The text itself where it is good and free, else something near to it. */
    String keep(String text) {
        if (isGood(text) && taken.add(text)) {
            return text;
        }
        StringBuilder near = new StringBuilder();
        text.codePoints().forEach(c -> near.appendCodePoint(isAllowed(c) ? c : '_'));
        return free(near.length() == 0 ? "X" : near.toString());
    }

    /**
     * A short code of ASCII letters and digits that begins with a letter, made of the words of a name; empty where the
     * name has too few of those.
     */
    static String ascii(String name) {
        StringBuilder code = new StringBuilder();
        boolean starts = true;
        int foreign = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isPlain = c < 128 && Character.isLetterOrDigit(c);
            foreign += c >= 128 && Character.isLetter(c) ? 1 : 0;
            if (isPlain && code.length() < LONGEST) {
                code.append(starts ? Character.toUpperCase(c) : c);
            }
            starts = !isPlain;
        }
        boolean isPoor = code.length() == 0 || foreign > 0 || !Character.isLetter(code.charAt(0));
        return isPoor ? "" : code.toString();
    }

    /** The proposal, with a number behind it where it is taken or reserved. */
    String free(String proposal) {
        String code = proposal;
        for (int number = 2; RESERVED.contains(code) || !taken.add(code); number++) {
            code = proposal + "_" + number;
        }
        return code;
    }

    /** Prefix and number, the first that is free from a number on. */
    String numbered(String prefix, int from) {
        for (int number = from; ; number++) {
            if (taken.add(prefix + number)) {
                return prefix + number;
            }
        }
    }

    /** A name of files and addresses from the name of a folder. */
    static String id(String folder) {
        String plain =
                folder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "my-index" : plain;
    }
}
