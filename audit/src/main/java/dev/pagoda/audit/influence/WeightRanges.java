// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.audit.influence.WeightRange.Interval;
import dev.pagoda.audit.influence.WeightRange.OfPair;
import dev.pagoda.audit.influence.WeightRange.Passing;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The range of weights of every node in which the ranking stays as it is: at its head, and pair by pair.
 *
 * <p>The weight of one node among its siblings moves from 0 to 1 while these keep their proportions and all other
 * weights stay, those learned from data too. Only ranked units count. A range is closed: at its end two units are
 * level. Special cases: units that are level to begin with may come apart in the order in which the ranking names them;
 * the other order ends the range. A node without a sibling of positive weight is left out. Ends of 0 and 1 stand for
 * the limit, as a unit may lose its score there.
 *
 * @param nodes in preorder
 * @param pairs for each node in preorder, each unit of the ranking and the next
 */
public record WeightRanges(List<WeightRange> nodes, List<OfPair> pairs) {
    public WeightRanges {
        nodes = List.copyOf(nodes);
        pairs = List.copyOf(pairs);
    }

    /** The ranges for a period of a result that the plan gave; {@code top} says how many units are the top ones. */
    public static WeightRanges of(Plan plan, Result result, int period, int top) {
        ScoreCurveTree tree = new ScoreCurveTree(plan, result, period);
        List<Integer> ranking = tree.ranking();
        int members = Math.min(top, ranking.size());
        List<WeightRange> nodes = new ArrayList<>();
        List<OfPair> pairs = new ArrayList<>();
        for (int node = 1; node < result.framework().nodes().size() && !ranking.isEmpty(); node++) {
            if (!hasSibling(tree, node)) {
                continue;
            }
            NodeRange range = new NodeRange(ScoreCurves.of(tree, node), tree.weight(node), ranking);
            nodes.add(new WeightRange(
                    node,
                    tree.weight(node),
                    range.between(0, 1, ranking.size()),
                    range.between(0, members, ranking.size()),
                    range.curves.isExact()));
            for (int place = 1; place < ranking.size(); place++) {
                Interval interval = range.between(place - 1, place, place + 1);
                pairs.add(
                        new OfPair(node, ranking.get(place - 1), ranking.get(place), interval, range.curves.isExact()));
            }
        }
        return new WeightRanges(nodes, pairs);
    }

    private static boolean hasSibling(ScoreCurveTree tree, int node) {
        for (int sibling : tree.siblings(node)) {
            if (sibling != node && tree.weight(sibling) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The ranges of one node. */
    private record NodeRange(ScoreCurves curves, double nominal, List<Integer> ranking) {
        /**
         * Where none of the places {@code middle … to − 1} gets ahead of one of the places {@code from … middle − 1}.
         */
        Interval between(int from, int middle, int to) {
            double[] moves = new double[2];
            List<Optional<Passing>> passings = new ArrayList<>();
            for (int up = 0; up < 2; up++) {
                moves[up] = up == 0 ? nominal : 1 - nominal;
                Optional<Passing> first = Optional.empty();
                for (int ahead = from; ahead < middle; ahead++) {
                    for (int behind = middle; behind < to; behind++) {
                        double move = curves.reversal(ranking.get(ahead), ranking.get(behind), up == 1, moves[up]);
                        if (move < moves[up]) {
                            moves[up] = move;
                            first = Optional.of(new Passing(ranking.get(behind), ranking.get(ahead)));
                        }
                    }
                }
                passings.add(first);
            }
            double low = passings.get(0).isPresent() ? nominal - moves[0] : 0;
            double high = passings.get(1).isPresent() ? nominal + moves[1] : 1;
            return new Interval(low, high, passings.get(0), passings.get(1));
        }
    }
}
