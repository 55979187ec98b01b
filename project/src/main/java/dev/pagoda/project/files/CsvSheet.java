package dev.pagoda.project.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.pagoda.core.model.Location;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of a CSV file. What is no CSV is noted where it stands, and ends the reading of the file. */
public final class CsvSheet implements Sheet {
    private final TextFile file;
    private final Problems problems;
    private boolean isBroken;

    public CsvSheet(TextFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Location at(long place) {
        int offset = (int) (place >>> 32);
        return file.at(offset, (int) place);
    }

    @Override
    public boolean hasFullRows() {
        return true;
    }

    @Override
    public boolean wasReadWhole() {
        return !isBroken;
    }

    @Override
    public boolean isPercent(long place) {
        return false;
    }

    @Override
    public Iterator<Row> iterator() {
        CsvFields fields = new CsvFields(file);
        CsvReader<CsvFields> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .build(fields, file.text());
        return new Rows(reader.iterator(), fields);
    }

    private final class Rows implements Iterator<Row> {
        private final CloseableIterator<CsvFields> records;
        private final CsvFields fields;
        private boolean isReady;

        Rows(CloseableIterator<CsvFields> records, CsvFields fields) {
            this.records = records;
            this.fields = fields;
        }

        @Override
        public boolean hasNext() {
            while (!isReady && !isBroken && advance()) {
                isReady = !isBroken && fields.hasText();
            }
            return isReady;
        }

        private boolean advance() {
            try {
                if (!records.hasNext()) {
                    return false;
                }
                records.next();
            } catch (CsvParseException fault) {
                refuse(fault);
                return true;
            }
            reportQuotes();
            return true;
        }

        private void refuse(CsvParseException fault) {
            isBroken = true;
            String reason = String.valueOf(
                    fault.getCause() == null
                            ? fault.getMessage()
                            : fault.getCause().getMessage());
            boolean afterQuote = reason.contains("after closing quote");
            problems.error(
                    "bad-quotes",
                    file.at(Math.min(fields.next(), file.text().length()), 1),
                    afterQuote
                            ? "The quote that opens here is closed too early: text follows the closing quote. The rest"
                                    + " of the file was not read."
                            : "The file is no CSV from here on: " + reason + ". The rest of the file was not read.",
                    "Double every quote inside a quoted field: \"the \"\"new\"\" method\".");
        }

        private void reportQuotes() {
            if (fields.isUnclosed()) {
                isBroken = true;
                problems.error(
                        "unclosed-quote",
                        fields.atOpeningQuote(),
                        "The quote that opens here is never closed, so the rest of the file is one field.",
                        "Close it, or remove it.");
            }
            for (int field = 0; field < fields.size() && !isBroken; field++) {
                if (fields.hasStrayQuote(field)) {
                    problems.error(
                            "bad-quotes",
                            fields.at(field),
                            "A quote stands inside a field that does not begin with one.",
                            "Put the whole field in quotes and double the quotes inside: \"the \"\"new\"\" method\".");
                }
            }
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            isReady = false;
            return fields;
        }
    }
}
