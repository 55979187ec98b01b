// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two rankings side by side, a line for each unit between its two places; those who move most stand out.
 *
 * <p>Units stand in the order of their ranks, one below the other, so that ties do not cover each other. Special cases:
 * a unit that is missing from one ranking is named in the other, without a line.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param leftTitle what stands above the left ranking
 * @param rightTitle what stands above the right ranking
 * @param rows the units; of two with the same rank the earlier stands above
 * @param movers how many of those that move most stand out; ties at the last of these places do too, unless they are
 *     many
 * @param width the width of the drawing in pixels
 */
public record Slope(String label, String leftTitle, String rightTitle, List<Row> rows, int movers, double width)
        implements Chart {

    private static final double TOP = 34;
    private static final double ROW = 20;

    /**
     * One unit.
     *
     * @param name its name
     * @param left its rank on the left; NaN if it has none
     * @param right its rank on the right; NaN if it has none
     */
    public record Row(String name, double left, double right) {
        /** By how many places the unit gains from left to right; NaN if it has no rank on one side. */
        double gain() {
            return left - right;
        }
    }

    public Slope {
        rows = List.copyOf(rows);
    }

    /** A slope of 480 pixels in which the three that move most stand out. */
    public static Slope of(String label, String leftTitle, String rightTitle, List<Row> rows) {
        return new Slope(label, leftTitle, rightTitle, rows, 3, 480);
    }

    /** The same slope on another width. */
    public Slope withWidth(double other) {
        return new Slope(label, leftTitle, rightTitle, rows, movers, other);
    }

    /** The same slope with another count of units that stand out. */
    public Slope withMovers(int other) {
        return new Slope(label, leftTitle, rightTitle, rows, other, width);
    }

    @Override
    public String svg() {
        double names = 0;
        for (Row row : rows) {
            names = Math.max(names, TextWidth.bold(row.name(), ChartStyle.BODY));
        }
        double ranks = TextWidth.of("=000", ChartStyle.BODY);
        double move = TextWidth.bold("−00", ChartStyle.SMALL) + 8;
        double room = Math.min(names, width * 0.3);
        double left = room + ranks + 10;
        double right = width - room - ranks - move - 10;
        List<Row> lefts = ordered(true);
        List<Row> rights = ordered(false);
        double height = TOP + Math.max(lefts.size(), rights.size()) * ROW + 4;
        Svg svg = Svg.chart(width, height, "slope", label);
        boolean fits = TextWidth.bold(leftTitle, ChartStyle.SMALL) <= left + 4;
        svg.text(fits ? left + 4 : 0, 10, fits ? Anchor.END : Anchor.START, "small b ink", leftTitle);
        fits = TextWidth.bold(rightTitle, ChartStyle.SMALL) <= width - right + 4;
        svg.text(fits ? right - 4 : width, 10, fits ? Anchor.START : Anchor.END, "small b ink", rightTitle);
        double least = leastMove();
        // The lines that matter are drawn last, above the others.
        for (boolean chosen : new boolean[] {false, true}) {
            for (Row row : rows) {
                if (isChosen(row, least) == chosen && Double.isFinite(row.gain())) {
                    double from = middle(lefts.indexOf(row));
                    double to = middle(rights.indexOf(row));
                    svg.line(left, from, right, to, chosen ? "accent heavy" : "soft path");
                }
            }
        }
        drawSide(svg, lefts, least, left, room, true);
        drawSide(svg, rights, least, right, room, false);
        return svg.finish();
    }

    private void drawSide(Svg svg, List<Row> side, double least, double x, double room, boolean left) {
        double ranks = TextWidth.of("000", ChartStyle.BODY);
        for (int i = 0; i < side.size(); i++) {
            Row row = side.get(i);
            boolean chosen = isChosen(row, least);
            double y = middle(i);
            String name = TextWidth.fitted(row.name(), ChartStyle.BODY, room);
            String classes = chosen ? "b accent" : "ink";
            svg.circle(x, y, 2.5, chosen ? "accent" : "soft");
            if (left) {
                svg.text(x - 8, y, Anchor.END, "small soft", Figures.fixed(row.left(), 0));
                svg.text(x - 14 - ranks, y, Anchor.END, classes, name);
            } else {
                svg.text(x + 8 + ranks - 2, y, Anchor.END, "small soft", Figures.fixed(row.right(), 0));
                svg.text(x + 14 + ranks, y, Anchor.START, classes, name);
                svg.text(width, y, Anchor.END, "small b accent", chosen ? signed(row.gain()) : "");
            }
        }
    }

    private static double middle(int index) {
        return TOP + index * ROW + ROW / 2;
    }

    private static String signed(double gain) {
        return (gain > 0 ? "+" : "") + Figures.fixed(gain, 0);
    }

    private List<Row> ordered(boolean left) {
        List<Row> side = new ArrayList<>();
        for (Row row : rows) {
            if (Double.isFinite(left ? row.left() : row.right())) {
                side.add(row);
            }
        }
        side.sort(Comparator.comparingDouble(row -> left ? row.left() : row.right()));
        return side;
    }

    private static boolean isChosen(Row row, double least) {
        return Double.isFinite(row.gain()) && Math.abs(row.gain()) >= least;
    }

    /** How far a unit must move to stand out. */
    private double leastMove() {
        List<Double> moves = new ArrayList<>();
        for (Row row : rows) {
            if (Math.abs(row.gain()) > 0 && Double.isFinite(row.gain())) {
                moves.add(Math.abs(row.gain()));
            }
        }
        moves.sort(Comparator.reverseOrder());
        if (movers < 1 || moves.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double least = moves.get(Math.min(movers, moves.size()) - 1);
        long chosen = moves.stream().filter(move -> move >= least).count();
        // Where half the units move by the same step, nobody stands out by it.
        return chosen > 2L * movers ? least + 0.5 : least;
    }
}
