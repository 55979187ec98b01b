package dev.pagoda.project.observations;

import dev.pagoda.core.model.Location;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.Row;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the units and columns that a table mentions, and tells each unknown one once, with the number of its rows. */
final class Mentions {
    private static final class Unknown {
        private final Location first;
        private int rows = 1;

        Unknown(Location first) {
            this.first = first;
        }
    }

    private static final int MOST_GUESSED = 100;

    private final Subjects subjects;
    private final Cells cells;
    private final Problems problems;
    private final Map<String, Unknown> units = new LinkedHashMap<>();
    private final Map<String, Unknown> columns = new LinkedHashMap<>();

    Mentions(Subjects subjects, Cells cells, Problems problems) {
        this.subjects = subjects;
        this.cells = cells;
        this.problems = problems;
    }

    /** Number of the unit in a field; −1 if it is not known. */
    int unit(Row row, int field) {
        String code = row.text(field);
        int number = subjects.unitNumber(code);
        if (number < 0 && (subjects.areUnitsKnown() || code.isEmpty())) {
            note(units, code, row, field);
        }
        return number;
    }

    /** Number of the column in a field; −1 if it is not known. */
    int column(Row row, int field) {
        String code = row.text(field);
        int number = subjects.columnNumber(code);
        if (number < 0 && (subjects.areColumnsKnown() && !subjects.isNode(code) || code.isEmpty())) {
            note(columns, code, row, field);
        }
        return number;
    }

    private static void note(Map<String, Unknown> unknown, String code, Row row, int field) {
        Unknown known = unknown.get(code);
        if (known == null) {
            unknown.put(code, new Unknown(row.at(field)));
        } else {
            known.rows++;
        }
    }

    /** Notes the unknown codes as problems, and what they probably mean as faulty, so that it is not said to have no data as well. */
    void report() {
        units.keySet().stream()
                .limit(MOST_GUESSED)
                .forEach(code ->
                        subjects.guessUnit(code).ifPresent(unit -> cells.addFaulty(subjects.unitNumber(unit), -1)));
        columns.keySet().stream()
                .limit(MOST_GUESSED)
                .forEach(code -> subjects.guessColumn(code)
                        .ifPresent(column -> cells.addFaulty(-1, subjects.columnNumber(column))));
        units.forEach((code, unknown) -> {
            if (code.isEmpty()) {
                problems.error(
                        "missing-code",
                        unknown.first,
                        "The row names no unit" + also(unknown),
                        "Write the code of a unit.");
            } else {
                problems.error(
                        "unknown-unit",
                        unknown.first,
                        "There is no unit " + Quoted.of(code) + also(unknown),
                        () -> subjects.cureForUnit(code));
            }
        });
        columns.forEach((code, unknown) -> {
            if (code.isEmpty()) {
                problems.error(
                        "missing-code",
                        unknown.first,
                        "The row names no indicator" + also(unknown),
                        "Write the code of an indicator.");
            } else {
                problems.error(
                        "unknown-indicator",
                        unknown.first,
                        "There is no indicator " + Quoted.of(code) + also(unknown),
                        () -> subjects.cureForColumn(code));
            }
        });
    }

    private static String also(Unknown unknown) {
        return unknown.rows == 1
                ? "."
                : ", here and in " + (unknown.rows - 1) + " more row" + (unknown.rows == 2 ? "." : "s.");
    }
}
