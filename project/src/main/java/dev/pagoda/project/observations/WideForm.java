// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation.Status;
import dev.pagoda.project.files.Header;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Origin;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.Sheet;
import dev.pagoda.project.files.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Observations one indicator a column. */
final class WideForm implements ObservationsReader.Form {
    private static final Fault NO_VALUES = Fault.error(
            "missing-column",
            "No column contains values.",
            "没有数值列。",
            "Add columns indicator and value, or one column for each indicator, named by its code.",
            "请添加 indicator 和 value 列，或为每个指标设一列，以其代码命名。");
    private static final Fault UNKNOWN_INDICATOR = Fault.error(
            "unknown-indicator",
            "{name} is neither an indicator nor another column of this table.",
            "{name}既不是指标，也不是此表的其他列。",
            "{hint}",
            "{hint}");
    private static final Name WHEN_MISSING = new Name("Leave the cell empty.", "请将单元格留空。");

    static final List<String> COLUMNS = List.of("unit", "period", "status", "source", "source_title", "note");

    private final int unit;
    private final int period;
    private final int[] fields;
    private final int[] columns;
    private final int[] lags;
    private final RowFacts facts;
    private final Mentions mentions;
    private final PeriodReader periods;
    private final Cells cells;
    private final Problems problems;

    private WideForm(
            Header header,
            RowFacts facts,
            Mentions mentions,
            PeriodReader periods,
            Cells cells,
            Subjects subjects,
            Problems problems) {
        this.unit = header.find("unit");
        this.period = header.find("period");
        this.fields = valueFields(header);
        this.columns = new int[fields.length];
        this.lags = new int[fields.length];
        for (int i = 0; i < fields.length; i++) {
            columns[i] = subjects.columnNumber(header.name(fields[i]));
            lags[i] = columns[i] < 0 ? 0 : subjects.lag(columns[i]);
        }
        this.facts = facts;
        this.mentions = mentions;
        this.periods = periods;
        this.cells = cells;
        this.problems = problems;
    }

    private static int[] valueFields(Header header) {
        List<Integer> fields = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.name(column);
            if (!name.isEmpty() && !COLUMNS.contains(name) && header.find(name) == column) {
                fields.add(column);
            }
        }
        return fields.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Empty if the column of units is missing, or no column holds values; then the problems say so. */
    static Optional<WideForm> of(
            Sheet sheet,
            Header header,
            RowFacts facts,
            Mentions mentions,
            PeriodReader periods,
            Cells cells,
            Subjects subjects,
            Problems problems) {
        if (!header.require("unit")) {
            return Optional.empty();
        }
        WideForm form = new WideForm(header, facts, mentions, periods, cells, subjects, problems);
        if (form.fields.length == 0) {
            problems.add(NO_VALUES, Location.of(sheet.name()));
        }
        for (int i = 0; i < form.fields.length; i++) {
            if (form.columns[i] < 0 && subjects.areColumnsKnown()) {
                String name = header.name(form.fields[i]);
                cells.addIncomplete();
                problems.add(UNKNOWN_INDICATOR, header.at(form.fields[i]), () -> new Object[] {
                    "name",
                    Quoted.of(name),
                    "hint",
                    Hint.closest(name, COLUMNS).map(Hint::meant).orElseGet(() -> subjects.cureForColumn(name))
                });
            }
        }
        return form.fields.length == 0 ? Optional.empty() : Optional.of(form);
    }

    @Override
    public void read(SheetRow row) {
        int unitNumber = mentions.unit(row, unit);
        Origin origin = facts.origin(row);
        Optional<Integer> when = period < 0 ? Optional.empty() : periods.read(row, period);
        boolean isWhenKnown = when.isPresent() || period < 0 && periods.edition() != 0;
        boolean isMissing = origin.status() == Status.MISSING;
        int number = cells.number(origin);
        for (int i = 0; i < fields.length; i++) {
            int field = fields[i];
            if (columns[i] < 0) {
                continue; // said once, in the header
            }
            double value = row.number(field);
            if (Double.isNaN(value)) {
                if (row.isEmpty(field)) {
                    continue;
                }
                value = facts.value(row, field, WHEN_MISSING);
            } else if (facts.isPercent(row, field)) {
                value = facts.value(row, field, WHEN_MISSING);
            }
            if (isMissing) {
                refuseMissing(row, field);
            }
            if (!Double.isNaN(value) && unitNumber >= 0 && isWhenKnown) {
                cells.add(
                        unitNumber,
                        columns[i],
                        when.orElse(periods.edition() - lags[i]),
                        value,
                        number,
                        row.place(field));
            } else {
                cells.addFaulty(unitNumber, columns[i]);
            }
        }
    }

    private void refuseMissing(SheetRow row, int field) {
        problems.add(LongForm.MISSING_WITH_VALUE, row.at(field));
    }
}
