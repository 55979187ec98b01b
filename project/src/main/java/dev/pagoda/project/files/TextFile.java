// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.pagoda.core.model.Location;
import java.util.Arrays;

/** A text file of the project, with the offsets at which its lines begin. Lines end with LF, CR LF or CR. */
public final class TextFile implements FileText {
    private final String name;
    private final String text;
    private final int[] lineStarts;
    private final int lengthOfLast;

    public TextFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.lengthOfLast = text.codePointCount(lineStarts[lineStarts.length - 1], text.length());
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * lines);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    @Override
    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int lines() {
        return lineStarts.length;
    }

    /** The number of the line that an offset stands in, from 1. */
    int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    int startOf(int line) {
        return lineStarts[line - 1];
    }

    @Override
    public boolean endsAt(int line, int column) {
        return line == lineStarts.length && column > lengthOfLast;
    }

    @Override
    public CsvReader<CsvFields> records(CsvReader.CsvReaderBuilder reader, CsvFields fields) {
        return reader.build(fields, text);
    }

    @Override
    public String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int start = lineStarts[number - 1];
        int end = number == lineStarts.length ? text.length() : lineStarts[number];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * The place of {@code length} characters from an offset on, cut at the end of the line; columns count whole
     * characters, not halves.
     */
    Location at(int offset, int length) {
        int line = lineOf(offset);
        int start = lineStarts[line - 1];
        int lineEnd = start + line(line).length();
        int end = Math.max(offset, Math.min(offset + length, lineEnd));
        int column = text.codePointCount(start, offset) + 1;
        return new Location(name, line, column, Math.max(1, text.codePointCount(offset, end)));
    }
}
