// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.audit.influence.Overtaking.Over;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Elementary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for the smallest change of weights by which a unit gets ahead of another. */
final class OvertakingWays {
    /** Steps for every node that gives weight away. */
    private static final int STEPS = 8;

    private static final double CLOSE = 1e-13;
    /** Scores that differ by a smaller share of themselves are level, where a change was made so that they are. */
    private static final double LEVEL = 1e-12;
    /** The same where nothing but rounding can have come between them. */
    private static final double ROUNDING = 1e-15;

    private final ScoreCurveTree tree;
    private final Over over;
    private final int[] nodes;
    private final double[] weights;
    private final int[] ranked;
    private final boolean geometric;
    /** Whether the index of a unit with all scores is the weighted mean of those, or of their logarithms. */
    private final boolean isMean;

    private OvertakingWays(ScoreCurveTree tree, Over over, int[] nodes, int[] ranked) {
        this.tree = tree;
        this.over = over;
        this.nodes = nodes;
        this.ranked = ranked;
        this.weights = new double[nodes.length];
        for (int j = 0; j < nodes.length; j++) {
            weights[j] = 1;
            for (int at = nodes[j]; at > 0; at = tree.framework().parent(at)) {
                weights[j] *= tree.weight(at);
            }
        }
        this.geometric = ScoreCurvesExact.isGeometric(tree.plan().aggregation(0));
        this.isMean = geometric || ScoreCurvesExact.isArithmetic(tree.plan().aggregation(0));
    }

    /** Empty where the index is not made of the effective weights. */
    static Optional<OvertakingWays> of(Plan plan, Result result, int period, Over over) {
        Framework framework = result.framework();
        ScoreCurveTree tree = new ScoreCurveTree(plan, result, period);
        int[] ranked =
                result.ranking(0, period).stream().mapToInt(Integer::intValue).toArray();
        if (over == Over.CHILDREN) {
            return Optional.of(new OvertakingWays(tree, over, framework.children(0), ranked));
        }
        List<Integer> indicators = new ArrayList<>();
        for (int node = 0; node < framework.nodes().size(); node++) {
            if (framework.children(node).length == 0) {
                indicators.add(node);
            } else if (!ScoreCurvesExact.isArithmetic(plan.aggregation(node))) {
                return Optional.empty();
            }
        }
        int[] nodes = indicators.stream().mapToInt(Integer::intValue).toArray();
        return Optional.of(new OvertakingWays(tree, over, nodes, ranked));
    }

    Optional<Overtaking> find(int ahead, int behind) {
        double[] leads = new double[nodes.length];
        boolean complete = isMean;
        for (int j = 0; j < nodes.length; j++) {
            complete &= isThere(nodes[j], ahead) && isThere(nodes[j], behind);
            leads[j] = score(nodes[j], behind) - score(nodes[j], ahead);
        }
        List<Integer> donors = new ArrayList<>();
        for (int j = 0; j < nodes.length; j++) {
            donors.add(j);
        }
        donors.sort(Comparator.comparingDouble(j -> leads[j]));
        return complete ? exactly(leads, donors, ahead, behind) : searching(donors, ahead, behind);
    }

    private boolean isThere(int node, int unit) {
        double score = tree.score(node, unit);
        return geometric ? score > 0 : !Double.isNaN(score);
    }

    /** Where a score is missing, what stands in for it when it is left out: that of the dimension above. */
    private double score(int node, int unit) {
        int at = node;
        while (at > 0 && !isThere(at, unit)) {
            at = tree.framework().parent(at);
        }
        return geometric ? Elementary.ln(tree.score(at, unit)) : tree.score(at, unit);
    }

    /** Fills the lack {@code −Σ w_j lead_j} by moving weight to the greatest lead from the least, then the next … */
    private Optional<Overtaking> exactly(double[] leads, List<Integer> donors, int ahead, int behind) {
        int receiver = donors.get(donors.size() - 1);
        double lack = 0;
        for (int j = 0; j < nodes.length; j++) {
            lack -= weights[j] * leads[j];
        }
        if (!(leads[receiver] > 0)) {
            return Optional.empty();
        }
        double moved = 0;
        for (int j : donors) {
            double gain = leads[receiver] - leads[j];
            if (!(lack > 0) || !(gain > 0)) {
                break;
            }
            double part = Math.min(weights[j], lack / gain);
            moved += part;
            lack -= part * gain;
        }
        return Optional.of(made(ahead, behind, moved(donors, receiver, moved), moved, true));
    }

    /** The weights when so much has been moved to one node, from the donors in their order. */
    private double[] moved(List<Integer> donors, int receiver, double amount) {
        double[] after = weights.clone();
        double rest = amount;
        for (int j : donors) {
            double part = j == receiver ? 0 : Math.min(weights[j], rest);
            after[j] -= part;
            after[receiver] += part;
            rest -= part;
        }
        return after;
    }

    /** Tries each node as the one that gets all, the most promising first. */
    private Optional<Overtaking> searching(List<Integer> donors, int ahead, int behind) {
        double least = Double.POSITIVE_INFINITY;
        int best = -1;
        for (int i = nodes.length - 1; i >= 0; i--) {
            double amount = onTheWay(donors, donors.get(i), ahead, behind, least);
            if (amount < least) {
                least = amount;
                best = donors.get(i);
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(made(ahead, behind, moved(donors, best, least), least, false));
    }

    /** How much must be moved to a node; infinite if all of it does not do, or no less than the limit. */
    private double onTheWay(List<Integer> donors, int receiver, int ahead, int behind, double limit) {
        double gone = 0;
        for (int donor : donors) {
            double all = donor == receiver ? 0 : weights[donor];
            for (int step = 1; step <= STEPS && all > 0; step++) {
                double from = gone + all * (step - 1) / STEPS;
                double to = gone + all * step / STEPS;
                if (from >= limit) {
                    return Double.POSITIVE_INFINITY;
                } else if (isAhead(moved(donors, receiver, to), ahead, behind)) {
                    return halve(donors, receiver, from, to, ahead, behind);
                }
            }
            gone += all;
        }
        return Double.POSITIVE_INFINITY;
    }

    private double halve(List<Integer> donors, int receiver, double from, double to, int ahead, int behind) {
        double before = from;
        double after = to;
        while (after - before > CLOSE) {
            double middle = (before + after) / 2;
            if (isAhead(moved(donors, receiver, middle), ahead, behind)) {
                after = middle;
            } else {
                before = middle;
            }
        }
        return after;
    }

    private boolean isAhead(double[] changed, int ahead, int behind) {
        double[] scores = tree.index(local(changed), ahead, behind);
        return scores[1] - scores[0] > ROUNDING * (Math.abs(scores[0]) + Math.abs(scores[1]));
    }

    /** Weights among siblings of all nodes. */
    private double[] local(double[] changed) {
        double[] local = tree.weights();
        if (over == Over.CHILDREN) {
            for (int j = 0; j < nodes.length; j++) {
                local[nodes[j]] = changed[j];
            }
            return local;
        }
        Framework framework = tree.framework();
        double[] effective = new double[local.length];
        for (int j = 0; j < nodes.length; j++) {
            for (int at = nodes[j]; at >= 0; at = framework.parent(at)) {
                effective[at] += changed[j];
            }
        }
        for (int node = 1; node < local.length; node++) {
            double whole = effective[framework.parent(node)];
            local[node] = whole > 0 ? effective[node] / whole : local[node];
        }
        return local;
    }

    private Overtaking made(int ahead, int behind, double[] changed, double moved, boolean exact) {
        double[] scores = tree.index(local(changed), ranked);
        double own = tree.index(local(changed), behind)[0];
        int place = 1;
        for (int i = 0; i < ranked.length; i++) {
            boolean isOther = ranked[i] != ahead && ranked[i] != behind;
            place += isOther && scores[i] - own > LEVEL * (Math.abs(own) + Math.abs(scores[i])) ? 1 : 0;
        }
        List<Integer> of = new ArrayList<>();
        List<Double> to = new ArrayList<>();
        for (int j = 0; j < nodes.length; j++) {
            of.add(nodes[j]);
            to.add(changed[j]);
        }
        return new Overtaking(ahead, behind, over, of, to, moved, place, exact);
    }
}
