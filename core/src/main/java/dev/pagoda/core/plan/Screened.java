// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Table;
import java.util.List;
import java.util.Optional;

/**
 * What a screening said in an earlier result: rows that have kept their values are not looked at again.
 *
 * @param before the stage before the screening
 * @param after the stage after it
 * @param exclusions those of the earlier result
 * @param table the data that are screened now
 * @param columns those whose values may differ
 */
record Screened(Stage before, Stage after, List<Exclusion> exclusions, Table table, int[] columns) {
    /** Whether a row was looked at, and has the same values. */
    boolean holds(int row) {
        for (int column : columns) {
            if (Double.compare(before.table().value(column, row), table.value(column, row)) != 0) {
                return false;
            }
        }
        return before.counts()[row];
    }

    /** Why a row was excluded, if it was. */
    Optional<Exclusion> reason(int row) {
        if (after.counts()[row]) {
            return Optional.empty();
        }
        String unit = table.units().get(table.unitOf(row));
        int period = table.periodOf(row);
        return exclusions.stream()
                .filter(exclusion ->
                        exclusion.period() == period && exclusion.unit().equals(unit))
                .findFirst();
    }
}
