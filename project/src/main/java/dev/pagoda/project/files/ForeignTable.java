// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Location;
import java.util.List;

/**
 * A table of another program as it stands in a file: texts by row and column, both from 0, each with its place. Rows
 * without any text are left out.
 */
public final class ForeignTable {
    /** One row: its texts, and where they stand. */
    record ForeignLine(List<String> texts, List<Location> places, List<Boolean> percent) {
        ForeignLine {
            texts = List.copyOf(texts);
            places = List.copyOf(places);
            percent = List.copyOf(percent);
        }
    }

    private final String name;
    private final String encoding;
    private final List<ForeignLine> lines;
    private final List<CellSpan> spans;
    private final boolean isHidden;
    private final char separator;

    ForeignTable(String name, String encoding, char separator, List<ForeignLine> lines) {
        this(name, encoding, separator, lines, List.of(), false);
    }

    ForeignTable(XlsxSheet sheet, List<CellSpan> spans, List<ForeignLine> lines) {
        this(sheet.name(), "", '\0', lines, spans, sheet.isHidden());
    }

    private ForeignTable(
            String name,
            String encoding,
            char separator,
            List<ForeignLine> lines,
            List<CellSpan> spans,
            boolean isHidden) {
        this.name = name;
        this.encoding = encoding;
        this.separator = separator;
        this.lines = List.copyOf(lines);
        this.spans = List.copyOf(spans);
        this.isHidden = isHidden;
    }

    /** Cells of a workbook that are one on paper. */
    public List<CellSpan> spans() {
        return spans;
    }

    /** Whether the sheet is hidden in its workbook. */
    public boolean isHidden() {
        return isHidden;
    }

    /** The mark between the fields of a text file; NUL for a workbook. */
    public char separator() {
        return separator;
    }

    /** Name of the file, with the sheet for a workbook. */
    public String name() {
        return name;
    }

    /** Name of the sheet; empty where the file is no workbook. */
    public String sheet() {
        int mark = name.lastIndexOf('!');
        return mark < 0 ? "" : name.substring(mark + 1);
    }

    /** How the file was written where that is not UTF-8; else empty. */
    public String encoding() {
        return encoding;
    }

    public int rows() {
        return lines.size();
    }

    /** How many fields a row has. */
    public int width(int row) {
        return lines.get(row).texts.size();
    }

    /** A field without the spaces around it; empty where there is none. */
    public String text(int row, int column) {
        List<String> texts = lines.get(row).texts;
        return column >= 0 && column < texts.size() ? texts.get(column) : "";
    }

    /** Where a field stands; the last field of the row where there is none. */
    public Location at(int row, int column) {
        List<Location> places = lines.get(row).places;
        return places.get(Math.max(0, Math.min(column, places.size() - 1)));
    }

    /** Whether a number is shown as a percentage, so that the reader sees a hundred times the value. */
    public boolean isPercent(int row, int column) {
        List<Boolean> percent = lines.get(row).percent;
        return column >= 0 && column < percent.size() && percent.get(column);
    }

    /** The row that stands in a line of the file, from 1; −1 if that line is empty. */
    public int rowOfLine(int line) {
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).places.get(0).line() == line) {
                return row;
            }
        }
        return -1;
    }

    /** The number that a text plainly is; NaN if it is none. */
    public static double number(String text) {
        return NumberText.parse(text);
    }
}
