// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Numbers from elsewhere: the figures in {@code conformance/figures}, and files of COINr in the shared folder beside
 * the checkout, which are no part of it; a test that opens one of those is skipped where they are absent.
 */
public final class ReferenceFigures {
    private static final Path FIGURES = Path.of(System.getProperty("pagoda.house", ".."), "conformance", "figures");
    private static final Path FOLDER = Path.of(System.getProperty("pagoda.shared", "../../shared"), "reference");

    private ReferenceFigures() {}

    /** A file of the shared folder, such as {@code coinr/raw/asem_idata.csv}. */
    public static Path file(String name) {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: the reference is not at " + FOLDER);
        return FOLDER.resolve(name);
    }

    /** What stands at a path of names among the figures of a case, such as {@code ahp-cities}. */
    public static JsonNode json(String name, String... path) {
        try {
            JsonNode value = JsonMapper.shared().readTree(Files.readString(FIGURES.resolve(name + ".json")));
            for (String key : path) {
                value = value.required(key);
            }
            return value;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A list of numbers; null is NaN. */
    public static double[] numbers(JsonNode list) {
        return list.valueStream().mapToDouble(ReferenceFigures::number).toArray();
    }

    /** A list of lists of numbers, as they stand: the outer list first. */
    public static double[][] matrix(JsonNode lists) {
        return lists.valueStream().map(ReferenceFigures::numbers).toArray(double[][]::new);
    }

    private static double number(JsonNode value) {
        return value.isNull() ? Double.NaN : value.asDouble();
    }

    /** Rows become columns: what has units in rows becomes {@code [indicator][unit]}. */
    public static double[][] transposed(double[][] rows) {
        return IntStream.range(0, rows[0].length)
                .mapToObj(column ->
                        Stream.of(rows).mapToDouble(row -> row[column]).toArray())
                .toArray(double[][]::new);
    }

    /** The rows of a table in the shared folder. */
    public static List<NamedCsvRecord> table(String name) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file(name))) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A column of a table; NA, NaN and an empty field are NaN. */
    public static double[] column(List<NamedCsvRecord> table, String column) {
        return table.stream().mapToDouble(row -> number(row.getField(column))).toArray();
    }

    private static double number(String text) {
        return switch (text) {
            case "NA", "NaN", "" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(text);
        };
    }

    /**
     * Numbers that differ by at most a tolerance, relative to the expected one where that is larger than 1; missing
     * where missing is expected.
     */
    public static void assertAgree(double[] actual, double[] expected, double tolerance) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            boolean agrees = Double.isNaN(expected[i])
                    ? Double.isNaN(actual[i])
                    : Math.abs(actual[i] - expected[i]) <= tolerance * Math.max(1, Math.abs(expected[i]));
            assertThat(agrees)
                    .as("number %s is %s, not %s", i, actual[i], expected[i])
                    .isTrue();
        }
    }
}
