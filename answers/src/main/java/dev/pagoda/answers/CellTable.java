// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.Columns;
import dev.pagoda.answers.table.Measure;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Word;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.Stage;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row for every cell of a scored period, and for every value of an earlier one: where it comes from and what each
 * step made of it. By unit, indicator (denominators after them) and period.
 */
final class CellTable {
    private final Result result;
    private final Evidence evidence;
    private final CellMarks marks;

    CellTable(Edition edition) {
        this.result = edition.result();
        this.evidence = edition.project().evidence();
        this.marks = new CellMarks(result);
    }

    private record Cell(int column, int row, int observedIn, boolean isPresent, Optional<Observation> observation) {}

    AnswerTable<?> table() {
        dev.pagoda.core.model.Table observed = result.observed();
        Columns<Cell> columns = new Columns<Cell>()
                .unit(cell -> observed.units().get(observed.unitOf(cell.row())))
                .text("indicator", "Indicator", "指标", cell -> observed.columns().get(cell.column()))
                .period(cell -> observed.periodOf(cell.row()))
                .period("observed_in", "Observed in", "观测时期", cell -> cell.isPresent() ? cell.observedIn() : Double.NaN)
                .text(
                        "status",
                        "Status",
                        "状态",
                        cell -> cell.observation()
                                .map(one -> Word.of(one.status()))
                                .orElse("missing"))
                .text(
                        "source",
                        "Source",
                        "来源地址",
                        cell -> cell.observation()
                                .map(one -> one.source().address())
                                .orElse(""))
                .text(
                        "source_title",
                        "Title of the source",
                        "来源",
                        cell -> cell.observation()
                                .map(one -> one.source().title())
                                .orElse(""));
        for (Stage stage : result.stages()) {
            columns.number(
                            stage.step(),
                            Measure.NUMBER,
                            "After " + stage.step(),
                            stage.step() + " 之后",
                            cell -> stage.table().value(cell.column(), cell.row()))
                    .meaning("The value after this step", "经过该步骤后的数值");
        }
        return columns.text("mark", "Mark", "标记", cell -> marks.text(cell.column(), cell.row()))
                .table("cells", "Cells", "单元格", this::rows)
                .asLong();
    }

    private Stream<Cell> rows() {
        dev.pagoda.core.model.Table observed = result.observed();
        return IntStream.range(0, observed.units().size())
                .boxed()
                .flatMap(unit -> IntStream.range(0, observed.columns().size())
                        .boxed()
                        .flatMap(column -> IntStream.range(0, observed.periods().size())
                                .mapToObj(period -> cell(unit, column, period))
                                .flatMap(Optional::stream)));
    }

    private Optional<Cell> cell(int unit, int column, int periodIndex) {
        dev.pagoda.core.model.Table observed = result.observed();
        int row = observed.row(unit, periodIndex);
        int period = observed.periods().get(periodIndex);
        boolean present = !Double.isNaN(observed.value(column, row));
        if (!present && !result.methodology().periods().contains(period)) {
            return Optional.empty();
        }
        int observedIn = period - Evidence.lag(result.framework(), column);
        return Optional.of(new Cell(
                column,
                row,
                observedIn,
                present,
                evidence.find(observed.units().get(unit), observed.columns().get(column), observedIn)));
    }
}
