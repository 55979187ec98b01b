package dev.pagoda.project.files;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import dev.pagoda.core.model.Location;
import java.util.Arrays;

/**
 * The fields of the record that the CSV parser is at, as offsets in the file's text. The parser tells the content of each field; how long it is in the file
 * follows from it: quotes around it, doubled quotes inside, a comma after it.
 */
final class CsvFields extends CsvCallbackHandler<CsvFields> implements Row {
    private static final byte PLAIN = 0;
    private static final byte QUOTED = 1;
    private static final byte ESCAPED = 2;
    private static final byte STRAY = 3;

    private final TextFile file;
    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private byte[] kinds = new byte[16];
    private int size;
    private int next;
    private boolean hasText;
    private boolean isUnclosed;

    CsvFields(TextFile file) {
        this.file = file;
        this.text = file.text();
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
        next = file.startOf((int) line);
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
        }
        int quotes = 0;
        for (int i = offset; i < offset + length; i++) {
            quotes += buffer[i] == '"' ? 1 : 0;
        }
        starts[size] = next + (quoted ? 1 : 0);
        ends[size] = starts[size] + length + (quoted ? quotes : 0);
        kinds[size] = quoted ? (quotes > 0 ? ESCAPED : QUOTED) : quotes > 0 ? STRAY : PLAIN;
        hasText |= length > 0;
        next = ends[size] + (quoted ? 2 : 1);
        isUnclosed = quoted && ends[size] >= text.length();
        size++;
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
    int next() {
        return next;
    }

    boolean hasText() {
        return hasText;
    }

    boolean isUnclosed() {
        return isUnclosed;
    }

    /** Where the last field begins, if it is quoted. */
    Location atOpeningQuote() {
        return file.at(starts[size - 1] - 1, 1);
    }

    boolean hasStrayQuote(int field) {
        return kinds[field] == STRAY;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String text(int field) {
        if (field >= size) {
            return "";
        }
        String content = Spaces.strip(text, starts[field], ends[field]);
        return kinds[field] == ESCAPED ? content.replace("\"\"", "\"") : content;
    }

    @Override
    public double number(int field) {
        return field < size ? NumberText.quick(text, starts[field], ends[field]) : Double.NaN;
    }

    @Override
    public boolean isEmpty(int field) {
        return field >= size || starts[field] == ends[field] || text(field).isEmpty();
    }

    @Override
    public long place(int field) {
        if (field >= size) {
            return (long) (size == 0 ? next : ends[size - 1]) << 32 | 1;
        }
        return (long) starts[field] << 32 | Math.max(1, ends[field] - starts[field]);
    }

    @Override
    public Location at(int field) {
        long place = place(field);
        return file.at((int) (place >>> 32), (int) place);
    }
}
