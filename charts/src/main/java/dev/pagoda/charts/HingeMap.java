// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.Anchor;
import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Legend;
import dev.pagoda.charts.draw.Palette;
import dev.pagoda.charts.draw.Svg;
import dev.pagoda.charts.draw.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A map of what hangs on each value: a row for each unit, a column for each indicator, grouped by dimension; the graver
 * what would change with the value, the deeper the square. It is laid out like a {@link CoverageMap}, so that the two
 * can be laid beside each other; but hues name dimensions only where there is no room for the names of the columns,
 * since squares are in the accent colour.
 *
 * <p>Special cases: a row shorter than the columns is filled up with cells that are not observed.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param columns the indicators, those of one dimension next to each other
 * @param dimensions the names of the dimensions
 * @param rows the units
 * @param words what each kind of cell is called in the key; one without a word is not in it
 * @param width the width of the drawing in pixels
 */
public record HingeMap(
        String label,
        List<CoverageMap.Column> columns,
        List<String> dimensions,
        List<Row> rows,
        Map<Cell, String> words,
        double width)
        implements Chart {

    /** What hangs on a value, from the gravest down. */
    public enum Cell {
        /** Who is the first, or even whether there is a ranking. */
        FIRST(1),
        /** Who is among the first. */
        TOP(0.8),
        /** In which order the first stand. */
        ORDER(0.55),
        /** Who belongs to which tier. */
        TIER(0.32),
        /** Nothing of this. */
        NOTHING(0),
        /** The value is not observed. */
        MISSING(0);

        private final double share;

        Cell(double share) {
            this.share = share;
        }
    }

    /** One unit: its name, that in the other language, which may be empty, and a cell for each column. */
    public record Row(String name, String second, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public HingeMap {
        columns = List.copyOf(columns);
        dimensions = List.copyOf(dimensions);
        rows = List.copyOf(rows);
        words = Map.copyOf(words);
    }

    /** A map of 960 pixels. */
    public static HingeMap of(
            String label,
            List<CoverageMap.Column> columns,
            List<String> dimensions,
            List<Row> rows,
            Map<Cell, String> words) {
        return new HingeMap(label, columns, dimensions, rows, words, 960);
    }

    /** The same map on another width. */
    public HingeMap withWidth(double other) {
        return new HingeMap(label, columns, dimensions, rows, words, other);
    }

    @Override
    public String svg() {
        Legend key = key();
        CoverageLayout layout = layout();
        double above = layout.labelled() ? 0 : layout.legend().height();
        double top = layout.top() - layout.legend().height() + above + key.height() + 4 - CoverageLayout.KEY;
        Svg svg = Svg.chart(width, top + rows.size() * layout.row() + 6, "hinges", label);
        if (!layout.labelled()) {
            layout.legend().draw(svg, 0, 0);
        }
        for (Legend.Item item : key.items()) {
            double y = above + 2 + item.y() + 10;
            drawCell(svg, item.x(), y - 5, 10, 10, Cell.valueOf(item.mark()), "");
            svg.text(item.x() + 16, y, Anchor.START, "small soft", item.label());
        }
        for (int j = 0; j < columns.size(); j++) {
            drawHead(svg, layout, j, top);
        }
        for (int i = 0; i < rows.size(); i++) {
            drawRow(svg, layout, rows.get(i), top + i * layout.row());
        }
        return svg.finish();
    }

    private CoverageLayout layout() {
        List<CoverageMap.Row> names = new ArrayList<>();
        for (Row row : rows) {
            names.add(new CoverageMap.Row(row.name(), row.second(), List.of(), ""));
        }
        return CoverageLayout.of(
                new CoverageMap(label, columns, dimensions, names, new CoverageMap.Labels("", "", "", ""), width));
    }

    private String word(Cell cell) {
        return words.getOrDefault(cell, "");
    }

    private Legend key() {
        List<String> marks = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Cell cell : Cell.values()) {
            marks.add(cell.name());
            labels.add(word(cell));
        }
        return Legend.of(marks, labels, width);
    }

    private void drawHead(Svg svg, CoverageLayout layout, int column, double top) {
        double left = layout.lefts().get(column);
        String hue = layout.labelled()
                ? "faint"
                : Palette.dimension(columns.get(column).dimension());
        svg.rect(left, top - 7, layout.cell(), 3, hue);
        if (layout.labelled()) {
            String name = TextWidth.fitted(columns.get(column).label(), ChartStyle.TINY, CoverageLayout.LONGEST);
            svg.turnedText(left + layout.cell() / 2, top - 13, -60, Anchor.START, "tiny soft", name);
        }
    }

    private void drawRow(Svg svg, CoverageLayout layout, Row row, double top) {
        double y = top + layout.row() / 2;
        svg.text(0, y, Anchor.START, "m ink", TextWidth.fitted(row.name(), ChartStyle.BODY, layout.nameRoom() + 1));
        if (Double.isFinite(layout.secondRight())) {
            svg.text(layout.secondRight(), y, Anchor.END, "small soft", row.second());
        }
        double inset = layout.cell() > 8 ? 1.5 : 0.5;
        for (int j = 0; j < columns.size(); j++) {
            Cell cell = j < row.cells().size() ? row.cells().get(j) : Cell.MISSING;
            String title =
                    row.name() + " · " + columns.get(j).label() + (word(cell).isEmpty() ? "" : " · " + word(cell));
            drawCell(
                    svg,
                    layout.lefts().get(j) + inset,
                    top + 2,
                    layout.cell() - 2 * inset,
                    layout.row() - 4,
                    cell,
                    cell.share > 0 ? title : "");
        }
    }

    private static void drawCell(Svg svg, double x, double y, double width, double height, Cell cell, String title) {
        if (cell == Cell.MISSING) {
            svg.circle(x + width / 2, y + height / 2, 1, "soft");
        } else if (cell == Cell.NOTHING) {
            double side = Math.min(7, 0.6 * Math.min(width, height));
            svg.rect(x + (width - side) / 2, y + (height - side) / 2, side, side, "faint");
        } else {
            svg.shade(x, y, width, height, "accent", cell.share, title);
        }
    }
}
