// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.audit.goal.Bounds;
import dev.pagoda.audit.goal.Goal;
import dev.pagoda.audit.goal.GoalOutcome;
import dev.pagoda.audit.goal.GoalSearch;
import dev.pagoda.audit.goal.GoalTarget;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Exclusion;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what it takes for a unit of a sound project to gain a place. */
public final class ReachGoal {
    private static final Name ITSELF =
            new Name("A unit cannot overtake itself. Name another unit to overtake.", "单元不能超越自己。请写另一个要超越的单元。");
    private static final Template NOT_RANKED = new Template(
            "{unit} is not ranked in {edition}{reason}. Name a ranked unit: 'pagoda build' lists them.",
            "{unit}在 {edition} 年版中未参与排名{reason}。请写参与排名的单元：'pagoda build' 列出全部。");
    private static final Template TOO_FEW =
            new Template(": too few of its indicators are observed ({detail})", "（观测指标不足：{detail}）");
    private static final Template NO_ROOM = new Template(
            "{unit} is at place {rank} and has no {places} places to gain. Ask for {most} or fewer.",
            "{unit}位列第 {rank}，无法提升 {places} 位。请写 {most} 或更小的数。");
    private static final Name NOTHING_ALLOWED =
            new Name("No indicator is left that may change. Except fewer of them.", "没有可以变动的指标。请减少排除的指标。");

    private final Project project;
    private final Result result;

    /** The result is that of the project's method. */
    public ReachGoal(Project project, Result result) {
        this.project = project;
        this.result = result;
    }

    /** The smallest changes that reach a goal. */
    public GoalOutcome find(Goal goal) {
        Plan plan = ((Compilation.Ready) Plan.compile(result.methodology())).plan();
        return new GoalSearch(plan, result).find(goal);
    }

    /** Everything that makes no sense in a goal, each as a sentence with its cure. */
    public List<Name> refusals(Goal goal) {
        List<Name> refusals = new ArrayList<>();
        requireRanked(goal.unit(), refusals);
        if (goal.target() instanceof GoalTarget.Overtake overtake) {
            if (overtake.unit() == goal.unit()) {
                refusals.add(ITSELF);
            } else {
                requireRanked(overtake.unit(), refusals);
            }
        }
        if (goal.target() instanceof GoalTarget.Gain gain) {
            requirePlaces(goal.unit(), gain.places(), refusals);
        }
        requireSomethingAllowed(goal.bounds(), refusals);
        return refusals;
    }

    private double rank(int unit) {
        return result.rank(0, result.row(unit, result.methodology().edition()));
    }

    private Name label(int unit) {
        return new Name(
                project.units().get(unit).label(Language.EN),
                project.units().get(unit).label(Language.ZH));
    }

    private void requireRanked(int unit, List<Name> refusals) {
        if (Double.isNaN(rank(unit))) {
            int edition = result.methodology().edition();
            String code = project.units().get(unit).code();
            Name reason = result.exclusions().stream()
                    .filter(one -> one.period() == edition && one.unit().equals(code))
                    .findFirst()
                    .map(ReachGoal::reason)
                    .orElse(Name.NONE);
            refusals.add(NOT_RANKED.with("unit", label(unit), "edition", edition, "reason", reason));
        }
    }

    private static Name reason(Exclusion exclusion) {
        return switch (exclusion.reason()) {
            case STATUS -> new Name(": it is associated or observed only", "（仅作参照）");
            case COVERAGE -> TOO_FEW.with("detail", exclusion.detail());
            case ZEROS -> new Name(": too many of its values are zero", "（零值过多）");
            case DROPPED -> new Name(": the project drops it", "（项目设定排除）");
            case NO_SCORE -> new Name(": it has no score", "（无得分）");
        };
    }

    /** The first has no place to gain, whatever is asked; that is an answer and no mistake. */
    private void requirePlaces(int unit, int places, List<Name> refusals) {
        double above = rank(unit) - 1;
        if (above > 0 && places > above) {
            refusals.add(NO_ROOM.with(
                    "unit", label(unit), "rank", Figure.of(above + 1), "places", places, "most", Figure.of(above)));
        }
    }

    private void requireSomethingAllowed(Bounds bounds, List<Name> refusals) {
        boolean some = IntStream.range(0, result.framework().indicators().size())
                .anyMatch(column -> (bounds.only().isEmpty() || bounds.only().contains(column))
                        && !bounds.except().contains(column));
        if (!some) {
            refusals.add(NOTHING_ALLOWED);
        }
    }
}
