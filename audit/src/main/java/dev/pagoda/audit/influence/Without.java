// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.model.Problem;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * What leaving out an indicator, a dimension or a unit does to the ranking of the edition: everything is computed anew
 * without it, the weights of siblings rescaled.
 *
 * <p>Two rankings are compared, before and after, both of the units that are ranked before and after: so a place that
 * falls free moves nobody. Units are told by their place among the units of the index itself.
 */
public sealed interface Without {
    Removed removed();

    /** What is left out. */
    enum Kind {
        INDICATOR,
        DIMENSION,
        UNIT
    }

    /** An indicator or dimension with all below it, by the number of its node, or a unit, by its place. */
    record Removed(Kind kind, int number) {}

    /**
     * The others are ranked anew.
     *
     * @param meanShift mean of {@code |rank after − rank before|}; NaN if nobody is left
     * @param mover the unit whose rank changes most, the first of equals; −1 if none changes
     * @param move change of its rank, positive for places lost; 0 if none changes
     * @param reversed pairs of units of which one was strictly ahead before and is strictly behind after
     * @param leader the first unit after; −1 if nobody is left
     * @param leads whether it was the first before
     * @param entering who joins the top, in order of the ranking after
     * @param leaving who leaves it, in order of the ranking before
     * @param unranked who is not ranked any more; a unit that is left out is not among them
     * @param ranked who is ranked only now
     */
    record Ranked(
            Removed removed,
            double meanShift,
            int mover,
            double move,
            long reversed,
            int leader,
            boolean leads,
            List<Integer> entering,
            List<Integer> leaving,
            List<Integer> unranked,
            List<Integer> ranked)
            implements Without {
        public Ranked {
            entering = List.copyOf(entering);
            leaving = List.copyOf(leaving);
            unranked = List.copyOf(unranked);
            ranked = List.copyOf(ranked);
        }
    }

    /** The index cannot be computed without it; every problem says why. */
    record Stopped(Removed removed, List<Problem> problems) implements Without {
        public Stopped {
            problems = List.copyOf(problems);
        }
    }

    /** All nodes but the index, in preorder, then all ranked units. */
    static List<Removed> candidates(Result base) {
        List<Removed> all = new ArrayList<>();
        for (int node = 1; node < base.framework().nodes().size(); node++) {
            boolean isIndicator = base.framework().children(node).length == 0;
            all.add(new Removed(isIndicator ? Kind.INDICATOR : Kind.DIMENSION, node));
        }
        for (int unit = 0; unit < base.methodology().units().size(); unit++) {
            if (base.isRanked(base.row(unit, base.methodology().edition()))) {
                all.add(new Removed(Kind.UNIT, unit));
            }
        }
        return all;
    }

    /**
     * Leaves out one after the other, in the order given; what comes of it does not depend on how many threads do it.
     *
     * @param top how many units are the top
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
     */
    static List<Without> of(Result base, List<Removed> removed, int top, int threads, WorkListener listener) {
        WithoutRuns runs = new WithoutRuns(base, top);
        return SharedWork.run(removed.size(), threads, i -> runs.without(removed.get(i)), listener);
    }
}
