// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The rivals one period on, by the last change of each of their numbers: {@code x + (x − y) / (p − q)}, where x is the
 * observed value of the edition p and y the one of the last period q before it that has one.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a number without an earlier value stays;
 *   <li>it does not fall below the smallest value of its column in any period;
 *   <li>a column with at most two different values is a yes or no and stays.
 * </ul>
 *
 * <p>Denominators move as well. The unit that asks stays as it is.
 */
final class RivalTrend {
    private static final int YES_OR_NO = 2;

    private final Table table;
    private final int edition;
    private final int unit;

    private RivalTrend(Result result, int unit) {
        this.table = result.observed();
        this.edition = result.methodology().edition();
        this.unit = unit;
    }

    /** The cells of the edition that have an earlier value, with what they come to. */
    static List<Table.Cell> of(Result result, int unit) {
        RivalTrend trend = new RivalTrend(result, unit);
        List<Table.Cell> cells = new ArrayList<>();
        for (int column = 0; column < trend.table.columns().size(); column++) {
            cells.addAll(trend.cells(column));
        }
        return cells;
    }

    private List<Table.Cell> cells(int column) {
        TreeSet<Double> different = new TreeSet<>();
        for (double value : table.column(column)) {
            different.add(value);
        }
        different.remove(Double.NaN);
        List<Table.Cell> cells = new ArrayList<>();
        if (different.size() > YES_OR_NO) {
            for (int rival = 0; rival < table.units().size(); rival++) {
                int row = table.row(rival, table.periodIndex(edition));
                double next = next(column, row);
                if (rival != unit && !Double.isNaN(next)) {
                    cells.add(new Table.Cell(column, row, Math.max(next, different.first())));
                }
            }
        }
        return cells;
    }

    private double next(int column, int row) {
        double now = table.value(column, row);
        for (int before = row - table.units().size();
                before >= 0;
                before -= table.units().size()) {
            double then = table.value(column, before);
            if (!Double.isNaN(then)) {
                return now + (now - then) / (edition - table.periodOf(before));
            }
        }
        return Double.NaN;
    }
}
