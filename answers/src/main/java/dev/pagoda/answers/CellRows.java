package dev.pagoda.answers;

import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of {@code cells.csv}: by unit, indicator (denominators after them) and period. */
final class CellRows {
    private final Result result;
    private final Evidence evidence;
    private final CellMarks marks;
    private final List<Table> tables;
    private final int[] lags;

    CellRows(Edition edition) {
        this.result = edition.result();
        this.evidence = edition.project().evidence();
        this.marks = new CellMarks(result);
        this.tables = result.stages().stream().map(Stage::table).toList();
        this.lags = new int[result.observed().columns().size()];
        for (int column = 0; column < lags.length; column++) {
            lags[column] = Evidence.lag(edition.framework(), column);
        }
    }

    void write(CsvRows rows) {
        for (String column :
                List.of("unit", "indicator", "period", "observed_in", "status", "source", "source_title")) {
            rows.text(column);
        }
        result.stages().forEach(stage -> rows.text(stage.step()));
        rows.text("mark").end();
        Table observed = result.observed();
        for (int unit = 0; unit < observed.units().size(); unit++) {
            for (int column = 0; column < lags.length; column++) {
                for (int p = 0; p < observed.periods().size(); p++) {
                    cell(rows, unit, column, p);
                }
            }
        }
    }

    private void cell(CsvRows rows, int unit, int column, int periodIndex) {
        Table observed = result.observed();
        int row = observed.row(unit, periodIndex);
        int period = observed.periods().get(periodIndex);
        boolean present = !Double.isNaN(observed.value(column, row));
        if (!present && !result.methodology().periods().contains(period)) {
            return;
        }
        int observedIn = period - lags[column];
        Optional<Observation> observation =
                evidence.find(observed.units().get(unit), observed.columns().get(column), observedIn);
        rows.text(observed.units().get(unit)).text(observed.columns().get(column));
        rows.text(Integer.toString(period)).text(present ? Integer.toString(observedIn) : "");
        rows.text(observation
                .map(one -> one.status().name().toLowerCase(Locale.ROOT))
                .orElse("missing"));
        rows.text(observation.map(one -> one.source().address()).orElse(""));
        rows.text(observation.map(one -> one.source().title()).orElse(""));
        steps(rows, column, row);
        rows.text(marks.text(column, row)).end();
    }

    /** The value after every step; what a step left as it was is not made into text again. */
    private void steps(CsvRows rows, int column, int row) {
        double before = Double.NaN;
        String text = "";
        for (Table table : tables) {
            double value = table.value(column, row);
            if (Double.doubleToRawLongBits(value) != Double.doubleToRawLongBits(before)) {
                text = ShortestDecimal.text(value);
                before = value;
            }
            rows.text(text);
        }
    }
}
