// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * Tries changes: each on the plan's whole way, so that bounds, treatment and weights move with it as they would in the
 * data.
 */
final class Trials {
    private final Plan plan;
    private final Result base;
    private final Aim aim;
    private final int row;

    Trials(Plan plan, Result base, Aim aim, int row) {
        this.plan = plan;
        this.base = base;
        this.aim = aim;
        this.row = row;
    }

    Result base() {
        return base;
    }

    int row() {
        return row;
    }

    /** One lever at a number of steps. */
    Trial of(Lever lever, long steps) {
        return of(List.of(lever), new long[] {steps});
    }

    /** Levers at their numbers of steps. */
    Trial of(List<Lever> levers, long[] steps) {
        return plan.rerun(base, cells(levers, steps)) instanceof Outcome.Finished finished
                ? aim.of(finished.result())
                : Trial.FAILED;
    }

    private List<Table.Cell> cells(List<Lever> levers, long[] steps) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > 0) {
                cells.addAll(levers.get(i).change(steps[i]).cells(row));
            }
        }
        return cells;
    }
}
