// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Names things beside a small mark, in order, on as many lines as they need.
 *
 * @param items the entries with their places, relative to the legend's upper left corner
 * @param height how much room the legend takes
 */
public record Legend(List<Item> items, double height) {
    private static final double LINE = 20;
    private static final double PATCH = 10;
    private static final double GAP = 6;
    private static final double BETWEEN = 18;

    /** One entry: the classes of its mark, its words, and where its line begins. */
    public record Item(String mark, String label, double x, double y) {}

    public Legend {
        items = List.copyOf(items);
    }

    /** The dimensions in the order of the stack; empty for fewer than two, which need no legend. */
    public static Legend ofDimensions(List<String> labels, double width) {
        List<String> marks = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            marks.add(Palette.dimension(i));
        }
        return labels.size() < 2 ? new Legend(List.of(), 0) : of(marks, labels, width);
    }

    /** Marks, given by their classes, and their labels; entries without a label are left out. */
    public static Legend of(List<String> marks, List<String> labels, double width) {
        List<Item> items = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).isEmpty()) {
                continue;
            }
            double room = PATCH + GAP + TextWidth.of(labels.get(i), ChartStyle.SMALL);
            if (x > 0 && x + room > width) {
                x = 0;
                y += LINE;
            }
            items.add(new Item(marks.get(i), labels.get(i), x, y));
            x += room + BETWEEN;
        }
        return new Legend(items, items.isEmpty() ? 0 : y + LINE);
    }

    public boolean isOneLine() {
        return height <= LINE;
    }

    /** Draws the legend with its upper left corner here. */
    public void draw(Svg svg, double left, double top) {
        for (Item item : items) {
            double middle = top + item.y + LINE / 2;
            svg.rect(left + item.x, middle - PATCH / 2, PATCH, PATCH, item.mark);
            svg.text(left + item.x + PATCH + GAP, middle, Anchor.START, "small soft", item.label);
        }
    }
}
