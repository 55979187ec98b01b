// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * The colours of one theme: paper, inks, the accent, and the hues of the dimensions.
 *
 * <p>Five hues are told apart under every colour-vision deficiency; dimensions six to ten take paler and eleven to
 * fifteen deeper shades of them, then they come round again.
 *
 * @param paper the ground
 * @param ink text and dots
 * @param soft lesser text and whiskers
 * @param faint ticks of those who are not meant, tracks
 * @param hair grid and dividing lines
 * @param accent what the reader must not miss; in light a little deeper than the hue, so that it can be read as text
 * @param areas hues of filled areas, one for each dimension
 * @param lines hues dark enough for thin lines and small dots, one for each dimension
 */
public record Palette(
        String paper,
        String ink,
        String soft,
        String faint,
        String hair,
        String accent,
        List<String> areas,
        List<String> lines) {

    /** How many dimensions have a shade of their own. */
    public static final int SHADES = 15;

    public Palette {
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
    }

    /** The colours of a theme. */
    public static Palette of(Theme theme) {
        return switch (theme) {
            case LIGHT ->
                shaded(
                        List.of("#fbfaf7", "#1c2126", "#5d6670", "#d9d7d0", "#e9e6df", "#b84f35"),
                        List.of("#1f3a5f", "#2a8c82", "#e3b04b", "#c2553a", "#8c6bb1"),
                        List.of("#1f3a5f", "#2a8c82", "#a8791a", "#c2553a", "#8c6bb1"));
            case DARK ->
                shaded(
                        List.of("#14171a", "#e8e6e1", "#9aa3ab", "#3a4046", "#262b30", "#d8603f"),
                        List.of("#4a76b8", "#3fb5a3", "#f2d591", "#d8603f", "#c9b2e6"),
                        List.of("#4a76b8", "#3fb5a3", "#f2d591", "#d8603f", "#c9b2e6"));
            // Greys far apart for neighbours in a stack, and all five different.
            case PRINT ->
                shaded(
                        List.of("#ffffff", "#000000", "#4d4d4d", "#c4c4c4", "#dcdcdc", "#000000"),
                        List.of("#2b2b2b", "#969696", "#dadada", "#626262", "#b8b8b8"),
                        List.of("#2b2b2b", "#767676", "#8a8a8a", "#505050", "#6a6a6a"));
        };
    }

    /** The style class of a dimension, counted from 0: {@code d1} for the first; ink for a negative number. */
    public static String dimension(int index) {
        return index < 0 ? "ink" : "d" + (1 + index % SHADES);
    }

    /**
     * The colour of a text that stands on the area of a dimension, counted from 0: black or white, for one of the two
     * can be read on any colour.
     */
    String on(int index) {
        return Colour.of(areas.get(index)).isRead("#ffffff") ? "#ffffff" : "#000000";
    }

    private static Palette shaded(List<String> base, List<String> areas, List<String> lines) {
        return new Palette(
                base.get(0),
                base.get(1),
                base.get(2),
                base.get(3),
                base.get(4),
                base.get(5),
                shades(areas, base.get(0), base.get(1)),
                shades(lines, base.get(0), base.get(1)));
    }

    private static List<String> shades(List<String> hues, String paper, String ink) {
        List<String> all = new ArrayList<>(hues);
        for (String hue : hues) {
            all.add(Colour.of(hue).mixed(Colour.of(paper), 0.45).hex());
        }
        for (String hue : hues) {
            all.add(Colour.of(hue).mixed(Colour.of(ink), 0.4).hex());
        }
        return all;
    }
}
