// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.Legend;
import dev.pagoda.charts.draw.Palette;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;

/**
 * Draws a map of correlations.
 *
 * @param cell size of a cell, found once: it depends on the widths of all labels
 * @param left where the first column begins
 */
record CorrelationDrawing(CorrelationMap map, double cell, double left) {
    private static final double KEY = 26;
    private static final double STEP = 26;
    private static final int STEPS = 9;

    /** The deepest shade leaves the hue so much of the ground that ink on it can be read in every theme. */
    static final double DEEPEST = 0.58;

    /** Cells narrower than this have no room for a figure with its sign. */
    private static final double ROOM = 21;

    /** Columns narrower than this have no room for a label. */
    private static final double HEAD = 11;

    /** From here downwards a bar marks what is below zero; weaker ones would only be noise. */
    private static final double MARKED = -0.15;

    /** Room of a column's label, along its slant. */
    static final double LONGEST = 150;

    /** The sine of 60 degrees. */
    private static final double SINE = 0.866;

    CorrelationDrawing(CorrelationMap map) {
        this(map, map.cell(), map.left());
    }

    String draw() {
        int n = map.columns().size();
        double top = legend().height() + keyHeight() + (isHeaded() ? head() : 0) + 14;
        Svg svg = Svg.chart(map.width(), top + n * cell + 6, "correlations", map.label());
        legend().draw(svg, 0, 0);
        drawKey(svg, legend().height());
        for (int i = 0; i < n; i++) {
            drawHead(svg, i, top);
        }
        double room = map.nameRoom() + 1;
        for (int row = 0; row < n; row++) {
            double y = top + row * cell;
            String name = TextWidth.fitted(map.columns().get(row).label(), ChartStyle.SMALL, room);
            svg.group("row");
            if (row % apart() == 0) {
                svg.text(0, y + cell / 2, Anchor.START, "small ink", name);
            }
            svg.rect(left - 7, y, 3, cell - 1, hue(row));
            for (int column = 0; column < n; column++) {
                drawCell(svg, row, column, left + column * cell, y);
            }
            svg.end();
        }
        drawFrames(svg, top);
        return svg.finish();
    }

    /** Rows so slim that their names would run into each other have every second, third … name only. */
    private int apart() {
        return (int) Math.ceil(ChartStyle.SMALL / Math.max(1, cell));
    }

    private Legend legend() {
        return Legend.ofDimensions(map.dimensions(), map.width());
    }

    private String hue(int column) {
        return Palette.dimension(map.columns().get(column).dimension());
    }

    private boolean isHeaded() {
        return cell >= HEAD && !map.columns().isEmpty();
    }

    private double head() {
        return Math.min(LONGEST, map.widest(ChartStyle.TINY)) * SINE + 8;
    }

    private double barWidth() {
        return TextWidth.of(map.words().key(), ChartStyle.SMALL) + 10 + STEPS * STEP + 16;
    }

    private String notes() {
        String figures = cell >= ROOM ? map.words().figures() : "";
        return figures
                + (figures.isEmpty() || map.words().frame().isEmpty() ? "" : " · ")
                + map.words().frame();
    }

    private boolean areNotesBelow() {
        return barWidth() + TextWidth.of(notes(), ChartStyle.SMALL) > map.width();
    }

    private double keyHeight() {
        return areNotesBelow() && !notes().isEmpty() ? 2 * KEY - 4 : KEY;
    }

    private void drawKey(Svg svg, double top) {
        double y = top + KEY / 2;
        double room = map.width() - STEPS * STEP - 12;
        String key = TextWidth.fitted(map.words().key(), ChartStyle.SMALL, Math.max(0, room));
        double x = TextWidth.of(key, ChartStyle.SMALL) + (key.isEmpty() ? 0 : 10);
        svg.text(0, y, Anchor.START, "small soft", key);
        for (int i = 0; i < STEPS; i++) {
            double r = -1 + 2.0 * i / (STEPS - 1);
            drawShade(svg, x + i * STEP, y - 9, STEP - 1, 18, r, "");
            svg.text(x + (i + 0.5) * STEP - 0.5, y, Anchor.MIDDLE, "tiny ink", hundredths(r));
        }
        boolean below = areNotesBelow();
        String notes = TextWidth.fitted(notes(), ChartStyle.SMALL, below ? map.width() : map.width() - barWidth());
        svg.text(below ? 0 : barWidth(), below ? y + KEY - 4 : y, Anchor.START, "small soft", notes);
    }

    private void drawHead(Svg svg, int column, double top) {
        double x = left + column * cell;
        svg.rect(x, top - 7, cell - 1, 3, hue(column));
        if (isHeaded()) {
            String label = TextWidth.fitted(map.columns().get(column).label(), ChartStyle.TINY, LONGEST);
            svg.turnedText(x + cell / 2, top - 13, -60, Anchor.START, "tiny soft", label);
        }
    }

    private void drawCell(Svg svg, int row, int column, double x, double y) {
        double size = cell - 1;
        double r = map.r(row, column);
        if (row == column) {
            svg.rect(x, y, size, size, "hair");
            return;
        }
        if (!Double.isFinite(r)) {
            svg.circle(x + size / 2, y + size / 2, 1.3, "soft");
            return;
        }
        String title = map.columns().get(row).label() + " · "
                + map.columns().get(column).label() + ": " + Figures.fixed(bounded(r), 2);
        drawShade(svg, x, y, size, size, r, title);
        if (cell >= ROOM) {
            svg.text(x + size / 2, y + size / 2, Anchor.MIDDLE, "tiny ink", hundredths(r));
        } else if (r <= MARKED) {
            svg.rect(x + size * 0.25, y + size / 2 - 0.75, size * 0.5, 1.5, "ink");
        }
    }

    private static void drawShade(Svg svg, double x, double y, double width, double height, double r, String title) {
        svg.shade(x, y, width, height, r < 0 ? "d4" : "d1", DEEPEST * Math.abs(bounded(r)), title);
    }

    private static String hundredths(double r) {
        return Figures.fixed(100 * bounded(r), 0);
    }

    private static double bounded(double r) {
        return Math.max(-1, Math.min(1, r));
    }

    private void drawFrames(Svg svg, double top) {
        int n = map.columns().size();
        int from = 0;
        while (from < n) {
            int to = from + 1;
            while (to < n
                    && map.columns().get(to).dimension()
                            == map.columns().get(from).dimension()) {
                to++;
            }
            double size = (to - from) * cell + 1;
            if (to - from > 1 && to - from < n) {
                svg.rect(left + from * cell - 1, top + from * cell - 1, size, size, "frame");
            }
            from = to;
        }
    }
}
