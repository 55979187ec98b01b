package dev.pagoda.exchange;

import dev.pagoda.project.files.ForeignTable;

/**
 * Where the parts of a plain table stand.
 *
 * @param header the row of the columns' names
 * @param first the first row of data
 */
record PlainLayout(int header, int first) {
    private static final int FARTHEST_HEADER = 10;

    /** The first row that is as wide as most and has no number in it but years; a row of units of measurement may follow. */
    static PlainLayout of(ForeignTable table) {
        int header = 0;
        int width = 0;
        for (int row = 0; row < Math.min(table.rows(), FARTHEST_HEADER); row++) {
            width = Math.max(width, filled(table, row));
        }
        while (header < Math.min(table.rows(), FARTHEST_HEADER) - 1 && filled(table, header) * 2 < width) {
            header++;
        }
        boolean hasUnits = header + 2 < table.rows()
                && numbers(table, header + 1) == 0
                && numbers(table, header + 2) > 0
                && filled(table, header + 1) > 0;
        return new PlainLayout(header, header + (hasUnits ? 2 : 1));
    }

    private static int filled(ForeignTable table, int row) {
        int filled = 0;
        for (int column = 0; column < table.width(row); column++) {
            filled += table.text(row, column).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private static int numbers(ForeignTable table, int row) {
        int numbers = 0;
        for (int column = 0; column < table.width(row); column++) {
            numbers += LooseNumber.of(table.text(row, column), false).isNumber() ? 1 : 0;
        }
        return numbers;
    }

    /** What stands between a column's name and its data: its unit of measurement; empty where nothing does. */
    String unit(ForeignTable table, int column) {
        return first == header + 2 ? table.text(header + 1, column).replaceAll("^[(（]|[)）]$", "") : "";
    }
}
