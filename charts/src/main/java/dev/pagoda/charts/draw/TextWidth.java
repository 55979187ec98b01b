// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

/**
 * Estimates how wide a text will be, from the kind of each character.
 *
 * <p>Nothing can be measured where a chart is drawn, so the estimate takes the wider of the fonts a reader may have:
 * room is kept for fallback fonts, and Source Sans 3 comes out some tenth narrower.
 */
public final class TextWidth {
    private static final String HAIR = "ijlI.,:;'!|`·’‘";
    private static final String NARROW = "frt()[]{}-/\\\"*";
    private static final String SLIM = "cszJ";
    private static final String ROOMY = "bdghnopquABCDGHKNOPQRSTUVXYZ&+−";
    private static final String WIDE = "wmMW@%";

    private TextWidth() {}

    /** The width of a text in the unit of {@code size}, the font's size. */
    public static double of(String text, double size) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += em(text.charAt(i));
        }
        return ems * size;
    }

    /** The width of a text set in semibold. */
    public static double bold(String text, double size) {
        return 1.06 * of(text, size);
    }

    /**
     * The text itself if it fits, else its beginning with an ellipsis; empty if not even a letter fits. Looks no
     * further than there is room.
     */
    public static String fitted(String text, double size, double room) {
        double ems = 0;
        int end = 0; // where the longest beginning that fits with an ellipsis ends
        boolean grows = true;
        for (int i = 0; i < text.length(); i++) {
            if (grows && isWhole(text, i)) {
                grows = ems * size + size <= room; // an ellipsis is as wide as a Chinese letter
                end = grows ? i : end;
            }
            ems += em(text.charAt(i));
            if (ems * size > room) {
                return end == 0 ? "" : text.substring(0, end).strip() + "…";
            }
        }
        return text;
    }

    /** Whether a text has a Chinese character, so that it must be marked as Chinese. */
    public static boolean isChinese(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u3400' && c <= '\u9fff'
                    || c >= '\uf900' && c <= '\ufaff'
                    || Character.isHighSurrogate(c) && c >= '\ud840') {
                return true;
            }
        }
        return false;
    }

    /** Whether a cut before {@code end} leaves no half of a surrogate pair. */
    private static boolean isWhole(String text, int end) {
        return !Character.isLowSurrogate(text.charAt(end));
    }

    private static double em(char c) {
        if (Character.isLowSurrogate(c)) {
            return 0; // counted with its first half
        }
        if (c >= '\u2e80' || c == '—' || c == '…') {
            return 1;
        }
        if (c == ' ') {
            return 0.24;
        }
        if (c == '\u2009' || c == '\u202f') {
            return 0.2;
        }
        return HAIR.indexOf(c) >= 0
                ? 0.29
                : NARROW.indexOf(c) >= 0
                        ? 0.38
                        : SLIM.indexOf(c) >= 0 ? 0.5 : ROOMY.indexOf(c) >= 0 ? 0.63 : WIDE.indexOf(c) >= 0 ? 0.9 : 0.56;
    }
}
