package dev.pagoda.project.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
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
    private static final Fault STRAY_QUOTE = Fault.error(
            "bad-quotes",
            "There is a quote inside a field that does not begin with one.",
            "字段不以引号开头，其中却有引号。",
            "Put the whole field in quotes and double the quotes inside: \"the \"\"new\"\" method\".",
            "请将整个字段加引号，其中的引号双写：\"the \"\"new\"\" method\"。");

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
            problems.add(
                    reason.contains("after closing quote") ? TEXT_AFTER_QUOTE : NOT_CSV,
                    file.at(Math.min(fields.next(), file.text().length()), 1),
                    "reason",
                    reason);
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
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            isReady = false;
            return fields;
        }
    }
}
