// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * A table as CSV: UTF-8, commas, line feeds, quotes only where they are needed. A number is the shortest text that
 * reads back to the same number, a missing one an empty field. A text that a spreadsheet would take for a formula has
 * an apostrophe before it.
 */
public final class CsvTable {
    private final CsvWriter out;
    private double last = Double.NaN;
    private String lastText = "";

    private CsvTable(Writer writer) {
        this.out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    }

    public static void write(AnswerTable<?> table, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            write(table, writer);
        }
    }

    public static void write(AnswerTable<?> table, Writer writer) throws IOException {
        CsvTable csv = new CsvTable(writer);
        try {
            csv.table(table);
            csv.out.flush();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause(); // the caller expects a full disk to be told as what it is
        }
    }

    private <R> void table(AnswerTable<R> table) {
        CsvWriter.CsvWriterRecord head = out.writeRecord();
        table.columns().forEach(column -> head.writeField(harmless(column.name())));
        head.endRecord();
        try (Stream<R> rows = table.rows().get()) {
            for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
                R row = each.next();
                CsvWriter.CsvWriterRecord line = out.writeRecord();
                for (TableColumn<R> column : table.columns()) {
                    line.writeField(field(column.value().apply(row)));
                }
                line.endRecord();
            }
        }
    }

    private String field(Object value) {
        return value instanceof Double number
                ? number(number)
                : value instanceof String text ? harmless(text) : value.toString();
    }

    /** What a step left as it was is not made into text again. */
    private String number(double number) {
        if (Double.doubleToRawLongBits(number) != Double.doubleToRawLongBits(last)) {
            lastText = ShortestDecimal.text(number);
            last = number;
        }
        return lastText;
    }

    /** Spreadsheets run what begins like a formula, whoever wrote it. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !isNumber(text) ? "'" + text : text;
    }

    private static boolean isNumber(String text) {
        for (int i = 1; i < text.length(); i++) {
            if ("0123456789.eE+-".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        try {
            return !Double.isNaN(Double.parseDouble(text));
        } catch (NumberFormatException word) {
            return false;
        }
    }
}
