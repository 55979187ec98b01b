// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** SDMX-CSV 2.0: the observations that count, and the scores, each one a row. */
final class SdmxExport {
    private static final List<String> COLUMNS = List.of(
            "STRUCTURE",
            "STRUCTURE_ID",
            "ACTION",
            "REF_AREA",
            "INDICATOR",
            "TIME_PERIOD",
            "OBS_VALUE",
            "OBS_STATUS",
            "UNIT_MEASURE");

    private final Project project;
    private final Result result;

    SdmxExport(Project project, Result result) {
        this.project = project;
        this.result = result;
    }

    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("observations.csv", observations().csv());
        files.put("scores.csv", scores().csv());
        return files;
    }

    private Grid observations() {
        Grid grid = new Grid(COLUMNS.size(), COLUMNS);
        for (Observation one : project.evidence().chosen()) {
            add(
                    grid,
                    "DATA",
                    one.unit(),
                    one.indicator(),
                    one.period(),
                    Digits.of(one.value()),
                    status(one.status()),
                    measuredIn(one.indicator()));
        }
        return grid;
    }

    private Grid scores() {
        Grid grid = new Grid(COLUMNS.size(), COLUMNS);
        new ResultGrids(result).each((period, unit, node, row, number) -> {
            String score = Digits.of(result.score(number, row));
            add(grid, "SCORES", unit.code(), node.code(), period, score, score.isEmpty() ? "O" : "A", "points");
        });
        return grid;
    }

    private void add(
            Grid grid,
            String flow,
            String unit,
            String indicator,
            int period,
            String value,
            String status,
            String measuredIn) {
        grid.add(
                "STRUCTURE", "dataflow",
                "STRUCTURE_ID", "PAGODA:" + project.id().replace('-', '_') + "_" + flow + "(1.0)",
                "ACTION", "I",
                "REF_AREA", unit,
                "INDICATOR", indicator,
                "TIME_PERIOD", String.valueOf(period),
                "OBS_VALUE", value,
                "OBS_STATUS", status,
                "UNIT_MEASURE", measuredIn);
    }

    /** The unit of measurement of the numbers as observed: before an indicator is divided by its denominator. */
    private String measuredIn(String code) {
        return project.framework()
                .find(code)
                .map(node -> ((Indicator) node).observedIn().in(Language.EN))
                .orElseGet(() -> project.framework().denominators().stream()
                        .filter(one -> one.code().equals(code))
                        .map(one -> one.measuredIn().in(Language.EN))
                        .findFirst()
                        .orElse(""));
    }

    /** A code of the list CL_OBS_STATUS. */
    private static String status(Observation.Status status) {
        return switch (status) {
            case OBSERVED -> "A";
            case ESTIMATED -> "E";
            case PRELIMINARY -> "P";
            case FORECAST -> "F";
            case MISSING -> "O";
        };
    }
}
