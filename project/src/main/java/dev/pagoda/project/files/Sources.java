// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts of the files that were read, for showing the line that a problem speaks of. */
public final class Sources {
    /**
     * What stands at a place.
     *
     * @param label the number of the line, or the address of the cell
     * @param text the whole line, or the whole cell
     * @param column where the meant characters begin, from 1
     * @param length how many characters are meant
     */
    public record Excerpt(String label, String text, int column, int length) {}

    private final Map<String, FileText> texts = new HashMap<>();
    private final Map<String, XlsxSheet> sheets = new HashMap<>();

    public Sources() {}

    /** For problems that are not in a file that was read. */
    public static Sources none() {
        return new Sources();
    }

    void add(FileText text) {
        texts.put(text.name(), text);
    }

    void add(XlsxSheet sheet) {
        sheets.put(sheet.name(), sheet);
    }

    /** Empty for a place that is a whole file, or not in a file at all. */
    public Optional<Excerpt> excerpt(Location at) {
        if (at.line() == 0) {
            return Optional.empty();
        }
        FileText text = texts.get(at.file());
        if (text != null) {
            String label = String.valueOf(at.line());
            return Optional.of(new Excerpt(label, text.line(at.line()), at.column(), at.length()));
        }
        return Optional.ofNullable(sheets.get(at.file())).map(sheet -> {
            String cell = sheet.text(at.line(), at.column());
            return new Excerpt(
                    XlsxSheet.address(at.line(), at.column()), cell, 1, cell.codePointCount(0, cell.length()));
        });
    }
}
