package dev.pagoda.project.observations;

import dev.pagoda.core.model.Observation.Status;
import dev.pagoda.core.model.Observation;
import dev.pagoda.project.files.Header;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.NumberDoctor;
import dev.pagoda.project.files.NumberFault;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Origin;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.Row;
import dev.pagoda.project.files.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads what both forms say about a whole row: status, source, note, and use; a column that is not there says nothing. */
final class RowFacts {
    private static final List<String> STATUSES = List.of("observed", "estimated", "preliminary", "forecast", "missing");

    /** Of so many different texts it is found out why they are no number; more are hardly read, and it would take long. */
    private static final int MOST_EXAMINED = 1000;

    private static final NumberFault NO_NUMBER =
            new NumberFault("not-a-number", "is no number", "Write digits with a decimal point, such as 1234.5.");

    private final Sheet sheet;
    private final Problems problems;
    private final int status;
    private final int source;
    private final int title;
    private final int quote;
    private final int note;
    private final int use;
    private final Map<String, String> shared = new HashMap<>();
    private final Map<String, NumberFault> faults = new HashMap<>();

    RowFacts(Sheet sheet, Header header, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
        this.status = header.find("status");
        this.source = header.find("source");
        this.title = header.find("source_title");
        this.quote = header.find("quote");
        this.note = header.find("note");
        this.use = header.find("use");
    }

    Origin origin(Row row) {
        Observation.Source from = new Observation.Source(text(row, source), text(row, title), text(row, quote));
        return new Origin(sheet, status(row), from, text(row, note), use(row));
    }

    /** One object for equal texts: sources repeat from row to row. */
    private String text(Row row, int field) {
        if (field < 0 || row.isEmpty(field)) {
            return "";
        }
        String text = row.text(field);
        String known = shared.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    Status status(Row row) {
        String text = text(row, status);
        if (text.isEmpty()) {
            return Status.OBSERVED;
        }
        int found = STATUSES.indexOf(text);
        if (found < 0) {
            problems.error(
                    "unknown-word",
                    row.at(status),
                    Quoted.of(text) + " is no status.",
                    () -> Hint.known(text.toLowerCase(Locale.ROOT), STATUSES));
            return Status.OBSERVED;
        }
        return Status.values()[found];
    }

    private Origin.Use use(Row row) {
        String text = text(row, use);
        switch (text) {
            case "":
                return Origin.Use.NOT_SAID;
            case "yes":
                return Origin.Use.YES;
            case "no":
                return Origin.Use.NO;
            default:
                problems.error(
                        "unknown-word",
                        row.at(use),
                        Quoted.of(text) + " does not say whether to use the row.",
                        "Write yes or no, or leave it empty.");
                return Origin.Use.NOT_SAID;
        }
    }

    /** Number of the column status; −1 if there is none. */
    int statusField() {
        return status;
    }

    /** Whether a number is shown as a percentage, so that the reader sees a hundred times the value. */
    boolean isPercent(Row row, int field) {
        return sheet.isPercent(row.place(field));
    }

    private NumberFault fault(String text, String whenMissing) {
        NumberFault known = faults.get(text);
        if (known == null && faults.size() < MOST_EXAMINED) {
            known = new NumberDoctor(true, whenMissing).examine(text);
            faults.put(text, known);
        }
        return known == null ? NO_NUMBER : known;
    }

    /** The number in a field that is not empty; NaN if it is none, and then the problems say why. */
    double value(Row row, int field, String whenMissing) {
        double value = row.number(field);
        if (Double.isNaN(value)) {
            String text = row.text(field);
            value = NumberText.parse(text);
            if (Double.isNaN(value)) {
                NumberFault fault = fault(text, whenMissing);
                problems.error(
                        fault.id(),
                        row.at(field),
                        "The value " + Quoted.of(text) + " " + fault.fault() + ".",
                        fault.cure());
            }
        }
        if (isPercent(row, field)) {
            problems.error(
                    "percent-cell",
                    row.at(field),
                    "The cell shows " + NumberText.show(value * 100) + "% and holds " + NumberText.show(value) + ".",
                    "Format the cell as a plain number, and write " + NumberText.show(value * 100)
                            + " if the indicator is measured in %.");
            return Double.NaN;
        }
        return value;
    }
}
