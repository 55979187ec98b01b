// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import dev.pagoda.core.model.Location;
import java.util.Arrays;

/**
 * The fields of the record that the CSV parser is at, with their places. The parser tells the line that a record begins
 * in and the content of each field; how long it is in the file follows from it: quotes around it, doubled quotes
 * inside, a comma after it.
 */
final class CsvFields extends CsvCallbackHandler<CsvFields> implements SheetRow {
    private static final int COLUMN_BITS = 20;
    private static final int LENGTH_BITS = 12;
    private static final int LAST_COLUMN = (1 << COLUMN_BITS) - 1;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private final FileText text;
    private char[] contents = new char[256];
    private int[] starts = new int[16];
    private long[] places = new long[16];
    private boolean[] strays = new boolean[16];
    private int size;
    private int line = 1;
    private int column = 1;
    private int lastEnd = 1;
    private boolean hasText;
    private boolean isUnclosed;

    CsvFields(FileText text) {
        this.text = text;
    }

    /** A place as one number: line, column and length; what lies beyond the last column that fits stands in it. */
    private static long place(int line, int column, int length) {
        return ((long) line << COLUMN_BITS | Math.min(column, LAST_COLUMN)) << LENGTH_BITS
                | Math.max(1, Math.min(length, LONGEST));
    }

    static Location at(String name, long place) {
        int column = (int) (place >>> LENGTH_BITS) & LAST_COLUMN;
        return new Location(name, (int) (place >>> COLUMN_BITS + LENGTH_BITS), column, (int) place & LONGEST);
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return size;
    }

    @Override
    protected void beginRecord(long line) {
        size = 0;
        hasText = false;
        isUnclosed = false;
        this.line = (int) line;
        column = 1;
        lastEnd = 1;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        makeRoom(length);
        System.arraycopy(buffer, offset, contents, starts[size], length);
        int start = starts[size];
        starts[size + 1] = start + length;
        strays[size] = false;
        column += quoted ? 1 : 0;
        int firstLine = line;
        int firstColumn = column;
        int lengthInLine = -1;
        for (int i = start; i < start + length; i++) {
            char c = contents[i];
            if (c == '\n' || c == '\r' && (i + 1 == start + length || contents[i + 1] != '\n')) {
                lengthInLine = lengthInLine < 0 ? column - firstColumn : lengthInLine;
                line++;
                column = 1;
            } else if (c != '\r') {
                column += isSecondHalf(i, start) ? 0 : c == '"' && quoted ? 2 : 1;
            }
            strays[size] |= c == '"' && !quoted;
        }
        places[size] = place(firstLine, firstColumn, lengthInLine < 0 ? column - firstColumn : lengthInLine);
        isUnclosed = quoted && text.endsAt(line, column);
        hasText |= length > 0;
        lastEnd = column;
        column += quoted ? 2 : 1;
        size++;
    }

    private boolean isSecondHalf(int i, int start) {
        return i > start && Character.isLowSurrogate(contents[i]) && Character.isHighSurrogate(contents[i - 1]);
    }

    private void makeRoom(int length) {
        if (size + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            places = Arrays.copyOf(places, 2 * places.length);
            strays = Arrays.copyOf(strays, 2 * strays.length);
        }
        if (starts[size] + length > contents.length) {
            contents = Arrays.copyOf(contents, Math.max(2 * contents.length, starts[size] + length));
        }
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are not asked for");
    }

    @Override
    protected void setEmpty() {
        size = 0;
    }

    @Override
    protected CsvFields buildRecord() {
        return this;
    }

    /** Where the next field begins. */
    Location next() {
        return new Location(text.name(), line, column, 1);
    }

    boolean hasText() {
        return hasText;
    }

    boolean isUnclosed() {
        return isUnclosed;
    }

    /** Where the last field begins, if it is quoted. */
    Location atOpeningQuote() {
        Location at = at(size - 1);
        return new Location(at.file(), at.line(), at.column() - 1, 1);
    }

    boolean hasStrayQuote(int field) {
        return strays[field];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String text(int field) {
        return field < size ? Spaces.strip(contents, starts[field], starts[field + 1]) : "";
    }

    @Override
    public double number(int field) {
        return field < size ? NumberText.quick(contents, starts[field], starts[field + 1]) : Double.NaN;
    }

    @Override
    public boolean isEmpty(int field) {
        return field >= size
                || starts[field] == starts[field + 1]
                || text(field).isEmpty();
    }

    @Override
    public long place(int field) {
        return field < size ? places[field] : place(line, lastEnd, 1);
    }

    @Override
    public Location at(int field) {
        return at(text.name(), place(field));
    }
}
