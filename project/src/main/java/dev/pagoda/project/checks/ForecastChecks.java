// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation.Status;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Cells.Candidate;
import dev.pagoda.project.observations.Subjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says how many forecasts a scored period rests on: they count like what was observed. */
public final class ForecastChecks {
    private static final Fault FORECASTS = Fault.warning(
            "forecast-scored",
            "The file has {values} of status forecast for the scored periods, and they count like observed ones.",
            "该文件有 {values}（status 为 forecast）用于评分时期，与观测值同等计入。",
            "If only what was observed should count, write `no` in column use of these rows, or remove them.",
            "若只应使用观测值，请在这些行的 use 列写 `no`，或将其删除。");

    private final Cells cells;
    private final Subjects subjects;
    private final List<Integer> scored;
    private final Problems problems;

    public ForecastChecks(Cells cells, Subjects subjects, IndexFile index, Problems problems) {
        this.cells = cells;
        this.subjects = subjects;
        this.scored = index.periods();
        this.problems = problems;
    }

    public void check() {
        if (cells.origins().stream().noneMatch(origin -> origin.status() == Status.FORECAST)) {
            return;
        }
        Map<String, List<Candidate>> bySheet = new LinkedHashMap<>();
        for (int period : cells.periods()) {
            for (int column = 0; column < cells.columns(); column++) {
                if (cells.has(column, period) && scored.contains(period + subjects.lag(column))) {
                    collect(column, period, bySheet);
                }
            }
        }
        bySheet.values().forEach(this::warn);
    }

    private void collect(int column, int period, Map<String, List<Candidate>> bySheet) {
        for (int unit = 0; unit < cells.units(); unit++) {
            if (!Double.isNaN(cells.value(unit, column, period))) {
                Candidate cell = cells.standing(unit, column, period);
                if (cell.origin().status() == Status.FORECAST) {
                    bySheet.computeIfAbsent(cell.at().file(), file -> new ArrayList<>())
                            .add(cell);
                }
            }
        }
    }

    private void warn(List<Candidate> forecasts) {
        int count = forecasts.size();
        Candidate first = forecasts.stream()
                .min((a, b) -> Integer.compare(a.at().line(), b.at().line()))
                .orElseThrow();
        problems.add(
                FORECASTS, first.at(), "values", new Name(count == 1 ? "1 value" : count + " values", count + " 个数值"));
    }
}
