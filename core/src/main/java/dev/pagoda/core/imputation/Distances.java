// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The distances of a row from all rows to learn from. Terms are added indicator by indicator, for all rows in a plain
 * loop without a branch, which compilers turn into vector instructions; the few rows without a value are set right
 * afterwards.
 */
final class Distances {
    private final Distance distance;
    private final double[][] columns;
    private final double[][] learned;
    private final int[][] odd;
    private final double[] scales;

    Distances(Distance distance, Incomplete data, int[] indicators) {
        this.distance = distance;
        this.columns = new double[indicators.length][];
        this.learned = new double[indicators.length][];
        this.odd = new int[indicators.length][];
        this.scales = new double[indicators.length];
        for (int j = 0; j < indicators.length; j++) {
            double[] column = data.table().column(indicators[j]);
            double[] values = Arrays.stream(data.learning())
                    .mapToDouble(row -> column[row])
                    .toArray();
            columns[j] = column;
            learned[j] = values;
            odd[j] = IntStream.range(0, values.length)
                    .filter(i -> !Double.isFinite(values[i]))
                    .toArray();
            scales[j] = distance.scale(data.sample(indicators[j]));
        }
    }

    /** By the numbers of the rows to learn from; NaN for a row without an indicator in common. */
    double[] from(int row) {
        int rows = learned.length == 0 ? 0 : learned[0].length;
        double[] sums = new double[rows];
        int[] both = new int[rows];
        int common = 0;
        for (int j = 0; j < columns.length; j++) {
            double value = columns[j][row];
            if (scales[j] > 0 && !Double.isNaN(value)) {
                common++;
                add(j, value, sums, both);
            }
        }
        for (int i = 0; i < rows; i++) {
            sums[i] = distance.of(sums[i], common + both[i], columns.length);
        }
        return sums;
    }

    /**
     * Adds an indicator's terms; {@code both} counts how many indicators a row has less than the one they are taken
     * from.
     */
    private void add(int j, double value, double[] sums, int[] both) {
        boolean plain = Double.isFinite(value) && Double.isFinite(scales[j]);
        int[] apart = plain ? odd[j] : IntStream.range(0, sums.length).toArray();
        double[] before = new double[apart.length];
        for (int i = 0; i < apart.length; i++) {
            before[i] = sums[apart[i]];
        }
        if (distance == Distance.GOWER) {
            addAbsolute(learned[j], value, scales[j], sums);
        } else {
            addSquares(learned[j], value, scales[j], sums);
        }
        for (int i = 0; i < apart.length; i++) {
            double difference = (value - learned[j][apart[i]]) / scales[j];
            boolean none = Double.isNaN(difference);
            sums[apart[i]] = none ? before[i] : before[i] + distance.term(difference);
            both[apart[i]] -= none ? 1 : 0;
        }
    }

    private static void addAbsolute(double[] values, double value, double scale, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += Math.abs((value - values[i]) / scale);
        }
    }

    private static void addSquares(double[] values, double value, double scale, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            double difference = (value - values[i]) / scale;
            sums[i] += difference * difference;
        }
    }
}
