// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.Legend;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.Range;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * What matters: for each cause a bar as long as the share of the variance in which it takes part, with its interval as
 * a whisker; a slim bar in it is what the cause does by itself.
 *
 * <p>Special cases: a share that is missing draws nothing; one below 0, which is a small one by chance, has no length;
 * a share by itself that is larger than the share in all is an error of estimation and draws nothing; the axis reaches
 * as far as the shares do.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param rows the causes, from top to bottom
 * @param words the words of the key
 * @param width the width of the drawing in pixels
 */
public record VarianceBars(String label, List<Row> rows, Labels words, double width) implements Chart {
    private static final double NARROW = 520;
    private static final double BAR = 16;

    /**
     * One cause.
     *
     * @param name its name
     * @param second what it is, in a few words; may be empty
     * @param total the share in which it takes part
     * @param low the low end of the interval of that share
     * @param high its high end
     * @param alone the share that it has by itself
     * @param figure the share in words, such as {@code "56 %"}
     */
    public record Row(String name, String second, double total, double low, double high, double alone, String figure) {
        /** What is drawn of the share by itself. */
        double drawnAlone() {
            return alone <= total ? alone : 0;
        }
    }

    /**
     * The words of the key: what the bar, the slim bar and the whisker are, and what follows the last percentage on the
     * axis.
     */
    public record Labels(String total, String alone, String interval, String percent) {}

    public VarianceBars {
        rows = List.copyOf(rows);
    }

    /** Bars of 740 pixels. */
    public static VarianceBars of(String label, List<Row> rows, Labels words) {
        return new VarianceBars(label, rows, words, 740);
    }

    /** The same bars on another width; below 520 pixels the labels move above them. */
    public VarianceBars withWidth(double other) {
        return new VarianceBars(label, rows, words, other);
    }

    @Override
    public String svg() {
        boolean narrow = width < NARROW;
        double names = 0;
        double figures = 0;
        for (Row row : rows) {
            names = Math.max(names, TextWidth.of(row.name(), ChartStyle.BODY));
            names = Math.max(names, TextWidth.of(row.second(), ChartStyle.SMALL));
            figures = Math.max(figures, TextWidth.bold(row.figure(), ChartStyle.BODY));
        }
        double room = Math.min(names, width * 0.36);
        double left = narrow ? 4 : room + 18;
        double right = Math.max(left + 40, width - figures - 16);
        LinearScale scale = scale(left, right);
        Legend key = key();
        double top = key.height() + 32;
        double height = narrow ? 44 : 40;
        double bottom = top + rows.size() * height;
        Svg svg = Svg.chart(width, bottom + 6, "variance", label);
        drawKey(svg, key);
        drawAxis(svg, scale, top, bottom);
        for (int i = 0; i < rows.size(); i++) {
            double y = top + i * height;
            drawLabels(svg, rows.get(i), y, narrow, room);
            drawBars(svg, scale, rows.get(i), y + (narrow ? 31 : height / 2));
        }
        return svg.finish();
    }

    private Legend key() {
        return Legend.of(
                List.of("d1 tint", "d1", "soft"), List.of(words.total(), words.alone(), words.interval()), width);
    }

    /** Marks of the key have the form of what they stand for. */
    private void drawKey(Svg svg, Legend key) {
        for (Legend.Item item : key.items()) {
            double y = item.y() + 10;
            switch (item.mark()) {
                case "soft" -> svg.line(item.x(), y, item.x() + 10, y, "soft medium");
                case "d1" -> svg.rect(item.x(), y - 3, 10, 6, "d1");
                default -> svg.rect(item.x(), y - 6, 10, 12, item.mark());
            }
            svg.text(item.x() + 16, y, Anchor.START, "small soft", item.label());
        }
    }

    private void drawAxis(Svg svg, LinearScale scale, double top, double bottom) {
        if (rows.isEmpty()) {
            return;
        }
        List<Double> ticks = scale.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double tick = ticks.get(i);
            double x = scale.at(tick);
            svg.line(x, top - 2, x, bottom, "hair");
            String percent = i == ticks.size() - 1 ? words.percent() : "";
            svg.text(x, top - 12, Anchor.MIDDLE, "small soft", Figures.tick(100 * tick, 100 * scale.step()) + percent);
        }
    }

    private void drawLabels(Svg svg, Row row, double top, boolean narrow, double room) {
        if (narrow) {
            String name = TextWidth.fitted(row.name(), ChartStyle.BODY, width);
            double after = TextWidth.of(name, ChartStyle.BODY) + 8;
            svg.text(0, top + 12, Anchor.START, "m ink halo", name);
            String second = TextWidth.fitted(row.second(), ChartStyle.SMALL, width - after);
            svg.text(after, top + 12.5, Anchor.START, "small soft halo", second);
            return;
        }
        String name = TextWidth.fitted(row.name(), ChartStyle.BODY, room + 1);
        svg.text(0, top + (row.second().isEmpty() ? 20 : 12), Anchor.START, "m ink", name);
        svg.text(0, top + 28, Anchor.START, "small soft", TextWidth.fitted(row.second(), ChartStyle.SMALL, room + 1));
    }

    private void drawBars(Svg svg, LinearScale scale, Row row, double y) {
        double zero = scale.at(0);
        svg.rect(zero, y - BAR / 2, length(scale, row.total()), BAR, "d1 tint");
        svg.rect(zero, y - 3, length(scale, row.drawnAlone()), 6, "d1");
        double end = zero + length(scale, row.total());
        if (Double.isFinite(row.low()) && Double.isFinite(row.high())) {
            double high = zero + length(scale, row.high());
            svg.line(zero + length(scale, row.low()), y, high, y, "soft medium");
            end = Math.max(end, high);
        }
        svg.text(end + 8, y, Anchor.START, "b ink", row.figure());
    }

    private static double length(LinearScale scale, double share) {
        return share > 0 ? scale.length(share) : 0; // NaN has no length either
    }

    private LinearScale scale(double start, double end) {
        List<Double> all = new ArrayList<>();
        for (Row row : rows) {
            all.addAll(List.of(row.total(), row.high()));
        }
        double most = Math.max(0.1, Range.of(all).high(1));
        return LinearScale.nice(0, most, end - start < 300 ? 4 : 6, start, end);
    }
}
