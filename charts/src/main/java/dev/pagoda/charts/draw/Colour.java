// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

/** A colour of the screen, each part from 0 to 255. */
record Colour(int red, int green, int blue) {
    /** Reads {@code #rrggbb}. */
    static Colour of(String hex) {
        return new Colour(part(hex, 1), part(hex, 3), part(hex, 5));
    }

    /** This colour with a share of another mixed in: 0 leaves it, 1 replaces it. */
    Colour mixed(Colour other, double share) {
        return new Colour(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    /** Whether a text of another colour can be read on this one: a contrast of 4.5, as WCAG 2 asks for. */
    boolean isRead(String text) {
        return contrast(of(text)) >= 4.5;
    }

    String hex() {
        return "#" + pair(red) + pair(green) + pair(blue);
    }

    private double contrast(Colour other) {
        double mine = luminance() + 0.05;
        double theirs = other.luminance() + 0.05;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The light of a part: a cubic stands in for the power 2.4 of sRGB, plain arithmetic being the same everywhere. */
    private static double linear(int part) {
        double x = part / 255.0;
        return x * (0.0125 + x * (0.6822 + x * 0.3053));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static int part(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16);
    }

    private static String pair(int part) {
        String digits = Integer.toHexString(part);
        return digits.length() < 2 ? "0" + digits : digits;
    }
}
