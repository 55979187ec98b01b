package dev.pagoda.workbench;

import dev.pagoda.audit.goal.Answer;
import dev.pagoda.audit.goal.Bounds;
import dev.pagoda.audit.goal.Goal;
import dev.pagoda.audit.goal.GoalSearch;
import dev.pagoda.audit.goal.Target;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Project;
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
    private final Project project;
    private final Result result;

    /** The result is that of the project's method. */
    public ReachGoal(Project project, Result result) {
        this.project = project;
        this.result = result;
    }

    /** The smallest changes that reach a goal. */
    public Answer find(Goal goal) {
        Plan plan = ((Compilation.Ready) Plan.compile(result.methodology())).plan();
        return new GoalSearch(plan, result).find(goal);
    }

    /** Everything that makes no sense in a goal, each as a sentence with its cure. */
    public List<String> refusals(Goal goal) {
        List<String> refusals = new ArrayList<>();
        requireRanked(goal.unit(), refusals);
        if (goal.target() instanceof Target.Overtake overtake) {
            if (overtake.unit() == goal.unit()) {
                refusals.add("A unit cannot overtake itself. Name another unit to overtake.");
            } else {
                requireRanked(overtake.unit(), refusals);
            }
        }
        if (goal.target() instanceof Target.Gain gain) {
            requirePlaces(goal.unit(), gain.places(), refusals);
        }
        requireSomethingAllowed(goal.bounds(), refusals);
        return refusals;
    }

    private double rank(int unit) {
        return result.rank(0, result.row(unit, result.methodology().edition()));
    }

    private String label(int unit) {
        return project.units().get(unit).label(Language.EN);
    }

    private void requireRanked(int unit, List<String> refusals) {
        if (Double.isNaN(rank(unit))) {
            int edition = result.methodology().edition();
            String code = project.units().get(unit).code();
            String reason = result.exclusions().stream()
                    .filter(one -> one.period() == edition && one.unit().equals(code))
                    .findFirst()
                    .map(ReachGoal::reason)
                    .orElse("");
            refusals.add(label(unit) + " is not ranked in " + edition + reason
                    + ". Name a ranked unit: 'pagoda build' lists them.");
        }
    }

    private static String reason(Exclusion exclusion) {
        return switch (exclusion.reason()) {
            case STATUS -> ": it is associated or observed only";
            case COVERAGE -> ": too few of its indicators are observed (" + exclusion.detail() + ")";
            case ZEROS -> ": too many of its values are zero";
            case DROPPED -> ": the project drops it";
            case NO_SCORE -> ": it has no score";
        };
    }

    /** The first has no place to gain, whatever is asked; that is an answer and no mistake. */
    private void requirePlaces(int unit, int places, List<String> refusals) {
        double above = rank(unit) - 1;
        if (above > 0 && places > above) {
            refusals.add(label(unit) + " is at place " + Figure.of(above + 1) + " and has no " + places
                    + " places to gain. Ask for " + Figure.of(above) + " or fewer.");
        }
    }

    private void requireSomethingAllowed(Bounds bounds, List<String> refusals) {
        boolean some = IntStream.range(0, result.framework().indicators().size())
                .anyMatch(column -> (bounds.only().isEmpty() || bounds.only().contains(column))
                        && !bounds.except().contains(column));
        if (!some) {
            refusals.add("No indicator is left that may change. Except fewer of them.");
        }
    }
}
