// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.SheetRow;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds the units and columns that a table mentions, and reports each unknown one once, with the number of its rows.
 */
final class Mentions {
    private static final Fault NO_UNIT = Fault.error(
            "missing-code", "The row names no unit{also}.", "该行没有写单元{also}。", "Write the code of a unit.", "请写单元的代码。");
    private static final Fault UNKNOWN_UNIT =
            Fault.error("unknown-unit", "There is no unit {code}{also}.", "没有单元{code}{also}。", "{hint}", "{hint}");
    private static final Fault NO_INDICATOR = Fault.error(
            "missing-code",
            "The row names no indicator{also}.",
            "该行没有写指标{also}。",
            "Write the code of an indicator.",
            "请写指标的代码。");
    private static final Fault UNKNOWN_INDICATOR = Fault.error(
            "unknown-indicator", "There is no indicator {code}{also}.", "没有指标{code}{also}。", "{hint}", "{hint}");
    private static final Template ALSO = new Template(", here and in {rows}", "（此处及另外 {rows}）");

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
    int unit(SheetRow row, int field) {
        String code = row.text(field);
        int number = subjects.unitNumber(code);
        if (number < 0 && (subjects.areUnitsKnown() || code.isEmpty())) {
            note(units, code, row, field);
        }
        return number;
    }

    /** Number of the column in a field; −1 if it is not known. */
    int column(SheetRow row, int field) {
        String code = row.text(field);
        int number = subjects.columnNumber(code);
        if (number < 0 && (subjects.areColumnsKnown() && !subjects.isNode(code) || code.isEmpty())) {
            note(columns, code, row, field);
        }
        return number;
    }

    private static void note(Map<String, Unknown> unknown, String code, SheetRow row, int field) {
        Unknown known = unknown.get(code);
        if (known == null) {
            unknown.put(code, new Unknown(row.at(field)));
        } else {
            known.rows++;
        }
    }

    /**
     * Notes the unknown codes as problems, and what they probably mean as faulty, so that it is not said to have no
     * data as well.
     */
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
                problems.add(NO_UNIT, unknown.first, "also", also(unknown));
            } else {
                problems.add(
                        UNKNOWN_UNIT, unknown.first, () -> new Object[] {
                            "code", Quoted.of(code), "also", also(unknown), "hint", subjects.cureForUnit(code)
                        });
            }
        });
        columns.forEach((code, unknown) -> {
            if (code.isEmpty()) {
                problems.add(NO_INDICATOR, unknown.first, "also", also(unknown));
            } else {
                problems.add(UNKNOWN_INDICATOR, unknown.first, () -> new Object[] {
                    "code", Quoted.of(code), "also", also(unknown), "hint", subjects.cureForColumn(code)
                });
            }
        });
    }

    private static Name also(Unknown unknown) {
        int more = unknown.rows - 1;
        Name rows = new Name(more == 1 ? "1 more row" : more + " more rows", more + " 行");
        return more == 0 ? Name.NONE : ALSO.with("rows", rows);
    }
}
