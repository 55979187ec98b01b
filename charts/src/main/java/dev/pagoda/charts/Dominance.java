// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.TextWidth;
import java.util.List;

/**
 * Who is ahead of whom: a square for each two units, the darker the more often the one of the row is ahead of the one
 * of the column, with the percentage in it where the order is not sure. A frame marks those above the diagonal that
 * stand the other way round more often than not.
 *
 * <p>Special cases: a pair of which nothing is known has a small dot; columns have names on wide drawings, ranks on
 * narrow ones.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param units the units, best first; those for which there is no room are left out
 * @param ahead {@code ahead[row][column]}: how often the one is ahead of the other, as a share of 1
 * @param words the words of the key
 * @param width the width of the drawing in pixels
 */
public record Dominance(String label, List<OrderedUnit> units, List<List<Double>> ahead, Labels words, double width)
        implements Chart {
    private static final double NARROW = 520;
    private static final double LEAST = 13;
    private static final double LARGEST = 22;

    /** One unit: its rank in words, and its name. */
    public record OrderedUnit(String rank, String name) {}

    /**
     * Words.
     *
     * @param key what the shade is
     * @param ahead what stands between the names of two units, such as {@code " ahead of "}
     * @param percent what follows a percentage
     * @param turned what a frame means
     */
    public record Labels(String key, String ahead, String percent, String turned) {}

    public Dominance {
        units = List.copyOf(units);
        ahead = ahead.stream().map(List::copyOf).toList();
    }

    /** A map of 960 pixels. */
    public static Dominance of(String label, List<OrderedUnit> units, List<List<Double>> ahead, Labels words) {
        return new Dominance(label, units, ahead, words, 960);
    }

    /** The same map on another width. */
    public Dominance withWidth(double other) {
        return new Dominance(label, units, ahead, words, other);
    }

    /** How many units there is room for. */
    public int shown() {
        return (int) Math.max(0, Math.min(units.size(), Math.floor((width - left()) / LEAST)));
    }

    @Override
    public String svg() {
        return new DominanceDrawing(this).draw();
    }

    boolean isNarrow() {
        return width < NARROW;
    }

    /** What is known of a pair; NaN if nothing is. */
    double ahead(int row, int column) {
        boolean known = row < ahead.size() && column < ahead.get(row).size();
        return known ? ahead.get(row).get(column) : Double.NaN;
    }

    double cell() {
        return Math.min(LARGEST, (width - left() - 2) / Math.max(1, shown()));
    }

    /** Where the ranks end. */
    double rankRight() {
        double widest = 0;
        for (OrderedUnit unit : units) {
            widest = Math.max(widest, TextWidth.of(unit.rank(), ChartStyle.BODY));
        }
        return widest;
    }

    /** Room of a name. */
    double nameRoom() {
        double widest = 0;
        for (OrderedUnit unit : units) {
            widest = Math.max(widest, TextWidth.of(unit.name(), ChartStyle.BODY));
        }
        return Math.min(widest, width * (isNarrow() ? 0.26 : 0.2));
    }

    /** Where the first column begins. */
    double left() {
        return rankRight() + 10 + nameRoom() + 10;
    }
}
