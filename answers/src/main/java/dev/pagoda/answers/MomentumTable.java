package dev.pagoda.answers;

import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.momentum.MomentumReading;

/** Momentum as a table: a row for each unit at each node, and one for all units together, which has no unit. */
record MomentumTable(MomentumReading momentum, Result result) {
    void nodes(CsvRows rows) {
        rows.row("node", "unit", "up", "same", "down", "diffusion", "change", "composite", "why_missing");
        for (MomentumReading.NodeMomentum node : momentum.nodes()) {
            row(rows, node.node(), -1, node.all());
            for (int unit = 0; unit < node.units().size(); unit++) {
                row(rows, node.node(), unit, node.units().get(unit));
            }
        }
    }

    private void row(CsvRows rows, int node, int unit, MomentumReading.Momentum one) {
        Object[] about = {
            ReadingTables.node(result, node),
            ReadingTables.unit(result, unit),
            one.diffusion().up(),
            one.diffusion().same(),
            one.diffusion().down()
        };
        Statistics.row(
                rows,
                about,
                one.diffusion().index(),
                one.composite().change(),
                one.composite().index());
    }
}
