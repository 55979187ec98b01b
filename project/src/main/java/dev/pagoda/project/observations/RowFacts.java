// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Observation.Status;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Word;
import dev.pagoda.project.files.Header;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.NumberDoctor;
import dev.pagoda.project.files.NumberFault;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Origin;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.Sheet;
import dev.pagoda.project.files.SheetRow;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads what both forms say about a whole row: status, source, note, and use; a column that is not there says nothing.
 */
final class RowFacts {
    private static final Fault UNKNOWN_STATUS =
            Fault.error("unknown-word", "{text} is not a status.", "{text}不是有效的 status。", "{hint}", "{hint}");
    private static final Fault UNKNOWN_USE = Fault.error(
            "unknown-word",
            "{text} does not say whether to use the row.",
            "{text}没有说明是否采用该行。",
            "Write yes or no, or leave it empty.",
            "请写 yes 或 no，或留空。");
    private static final Template VALUE = new Template("The value {text} {why}.", "数值{text}{why}。");
    private static final Fault PERCENT_CELL = Fault.error(
            "percent-cell",
            "The cell shows {shown}% and holds {held}.",
            "单元格显示 {shown}%，实际值为 {held}。",
            "Format the cell as a plain number, and write {shown} if the indicator is measured in %.",
            "请将单元格设为普通数字格式；若指标以 % 计量，请写 {shown}。");

    private static final Map<String, Status> STATUSES = Word.all(Status.OBSERVED);

    /**
     * Of so many different texts it is found out why they are not numbers; more are hardly read, and it would take
     * long.
     */
    private static final int MOST_EXAMINED = 1000;

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

    Origin origin(SheetRow row) {
        Observation.Source from = new Observation.Source(text(row, source), text(row, title), text(row, quote));
        return new Origin(sheet, status(row), from, text(row, note), use(row));
    }

    /** One object for equal texts: sources repeat from row to row. */
    private String text(SheetRow row, int field) {
        if (field < 0 || row.isEmpty(field)) {
            return "";
        }
        String text = row.text(field);
        String known = shared.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    Status status(SheetRow row) {
        String text = text(row, status);
        if (text.isEmpty()) {
            return Status.OBSERVED;
        }
        Status found = STATUSES.get(text);
        if (found == null) {
            problems.add(UNKNOWN_STATUS, row.at(status), () -> new Object[] {
                "text", Quoted.of(text), "hint", Hint.known(text.toLowerCase(Locale.ROOT), STATUSES.keySet())
            });
            return Status.OBSERVED;
        }
        return found;
    }

    private Origin.Use use(SheetRow row) {
        String text = text(row, use);
        switch (text) {
            case "":
                return Origin.Use.NOT_SAID;
            case "yes":
                return Origin.Use.YES;
            case "no":
                return Origin.Use.NO;
            default:
                problems.add(UNKNOWN_USE, row.at(use), "text", Quoted.of(text));
                return Origin.Use.NOT_SAID;
        }
    }

    /** Number of the column status; −1 if there is none. */
    int statusField() {
        return status;
    }

    /** Whether a number is shown as a percentage, so that the reader sees a hundred times the value. */
    boolean isPercent(SheetRow row, int field) {
        return sheet.isPercent(row.place(field));
    }

    private NumberFault fault(String text, Name whenMissing) {
        NumberFault known = faults.get(text);
        if (known == null && faults.size() < MOST_EXAMINED) {
            known = new NumberDoctor(true, whenMissing).examine(text);
            faults.put(text, known);
        }
        return known == null ? NumberFault.NOT_A_NUMBER : known;
    }

    /** The number in a field that is not empty; NaN if it is none, and then the problems say why. */
    double value(SheetRow row, int field, Name whenMissing) {
        double value = row.number(field);
        if (Double.isNaN(value)) {
            String text = row.text(field);
            value = NumberText.parse(text);
            if (Double.isNaN(value)) {
                NumberFault fault = fault(text, whenMissing);
                problems.add(
                        fault.in(VALUE),
                        row.at(field),
                        "text",
                        Quoted.of(text),
                        "why",
                        fault.why(),
                        "cure",
                        fault.cure());
            }
        }
        if (isPercent(row, field)) {
            problems.add(
                    PERCENT_CELL, row.at(field), "shown", NumberText.show(value * 100), "held", NumberText.show(value));
            return Double.NaN;
        }
        return value;
    }
}
