// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * A map of the data: a row for each unit, a column for each indicator, grouped by dimension; filled where a value was
 * observed, hollow where it was imputed, a small dot where nothing is known.
 *
 * <p>Special cases: a row shorter than the columns is filled up with missing cells; on narrow drawings, where the
 * columns are too close for their labels, the legend of the dimensions alone says what they are.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param columns the indicators, those of one dimension next to each other
 * @param dimensions the names of the dimensions
 * @param rows the units
 * @param words the words of the key
 * @param width the width of the drawing in pixels
 */
public record CoverageMap(
        String label, List<Column> columns, List<String> dimensions, List<Row> rows, Labels words, double width)
        implements Chart {

    /** What is known of a value. */
    public enum Cell {
        /** Observed and used as it is. */
        OBSERVED,
        /** Observed, and changed by the treatment of outliers. */
        TREATED,
        /** Not observed, filled in. */
        IMPUTED,
        /** Neither observed nor filled in. */
        MISSING
    }

    /**
     * One indicator.
     *
     * @param label its short name or code
     * @param dimension the index of its dimension, counted from 0
     */
    public record Column(String label, int dimension) {}

    /**
     * One unit.
     *
     * @param name its name
     * @param second its name in the other language; may be empty
     * @param cells one for each column
     * @param share its coverage in words, such as {@code "93 %"}; may be empty
     */
    public record Row(String name, String second, List<Cell> cells, String share) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** The words of the key; an empty word leaves its entry out. */
    public record Labels(String observed, String treated, String imputed, String missing) {}

    public CoverageMap {
        columns = List.copyOf(columns);
        dimensions = List.copyOf(dimensions);
        rows = List.copyOf(rows);
    }

    /** A map of 960 pixels. */
    public static CoverageMap of(
            String label, List<Column> columns, List<String> dimensions, List<Row> rows, Labels words) {
        return new CoverageMap(label, columns, dimensions, rows, words, 960);
    }

    /** The same map on another width. */
    public CoverageMap withWidth(double other) {
        return new CoverageMap(label, columns, dimensions, rows, words, other);
    }

    @Override
    public String svg() {
        return new CoverageDrawing(this, CoverageLayout.of(this)).draw();
    }

    /** The state of a cell; what a row does not tell is missing. */
    Cell cell(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column) : Cell.MISSING;
    }

    /** The words of the key that are used, each with the state it names. */
    List<Cell> key() {
        List<Cell> key = new ArrayList<>();
        for (Cell cell : Cell.values()) {
            if (!word(cell).isEmpty()) {
                key.add(cell);
            }
        }
        return key;
    }

    String word(Cell cell) {
        return switch (cell) {
            case OBSERVED -> words.observed();
            case TREATED -> words.treated();
            case IMPUTED -> words.imputed();
            case MISSING -> words.missing();
        };
    }
}
