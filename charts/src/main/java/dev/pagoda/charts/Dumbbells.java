// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.Legend;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.Palette;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.List;

/**
 * Two shares of each row on one scale: a tick for the first, such as a weight, and a dot for the second, such as an
 * importance, with a line between them; what belongs to one dimension stands together.
 *
 * <p>Special cases: a missing share has no mark, and without both there is no line; a row without shares and words is a
 * heading of those that follow; shares beyond the scale stand at its end.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param rows from top to bottom
 * @param words the words of the key
 * @param width the width of the drawing in pixels
 */
public record Dumbbells(String label, List<Row> rows, Labels words, double width) implements Chart {
    private static final double NARROW = 520;
    private static final double HEIGHT = 24;
    private static final double TALL = 40;
    private static final double APART = 8;

    /**
     * One row.
     *
     * @param name what the shares are of
     * @param second the name in the other language; may be empty
     * @param dimension the index of its dimension, counted from 0
     * @param first the share at the tick
     * @param other the share at the dot
     * @param words what to say at the right end, such as {@code "× 1.8"}; may be empty
     * @param grave whether the words must not be missed
     */
    public record Row(
            String name, String second, int dimension, double first, double other, String words, boolean grave) {}

    /**
     * The words of the key: what the tick and the dot are, what stands at the right end, and what follows a percentage.
     */
    public record Labels(String first, String other, String right, String percent) {}

    public Dumbbells {
        rows = List.copyOf(rows);
    }

    /** Rows of 960 pixels. */
    public static Dumbbells of(String label, List<Row> rows, Labels words) {
        return new Dumbbells(label, rows, words, 960);
    }

    /** The same rows on another width; below 520 pixels names move above the marks. */
    public Dumbbells withWidth(double other) {
        return new Dumbbells(label, rows, words, other);
    }

    @Override
    public String svg() {
        boolean narrow = width < NARROW;
        double room = Math.min(names(), width * 0.36);
        double right = said();
        LinearScale scale = scale(narrow ? 8 : room + 20, width - Math.max(24, right + 22));
        Legend key = Legend.of(List.of("ink", "d1"), List.of(words.first(), words.other()), width);
        double top = key.height() + 34;
        Svg svg = Svg.chart(width, bottom(top, narrow) + 6, "dumbbells", label);
        drawKey(svg, key);
        if (!rows.isEmpty()) {
            drawAxis(svg, scale, key.height() + 14, bottom(top, narrow));
            svg.text(
                    width,
                    key.height() + 14,
                    Anchor.END,
                    "small soft",
                    TextWidth.fitted(words.right(), ChartStyle.SMALL, Math.max(right, 0) + 18));
        }
        double y = top;
        for (int i = 0; i < rows.size(); i++) {
            y += isNewGroup(i) ? APART : 0;
            drawRow(svg, scale, rows.get(i), y, narrow, room);
            y += narrow ? TALL : HEIGHT;
        }
        return svg.finish();
    }

    private double names() {
        double names = 0;
        for (Row row : rows) {
            double second = row.second().isEmpty() ? 0 : 10 + TextWidth.of(row.second(), ChartStyle.SMALL);
            names = Math.max(names, TextWidth.of(row.name(), ChartStyle.BODY) + second);
        }
        return names;
    }

    private double said() {
        double widest = TextWidth.of(words.right(), ChartStyle.SMALL) - 18;
        for (Row row : rows) {
            widest = Math.max(widest, TextWidth.of(row.words(), ChartStyle.SMALL));
        }
        return Math.min(widest, width * 0.22);
    }

    private LinearScale scale(double start, double end) {
        double largest = 0.01;
        for (Row row : rows) {
            largest = Math.max(largest, bounded(row.first()));
            largest = Math.max(largest, bounded(row.other()));
        }
        return LinearScale.nice(0, largest, width < NARROW ? 3 : 5, start, Math.max(start + 40, end));
    }

    /** A share in the range of shares; a missing one counts as none. */
    private static double bounded(double share) {
        return share > 0 ? Math.min(1, share) : 0;
    }

    private boolean isNewGroup(int row) {
        return row > 0
                && (isHeading(rows.get(row))
                        || rows.get(row).dimension() != rows.get(row - 1).dimension());
    }

    private static boolean isHeading(Row row) {
        return Double.isNaN(row.first())
                && Double.isNaN(row.other())
                && row.words().isEmpty();
    }

    private double bottom(double top, boolean narrow) {
        double bottom = top;
        for (int i = 0; i < rows.size(); i++) {
            bottom += (isNewGroup(i) ? APART : 0) + (narrow ? TALL : HEIGHT);
        }
        return bottom;
    }

    private static void drawKey(Svg svg, Legend key) {
        for (Legend.Item item : key.items()) {
            double y = item.y() + 10;
            if (item.mark().equals("ink")) {
                svg.line(item.x() + 5, y - 7, item.x() + 5, y + 7, "ink heavy");
            } else {
                svg.circle(item.x() + 5, y, 5, item.mark());
            }
            svg.text(item.x() + 16, y, Anchor.START, "small soft", item.label());
        }
    }

    private void drawAxis(Svg svg, LinearScale scale, double y, double bottom) {
        double last = scale.ticks().get(scale.ticks().size() - 1);
        for (double tick : scale.ticks()) {
            String figure = Figures.tick(100 * tick, 100 * scale.step());
            svg.line(scale.at(tick), y + 10, scale.at(tick), bottom, "hair");
            svg.text(scale.at(tick), y, Anchor.MIDDLE, "small soft", tick == last ? figure + words.percent() : figure);
        }
    }

    private void drawRow(Svg svg, LinearScale scale, Row row, double top, boolean narrow, double room) {
        double y = top + (narrow ? 28 : HEIGHT / 2);
        String name = TextWidth.fitted(row.name(), ChartStyle.BODY, narrow ? width : room + 1);
        double after = TextWidth.of(name, ChartStyle.BODY) + 10;
        double left = Math.max(0, (narrow ? width : room + 1) - after);
        svg.text(0, top + (narrow ? 11 : HEIGHT / 2), Anchor.START, isHeading(row) ? "b ink halo" : "m ink halo", name);
        svg.text(
                after,
                top + (narrow ? 11.5 : HEIGHT / 2 + 0.5),
                Anchor.START,
                "small soft halo",
                TextWidth.fitted(row.second(), ChartStyle.SMALL, left));
        if (Double.isFinite(row.first()) && Double.isFinite(row.other())) {
            double from = scale.at(bounded(row.first()));
            double to = scale.at(bounded(row.other()));
            svg.line(from, y, to, y, "soft medium");
        }
        if (Double.isFinite(row.first())) {
            double x = scale.at(bounded(row.first()));
            svg.line(x, y - 7, x, y + 7, "ink heavy");
        }
        if (Double.isFinite(row.other())) {
            svg.circle(scale.at(bounded(row.other())), y, 5, "dot " + Palette.dimension(row.dimension()));
        }
        String said = TextWidth.fitted(row.words(), ChartStyle.SMALL, Math.max(24, width - scale.end() - 8));
        svg.text(width, y, Anchor.END, row.grave() ? "small accent b" : "small soft", said);
    }
}
