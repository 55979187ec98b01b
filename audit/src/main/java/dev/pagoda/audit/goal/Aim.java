// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.plan.Result;
import java.util.Arrays;

/** A target as a test of results. */
final class Aim {
    private final Goal goal;
    private final double rank;

    /** Places are gained from the rank of today, whatever the rivals do. */
    Aim(Goal goal, Result today) {
        this.goal = goal;
        double now = rank(today, goal.unit());
        this.rank = goal.target() instanceof GoalTarget.Gain gain
                ? Math.max(1, now - gain.places())
                : goal.target() instanceof GoalTarget.ReachRank wanted ? wanted.rank() : Double.NaN;
    }

    private static double rank(Result result, int unit) {
        return result.rank(0, result.row(unit, result.methodology().edition()));
    }

    private static double score(Result result, int unit) {
        return result.score(0, result.row(unit, result.methodology().edition()));
    }

    Trial of(Result result) {
        double own = rank(result, goal.unit());
        boolean reached = goal.target() instanceof GoalTarget.Overtake overtake
                ? own < rank(result, overtake.unit())
                : own <= rank;
        return new Trial(own, reached, score(result, goal.unit()) - threshold(result));
    }

    /** The score to come up to: that of the unit to overtake, or of the one at the wanted rank among the others. */
    private double threshold(Result result) {
        if (goal.target() instanceof GoalTarget.Overtake overtake) {
            return score(result, overtake.unit());
        }
        double[] others = new double[result.methodology().units().size()];
        for (int unit = 0; unit < others.length; unit++) {
            boolean counts = unit != goal.unit() && !Double.isNaN(rank(result, unit));
            others[unit] = counts ? score(result, unit) : Double.NEGATIVE_INFINITY;
        }
        Arrays.sort(others);
        return others[Math.max(0, others.length - (int) rank)];
    }
}
