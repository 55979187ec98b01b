// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.Palette;
import dev.pagoda.charts.draw.Range;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit among all others: for each dimension a strip with a tick for every unit and a dot for the one that is meant.
 *
 * <p>All strips share one scale. Special cases: missing values draw nothing; where the unit itself has no value, a dash
 * stands in place of its score. On narrow drawings the label stands above its strip.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param rows the dimensions, from top to bottom
 * @param width the width of the drawing in pixels
 * @param low the left end of the scale; NaN for a round number from the values
 * @param high the right end of the scale; NaN for a round number from the values
 * @param decimals how many decimals the scores have
 */
public record StripPlot(String label, List<Row> rows, double width, double low, double high, int decimals)
        implements Chart {

    private static final double NARROW = 520;
    private static final double BOTTOM = 22;

    /**
     * One dimension.
     *
     * @param name its name
     * @param second its name in the other language; may be empty
     * @param dimension which hue its dot has, counted from 0; −1 for ink
     * @param values the values of all units
     * @param focus the value of the unit that is meant
     * @param rank its rank in words, such as {@code "rank 4"}; may be empty
     */
    public record Row(String name, String second, int dimension, List<Double> values, double focus, String rank) {
        public Row {
            values = List.copyOf(values);
        }
    }

    public StripPlot {
        rows = List.copyOf(rows);
    }

    /** Strips of 740 pixels on the scale from 0 to 100, with two decimals. */
    public static StripPlot of(String label, List<Row> rows) {
        return new StripPlot(label, rows, 740, 0, 100, 2);
    }

    /** The same strips on another width; below 520 pixels the labels move above the strips. */
    public StripPlot withWidth(double other) {
        return new StripPlot(label, rows, other, low, high, decimals);
    }

    /** The same strips on another scale; NaN for a round number from the values. */
    public StripPlot withScale(double newLow, double newHigh) {
        return new StripPlot(label, rows, width, newLow, newHigh, decimals);
    }

    /** The same strips with another count of decimals. */
    public StripPlot withDecimals(int other) {
        return new StripPlot(label, rows, width, low, high, other);
    }

    @Override
    public String svg() {
        boolean narrow = width < NARROW;
        double ranks = widest(true);
        double scores = widest(false);
        double left = narrow ? 12 : Math.min(width * 0.4, labels()) + 24;
        double right = narrow ? width - 12 : width - ranks - scores - 36;
        LinearScale scale = scale(left, Math.max(left + 40, right));
        double row = narrow ? 48 : 46;
        Svg svg = Svg.chart(width, rows.size() * row + BOTTOM, "strips", label);
        for (int i = 0; i < rows.size(); i++) {
            drawLabels(svg, rows.get(i), i * row, narrow, narrow ? width - ranks - scores - 24 : left - 24);
            drawFigures(svg, rows.get(i), i * row + (narrow ? 14 : 23), width - ranks - (ranks > 0 ? 14 : 0));
            drawStrip(svg, scale, rows.get(i), i * row + (narrow ? 34 : 23));
        }
        if (!rows.isEmpty()) {
            double y = rows.size() * row + 8;
            for (double end : List.of(scale.low(), scale.high())) {
                svg.text(scale.at(end), y, Anchor.MIDDLE, "tiny soft", Figures.tick(end, scale.step()));
            }
        }
        return svg.finish();
    }

    private void drawLabels(Svg svg, Row row, double top, boolean narrow, double room) {
        if (narrow) {
            String name = TextWidth.fitted(row.name(), ChartStyle.BODY, room);
            double after = TextWidth.of(name, ChartStyle.BODY) + 8;
            boolean fits = after + TextWidth.of(row.second(), ChartStyle.SMALL) <= room;
            svg.text(0, top + 14, Anchor.START, "m ink", name);
            svg.text(after, top + 14.5, Anchor.START, "small soft", fits ? row.second() : "");
            return;
        }
        boolean two = !row.second().isEmpty();
        String name = TextWidth.fitted(row.name(), ChartStyle.BODY, room);
        svg.text(0, top + (two ? 15 : 23), Anchor.START, "m ink", name);
        svg.text(0, top + 31, Anchor.START, "small soft", TextWidth.fitted(row.second(), ChartStyle.SMALL, room));
    }

    private void drawFigures(Svg svg, Row row, double y, double scoreRight) {
        svg.text(scoreRight, y, Anchor.END, "b ink", Figures.fixed(row.focus(), decimals));
        svg.text(width, y, Anchor.END, "small soft", row.rank());
    }

    private static void drawStrip(Svg svg, LinearScale scale, Row row, double y) {
        svg.line(scale.start(), y, scale.end(), y, "faint");
        for (double value : row.values()) {
            if (value >= scale.low() && value <= scale.high()) {
                svg.line(scale.at(value), y - 7, scale.at(value), y + 7, "ink unit");
            }
        }
        if (row.focus() >= scale.low() && row.focus() <= scale.high()) {
            svg.circle(scale.at(row.focus()), y, 6.5, "dot " + Palette.dimension(row.dimension()));
        }
    }

    private LinearScale scale(double start, double end) {
        List<Double> all = new ArrayList<>();
        for (Row row : rows) {
            all.addAll(row.values());
            all.add(row.focus());
        }
        Range range = Range.of(all);
        if (Double.isFinite(low) && Double.isFinite(high)) {
            // A value outside of the scale that was asked for must still be seen.
            return LinearScale.over(Math.min(low, range.low(low)), Math.max(high, range.high(high)), start, end);
        }
        return LinearScale.nice(range.low(0), range.high(1), 5, start, end);
    }

    private double labels() {
        double widest = 0;
        for (Row row : rows) {
            widest = Math.max(widest, TextWidth.of(row.name(), ChartStyle.BODY));
            widest = Math.max(widest, TextWidth.of(row.second(), ChartStyle.SMALL));
        }
        return widest;
    }

    private double widest(boolean rank) {
        double widest = 0;
        for (Row row : rows) {
            widest = Math.max(
                    widest,
                    rank
                            ? TextWidth.of(row.rank(), ChartStyle.SMALL)
                            : TextWidth.bold(Figures.fixed(row.focus(), decimals), ChartStyle.BODY));
        }
        return widest;
    }
}
