package dev.pagoda.project.observations;

import dev.pagoda.core.model.Observation.Status;
import dev.pagoda.project.files.Header;
import dev.pagoda.project.files.Origin;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Row;
import java.util.List;
import java.util.Optional;

/** Observations one value a row. */
final class LongForm implements ObservationsReader.Form {
    private static final List<String> COLUMNS =
            List.of("unit", "indicator", "period", "value", "status", "source", "source_title", "quote", "note", "use");
    private static final String WHEN_MISSING = "Leave the value empty and write `missing` as its status.";

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
        return header.check(COLUMNS, "Remove it, or put it into column note.", "unit", "indicator", "period", "value")
                ? Optional.of(new LongForm(header, facts, mentions, periods, cells, problems))
                : Optional.empty();
    }

    @Override
    public void read(Row row) {
        int unitNumber = mentions.unit(row, unit);
        int column = mentions.column(row, indicator);
        Optional<Integer> when = periods.read(row, period);
        Origin origin = facts.origin(row);
        boolean isMissing = origin.status() == Status.MISSING;
        double number = Double.NaN;
        if (row.isEmpty(value)) {
            if (!isMissing) {
                problems.error(
                        "no-value",
                        row.at(value),
                        "The row has no value.",
                        "Write the value, or `missing` as its status if the source has none.");
            }
        } else {
            number = facts.value(row, value, WHEN_MISSING);
            if (isMissing) {
                problems.error(
                        "missing-with-value",
                        row.at(facts.statusField()),
                        "The row has a value, but its status says missing.",
                        "Remove one of them.");
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
