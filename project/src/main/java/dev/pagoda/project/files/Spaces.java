// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

/** Spaces of every kind around a field, the wide and the invisible ones too, which come with pasted text. */
final class Spaces {
    private Spaces() {}

    static String strip(char[] text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text[from])) {
            from++;
        }
        while (to > from && isSpace(text[to - 1])) {
            to--;
        }
        return new String(text, from, to - from);
    }

    static String strip(String text) {
        return strip(text.toCharArray(), 0, text.length());
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c >= 0x80 && (Character.isSpaceChar(c) || c == 0x200B || c == 0x200E || c == 0x200F || c == 0x2060);
    }
}
