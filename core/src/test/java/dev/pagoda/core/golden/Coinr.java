package dev.pagoda.core.golden;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pagoda.core.model.Direction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One table of outputs of the R package COINr 1.1.14 on its ASEM data (MIT licence). The tables are not part of this repository; tests that need them are skipped
 * where they are absent.
 */
final class Coinr {
    private final List<String> columns;
    private final List<List<String>> rows;

    private Coinr(List<List<String>> lines) {
        columns = lines.get(0);
        rows = lines.subList(1, lines.size());
    }

    /** The table in a file such as {@code coin/Raw.csv}; skips the test if it is not there. */
    static Coinr open(String file) {
        Path path = shared().resolve("reference/coinr").resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: no COINr reference data at " + path + " (set -Dpagoda.shared)");
        try {
            return new Coinr(Files.readAllLines(path).stream().map(Coinr::cells).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder {@code shared} beside the checkout, or where the property says. */
    private static Path shared() {
        String house = System.getProperty("pagoda.house", "..");
        return Path.of(System.getProperty("pagoda.shared", house + "/../shared")).normalize();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    int size() {
        return rows.size();
    }

    List<String> columns() {
        return columns;
    }

    /** All columns but the key. */
    List<String> indicators() {
        return columns.subList(1, columns.size());
    }

    List<String> texts(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + column + " among " + columns);
        }
        return rows.stream().map(row -> row.get(at)).toList();
    }

    double[] numbers(String column) {
        return texts(column).stream().mapToDouble(Coinr::number).toArray();
    }

    /** The number of a key, such as a parameter of an indicator. */
    double number(String keyColumn, String key, String column) {
        return number(texts(column).get(texts(keyColumn).indexOf(key)));
    }

    double[][] matrix(List<String> chosen) {
        return chosen.stream().map(this::numbers).toArray(double[][]::new);
    }

    private static double number(String text) {
        return text.equals("NA") || text.equals("NaN") ? Double.NaN : Double.parseDouble(text);
    }

    /** Direction of an indicator by the metadata of the package. */
    static Direction direction(String indicator) {
        return open("raw/asem_imeta.csv").number("iCode", indicator, "Direction") > 0
                ? Direction.HIGHER_IS_BETTER
                : Direction.LOWER_IS_BETTER;
    }

    /** Equal to 1e-12 relative; missing where missing is expected. */
    static void assertAgrees(String what, double[] actual, double[] expected) {
        assertAgrees(what, actual, expected, 0);
    }

    /** The same; {@code size} is the size of the numbers that a small one is the difference of. */
    static void assertAgrees(String what, double[] actual, double[] expected, double size) {
        for (int i = 0; i < expected.length; i++) {
            double tolerance = 1e-12 * Math.max(Math.abs(expected[i]), size);
            boolean agrees = Double.isNaN(expected[i])
                    ? Double.isNaN(actual[i])
                    : Math.abs(actual[i] - expected[i]) <= tolerance;
            if (!agrees) {
                throw new AssertionError(what + " row " + i + ": " + actual[i] + " instead of " + expected[i] + " in "
                        + Arrays.toString(expected));
            }
        }
    }
}
