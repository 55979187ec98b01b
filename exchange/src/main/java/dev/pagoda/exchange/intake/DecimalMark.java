// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange.intake;

import dev.pagoda.exchange.intake.PrintedNumber.Decimals;
import dev.pagoda.project.files.ForeignTable;
import java.util.regex.Pattern;

/**
 * Which mark stands before the decimals of a table, judged by all its numbers.
 *
 * @param decimals the mark
 * @param doubtfulRow row of the first cell that can be read two ways where no other cell decides; −1 if there is none
 * @param doubtfulColumn its column
 */
record DecimalMark(Decimals decimals, int doubtfulRow, int doubtfulColumn) {
    private static final Pattern COMMA = Pattern.compile(
            "[-+]?(\\d+,(\\d{1,2}|\\d{4,})|0,\\d+|\\d{4,},\\d+|\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,})%?");
    private static final Pattern POINT = Pattern.compile(
            "[-+]?(\\d+\\.(\\d{1,2}|\\d{4,})|0\\.\\d+|\\d{4,}\\.\\d+|\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,})%?");
    private static final Pattern EITHER = Pattern.compile("[-+]?[1-9]\\d{0,2}[.,]\\d{3}%?");

    static DecimalMark of(ForeignTable table) {
        boolean hasComma = false;
        boolean hasPoint = false;
        int row = -1;
        int column = -1;
        for (int r = 0; r < table.rows(); r++) {
            for (int c = 0; c < table.width(r); c++) {
                String text = table.text(r, c);
                hasComma |= COMMA.matcher(text).matches();
                hasPoint |= POINT.matcher(text).matches();
                if (row < 0 && EITHER.matcher(text).matches()) {
                    row = r;
                    column = c;
                }
            }
        }
        boolean isOpen = hasComma == hasPoint && table.separator() == ';';
        return new DecimalMark(
                hasComma && !hasPoint ? Decimals.COMMA : Decimals.POINT, isOpen && !hasComma ? row : -1, column);
    }
}
