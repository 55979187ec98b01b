// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the smallest changes of a unit's observed values in the edition that reach a goal.
 *
 * <p>Each quantity is first tried alone; the proposal is the smallest of the single changes that reach the goal, by
 * {@link QuantityChange#size}. Where none does, it is a set of changes, found by an {@link Ascent} and made smaller by
 * an {@link Exchange}: small, but not proven to be the smallest. Every candidate goes the plan's whole way; the
 * proposal is run in full once more before it is given.
 */
public final class GoalSearch {
    private static final Fault NOT_RANKED = Fault.error(
            "not-ranked",
            "The unit '{code}' is not ranked in {edition}, so it has no rank to improve on.",
            "单元“{code}”在 {edition} 年版中未参与排名，没有可提升的名次。",
            "Name a ranked unit, or add what it lacks: 'pagoda explain' shows its cells.",
            "请选择参与排名的单元，或补齐其缺失数据：'pagoda explain' 可显示其单元格。");
    private static final Fault NO_TREND = Fault.error(
            "no-trend",
            "No value of a rival has an earlier one, so there is no trend to move it by.",
            "竞争对手的数值都没有更早时期的观测值，无法按趋势推算。",
            "Add observations of an earlier period, or let the rivals stay as they are.",
            "请补充更早时期的观测值，或让竞争对手保持不变。");

    private final Plan plan;
    private final Result today;

    /** The result is that of the plan on the data as they are. */
    public GoalSearch(Plan plan, Result today) {
        this.plan = plan;
        this.today = today;
    }

    public GoalOutcome find(Goal goal) {
        int row = today.row(goal.unit(), today.methodology().edition());
        if (Double.isNaN(today.rank(0, row))) {
            return new GoalOutcome.Refused(List.of(notRanked(goal)));
        }
        if (goal.rivals() == Goal.Rivals.FIXED) {
            return search(goal, row, today, 0);
        }
        List<Table.Cell> moved = RivalTrend.of(today, goal.unit());
        if (moved.isEmpty()) {
            return new GoalOutcome.Refused(List.of(NO_TREND.at(Location.NONE)));
        }
        Outcome outcome = plan.run(today.observed().with(moved));
        return outcome instanceof Outcome.Finished finished
                ? search(goal, row, finished.result(), moved.size())
                : new GoalOutcome.Refused(((Outcome.Stopped) outcome).problems());
    }

    private Problem notRanked(Goal goal) {
        String code = today.methodology().units().get(goal.unit()).code();
        return NOT_RANKED.at(
                Location.NONE, "code", code, "edition", today.methodology().edition());
    }

    private GoalOutcome search(Goal goal, int row, Result base, int moved) {
        Aim aim = new Aim(goal, today);
        Trials trials = new Trials(plan, base, aim, row);
        if (aim.of(base).reached()) {
            return new GoalOutcome.Holds(new Survey(base, moved, List.of(), List.of()));
        }
        Levers allowed = new Levers(today, goal);
        List<Lever> levers = allowed.levers();
        List<Option> options = options(trials, levers);
        Survey survey = new Survey(base, moved, options, allowed.leftOut());
        Optional<Option> single = options.stream()
                .filter(Option::isReached)
                .min(Comparator.comparingDouble(one -> one.change().size()));
        if (single.isPresent()) {
            return attained(survey, aim, row, goal, List.of(single.get().change()));
        }
        long[] steps = together(trials, levers);
        Trial trial = trials.of(levers, steps);
        return trial.reached()
                ? attained(survey, aim, row, goal, changes(levers, new Exchange(trials, levers).of(steps)))
                : new GoalOutcome.OutOfReach(survey, best(options, trial, trials.of(levers, room(levers))));
    }

    /** Levers do not see each other, so they are tried by all cores. */
    private static List<Option> options(Trials trials, List<Lever> levers) {
        return IntStream.range(0, levers.size())
                .boxed()
                .parallel()
                .map(i -> new Scan(trials, levers.get(i)).option())
                .toList();
    }

    /** Steps that reach the goal; else those of the climb that does not. */
    private static long[] together(Trials trials, List<Lever> levers) {
        if (levers.isEmpty()) {
            return new long[0];
        }
        long[] climbed = new Ascent(trials, levers).steps();
        boolean all = !trials.of(levers, climbed).reached()
                && trials.of(levers, room(levers)).reached();
        return all ? room(levers) : climbed;
    }

    private static long[] room(List<Lever> levers) {
        return levers.stream().mapToLong(Lever::room).toArray();
    }

    private static List<QuantityChange> changes(List<Lever> levers, long[] steps) {
        List<QuantityChange> changes = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > 0) {
                changes.add(levers.get(i).change(steps[i]));
            }
        }
        return changes;
    }

    private static double best(List<Option> options, Trial... trials) {
        double best = Double.POSITIVE_INFINITY;
        for (Option option : options) {
            best = Double.isNaN(option.rank()) ? best : Math.min(best, option.rank());
        }
        for (Trial trial : trials) {
            best = Double.isNaN(trial.rank()) ? best : Math.min(best, trial.rank());
        }
        return best;
    }

    private GoalOutcome attained(Survey survey, Aim aim, int row, Goal goal, List<QuantityChange> changes) {
        List<Table.Cell> cells = new ArrayList<>();
        changes.forEach(change -> cells.addAll(change.cells(row)));
        Outcome outcome = plan.run(survey.base().observed().with(cells));
        if (!(outcome instanceof Outcome.Finished finished)
                || !aim.of(finished.result()).reached()) {
            throw new IllegalStateException("a run in full does not reach what trials reached: " + changes);
        }
        return new GoalOutcome.Attained(
                survey,
                new Proposal(changes, finished.result(), passed(survey.base(), finished.result(), goal.unit())));
    }

    private static List<Integer> passed(Result before, Result after, int unit) {
        int edition = before.methodology().edition();
        int row = before.row(unit, edition);
        return before.ranking(0, edition).stream()
                .filter(other -> other != unit
                        && before.rank(0, before.row(other, edition)) <= before.rank(0, row)
                        && after.rank(0, after.row(other, edition)) > after.rank(0, row))
                .toList();
    }
}
