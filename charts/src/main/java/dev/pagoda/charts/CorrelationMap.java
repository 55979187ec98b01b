// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.TextWidth;
import java.util.List;

/**
 * Correlations as a square of cells in the order of the framework: one hue for those above zero, another for those
 * below, the deeper the stronger; a bar in the cell marks those below zero where there is no room for the figure. The
 * cells of one dimension among each other are framed.
 *
 * <p>Special cases: a correlation that is not known has a small dot; the diagonal is left plain; where columns are too
 * narrow for labels, the rows alone have them.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param columns what is correlated, those of one dimension next to each other
 * @param dimensions the names of the dimensions
 * @param r {@code r[row][column]}, from −1 to 1
 * @param words the words of the key
 * @param width the width of the drawing in pixels
 */
public record CorrelationMap(
        String label, List<Column> columns, List<String> dimensions, List<List<Double>> r, Labels words, double width)
        implements Chart {
    private static final double LARGEST = 30;
    private static final double LEAST = 12;
    private static final double LONGEST = 190;
    private static final double BESIDE = 14;

    /**
     * One indicator or dimension.
     *
     * @param label its short name or code
     * @param dimension the index of its dimension, counted from 0
     */
    public record Column(String label, int dimension) {}

    /**
     * Words.
     *
     * @param key what the shade is, such as {@code "correlation"}
     * @param figures what the figures in the cells are, such as {@code "figures: r × 100"}; may be empty
     * @param frame what a frame means; may be empty
     */
    public record Labels(String key, String figures, String frame) {}

    public CorrelationMap {
        columns = List.copyOf(columns);
        dimensions = List.copyOf(dimensions);
        r = r.stream().map(List::copyOf).toList();
    }

    /** A map of 960 pixels. */
    public static CorrelationMap of(
            String label, List<Column> columns, List<String> dimensions, List<List<Double>> r, Labels words) {
        return new CorrelationMap(label, columns, dimensions, r, words, 960);
    }

    /** The same map on another width, or as wide as its cells need at least. */
    public CorrelationMap withWidth(double other) {
        CorrelationMap map = new CorrelationMap(label, columns, dimensions, r, words, other);
        double needed = Math.min(map.widest(ChartStyle.SMALL), LONGEST) + BESIDE + columns.size() * LEAST + slant() + 2;
        return needed <= other ? map : new CorrelationMap(label, columns, dimensions, r, words, Math.ceil(needed));
    }

    @Override
    public String svg() {
        return new CorrelationDrawing(this).draw();
    }

    /** What is known of a pair; NaN if nothing is. */
    double r(int row, int column) {
        boolean known = row < r.size() && column < r.get(row).size();
        return known ? r.get(row).get(column) : Double.NaN;
    }

    double cell() {
        return Math.max(3, Math.min(LARGEST, (width - left() - slant() - 2) / Math.max(1, columns.size())));
    }

    /** How far the label of the last column leans to the right of it, at 60 degrees. */
    private double slant() {
        return Math.min(CorrelationDrawing.LONGEST, widest(ChartStyle.TINY)) / 2;
    }

    /** Room of a label before its row. */
    double nameRoom() {
        return Math.min(widest(ChartStyle.SMALL), Math.min(LONGEST, Math.max(40, width * 0.24)));
    }

    /** Where the first column begins. */
    double left() {
        return nameRoom() + BESIDE;
    }

    /** The widest label at a size of letters. */
    double widest(double size) {
        double widest = 0;
        for (Column column : columns) {
            widest = Math.max(widest, TextWidth.of(column.label(), size));
        }
        return widest;
    }
}
