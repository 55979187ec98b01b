// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.Range;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * The means of groups against the mean of all: a dot for each group, its members as faint ticks, and a bar from the
 * mean of all to the dot.
 *
 * <p>Special cases: a group without a mean has a dash; missing members draw nothing.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param rows the groups, from top to bottom
 * @param overall the mean of all; NaN leaves out its line
 * @param overallLabel what stands above that line
 * @param width the width of the drawing in pixels
 * @param decimals how many decimals the means have
 */
public record GroupMeans(String label, List<Row> rows, double overall, String overallLabel, double width, int decimals)
        implements Chart {

    private static final double NARROW = 520;
    private static final double TOP = 26;
    private static final double BOTTOM = 24;

    /**
     * One group.
     *
     * @param name its name
     * @param second its name in the other language, or how many it has; may be empty
     * @param mean the mean of its members
     * @param members the values of its members
     */
    public record Row(String name, String second, double mean, List<Double> members) {
        public Row {
            members = List.copyOf(members);
        }
    }

    public GroupMeans {
        rows = List.copyOf(rows);
    }

    /** Means of 740 pixels, with two decimals. */
    public static GroupMeans of(String label, List<Row> rows, double overall, String overallLabel) {
        return new GroupMeans(label, rows, overall, overallLabel, 740, 2);
    }

    /** The same means on another width; below 520 pixels the labels move above the lines. */
    public GroupMeans withWidth(double other) {
        return new GroupMeans(label, rows, overall, overallLabel, other, decimals);
    }

    /** The same means with another count of decimals. */
    public GroupMeans withDecimals(int other) {
        return new GroupMeans(label, rows, overall, overallLabel, width, other);
    }

    @Override
    public String svg() {
        boolean narrow = narrow();
        double names = 0;
        double figures = 0;
        for (Row row : rows) {
            names = Math.max(names, TextWidth.of(row.name(), ChartStyle.BODY));
            names = Math.max(names, TextWidth.of(row.second(), ChartStyle.SMALL));
            figures = Math.max(figures, TextWidth.bold(Figures.fixed(row.mean(), decimals), ChartStyle.BODY));
        }
        double left = narrow ? 12 : Math.min(names, width * 0.38) + 22;
        double right = narrow ? width - 12 : width - figures - 18;
        LinearScale scale = scale(left, Math.max(left + 40, right));
        double row = narrow ? 46 : 42;
        double bottom = TOP + rows.size() * row;
        Svg svg = Svg.chart(width, bottom + BOTTOM, "means", label);
        drawAxis(svg, scale, bottom);
        for (int i = 0; i < rows.size(); i++) {
            drawLabels(svg, rows.get(i), TOP + i * row, narrow, left - 22);
            drawGroup(svg, scale, rows.get(i), TOP + i * row + (narrow ? 33 : 21));
        }
        return svg.finish();
    }

    private boolean narrow() {
        return width < NARROW;
    }

    private void drawAxis(Svg svg, LinearScale scale, double bottom) {
        for (double tick : rows.isEmpty() ? List.<Double>of() : scale.ticks()) {
            svg.line(scale.at(tick), TOP, scale.at(tick), bottom, "hair");
            svg.text(scale.at(tick), bottom + 12, Anchor.MIDDLE, "small soft", Figures.tick(tick, scale.step()));
        }
        if (!Double.isFinite(overall)) {
            return;
        }
        double x = scale.at(overall);
        // On a narrow drawing names stand across the line, which is interrupted for them.
        double row = (bottom - TOP) / Math.max(1, rows.size());
        for (int i = 0; i < (narrow() ? rows.size() : 0); i++) {
            svg.line(x, TOP + i * row + 23, x, TOP + i * row + 43, "soft");
        }
        svg.line(x, TOP - 6, x, narrow() ? TOP : bottom, "soft");
        String words = overallLabel.isEmpty() ? "" : overallLabel + " ";
        String text = words + Figures.fixed(overall, decimals);
        double half = TextWidth.of(text, ChartStyle.SMALL) / 2;
        double middle = Math.max(half, Math.min(width - half, x));
        svg.text(middle, TOP - 16, Anchor.MIDDLE, "small soft", text);
    }

    private void drawLabels(Svg svg, Row row, double top, boolean narrow, double room) {
        String mean = Figures.fixed(row.mean(), decimals);
        svg.text(width, top + (narrow ? 12 : 21), Anchor.END, "b ink", mean);
        if (narrow) {
            double end = width - TextWidth.bold(mean, ChartStyle.BODY) - 10;
            String name = TextWidth.fitted(row.name(), ChartStyle.BODY, end);
            svg.text(0, top + 12, Anchor.START, "m ink halo", name);
            double after = TextWidth.of(name, ChartStyle.BODY) + 8;
            boolean fits = after + TextWidth.of(row.second(), ChartStyle.SMALL) <= end;
            svg.text(after, top + 12.5, Anchor.START, "small soft halo", fits ? row.second() : "");
            return;
        }
        String name = TextWidth.fitted(row.name(), ChartStyle.BODY, room);
        svg.text(0, top + (row.second().isEmpty() ? 21 : 13), Anchor.START, "m ink", name);
        svg.text(0, top + 29, Anchor.START, "small soft", TextWidth.fitted(row.second(), ChartStyle.SMALL, room));
    }

    private void drawGroup(Svg svg, LinearScale scale, Row row, double y) {
        svg.line(scale.start(), y, scale.end(), y, "faint");
        for (double member : row.members()) {
            if (Double.isFinite(member)) {
                svg.line(scale.at(member), y - 6, scale.at(member), y + 6, "ink unit");
            }
        }
        if (!Double.isFinite(row.mean())) {
            return;
        }
        if (Double.isFinite(overall)) {
            svg.line(scale.at(overall), y, scale.at(row.mean()), y, "d1 thick");
        }
        svg.circle(scale.at(row.mean()), y, 6.5, "dot d1", row.name() + " " + Figures.fixed(row.mean(), decimals));
    }

    private LinearScale scale(double start, double end) {
        List<Double> all = new ArrayList<>(List.of(overall));
        for (Row row : rows) {
            all.add(row.mean());
            all.addAll(row.members());
        }
        Range range = Range.of(all);
        int ticks = end - start < 400 ? 4 : 6;
        return LinearScale.nice(range.low(0), range.high(1), ticks, start, end);
    }
}
