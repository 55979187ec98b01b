// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The quantities of a table. Two columns hold the same one if they have the same lag and, in the edition, the same
 * value for every unit (missing where the other is missing), at least five different values among them, so that it is
 * no chance.
 */
final class Quantities {
    private static final int NO_CHANCE = 5;

    private final Framework framework;
    private final Table table;
    private final int period;

    private Quantities(Result result) {
        this.framework = result.framework();
        this.table = result.observed();
        this.period = table.periodIndex(result.methodology().edition());
    }

    /** In the order of the framework. */
    static List<Quantity> of(Result result) {
        return new Quantities(result).all();
    }

    private List<Quantity> all() {
        TreeSet<Integer> taken = new TreeSet<>();
        List<Quantity> quantities = new ArrayList<>();
        for (int column = 0; column < framework.indicators().size(); column++) {
            if (taken.add(column)) {
                List<Integer> columns = new ArrayList<>(List.of(column));
                for (int other = column + 1; other < framework.columns().size(); other++) {
                    if (isSame(column, other) && isFree(columns, other) && taken.add(other)) {
                        columns.add(other);
                    }
                }
                quantities.add(new Quantity(columns, Lattice.of(values(column)).decimals()));
            }
        }
        return quantities;
    }

    private double[] values(int column) {
        double[] values = new double[table.units().size()];
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] = value(column, unit);
        }
        return values;
    }

    private double value(int column, int unit) {
        return table.value(column, table.row(unit, period));
    }

    private boolean isSame(int column, int other) {
        if (Evidence.lag(framework, column) != Evidence.lag(framework, other)) {
            return false;
        }
        for (int unit = 0; unit < table.units().size(); unit++) {
            if (Double.compare(value(column, unit), value(other, unit)) != 0) {
                return false;
            }
        }
        return different(column) >= NO_CHANCE;
    }

    private int different(int column) {
        TreeSet<Double> different = new TreeSet<>();
        for (double value : values(column)) {
            different.add(value);
        }
        different.remove(Double.NaN);
        return different.size();
    }

    /** Of opposed directions neither is the good one, and what divides a column does not change with it. */
    private boolean isFree(List<Integer> columns, int other) {
        boolean indicator = other < framework.indicators().size();
        for (int column : columns) {
            if (column < framework.indicators().size()) {
                boolean opposed = indicator
                        && framework.indicators().get(column).direction()
                                != framework.indicators().get(other).direction();
                boolean divides =
                        framework.columnOf(framework.indicators().get(column).denominator()) == other
                                || indicator
                                        && framework.columnOf(framework
                                                        .indicators()
                                                        .get(other)
                                                        .denominator())
                                                == column;
                if (opposed || divides) {
                    return false;
                }
            }
        }
        return true;
    }
}
