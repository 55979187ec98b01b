// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Table;
import java.util.ArrayList;
import java.util.List;

/** All that can be asked of an outcome, as lines of text. Numbers that differ in one bit give other lines. */
final class EveryBit {
    private EveryBit() {}

    static List<String> of(Outcome outcome) {
        if (outcome instanceof Outcome.Stopped stopped) {
            return stopped.problems().stream().map(Object::toString).toList();
        }
        Result result = ((Outcome.Finished) outcome).result();
        List<String> lines = new ArrayList<>();
        result.exclusions().forEach(exclusion -> lines.add(exclusion.toString()));
        result.warnings().forEach(warning -> lines.add(warning.toString()));
        result.learned().forEach(learned -> lines.add(learned.toString()));
        for (Stage stage : result.stages()) {
            stage(stage, lines);
        }
        for (int node = 0; node < result.framework().nodes().size(); node++) {
            node(result, node, lines);
        }
        for (int period : result.methodology().periods()) {
            lines.add("ranking " + period + " " + result.ranking(0, period));
            for (int unit = 0; unit < result.methodology().units().size(); unit += 5) {
                lines.add(result.explain(unit, 0, period).toString());
            }
        }
        return lines;
    }

    private static void stage(Stage stage, List<String> lines) {
        Table table = stage.table();
        for (int column = 0; column < table.columns().size(); column++) {
            for (int row = 0; row < table.rows(); row++) {
                double value = table.value(column, row);
                lines.add(stage.step() + " " + table.columns().get(column) + " " + row + " " + bits(value) + " "
                        + stage.mark(column, table.periodOf(row), value) + " " + stage.counts()[row]);
            }
        }
    }

    private static void node(Result result, int node, List<String> lines) {
        String code = result.framework().nodes().get(node).code();
        for (int period : result.observed().periods()) {
            lines.add(code + " " + period + " " + bits(result.weight(node, period)) + " "
                    + bits(result.effectiveWeight(node, period)));
        }
        for (int row = 0; row < result.observed().rows(); row++) {
            lines.add(code + " " + row + " " + bits(result.score(node, row)) + " " + result.rank(node, row) + " "
                    + result.tier(node, row) + " " + result.isRanked(row) + " " + result.coverage(node, row));
        }
    }

    private static String bits(double value) {
        return value + "=" + Long.toHexString(Double.doubleToLongBits(value));
    }
}
