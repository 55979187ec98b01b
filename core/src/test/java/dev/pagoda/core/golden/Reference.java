package dev.pagoda.core.golden;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reference data in the shared folder beside the checkout; a test that opens one is skipped where they are absent. */
public final class Reference {
    private static final Path FOLDER = Path.of(System.getProperty("pagoda.shared", "../../shared"), "reference");

    private final String text;
    private int at;

    private Reference(String text) {
        this.text = text;
    }

    private static String read(String file) {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: the reference is not at " + FOLDER);
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A table: the fields of every row but the first, which names the columns. */
    public static List<String[]> table(String file) {
        List<String[]> rows = new ArrayList<>();
        read(file).lines().skip(1).forEach(line -> rows.add(line.split(",")));
        return rows;
    }

    /** What stands at a path of names in a JSON file: maps, lists, texts and doubles; null is NaN. */
    public static Object json(String file, String... path) {
        Object value = new Reference(read(file)).value();
        for (String name : path) {
            value = ((Map<?, ?>) value).get(name);
        }
        return value;
    }

    public static double[] numbers(Object list) {
        return ((List<?>) list)
                .stream().mapToDouble(number -> ((Number) number).doubleValue()).toArray();
    }

    public static double[][] matrix(Object lists) {
        return ((List<?>) lists).stream().map(Reference::numbers).toArray(double[][]::new);
    }

    private Object value() {
        skipBlank();
        char c = text.charAt(at);
        if (c == '{') {
            Map<String, Object> map = new LinkedHashMap<>();
            for (at++; !ends('}'); ) {
                String key = (String) value();
                ends(':');
                map.put(key, value());
                ends(',');
            }
            return map;
        } else if (c == '[') {
            List<Object> list = new ArrayList<>();
            for (at++; !ends(']'); ) {
                list.add(value());
                ends(',');
            }
            return list;
        } else if (c == '"') {
            int end = text.indexOf('"', at + 1); // no text of these files holds an escaped quote
            String string = text.substring(at + 1, end);
            at = end + 1;
            return string;
        }
        int from = at;
        while (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
            case "null" -> Double.NaN;
            case "true", "false" -> word;
            default -> Double.valueOf(word);
        };
    }

    private void skipBlank() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean ends(char mark) {
        skipBlank();
        boolean found = text.charAt(at) == mark;
        at += found ? 1 : 0;
        return found;
    }
}
