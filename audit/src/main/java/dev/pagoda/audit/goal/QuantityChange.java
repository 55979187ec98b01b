// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.model.Table;
import java.util.List;

/**
 * A change of one quantity of the unit.
 *
 * @param from the observed value; NaN if there is none, and the change reports one
 * @param size how large the change is: that of the indicator, after division, in standard deviations of the ranked
 *     units' values
 */
public record QuantityChange(Quantity quantity, double from, double to, double size) {
    /** As a share of the observed value; NaN if that is zero or missing. */
    public double share() {
        return from == 0 ? Double.NaN : (to - from) / Math.abs(from);
    }

    /** What the change writes into a row of the table. */
    public List<Table.Cell> cells(int row) {
        return quantity.columns().stream()
                .map(column -> new Table.Cell(column, row, to))
                .toList();
    }
}
