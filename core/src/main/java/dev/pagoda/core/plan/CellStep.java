// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.treatment.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One cell after one step of the method. */
public record CellStep(String step, double before, double after, Event event) {
    /** What happened to the cell. */
    public enum Event {
        OBSERVED,
        MISSING,
        UNCHANGED,
        DIVIDED,
        IMPUTED,
        WINSORISED,
        LOGGED,
        TRANSFORMED,
        TRIMMED,
        SCORED
    }

    /** The way of an indicator's cell through the steps; empty for a dimension. */
    public static List<CellStep> of(Result result, int node, int row) {
        if (!(result.framework().nodes().get(node) instanceof Indicator indicator)) {
            return List.of();
        }
        int column = result.framework().column(indicator);
        int period = result.observed().periodOf(row);
        List<CellStep> way = new ArrayList<>();
        double before = Double.NaN;
        for (Stage stage : result.stages()) {
            double after = stage.table().value(column, row);
            way.add(new CellStep(stage.step(), before, after, event(stage, column, period, before, after)));
            before = after;
        }
        return way;
    }

    private static Event event(Stage stage, int column, int period, double before, double after) {
        switch (stage.step()) {
            case "observed":
                return Double.isNaN(after) ? Event.MISSING : Event.OBSERVED;
            case "denominate":
                return same(before, after) ? Event.UNCHANGED : Event.DIVIDED;
            case "impute":
                return same(before, after) ? Event.UNCHANGED : Event.IMPUTED;
            case "treat":
                return Double.isNaN(before) ? Event.UNCHANGED : treated(stage.mark(column, period, before));
            case "normalise":
                return Double.isNaN(after) ? Event.UNCHANGED : Event.SCORED;
            default:
                return Event.UNCHANGED;
        }
    }

    private static Event treated(Optional<Transform.Changed> mark) {
        return mark.map(value -> Event.valueOf(value.name())).orElse(Event.UNCHANGED);
    }

    private static boolean same(double a, double b) {
        return a == b || Double.isNaN(a) && Double.isNaN(b);
    }
}
