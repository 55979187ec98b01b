// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The rows of a CSV file. What is no CSV is noted where it stands, and ends the reading of the file. */
public final class CsvSheet implements Sheet {
    private static final Fault TEXT_AFTER_QUOTE = Fault.error(
            "bad-quotes",
            "The quote that opens here is closed too early: text follows the closing quote. The rest of the file was"
                    + " not read.",
            "此处开始的引号关闭过早：右引号之后还有文字。文件其余部分未读取。",
            "Double every quote inside a quoted field: \"the \"\"new\"\" method\".",
            "引号内的引号须双写：\"the \"\"new\"\" method\"。");
    private static final Fault NOT_CSV = Fault.error(
            "bad-quotes",
            "From here on, the file is not valid CSV: {reason}. The rest of the file was not read.",
            "从此处起，文件不是有效的 CSV：{reason}。文件其余部分未读取。",
            "Double every quote inside a quoted field: \"the \"\"new\"\" method\".",
            "引号内的引号须双写：\"the \"\"new\"\" method\"。");
    private static final Fault UNCLOSED_QUOTE = Fault.error(
            "unclosed-quote",
            "The quote that opens here is never closed, so the rest of the file is one field.",
            "此处的引号没有关闭，文件其余部分成了一个字段。",
            "Close it, or remove it.",
            "请补上右引号，或删除此引号。");
    private static final Fault ENDLESS_FIELD = Fault.error(
            "unclosed-quote",
            "The field that begins here has more than 16 million characters: its quote is probably never closed. The"
                    + " rest of the file was not read.",
            "从此处开始的字段超过 1600 万个字符，引号很可能没有关闭。文件其余部分未读取。",
            "Close the quote, or remove it.",
            "请补上右引号，或删除此引号。");
    private static final Fault STRAY_QUOTE = Fault.error(
            "bad-quotes",
            "There is a quote inside a field that does not begin with one.",
            "字段不以引号开头，其中却有引号。",
            "Put the whole field in quotes and double the quotes inside: \"the \"\"new\"\" method\".",
            "请将整个字段加引号，其中的引号双写：\"the \"\"new\"\" method\"。");

    private final FileText text;
    private final Problems problems;
    private boolean isBroken;

    public CsvSheet(FileText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    @Override
    public String name() {
        return text.name();
    }

    @Override
    public Location at(long place) {
        return CsvFields.at(text.name(), place);
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
    public Iterator<SheetRow> iterator() {
        CsvFields fields = new CsvFields(text);
        CsvReader.CsvReaderBuilder reader =
                CsvReader.builder().skipEmptyLines(false).allowExtraFields(true).allowMissingFields(true);
        try {
            return new RowIterator(text.records(reader, fields).iterator(), fields);
        } catch (IOException gone) {
            breakOff(gone);
            return Collections.emptyIterator();
        }
    }

    private void breakOff(Exception fault) {
        isBroken = true;
        problems.add(Folder.UNREADABLE_FILE, Location.of(text.name()), "reason", String.valueOf(fault.getMessage()));
    }

    private final class RowIterator implements Iterator<SheetRow> {
        private final CloseableIterator<CsvFields> records;
        private final CsvFields fields;
        private boolean isReady;

        RowIterator(CloseableIterator<CsvFields> records, CsvFields fields) {
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
                    records.close();
                    return false;
                }
                records.next();
            } catch (CsvParseException fault) {
                refuse(fault);
                return true;
            } catch (UncheckedIOException | IOException gone) {
                breakOff(gone);
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
            Fault known = reason.contains("after closing quote")
                    ? TEXT_AFTER_QUOTE
                    : reason.contains("buffer") ? ENDLESS_FIELD : NOT_CSV;
            problems.add(known, fields.next(), "reason", reason);
        }

        private void reportQuotes() {
            if (fields.isUnclosed()) {
                isBroken = true;
                problems.add(UNCLOSED_QUOTE, fields.atOpeningQuote());
            }
            for (int field = 0; field < fields.size() && !isBroken; field++) {
                if (fields.hasStrayQuote(field)) {
                    problems.add(STRAY_QUOTE, fields.at(field));
                }
            }
        }

        @Override
        public SheetRow next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            isReady = false;
            return fields;
        }
    }
}
