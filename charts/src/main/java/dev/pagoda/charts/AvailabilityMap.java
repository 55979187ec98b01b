// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.Legend;
import dev.pagoda.charts.draw.Palette;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * How much was observed of what: a row for each unit, a wide column with the share for each node, followed by a narrow
 * one for each of its indicators, filled where a value was observed. A frame marks shares that are too low.
 *
 * <p>Special cases: a missing share has a small dot, as has an indicator that was not observed; where the columns do
 * not fit, the drawing is wider than asked for.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param columns nodes and indicators, from left to right
 * @param rows the units
 * @param low shares below this one are framed
 * @param words the words of the key
 * @param width the width of the drawing in pixels
 */
public record AvailabilityMap(
        String label, List<Column> columns, List<Row> rows, double low, Labels words, double width) implements Chart {
    private static final double NODE = 30;
    private static final double LARGEST = 16;
    private static final double LEAST = 6;
    private static final double LINE = 19;
    private static final double KEY = 24;
    private static final double LONGEST = 150;
    private static final double SINE = 0.866;
    private static final double APART = 9;

    /**
     * One column.
     *
     * @param label its short name or code
     * @param dimension the index of its dimension, counted from 0; −1 for the index
     * @param node whether it is a node with a share, and not an indicator
     */
    public record Column(String label, int dimension, boolean node) {}

    /**
     * One unit.
     *
     * @param name its name
     * @param shares one for each column: the share observed; of an indicator 1 or 0
     */
    public record Row(String name, List<Double> shares) {
        public Row {
            shares = List.copyOf(shares);
        }
    }

    /** The words of the key: a filled cell, a dot, the shaded cells, a framed one. An empty one is left out. */
    public record Labels(String observed, String missing, String share, String low) {}

    public AvailabilityMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A map of 960 pixels. */
    public static AvailabilityMap of(String label, List<Column> columns, List<Row> rows, double low, Labels words) {
        return new AvailabilityMap(label, columns, rows, low, words, 960);
    }

    /** The same map on another width. */
    public AvailabilityMap withWidth(double other) {
        return new AvailabilityMap(label, columns, rows, low, words, other);
    }

    @Override
    public String svg() {
        double name = 0;
        for (Row row : rows) {
            name = Math.max(name, TextWidth.of(row.name(), ChartStyle.SMALL));
        }
        double nameRoom = Math.min(name, Math.max(60, width * 0.24));
        double cell = cell(nameRoom + 10);
        List<Double> lefts = lefts(nameRoom + 10, cell);
        double drawn = Math.max(width, Math.ceil(lefts.get(columns.size()) + slant() / 2 + 2));
        Legend key = Legend.of(
                List.of("soft", "dot", "d1", "frame"),
                List.of(words.observed(), words.missing(), words.share(), words.low()),
                width);
        double top = key.height() + slant() * SINE + 18;
        Svg svg = Svg.chart(drawn, top + rows.size() * LINE + 6, "availability", label);
        drawKey(svg, key);
        for (int j = 0; j < columns.size(); j++) {
            drawHead(svg, columns.get(j), lefts.get(j), width(columns.get(j), cell), top);
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = top + i * LINE;
            String shown = TextWidth.fitted(rows.get(i).name(), ChartStyle.SMALL, nameRoom + 1);
            svg.text(0, y + LINE / 2, Anchor.START, "small ink", shown);
            for (int j = 0; j < columns.size(); j++) {
                drawCell(svg, rows.get(i), j, lefts.get(j), y, width(columns.get(j), cell));
            }
        }
        return svg.finish();
    }

    private double slant() {
        double widest = 0;
        for (Column column : columns) {
            widest = Math.max(widest, TextWidth.of(column.label(), ChartStyle.TINY));
        }
        return Math.min(LONGEST, widest);
    }

    private double cell(double left) {
        double nodes = 0;
        for (Column column : columns) {
            nodes += column.node() ? NODE + APART : 0;
        }
        double indicators = columns.stream().filter(column -> !column.node()).count();
        return Math.max(LEAST, Math.min(LARGEST, (width - left - nodes - slant() / 2 - 2) / Math.max(1, indicators)));
    }

    private static double width(Column column, double cell) {
        return column.node() ? NODE : cell;
    }

    /** The left edge of each column, and the right edge of the last. */
    private List<Double> lefts(double left, double cell) {
        List<Double> lefts = new ArrayList<>();
        double x = left;
        for (int j = 0; j < columns.size(); j++) {
            x += j > 0 && columns.get(j).node() ? APART : 0;
            lefts.add(x);
            x += width(columns.get(j), cell);
        }
        lefts.add(x);
        return lefts;
    }

    private static void drawKey(Svg svg, Legend key) {
        for (Legend.Item item : key.items()) {
            double y = item.y() + KEY / 2 - 2;
            switch (item.mark()) {
                case "dot" -> svg.circle(item.x() + 5, y, 1.3, "soft");
                case "d1" -> svg.shade(item.x(), y - 5, 10, 10, "d1", 0.4, "");
                case "frame" -> svg.rect(item.x() + 0.6, y - 5, 9, 10, "hollow d4");
                default -> svg.rect(item.x(), y - 5, 10, 10, item.mark());
            }
            svg.text(item.x() + 16, y, Anchor.START, "small soft", item.label());
        }
    }

    private static void drawHead(Svg svg, Column column, double left, double width, double top) {
        svg.rect(left, top - 6, width - 1, 3, Palette.dimension(column.dimension()));
        String label = TextWidth.fitted(column.label(), ChartStyle.TINY, LONGEST);
        if (column.node() || width >= 9) {
            String classes = column.node() ? "tiny ink" : "tiny soft";
            svg.turnedText(left + width / 2, top - 12, -60, Anchor.START, classes, label);
        }
    }

    private void drawCell(Svg svg, Row row, int column, double x, double y, double width) {
        Column what = columns.get(column);
        double share = column < row.shares().size() ? row.shares().get(column) : Double.NaN;
        String hue = Palette.dimension(what.dimension());
        if (!Double.isFinite(share) || !what.node() && share <= 0) {
            svg.circle(x + width / 2, y + LINE / 2, 1.3, "soft");
            return;
        }
        double bounded = Math.max(0, Math.min(1, share));
        if (!what.node()) {
            svg.rect(x + 0.5, y + 3, width - 2, LINE - 6, hue);
            return;
        }
        String percent = Figures.fixed(100 * bounded, 0);
        svg.shade(
                x, y + 1, width - 1, LINE - 2, "d1", 0.4 * bounded, row.name() + " · " + what.label() + ": " + percent);
        svg.text(x + width / 2, y + LINE / 2, Anchor.MIDDLE, "tiny ink", percent);
        if (share < low) {
            svg.rect(x + 0.6, y + 1.6, width - 2.2, LINE - 3.2, "hollow d4");
        }
    }
}
