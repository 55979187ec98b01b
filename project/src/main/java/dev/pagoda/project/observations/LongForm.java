// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation.Status;
import dev.pagoda.project.files.Header;
import dev.pagoda.project.files.Origin;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.SheetRow;
import java.util.List;
import java.util.Optional;

/** Observations one value a row. */
final class LongForm implements ObservationsReader.Form {
    private static final Fault NO_VALUE = Fault.error(
            "no-value",
            "The row has no value.",
            "该行没有数值。",
            "Write the value, or `missing` as its status if the source has none.",
            "请写数值；若来源没有数值，status 写 `missing`。");
    static final Fault MISSING_WITH_VALUE = Fault.error(
            "missing-with-value",
            "The row has a value, but its status says missing.",
            "该行有数值，但其 status 为 missing。",
            "Remove one of them.",
            "请删除其一。");
    private static final Name ADVICE = new Name("Remove it, or put it into column note.", "请删除，或写入 note 列。");
    private static final Name WHEN_MISSING =
            new Name("Leave the value empty and write `missing` as its status.", "请将数值留空，status 写 `missing`。");

    private static final List<String> COLUMNS =
            List.of("unit", "indicator", "period", "value", "status", "source", "source_title", "quote", "note", "use");

    private final int unit;
    private final int indicator;
    private final int period;
    private final int value;
    private final RowFacts facts;
    private final Mentions mentions;
    private final PeriodReader periods;
    private final Cells cells;
    private final Problems problems;

    private LongForm(
            Header header, RowFacts facts, Mentions mentions, PeriodReader periods, Cells cells, Problems problems) {
        this.unit = header.find("unit");
        this.indicator = header.find("indicator");
        this.period = header.find("period");
        this.value = header.find("value");
        this.facts = facts;
        this.mentions = mentions;
        this.periods = periods;
        this.cells = cells;
        this.problems = problems;
    }

    /** Empty if required columns are missing; then the problems say so. */
    static Optional<LongForm> of(
            Header header, RowFacts facts, Mentions mentions, PeriodReader periods, Cells cells, Problems problems) {
        return header.check(COLUMNS, ADVICE, "unit", "indicator", "period", "value")
                ? Optional.of(new LongForm(header, facts, mentions, periods, cells, problems))
                : Optional.empty();
    }

    @Override
    public void read(SheetRow row) {
        int unitNumber = mentions.unit(row, unit);
        int column = mentions.column(row, indicator);
        Optional<Integer> when = periods.read(row, period);
        Origin origin = facts.origin(row);
        boolean isMissing = origin.status() == Status.MISSING;
        double number = Double.NaN;
        if (row.isEmpty(value)) {
            if (!isMissing) {
                problems.add(NO_VALUE, row.at(value));
            }
        } else {
            number = facts.value(row, value, WHEN_MISSING);
            if (isMissing) {
                problems.add(MISSING_WITH_VALUE, row.at(facts.statusField()));
            }
        }
        boolean isGood = !Double.isNaN(number) || isMissing;
        if (isGood && unitNumber >= 0 && column >= 0 && when.isPresent()) {
            cells.add(unitNumber, column, when.get(), number, cells.number(origin), row.place(value));
        } else {
            cells.addFaulty(unitNumber, column);
        }
    }
}
