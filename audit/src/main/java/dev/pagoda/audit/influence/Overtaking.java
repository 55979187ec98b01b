// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest change of weights that brings a unit level with one ahead of it; a little more of it puts the unit
 * ahead.
 *
 * <p>What is moved is {@code Σ |v_j − w_j| / 2}, where v and w are the weights after and before, both none negative and
 * summing to 1. Where the index is a mean of complete scores, weight goes from where the unit falls back most to where
 * it leads most, and the result is exact. Otherwise weight is moved in that order to one node after the other, the
 * scores are computed anew on the way, and the shortest way that works is taken: then a shorter one may exist, and none
 * found does not prove that there is none.
 *
 * @param ahead the unit that stands ahead
 * @param behind the unit that is to get ahead
 * @param over which weights are moved
 * @param nodes the nodes that the weights belong to
 * @param weights their weights after the change
 * @param moved the weight that is moved, from 0 to 1
 * @param place the rank of the unit after the change if it is put just ahead: 1 if nobody else is ahead of it
 * @param exact whether no smaller change does it
 */
public record Overtaking(
        int ahead,
        int behind,
        Over over,
        List<Integer> nodes,
        List<Double> weights,
        double moved,
        int place,
        boolean exact) {
    /** The weights that may be moved. */
    public enum Over {
        /** Those of the children of the index. */
        CHILDREN,
        /**
         * The effective weights of all indicators, by which the weights of dimensions change too; only where all
         * dimensions are arithmetic means.
         */
        INDICATORS
    }

    public Overtaking {
        nodes = List.copyOf(nodes);
        weights = List.copyOf(weights);
    }

    /** The smallest change that brings one ranked unit level with another; empty if none was found. */
    public static Optional<Overtaking> of(Plan plan, Result result, int period, Over over, int ahead, int behind) {
        return OvertakingWays.of(plan, result, period, over).flatMap(ways -> ways.find(ahead, behind));
    }

    /**
     * For each unit of the ranking and the next, the smallest change that turns them round; those for which none was
     * found are left out.
     */
    public static List<Overtaking> ofNeighbours(Plan plan, Result result, int period, Over over) {
        List<Integer> ranking = result.ranking(0, period);
        List<Overtaking> found = new ArrayList<>();
        OvertakingWays.of(plan, result, period, over).ifPresent(ways -> {
            for (int place = 1; place < ranking.size(); place++) {
                ways.find(ranking.get(place - 1), ranking.get(place)).ifPresent(found::add);
            }
        });
        return found;
    }

    /**
     * For each of the top units but the first, the smallest change that brings it level with the first; those for which
     * none was found are left out. Only where its place is 1 is it first.
     */
    public static List<Overtaking> ofLeader(Plan plan, Result result, int period, Over over, int top) {
        List<Integer> ranking = result.ranking(0, period);
        List<Overtaking> found = new ArrayList<>();
        OvertakingWays.of(plan, result, period, over).ifPresent(ways -> {
            for (int place = 1; place < Math.min(top, ranking.size()); place++) {
                ways.find(ranking.get(0), ranking.get(place)).ifPresent(found::add);
            }
        });
        return found;
    }
}
