// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit.golden;

import dev.pagoda.core.model.Direction;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * One table of outputs of COINr 1.1.14, column by column. A test that opens one is skipped where the reference data are
 * absent.
 */
@NullUnmarked // a column that is not there fails the test, as it should
public final class Coinr {
    private final List<Map<String, String>> rows;

    private Coinr(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    /** The table in a file such as {@code coin/Raw.csv}. */
    public static Coinr open(String file) {
        return new Coinr(Asem.rows(file));
    }

    public int size() {
        return rows.size();
    }

    public List<String> columns() {
        return List.copyOf(rows.get(0).keySet());
    }

    /** All columns but the first, which is the key. */
    public List<String> indicators() {
        return columns().subList(1, columns().size());
    }

    public List<String> keys() {
        return texts(columns().get(0));
    }

    public List<String> texts(String column) {
        return rows.stream().map(row -> text(row, column)).toList();
    }

    public double[] numbers(String column) {
        return texts(column).stream().mapToDouble(Coinr::number).toArray();
    }

    /** The number in the row that holds a key, such as a parameter of an indicator. */
    public double number(String keyColumn, String key, String column) {
        return number(texts(column).get(texts(keyColumn).indexOf(key)));
    }

    private static String text(Map<String, String> row, String column) {
        if (!row.containsKey(column)) {
            throw new IllegalArgumentException("no column " + column + " among " + row.keySet());
        }
        return row.get(column);
    }

    private static double number(String text) {
        return switch (text) {
            case "NA", "NaN" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    /** Direction of an indicator by the metadata of the package. */
    public static Direction direction(String indicator) {
        return open("raw/asem_imeta.csv").number("iCode", indicator, "Direction") > 0
                ? Direction.HIGHER_IS_BETTER
                : Direction.LOWER_IS_BETTER;
    }

    /** Equal to 1e-12 relative; missing where missing is expected. */
    public static void assertAgrees(String what, double[] actual, double[] expected) {
        assertAgrees(what, actual, expected, 0);
    }

    /** The same; {@code size} is the size of the numbers that a small one is the difference of. */
    public static void assertAgrees(String what, double[] actual, double[] expected, double size) {
        for (int i = 0; i < expected.length; i++) {
            double tolerance = 1e-12 * Math.max(Math.abs(expected[i]), size);
            boolean agrees = Double.isNaN(expected[i])
                    ? Double.isNaN(actual[i])
                    : Math.abs(actual[i] - expected[i]) <= tolerance;
            if (!agrees) {
                throw new AssertionError(what + ", row " + i + ": " + actual[i] + " instead of " + expected[i] + " in "
                        + Arrays.toString(expected));
            }
        }
    }
}
