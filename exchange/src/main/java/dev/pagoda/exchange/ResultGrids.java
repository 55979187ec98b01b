// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Result;
import java.util.List;

/** Scores and ranks of a finished run in long form: one row a period, unit and node. */
final class ResultGrids {
    private final Result result;

    ResultGrids(Result result) {
        this.result = result;
    }

    /** Takes what there is of one unit at one node in one period. */
    interface Each {
        void take(int period, Unit unit, Node node, int row, int number);
    }

    /** Every scored period, unit and node, in this order. */
    void each(Each use) {
        for (int period : result.methodology().periods()) {
            List<Unit> units = result.methodology().units();
            for (int unit = 0; unit < units.size(); unit++) {
                int row = result.row(unit, period);
                for (int node = 0; node < result.framework().nodes().size(); node++) {
                    use.take(period, units.get(unit), result.framework().nodes().get(node), row, node);
                }
            }
        }
    }

    Grid scores() {
        Grid grid = new Grid(4, List.of("period", "unit", "node", "score"));
        each((period, unit, node, row, number) -> grid.add(
                "period", String.valueOf(period),
                "unit", unit.code(),
                "node", node.code(),
                "score", Digits.of(result.score(number, row))));
        return grid;
    }

    Grid ranks() {
        Grid grid = new Grid(5, List.of("period", "unit", "node", "rank", "tier"));
        each((period, unit, node, row, number) -> grid.add(
                "period", String.valueOf(period),
                "unit", unit.code(),
                "node", node.code(),
                "rank", Digits.of(result.rank(number, row)),
                "tier", result.tier(number, row) == 0 ? "" : String.valueOf(result.tier(number, row))));
        return grid;
    }
}
