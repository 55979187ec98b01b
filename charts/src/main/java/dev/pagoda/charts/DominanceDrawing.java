// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;

/** Draws a map of who is ahead of whom. */
final class DominanceDrawing {
    private static final double KEY = 26;
    private static final double STEP = 24;

    /** Beyond these shares an order is as good as sure, and no figure is printed. */
    private static final double SURE = 0.995;

    /**
     * The shade of what is sure leaves the hue some of the ground, so that half of the picture does not shout down the
     * rest.
     */
    private static final double DEEPEST = 0.8;

    /** The deepest shade of what is open: ink on it can be read in every theme. */
    private static final double OPEN = CorrelationDrawing.DEEPEST;

    /** Cells narrower than this have no room for two digits. */
    private static final double ROOM = 15;

    private final Dominance chart;
    // Asked for at every square, and found by looking at every name.
    private final int shown;
    private final double cell;
    private final double left;

    DominanceDrawing(Dominance chart) {
        this.chart = chart;
        this.shown = chart.shown();
        this.cell = chart.cell();
        this.left = chart.left();
    }

    String draw() {
        double nameRoom = chart.nameRoom();
        double rankRight = chart.rankRight();
        double top = keyHeight() + (shown == 0 ? 0 : head()) + 6;
        Svg svg = Svg.chart(chart.width(), top + shown * cell + 6, "dominance", chart.label());
        drawKey(svg);
        for (int i = 0; i < shown; i++) {
            drawHead(svg, i, left + (i + 0.5) * cell, top);
        }
        for (int row = 0; row < shown; row++) {
            svg.group("row");
            double y = top + (row + 0.5) * cell;
            svg.text(rankRight, y, Anchor.END, "soft", chart.units().get(row).rank());
            String name = TextWidth.fitted(chart.units().get(row).name(), ChartStyle.BODY, nameRoom + 1);
            svg.text(rankRight + 10, y, Anchor.START, "m ink", name);
            drawCells(svg, row, top + row * cell);
            svg.end();
        }
        return svg.finish();
    }

    private double keyWidth() {
        return TextWidth.of(chart.words().key(), ChartStyle.SMALL) + 10 + 5 * STEP + 20;
    }

    private boolean isTurnedBelow() {
        return keyWidth() + 40 + TextWidth.of(chart.words().turned(), ChartStyle.SMALL) > chart.width();
    }

    private double keyHeight() {
        return isTurnedBelow() && !chart.words().turned().isEmpty() ? 2 * KEY - 4 : KEY;
    }

    private double head() {
        if (chart.isNarrow()) {
            return 16;
        }
        double widest = 0;
        for (Dominance.OrderedUnit unit : chart.units()) {
            widest = Math.max(widest, TextWidth.of(unit.name(), ChartStyle.TINY));
        }
        return Math.min(120, widest) * 0.866 + 10;
    }

    private void drawKey(Svg svg) {
        double x = TextWidth.of(chart.words().key(), ChartStyle.SMALL) + 10;
        double y = 10;
        svg.text(0, y, Anchor.START, "small soft", chart.words().key());
        for (int i = 0; i < 5; i++) {
            drawSquare(svg, x + i * STEP, y - 9, STEP - 1, 18, i / 4.0, "");
            String figure = Figures.fixed(25.0 * i, 0);
            svg.text(x + (i + 0.5) * STEP, y, Anchor.MIDDLE, "tiny " + figure(i / 4.0), figure);
        }
        svg.text(
                x + 5 * STEP + 4,
                y,
                Anchor.START,
                "small soft",
                chart.words().percent().strip());
        if (!chart.words().turned().isEmpty()) {
            double start = isTurnedBelow() ? 0 : keyWidth() + 10;
            double below = isTurnedBelow() ? y + KEY - 4 : y;
            svg.rect(start + 1, below - 6, 12, 12, "hollow d4");
            svg.text(
                    start + 20, below, Anchor.START, "small soft", chart.words().turned());
        }
    }

    private void drawHead(Svg svg, int column, double x, double top) {
        Dominance.OrderedUnit unit = chart.units().get(column);
        if (chart.isNarrow()) {
            if (column % apart() == 0) {
                svg.text(x, top - 8, Anchor.MIDDLE, "tiny soft", unit.rank());
            }
        } else {
            String name = TextWidth.fitted(unit.name(), ChartStyle.TINY, 120);
            svg.turnedText(x, top - 6, -60, Anchor.START, "tiny soft", name);
        }
    }

    /** Columns so slim that their ranks would run into each other have every second, third … rank only. */
    private int apart() {
        double widest = 0;
        for (Dominance.OrderedUnit unit : chart.units()) {
            widest = Math.max(widest, TextWidth.of(unit.rank(), ChartStyle.TINY));
        }
        return (int) Math.ceil((widest + 2) / cell);
    }

    /** Neighbouring pairs that are sure are drawn as one bar: they are most of the picture. */
    private void drawCells(Svg svg, int row, double top) {
        int from = 0;
        while (from < shown) {
            int to = from + 1;
            boolean sure = isSure(row, from);
            while (sure && to < shown && isSure(row, to)) {
                to++;
            }
            double x = left + from * cell;
            if (sure) {
                svg.shade(x, top, (to - from) * cell - 1, cell - 1, "d1", DEEPEST, "");
            } else {
                drawCell(svg, row, from, x, top);
            }
            from = to;
        }
    }

    private boolean isSure(int row, int column) {
        return row != column && chart.ahead(row, column) >= SURE;
    }

    private void drawCell(Svg svg, int row, int column, double x, double y) {
        double share = chart.ahead(row, column);
        if (row == column) {
            svg.rect(x, y, cell - 1, cell - 1, "hair");
        } else if (!Double.isFinite(share)) {
            svg.circle(x + cell / 2, y + cell / 2, 1.3, "soft");
        } else if (share > 1 - SURE) {
            String figure = Figures.fixed(100 * Math.min(1, share), 0);
            String title = chart.units().get(row).name() + chart.words().ahead()
                    + chart.units().get(column).name() + ": " + figure
                    + chart.words().percent();
            drawSquare(svg, x, y, cell - 1, cell - 1, share, title);
            if (cell >= ROOM) {
                svg.text(x + cell / 2 - 0.5, y + cell / 2, Anchor.MIDDLE, "tiny " + figure(share), figure);
            }
            if (column > row && share < 0.5) {
                svg.rect(x + 0.6, y + 0.6, cell - 2.2, cell - 2.2, "hollow d4");
            }
        }
    }

    private static void drawSquare(
            Svg svg, double x, double y, double width, double height, double share, String title) {
        svg.shade(x, y, width, height, "d1", share >= SURE ? DEEPEST : OPEN * share, title);
    }

    /** The class of a figure on a shade. */
    private static String figure(double share) {
        return share >= SURE ? "on1" : "ink";
    }
}
