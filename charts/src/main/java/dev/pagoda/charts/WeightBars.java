// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.Legend;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.List;

/**
 * How far weights can move: for each weight a track from 0 to 100 percent with two bars on it, where the one thing
 * stays as it is and where the other does, and a tick at the weight itself. Where a bar ends before the track does, a
 * label says what happens there, if there is room.
 *
 * <p>Special cases: a missing end stands for that of the track; a missing weight has no tick.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param rows the weights, from top to bottom
 * @param words the words of the key
 * @param width the width of the drawing in pixels
 */
public record WeightBars(String label, List<Row> rows, Labels words, double width) implements Chart {
    private static final double NARROW = 520;
    private static final double BAR = 7;

    /**
     * One weight.
     *
     * @param name what it belongs to
     * @param second the name in the other language; may be empty
     * @param weight the weight as it is, a share of 1
     * @param first where the one thing stays
     * @param other where the other thing stays
     */
    public record Row(String name, String second, double weight, Span first, Span other) {}

    /**
     * From one weight to another.
     *
     * @param below what happens below, in a few words; may be empty
     * @param above what happens above
     */
    public record Span(double low, double high, String below, String above) {}

    /** The words of the key: what the two bars and the tick are, and what follows a percentage. */
    public record Labels(String first, String other, String weight, String percent) {}

    public WeightBars {
        rows = List.copyOf(rows);
    }

    /** Bars of 960 pixels. */
    public static WeightBars of(String label, List<Row> rows, Labels words) {
        return new WeightBars(label, rows, words, 960);
    }

    /** The same bars on another width; below 520 pixels names move above the bars and labels are left out. */
    public WeightBars withWidth(double other) {
        return new WeightBars(label, rows, words, other);
    }

    @Override
    public String svg() {
        double names = 0;
        for (Row row : rows) {
            names = Math.max(names, TextWidth.of(row.name(), ChartStyle.BODY));
            names = Math.max(names, TextWidth.of(row.second(), ChartStyle.SMALL));
        }
        boolean narrow = width < NARROW;
        double room = Math.min(names, width * 0.36);
        LinearScale scale = new LinearScale(0, 1, 0.25, narrow ? 8 : room + 24, width - 22);
        Legend key =
                Legend.of(List.of("d1", "d2", "ink"), List.of(words.first(), words.other(), words.weight()), width);
        double top = key.height() + 32;
        double height = narrow ? 56 : 44;
        double bottom = top + rows.size() * height;
        Svg svg = Svg.chart(width, bottom + 6, "weights", label);
        drawKey(svg, key);
        if (!rows.isEmpty()) {
            drawAxis(svg, scale, top, bottom);
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = top + i * height;
            drawName(svg, rows.get(i), y, narrow, room);
            drawRow(svg, scale, rows.get(i), y + (narrow ? 37 : height / 2), narrow);
        }
        return svg.finish();
    }

    private static void drawKey(Svg svg, Legend key) {
        for (Legend.Item item : key.items()) {
            double y = item.y() + 10;
            if (item.mark().equals("ink")) {
                svg.line(item.x() + 5, y - 8, item.x() + 5, y + 8, "ink heavy");
            } else {
                svg.rect(item.x(), y - BAR / 2, 10, BAR, item.mark());
            }
            svg.text(item.x() + 16, y, Anchor.START, "small soft", item.label());
        }
    }

    private void drawAxis(Svg svg, LinearScale scale, double top, double bottom) {
        for (double tick : scale.ticks()) {
            String percent = tick == 1 ? words.percent() : "";
            svg.line(scale.at(tick), top - 2, scale.at(tick), bottom, "hair");
            svg.text(scale.at(tick), top - 12, Anchor.MIDDLE, "small soft", Figures.fixed(100 * tick, 0) + percent);
        }
    }

    private void drawName(Svg svg, Row row, double top, boolean narrow, double room) {
        if (narrow) {
            String name = TextWidth.fitted(row.name(), ChartStyle.BODY, width);
            double after = TextWidth.of(name, ChartStyle.BODY) + 8;
            svg.text(0, top + 13, Anchor.START, "m ink halo", name);
            svg.text(
                    after,
                    top + 13.5,
                    Anchor.START,
                    "small soft halo",
                    TextWidth.fitted(row.second(), ChartStyle.SMALL, width - after));
            return;
        }
        String name = TextWidth.fitted(row.name(), ChartStyle.BODY, room + 1);
        svg.text(0, top + (row.second().isEmpty() ? 22 : 14), Anchor.START, "m ink", name);
        svg.text(0, top + 30, Anchor.START, "small soft", TextWidth.fitted(row.second(), ChartStyle.SMALL, room + 1));
    }

    private void drawRow(Svg svg, LinearScale scale, Row row, double y, boolean narrow) {
        drawSpan(svg, scale, row.first(), y - 6, "d1", narrow);
        drawSpan(svg, scale, row.other(), y + 6, "d2", narrow);
        if (row.weight() >= 0 && row.weight() <= 1) {
            double x = scale.at(row.weight());
            svg.line(x, y - 14, x, y + 14, "paper thick");
            svg.line(x, y - 14, x, y + 14, "ink heavy");
        }
    }

    private void drawSpan(Svg svg, LinearScale scale, Span span, double y, String hue, boolean narrow) {
        double low = span.low() > 0 ? Math.min(1, span.low()) : 0; // NaN is the end of the track too
        double high = span.high() < 1 ? Math.max(low, span.high()) : 1;
        svg.line(scale.start(), y, scale.end(), y, "faint");
        svg.rect(scale.at(low), y - BAR / 2, scale.length(high - low), BAR, hue);
        if (narrow) {
            return;
        }
        drawLabel(svg, scale.end() - scale.at(high), scale.at(high) + 7, y, Anchor.START, span.above(), high < 1);
        drawLabel(svg, scale.at(low) - scale.start(), scale.at(low) - 7, y, Anchor.END, span.below(), low > 0);
    }

    private static void drawLabel(
            Svg svg, double room, double x, double y, Anchor anchor, String label, boolean hasRoom) {
        double length = TextWidth.of(label, ChartStyle.TINY);
        if (hasRoom && !label.isEmpty() && length + 12 < room) {
            svg.rect(anchor == Anchor.START ? x - 4 : x - length - 4, y - 5, length + 8, 10, "paper");
            svg.text(x, y, anchor, "tiny soft", label);
        }
    }
}
