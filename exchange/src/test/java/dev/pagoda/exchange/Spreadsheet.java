// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Computes the formulas of a workbook anew, from their text and the plain cells alone, as a spreadsheet program does: a
 * small part of its functions.
 */
final class Spreadsheet {
    private static final String EMPTY = "";

    private final Map<String, String> formulas = new HashMap<>();
    private final Map<String, Object> plain = new HashMap<>();
    private final Map<String, String> stored = new HashMap<>();
    private final Map<String, Object> computed = new HashMap<>();

    Spreadsheet(byte[] bytes) {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.stream().forEach(cell -> add(sheet.getName(), cell)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String sheet, Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return;
        }
        String address = sheet + "!" + cell.getAddress();
        if (cell.getType() == CellType.FORMULA) {
            formulas.put(address, cell.getFormula());
            stored.put(address, cell.getRawValue() == null ? EMPTY : cell.getRawValue());
        } else {
            plain.put(
                    address, cell.getType() == CellType.NUMBER ? cell.asNumber().doubleValue() : cell.getText());
        }
    }

    /** Addresses of the cells with a formula, such as {@code scores!C5}. */
    List<String> formulas() {
        return formulas.keySet().stream().sorted().toList();
    }

    /** The result that is stored beside a formula. */
    String stored(String address) {
        return stored.getOrDefault(address, EMPTY);
    }

    String formula(String address) {
        return formulas.getOrDefault(address, EMPTY);
    }

    /** What is in a cell: a number, or a text. */
    Object value(String address) {
        if (!formulas.containsKey(address)) {
            return plain.getOrDefault(address, EMPTY);
        }
        if (!computed.containsKey(address)) {
            Parser parser = new Parser(formula(address), address.substring(0, address.indexOf('!')));
            Object result = parser.comparison();
            if (parser.at != parser.text.length()) {
                throw new IllegalStateException(parser.text + " goes on at " + parser.at);
            }
            computed.put(address, result);
        }
        return computed.getOrDefault(address, EMPTY);
    }

    private final class Parser {
        private final String text;
        private final String sheet;
        private int at;

        Parser(String text, String sheet) {
            this.text = text;
            this.sheet = sheet;
        }

        private boolean take(char c) {
            boolean is = at < text.length() && text.charAt(at) == c;
            at += is ? 1 : 0;
            return is;
        }

        Object comparison() {
            Object left = sum();
            if (take('<')) {
                return number(left) < number(sum());
            }
            return take('=') ? (Object) (number(left) == number(sum())) : left;
        }

        private Object sum() {
            Object left = product();
            while (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
                boolean plus = text.charAt(at++) == '+';
                double right = number(product());
                left = plus ? number(left) + right : number(left) - right;
            }
            return left;
        }

        private Object product() {
            Object left = unary();
            while (at < text.length() && "*/".indexOf(text.charAt(at)) >= 0) {
                boolean times = text.charAt(at++) == '*';
                double right = number(unary());
                left = times ? number(left) * right : number(left) / right;
            }
            return left;
        }

        private Object unary() {
            if (!take('-')) {
                return primary();
            }
            Object value = unary();
            return value instanceof List<?> list
                    ? list.stream().map(one -> (Object) (-number(one))).toList()
                    : (Object) (-number(value));
        }

        private Object primary() {
            if (take('(')) {
                Object value = comparison();
                take(')');
                return value;
            }
            if (take('"')) {
                int end = text.indexOf('"', at);
                String literal = text.substring(at, end);
                at = end + 1;
                return literal;
            }
            int start = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || "$!:.".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            String word = text.substring(start, at);
            if (Character.isDigit(word.charAt(0))) {
                return Double.valueOf(word);
            }
            return take('(') ? call(word) : reference(word.replace("$", ""));
        }

        private Object reference(String word) {
            String of = word.contains("!") ? word.substring(0, word.indexOf('!')) : sheet;
            String cells = word.substring(word.indexOf('!') + 1);
            if (!cells.contains(":")) {
                return value(of + "!" + cells);
            }
            String[] ends = cells.split(":");
            List<Object> values = new ArrayList<>();
            for (int row = row(ends[0]); row <= row(ends[1]); row++) {
                for (int column = column(ends[0]); column <= column(ends[1]); column++) {
                    values.add(value(of + "!" + FormulaBook.address(row - 1, column)));
                }
            }
            return values;
        }

        private int row(String cell) {
            return Integer.parseInt(cell.replaceAll("[A-Z]", ""));
        }

        private int column(String cell) {
            int column = 0;
            for (char c : cell.replaceAll("[0-9]", "").toCharArray()) {
                column = column * 26 + c - 'A' + 1;
            }
            return column - 1;
        }

        private Object call(String name) {
            if (name.equals("IF")) {
                return choice();
            }
            List<Object> arguments = new ArrayList<>();
            do {
                arguments.add(comparison());
            } while (take(','));
            take(')');
            return apply(name, arguments);
        }

        /** The branch that is not taken may not be computable, but it must be passed over all the same. */
        private Object choice() {
            Object condition = comparison();
            take(',');
            Object yes = comparison();
            take(',');
            if (condition.equals(Boolean.TRUE)) {
                int depth = 1;
                while (depth > 0) {
                    depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
                    at++;
                }
                return yes;
            }
            Object no = comparison();
            take(')');
            return no;
        }
    }

    private static Object apply(String name, List<Object> given) {
        Object first = given.get(0);
        return switch (name) {
            case "OR" -> given.contains(Boolean.TRUE);
            case "SUM" ->
                numbers(first).stream().mapToDouble(Double::doubleValue).sum();
            case "COUNT" -> (double) numbers(first).size();
            case "EXP" -> Math.exp(number(first));
            case "LN" ->
                first instanceof List<?> list
                        ? list.stream()
                                .map(one -> (Object) Math.log(number(one)))
                                .toList()
                        : (Object) Math.log(number(first));
            case "ISNUMBER" ->
                ((List<?>) first)
                        .stream().map(one -> (Object) (one instanceof Double)).toList();
            case "SUMPRODUCT" -> sumProduct((List<?>) first, (List<?>) given.get(1));
            case "RANK" ->
                1.0
                        + numbers(given.get(1)).stream()
                                .filter(other -> other > number(first))
                                .count();
            case "COUNTIF" ->
                (double) numbers(first).stream()
                        .filter(other -> other == number(given.get(1)))
                        .count();
            default -> throw new IllegalStateException("no function " + name);
        };
    }

    private static double sumProduct(List<?> one, List<?> other) {
        double sum = 0;
        for (int i = 0; i < one.size(); i++) {
            boolean counts = one.get(i) instanceof Double && other.get(i) instanceof Double;
            sum += counts ? number(one.get(i)) * number(other.get(i)) : 0;
        }
        return sum;
    }

    private static List<Double> numbers(Object range) {
        return ((List<?>) range)
                .stream()
                        .filter(Double.class::isInstance)
                        .map(Double.class::cast)
                        .toList();
    }

    private static double number(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof Double number) {
            return number;
        }
        throw new IllegalStateException("'" + value + "' is no number");
    }
}
