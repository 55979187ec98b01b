// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.List;

/** A small index with its result, to which questions are put. */
record Scene(Plan plan, Result result) {
    static Scene of(Methodology methodology, Table table) {
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        return new Scene(plan, ((Outcome.Finished) plan.run(table)).result());
    }

    GoalOutcome find(Goal goal) {
        return new GoalSearch(plan, result).find(goal);
    }

    GoalOutcome.Attained attained(Goal goal) {
        return (GoalOutcome.Attained) find(goal);
    }

    int row(int unit) {
        return result.row(unit, result.methodology().edition());
    }

    double rank(int unit) {
        return result.rank(0, row(unit));
    }

    int column(String code) {
        return result.framework().columnOf(code);
    }

    /** The rank of a unit when a full run has these cells; NaN if it cannot be run. */
    double rankWith(int unit, List<Table.Cell> cells) {
        return plan.run(result.observed().with(cells)) instanceof Outcome.Finished finished
                ? finished.result().rank(0, row(unit))
                : Double.NaN;
    }

    /** The change with so many steps of the lattice less. */
    static QuantityChange less(QuantityChange change, long steps) {
        double ten = Math.pow(10, change.quantity().decimals());
        long sign = change.to() > change.from() ? 1 : -1;
        return new QuantityChange(
                change.quantity(), change.from(), (Math.rint(change.to() * ten) - sign * steps) / ten, Double.NaN);
    }

    /** How many steps of the lattice a change is. */
    static long steps(QuantityChange change) {
        return Math.round(Math.abs(change.to() - change.from())
                * Math.pow(10, change.quantity().decimals()));
    }
}
