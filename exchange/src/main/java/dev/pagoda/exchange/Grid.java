// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.pagoda.core.model.Name;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table that is being written: fields by the name of their column. Columns beyond the first few are left out where no
 * row fills them.
 */
final class Grid {
    private final int required;
    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();

    /** The first {@code required} columns are written in any case. */
    Grid(int required, List<String> columns) {
        this.required = required;
        this.columns = new ArrayList<>(columns);
    }

    /** Adds a row: column, field, column, field …, and answers the line of the file that it stands in. */
    int add(String... columnsAndFields) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndFields.length; i += 2) {
            row.put(columnsAndFields[i], columnsAndFields[i + 1]);
        }
        return add(row);
    }

    /** Adds an indicator below a root of the framework, with the weight 1, and answers its line. */
    int addIndicator(String root, String code, Name name, boolean lowerIsBetter, String measuredIn) {
        return add(
                "code",
                code,
                "parent",
                root,
                "name_en",
                name.en(),
                "name_zh",
                name.zh(),
                "weight",
                "1",
                "direction",
                lowerIsBetter ? "-" : "+",
                "measured_in",
                measuredIn);
    }

    int add(Map<String, String> row) {
        Map<String, String> plain = new LinkedHashMap<>();
        row.forEach((column, field) -> {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException("no column " + column);
            }
            plain.put(column, oneLine(field)); // so that rows and lines are the same thing
        });
        rows.add(plain);
        return rows.size() + 1;
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 ? text : text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    /** The columns that are written. */
    List<String> columns() {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (i < required
                    || rows.stream()
                            .anyMatch(row -> !row.getOrDefault(column, "").isEmpty())) {
                written.add(column);
            }
        }
        return written;
    }

    /** The table as CSV: commas, line feeds. */
    String csv() {
        StringWriter text = new StringWriter();
        List<String> written = columns();
        CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(text); // the text is buffer enough
        writer.writeRecord(written);
        for (Map<String, String> row : rows) {
            writer.writeRecord(
                    written.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        return text.toString();
    }
}
