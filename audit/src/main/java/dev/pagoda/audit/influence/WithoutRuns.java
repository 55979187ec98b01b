// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;

/** Leaves out nodes and units of the index that a result is of. */
final class WithoutRuns {
    private static final Fault NOTHING_LEFT = Fault.error(
            "nothing-left",
            "Without {code} the index has no indicator.",
            "去掉 {code} 后，指数没有任何指标。",
            "Keep it, or add other indicators.",
            "请保留它，或添加其他指标。");

    private final Result base;
    private final int top;

    WithoutRuns(Result base, int top) {
        this.base = base;
        this.top = top;
    }

    Without without(Without.Removed removed) {
        Methodology methodology = base.methodology();
        if (removed.kind() == Without.Kind.UNIT) {
            String code = methodology.units().get(removed.number()).code();
            return run(removed, Reduced.withoutUnit(methodology, code));
        }
        Node node = base.framework().nodes().get(removed.number());
        return isAllThereIs(base.framework(), removed.number())
                ? new Without.Stopped(removed, List.of(NOTHING_LEFT.at(node.at(), "code", node.code())))
                : run(removed, Reduced.withoutNode(methodology, node.code()));
    }

    private static boolean isAllThereIs(Framework framework, int node) {
        return framework.firstColumn(node) == 0
                && framework.columnAfter(node) == framework.indicators().size();
    }

    private Without run(Without.Removed removed, Methodology methodology) {
        if (Plan.compile(methodology) instanceof Compilation.Ready ready) {
            Table table = base.observed()
                    .only(
                            methodology.framework().columns(),
                            methodology.units().stream().map(Unit::code).toList());
            Outcome outcome = ready.plan().run(table);
            return outcome instanceof Outcome.Finished finished
                    ? compared(removed, ready.plan(), finished.result())
                    : new Without.Stopped(removed, ((Outcome.Stopped) outcome).problems());
        }
        return new Without.Stopped(removed, ((Compilation.Refused) Plan.compile(methodology)).problems());
    }

    private Without compared(Without.Removed removed, Plan plan, Result after) {
        int edition = base.methodology().edition();
        List<Integer> both = new ArrayList<>();
        List<Integer> unranked = new ArrayList<>();
        List<Integer> ranked = new ArrayList<>();
        int units = base.methodology().units().size();
        int gone = removed.kind() == Without.Kind.UNIT ? removed.number() : units;
        double[] scoresBefore = new double[units];
        double[] scoresAfter = new double[units];
        for (int unit = 0; unit < units; unit++) {
            if (unit == gone) {
                continue;
            }
            int rowBefore = base.row(unit, edition);
            int rowAfter = after.row(unit < gone ? unit : unit - 1, edition);
            scoresBefore[unit] = base.score(0, rowBefore);
            scoresAfter[unit] = after.score(0, rowAfter);
            if (base.isRanked(rowBefore)) {
                (after.isRanked(rowAfter) ? both : unranked).add(unit);
            } else if (after.isRanked(rowAfter)) {
                ranked.add(unit);
            }
        }
        WithoutRanking rankingBefore = ranking(plan, both, scoresBefore);
        WithoutRanking rankingAfter = ranking(plan, both, scoresAfter);
        return rankingBefore.compare(rankingAfter, removed, top, unranked, ranked);
    }

    private WithoutRanking ranking(Plan plan, List<Integer> units, double[] scores) {
        double[] chosen = units.stream().mapToDouble(unit -> scores[unit]).toArray();
        return WithoutRanking.of(units, base.methodology().units(), chosen, plan.ranks(chosen));
    }
}
