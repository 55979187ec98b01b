// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.names;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared: without what differs from one printed table to the next. */
public final class Spelling {
    private Spelling() {}

    /** Full-width letters made plain, and no spaces between Chinese characters: {@code 北　京} becomes {@code 北京}. */
    public static String plain(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!isSpace) {
                plain.append(c);
            } else if (i > 0 && !isChinese(before(folded, i)) && !isChinese(after(folded, i)) && !endsInSpace(plain)) {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    private static boolean endsInSpace(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
    }

    private static int before(String text, int at) {
        int i = at;
        while (i > 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return text.charAt(i);
    }

    private static int after(String text, int at) {
        int i = at;
        while (i < text.length() - 1 && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return text.charAt(i);
    }

    private static boolean isChinese(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /**
     * The same, and without spaces, hyphens, apostrophes and capitals: {@code Xi'an}, {@code Xi an} and {@code XIAN}
     * are one.
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || "%+&".indexOf(c) >= 0)
                .forEach(key::appendCodePoint);
        return key.toString();
    }
}
