// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table on paper: cells, some of them merged, to be saved as one program or another saves it. */
final class PrintedTable {
    /** Cells that are one: rows and columns from 0, both ends included. */
    record Merged(int top, int left, int bottom, int right) {}

    final String sheet;
    final List<List<Object>> rows = new ArrayList<>();
    final List<Merged> merged = new ArrayList<>();

    PrintedTable(String sheet) {
        this.sheet = sheet;
    }

    /** Adds a row: texts, or numbers. */
    PrintedTable row(List<?> cells) {
        rows.add(new ArrayList<>(cells));
        return this;
    }

    void merge(int top, int left, int bottom, int right) {
        if (top != bottom || left != right) {
            merged.add(new Merged(top, left, bottom, right));
        }
    }

    int cells() {
        return (int) rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !String.valueOf(cell).isEmpty())
                .count();
    }

    String csv(char separator) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (List<Object> row : rows) {
            List<String> fields = row.stream()
                    .map(cell -> field(String.valueOf(cell), separator))
                    .collect(Collectors.toList());
            while (fields.size() < width) {
                fields.add("");
            }
            text.append(String.join(String.valueOf(separator), fields)).append('\n');
        }
        return text.toString();
    }

    private static String field(String text, char separator) {
        return text.indexOf(separator) < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0
                ? text
                : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    Path save(Path file, boolean isGbk) {
        try {
            Charset charset = isGbk ? Charset.forName("GBK") : StandardCharsets.UTF_8;
            return Files.write(file, csv(',').getBytes(charset));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Saves tables as the sheets of a workbook, with numbers as numbers. */
    static Path book(Path file, List<PrintedTable> tables) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            tables.forEach(table -> table.fill(book.newWorksheet(table.sheet)));
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void fill(Worksheet sheet) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object cell = rows.get(row).get(column);
                if (cell instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (!String.valueOf(cell).isEmpty()) {
                    sheet.value(row, column, String.valueOf(cell));
                }
            }
        }
        merged.forEach(cells ->
                sheet.range(cells.top, cells.left, cells.bottom, cells.right).merge());
    }
}
