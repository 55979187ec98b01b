// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.model.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Small tables with gaps, of one column: units in groups over periods; all rows are filled, and learned from. */
record Gaps(List<String> units, List<Integer> periods, String[] groups, double[] values) {
    static final double GAP = Double.NaN;

    /** One period; a unit is named by its place and its group, which may be empty. */
    static Gaps of(String[] groups, double... values) {
        List<String> units =
                IntStream.range(0, values.length).mapToObj(i -> "U" + i).toList();
        return new Gaps(units, List.of(2020), groups, values);
    }

    static Gaps of(double... values) {
        String[] none = new String[values.length];
        Arrays.fill(none, "");
        return of(none, values);
    }

    /** One unit over periods. */
    static Gaps over(List<Integer> periods, double... values) {
        return new Gaps(List.of("U"), periods, new String[] {""}, values);
    }

    Incomplete all() {
        int[] rows = IntStream.range(0, values.length).toArray();
        return with(rows, rows);
    }

    Incomplete with(int[] targets, int[] learning) {
        Table table = Table.of(List.of("X"), units, periods, new double[][] {values});
        return new Incomplete(table, targets, learning, Map.of("region", groups));
    }

    double[] filledBy(Imputation imputation) {
        return imputation.impute(all(), 0).values();
    }
}
