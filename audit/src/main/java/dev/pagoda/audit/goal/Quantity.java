// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import java.util.List;

/**
 * An observed number that may change: what one column of the table holds, before any division.
 *
 * @param columns the indicator that it is asked for, and further columns that hold the same number, as deposits do that
 *     count once in full and once divided by output: they change together
 * @param decimals of the most exact observation; the number changes in steps of the last one
 */
public record Quantity(List<Integer> columns, int decimals) {
    public Quantity {
        columns = List.copyOf(columns);
    }

    /** The column that it is asked for: that of an indicator. */
    public int column() {
        return columns.get(0);
    }
}
