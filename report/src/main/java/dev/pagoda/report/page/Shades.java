// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.charts.draw.Palette;
import dev.pagoda.charts.draw.Theme;

/**
 * Style rules that give the parts of one dimension shades of its own hue, so that a part is never taken for another
 * dimension. In print the greys stay.
 */
public final class Shades {
    /** How many hues there are before they come round again. */
    public static final int HUES = 5;

    private static final double[] TOWARDS_PAPER = {0, 0.42, 0.68, 0.2, 0.55};

    private Shades() {}

    static String css() {
        StringBuilder css = new StringBuilder("@media screen{\n");
        rules(css, Palette.of(Theme.LIGHT), "");
        css.append("}\n@media screen and (prefers-color-scheme:dark){\n");
        rules(css, Palette.of(Theme.DARK), "");
        return css.append("}\n").toString();
    }

    private static void rules(StringBuilder css, Palette palette, String prefix) {
        for (int hue = 0; hue < HUES; hue++) {
            css.append(prefix).append(":root .hue").append(hue + 1).append(" svg.pagoda{");
            for (int part = 0; part < TOWARDS_PAPER.length; part++) {
                css.append("--d").append(part + 1).append(':');
                css.append(mixed(palette.areas().get(hue), palette.paper(), TOWARDS_PAPER[part]))
                        .append(';');
            }
            css.append("}\n");
        }
    }

    /** A colour {@code #rrggbb} with a share of another mixed in. */
    static String mixed(String colour, String other, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int at = 1; at < colour.length(); at += 2) {
            int from = Integer.parseInt(colour.substring(at, at + 2), 16);
            int to = Integer.parseInt(other.substring(at, at + 2), 16);
            String hex = Integer.toHexString((int) Math.round(from + (to - from) * share));
            mixed.append(hex.length() < 2 ? "0" : "").append(hex);
        }
        return mixed.toString();
    }
}
