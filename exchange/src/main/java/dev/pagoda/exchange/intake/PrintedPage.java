// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.core.model.Location;
import dev.pagoda.project.files.CellSpan;
import dev.pagoda.project.files.ForeignTable;
import dev.pagoda.project.names.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet or text file as one sees it: its cells with their texts, the numbers they hold, and which of them are one.
 */
final class PrintedPage {
    private final ForeignTable table;
    private final DecimalMark mark;
    private final PrintedNumber[][] numbers;
    private final int columns;

    PrintedPage(ForeignTable table) {
        this.table = table;
        this.mark = DecimalMark.of(table);
        int widest = 0;
        this.numbers = new PrintedNumber[table.rows()][];
        for (int row = 0; row < table.rows(); row++) {
            numbers[row] = new PrintedNumber[table.width(row)];
            for (int column = 0; column < numbers[row].length; column++) {
                numbers[row][column] =
                        PrintedNumber.of(table.text(row, column), table.isPercent(row, column), mark.decimals());
                widest = table.text(row, column).isEmpty() ? widest : Math.max(widest, column + 1);
            }
        }
        this.columns = widest;
    }

    ForeignTable table() {
        return table;
    }

    DecimalMark mark() {
        return mark;
    }

    /** Name of the sheet, or of the file without folders and ending. */
    String shortName() {
        String name = table.sheet().isEmpty() ? table.name() : table.sheet();
        String last = name.substring(name.lastIndexOf('/') + 1);
        return table.sheet().isEmpty() && last.lastIndexOf('.') > 0 ? last.substring(0, last.lastIndexOf('.')) : last;
    }

    int rows() {
        return table.rows();
    }

    int columns() {
        return columns;
    }

    String text(int row, int column) {
        return table.text(row, column);
    }

    /** The text without spaces between Chinese characters and without marks of footnotes. */
    String clean(int row, int column) {
        return Spelling.plain(Marks.without(table.text(row, column)));
    }

    boolean isFilled(int row, int column) {
        return !table.text(row, column).isEmpty();
    }

    Location at(int row, int column) {
        return table.at(row, column);
    }

    int line(int row) {
        return table.at(row, 0).line();
    }

    PrintedNumber number(int row, int column) {
        return column >= 0 && column < numbers[row].length
                ? numbers[row][column]
                : new PrintedNumber(PrintedNumber.Kind.MISSING, "", false, "");
    }

    boolean isNumber(int row, int column) {
        return number(row, column).isNumber();
    }

    boolean isYear(int row, int column) {
        return PeriodText.of(clean(row, column)).isPresent();
    }

    List<Integer> filled(int row) {
        List<Integer> filled = new ArrayList<>();
        for (int column = 0; column < table.width(row); column++) {
            if (isFilled(row, column)) {
                filled.add(column);
            }
        }
        return filled;
    }

    int countNumbers(int row) {
        return (int)
                filled(row).stream().filter(column -> isNumber(row, column)).count();
    }

    /** The merged cells that a cell is one of. */
    Optional<CellSpan> span(int row, int column) {
        int line = line(row);
        return table.spans().stream()
                .filter(span -> span.holds(line, column + 1))
                .findFirst();
    }

    /** {@code C} for the third column. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
