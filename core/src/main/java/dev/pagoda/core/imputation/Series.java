// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.model.Table;
import java.util.Arrays;

/**
 * The observed values of one unit over its periods.
 *
 * @param times the periods with a value, ascending
 * @param values the value of each of them
 */
record Series(double[] times, double[] values) {
    /** The series that a row of a column belongs to. */
    static Series of(Table table, int column, int row) {
        int periods = table.periods().size();
        double[] times = new double[periods];
        double[] values = new double[periods];
        int count = 0;
        for (int p = 0; p < periods; p++) {
            double value = table.value(column, table.row(table.unitOf(row), p));
            if (!Double.isNaN(value)) {
                times[count] = table.periods().get(p);
                values[count++] = value;
            }
        }
        return new Series(Arrays.copyOf(times, count), Arrays.copyOf(values, count));
    }

    int size() {
        return times.length;
    }

    /** How many periods with a value lie before a time. */
    int countBefore(double time) {
        int count = 0;
        while (count < times.length && times[count] < time) {
            count++;
        }
        return count;
    }

    boolean isEmpty() {
        return times.length == 0;
    }

    /** Whether a time without a value lies between two values. */
    boolean encloses(double time) {
        int before = countBefore(time);
        return before > 0 && before < times.length;
    }

    /**
     * How many periods long the run without a value is that a time lies in: between the values on both sides, or from
     * the nearest value to the time itself where there is one side alone.
     */
    double gap(double time) {
        int before = countBefore(time);
        if (encloses(time)) {
            return times[before] - times[before - 1] - 1;
        }
        return before == 0 ? times[0] - time : time - times[times.length - 1];
    }
}
