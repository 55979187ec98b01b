// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.statistics;

import java.util.stream.IntStream;

/** Rows in which columns are there together. */
final class Rows {
    private Rows() {}

    /** How many rows two columns have in common. */
    static int common(double[] x, double[] y) {
        int count = 0;
        for (int row = 0; row < x.length; row++) {
            count += Double.isNaN(x[row]) || Double.isNaN(y[row]) ? 0 : 1;
        }
        return count;
    }

    /** The rows, by number, that no column lacks. */
    static int[] complete(double[]... columns) {
        int rows = columns.length == 0 ? 0 : columns[0].length;
        return IntStream.range(0, rows).filter(row -> isComplete(columns, row)).toArray();
    }

    private static boolean isComplete(double[][] columns, int row) {
        for (double[] column : columns) {
            if (Double.isNaN(column[row])) {
                return false;
            }
        }
        return true;
    }

    /** The values of a column in some rows. */
    static double[] only(double[] column, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> column[row]).toArray();
    }

    /** {@code [column][row]}: the values in some rows. */
    static double[][] only(double[][] columns, int[] rows) {
        return IntStream.range(0, columns.length)
                .mapToObj(column -> only(columns[column], rows))
                .toArray(double[][]::new);
    }
}
