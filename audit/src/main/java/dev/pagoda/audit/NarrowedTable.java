// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table as a methodology with fewer columns or units needs it. */
final class NarrowedTable {
    private NarrowedTable() {}

    public static Table of(Table table, Methodology methodology) {
        List<String> columns = methodology.framework().columns();
        List<String> units = methodology.units().stream().map(Unit::code).toList();
        if (columns.equals(table.columns()) && units.equals(table.units())) {
            return table;
        }
        Map<String, Integer> columnOf = places(table.columns());
        Map<String, Integer> unitOf = places(table.units());
        int periods = table.periods().size();
        double[][] values = new double[columns.size()][units.size() * periods];
        for (int column = 0; column < values.length; column++) {
            int from = columnOf.getOrDefault(columns.get(column), -1);
            for (int p = 0; p < periods; p++) {
                for (int u = 0; u < units.size(); u++) {
                    values[column][p * units.size() + u] =
                            table.value(from, table.row(unitOf.getOrDefault(units.get(u), -1), p));
                }
            }
        }
        return Table.of(columns, units, table.periods(), values);
    }

    private static Map<String, Integer> places(List<String> codes) {
        Map<String, Integer> places = new HashMap<>();
        codes.forEach(code -> places.put(code, places.size()));
        return places;
    }
}
