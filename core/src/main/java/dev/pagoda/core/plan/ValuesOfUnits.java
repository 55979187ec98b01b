// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The values of units by their codes, each in the last of some rows where it has one. */
final class ValuesOfUnits implements ToDoubleFunction<String> {
    private final Table table;
    private final int[] rows;
    private final double[] values;
    private final Map<String, Double> byCode = new HashMap<>();

    ValuesOfUnits(Table table, int[] rows, double[] values) {
        this.table = table;
        this.rows = rows;
        this.values = values;
    }

    /** NaN for a unit without a value in the rows. */
    @Override
    public double applyAsDouble(String unit) {
        if (byCode.isEmpty()) {
            for (int row : rows) { // only once somebody asks: most methods name no unit
                if (!Double.isNaN(values[row])) {
                    byCode.put(table.units().get(table.unitOf(row)), values[row]);
                }
            }
        }
        return byCode.getOrDefault(unit, Double.NaN);
    }
}
