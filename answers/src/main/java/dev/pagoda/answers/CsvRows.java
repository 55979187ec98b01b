package dev.pagoda.answers;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes a table row by row: commas, line feeds, quotes only where they are needed, an empty field for what is missing. */
final class CsvRows {
    private final CsvWriter out;
    private CsvWriter.CsvWriterRecord row;

    CsvRows(Writer writer) {
        this.out = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        this.row = out.writeRecord();
    }

    /** Writes a whole table to a file. */
    static void write(Path file, Consumer<CsvRows> filling) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            CsvRows rows = new CsvRows(writer);
            filling.accept(rows);
            rows.flush();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause(); // the caller expects a full disk to be told as what it is
        }
    }

    CsvRows text(String text) {
        row.writeField(text);
        return this;
    }

    CsvRows number(double number) {
        return text(ShortestDecimal.text(number));
    }

    /** The rest of a row, or a whole one, of texts, numbers and flags. */
    void row(Object... fields) {
        for (Object field : fields) {
            field(field);
        }
        end();
    }

    void field(Object field) {
        if (field instanceof Double number) {
            number(number);
        } else {
            text(field.toString());
        }
    }

    /** Ends the row and begins the next. */
    void end() {
        row.endRecord();
        row = out.writeRecord();
    }

    void flush() throws IOException {
        out.flush();
    }
}
