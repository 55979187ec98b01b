// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Palette;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.List;

/**
 * Shares as small bars, one below the other.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param rows the shares, from top to bottom
 * @param width the width of the drawing in pixels
 */
public record CoverageBars(String label, List<Row> rows, double width) implements Chart {
    private static final double ROW = 24;

    /**
     * One share.
     *
     * @param name of what it is a share
     * @param second the name in the other language; may be empty
     * @param dimension which hue the bar has, counted from 0; −1 for ink
     * @param share from 0 to 1; NaN draws no bar
     * @param words the share in words, such as {@code "93 %"}
     */
    public record Row(String name, String second, int dimension, double share, String words) {}

    public CoverageBars {
        rows = List.copyOf(rows);
    }

    /** Bars of 480 pixels, labels included. */
    public static CoverageBars of(String label, List<Row> rows) {
        return new CoverageBars(label, rows, 480);
    }

    /** The same bars on another width. */
    public CoverageBars withWidth(double other) {
        return new CoverageBars(label, rows, other);
    }

    /** A single small bar without words, to stand in a line of text or in a table. */
    public static String inline(String label, double share, int dimension) {
        Svg svg = Svg.chart(60, 10, "share", label);
        drawBar(svg, 0, 5, 60, share, dimension);
        return svg.finish();
    }

    @Override
    public String svg() {
        double names = 0;
        double seconds = 0;
        double words = 0;
        for (Row row : rows) {
            names = Math.max(names, TextWidth.of(row.name(), ChartStyle.BODY));
            seconds = Math.max(seconds, TextWidth.of(row.second(), ChartStyle.SMALL));
            words = Math.max(words, TextWidth.of(row.words(), ChartStyle.SMALL));
        }
        double room = Math.min(names, width * 0.45);
        double left = room + (seconds > 0 ? 16 + seconds : 0) + 12;
        double right = Math.max(left + 20, width - words - 10);
        Svg svg = Svg.chart(width, rows.size() * ROW + 2, "shares", label);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = i * ROW + ROW / 2;
            svg.text(0, y, Anchor.START, "m ink", TextWidth.fitted(row.name(), ChartStyle.BODY, room + 1));
            svg.text(left - 12, y, Anchor.END, "small soft", row.second());
            drawBar(svg, left, y, right - left, row.share(), row.dimension());
            svg.text(width, y, Anchor.END, "small soft", row.words());
        }
        return svg.finish();
    }

    private static void drawBar(Svg svg, double x, double y, double length, double share, int dimension) {
        svg.line(x, y, x + length, y, "faint");
        svg.line(x + length, y - 3, x + length, y + 3, "faint");
        if (Double.isFinite(share)) {
            svg.rect(x, y - 3, length * Math.max(0, Math.min(1, share)), 6, Palette.dimension(dimension));
        }
    }
}
