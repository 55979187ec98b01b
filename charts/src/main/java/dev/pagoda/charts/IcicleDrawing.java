// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Palette;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** Draws an icicle of so many levels. */
record IcicleDrawing(Icicle icicle, int levels) {
    private static final double LINE = 15;
    private static final double INSET = 7;

    /** The width of a level whose names are turned. */
    private static final double SLIM = 26;

    String draw() {
        Svg svg = Svg.chart(icicle.width(), icicle.height(), "icicle", icicle.label());
        drawNode(svg, icicle.root(), 0, 0, 0, icicle.height());
        return svg.finish();
    }

    private void drawNode(Svg svg, Icicle.NodeBox node, int level, int dimension, double top, double height) {
        drawBox(svg, node, level, dimension, top, height);
        double sum = 0;
        for (Icicle.NodeBox child : node.children()) {
            sum += child.counted();
        }
        double y = top;
        for (int i = 0; i < node.children().size(); i++) {
            Icicle.NodeBox child = node.children().get(i);
            double share =
                    sum > 0 ? child.counted() / sum : 1.0 / node.children().size();
            drawNode(svg, child, level + 1, level == 0 ? i : dimension, y, height * share);
            y += height * share;
        }
    }

    private void drawBox(Svg svg, Icicle.NodeBox node, int level, int dimension, double top, double height) {
        String hue = Palette.dimension(dimension);
        String box = level == 0
                ? "hair seg"
                : level == 1 ? hue + " seg" : hue + (level == 2 ? " tint seg" : " tint pale seg");
        String note = node.note().isEmpty() ? "" : " · " + node.note();
        svg.rect(left(level), top, left(level + 1) - left(level), height, box, node.name() + note);
        String ink = level == 1 ? "on" + hue.substring(1) : "ink";
        if (icicle.isNarrow() && level < 2) {
            drawTurnedLabel(svg, node, left(level), top, height, ink);
        } else {
            drawLabel(svg, node, level, top, height, ink);
        }
    }

    /** The name along the height of a box too slim for it. */
    private static void drawTurnedLabel(
            Svg svg, Icicle.NodeBox node, double left, double top, double height, String ink) {
        String name = TextWidth.fitted(node.name(), ChartStyle.SMALL * 1.06, height - 2 * INSET);
        svg.turnedText(left + SLIM / 2, top + INSET, -90, Anchor.END, "small b " + ink, name);
    }

    private void drawLabel(Svg svg, Icicle.NodeBox node, int level, double top, double height, String ink) {
        double left = left(level) + INSET;
        double right = left(level + 1) - INSET;
        double noteRoom = node.note().isEmpty() ? 0 : TextWidth.of(node.note(), ChartStyle.SMALL) + 10;
        List<String> lines = lines(node.name(), right - left, right - left - noteRoom, height);
        boolean noted = !lines.isEmpty();
        if (!noted) {
            lines = lines(node.name(), right - left, right - left, height);
        }
        boolean second = !node.second().isEmpty()
                && TextWidth.of(node.second(), ChartStyle.TINY) <= right - left
                && height >= (lines.size() + 1) * LINE + 6;
        if (lines.isEmpty()) {
            String name = height < ChartStyle.TINY ? "" : TextWidth.fitted(node.name(), ChartStyle.TINY, right - left);
            svg.text(left, top + height / 2, Anchor.START, "tiny " + ink, name);
            return;
        }
        double needed = (lines.size() + (second ? 1 : 0)) * LINE;
        // In a high box the middle may be far from where the reader begins.
        double y = top + Math.min((height - needed) / 2, level < 2 ? 8 : height) + LINE / 2;
        for (int i = 0; i < lines.size(); i++) {
            svg.text(left, y + i * LINE, Anchor.START, (level < 2 ? "small b " : "small ") + ink, lines.get(i));
        }
        if (second) {
            svg.text(left, y + lines.size() * LINE, Anchor.START, "tiny " + ink, node.second());
        }
        svg.text(right, y, Anchor.END, "small " + ink, noted ? node.note() : "");
    }

    /** The name in lines no longer than the room, the first leaving place for the note; none if they do not fit. */
    private static List<String> lines(String name, double room, double first, double height) {
        List<String> lines = new ArrayList<>();
        String rest = name;
        while (!rest.isEmpty()) {
            int end = end(rest, lines.isEmpty() ? first : room);
            if (end == 0 || (lines.size() + 1) * LINE > height + 1) {
                return List.of();
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Where the first line of a text ends: at its end, at a space, or in Chinese after any character. */
    private static int end(String text, double room) {
        int end = text.length();
        while (end > 0 && TextWidth.bold(text.substring(0, end), ChartStyle.SMALL) > room) {
            end--;
            while (end > 0 && text.charAt(end) != ' ' && text.charAt(end) < '\u2e80') {
                end--;
            }
        }
        return end;
    }

    /** Left edge of a level: the index narrow, the last level widest, for its names are longest. */
    private double left(int level) {
        if (icicle.isNarrow() && levels > 2) {
            return level < 3 ? level * SLIM : 2 * SLIM + (icicle.width() - 2 * SLIM) * share(level - 2, levels - 2);
        }
        double all = 0;
        double before = 0;
        for (int i = 0; i < levels; i++) {
            double share = levels == 1 ? 1 : i == 0 ? 0.7 : i == levels - 1 ? 1.6 : 1;
            before += i < level ? share : 0;
            all += share;
        }
        return icicle.width() * before / all;
    }

    /** How much of the width the first of some levels take, when the last is half as wide again as the others. */
    private static double share(int level, int count) {
        return level >= count ? 1 : level / (count + 0.5);
    }
}
