// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.aggregation.Geometric;
import dev.pagoda.core.aggregation.Power;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.statistics.Elementary;
import java.util.Arrays;
import java.util.Optional;

/**
 * Curves in closed form, where all dimensions from a node's parent to the index are arithmetic means, or all geometric
 * ones.
 *
 * <p>With weight w, the siblings' scores s_j, their proportions p_j summing to 1, and the node's own score s, the
 * parent's score is {@code (w s + (1 − w) Σ p_j s_j) / (w + (1 − w) Σ p_j)} over the siblings that are there; without
 * the node's own it does not depend on w. Above, the index is {@code α + β · parent}. Geometric means are the same in
 * logarithms.
 */
final class ScoreCurvesExact implements ScoreCurves {
    private final ScoreCurveTree tree;
    private final int node;
    private final boolean geometric;
    private final ScoreCurve[] curves;

    private ScoreCurvesExact(ScoreCurveTree tree, int node, boolean geometric) {
        this.tree = tree;
        this.node = node;
        this.geometric = geometric;
        this.curves = new ScoreCurve[tree.plan().methodology().units().size()];
        Arrays.fill(curves, ScoreCurve.constant(Double.NaN));
        for (int unit : tree.ranking()) {
            curves[unit] = curve(unit);
        }
    }

    /** The curves, where there is a closed form. */
    static Optional<ScoreCurvesExact> of(ScoreCurveTree tree, int node) {
        Framework framework = tree.framework();
        int parent = framework.parent(node);
        boolean geometric = isGeometric(tree.plan().aggregation(parent));
        for (int at = parent; at >= 0; at = framework.parent(at)) {
            Aggregation aggregation = tree.plan().aggregation(at);
            if (geometric ? !isGeometric(aggregation) : !isArithmetic(aggregation)) {
                return Optional.empty();
            }
        }
        return geometric && hasNoLogarithm(tree, node)
                ? Optional.empty()
                : Optional.of(new ScoreCurvesExact(tree, node, geometric));
    }

    static boolean isArithmetic(Aggregation aggregation) {
        return aggregation instanceof Arithmetic || aggregation instanceof Power power && power.power() == 1;
    }

    static boolean isGeometric(Aggregation aggregation) {
        return aggregation instanceof Geometric || aggregation instanceof Power power && power.power() == 0;
    }

    /** Whether a score of 0 or less, which did not count so far, would have to. */
    private static boolean hasNoLogarithm(ScoreCurveTree tree, int node) {
        return tree.ranking().stream().anyMatch(unit -> tree.score(node, unit) <= 0);
    }

    @Override
    public double reversal(int ahead, int behind, boolean up, double limit) {
        return curves[ahead].firstBelow(curves[behind], up);
    }

    @Override
    public boolean isExact() {
        return true;
    }

    private double score(int of, int unit) {
        double score = tree.score(of, unit);
        return geometric ? Elementary.ln(score) : score;
    }

    private boolean isThere(int of, int unit) {
        return !Double.isNaN(tree.score(of, unit));
    }

    private ScoreCurve curve(int unit) {
        Framework framework = tree.framework();
        int below = framework.parent(node);
        Optional<ScoreCurve> curve = atParent(unit);
        for (int at = framework.parent(below); at >= 0; at = framework.parent(at)) {
            curve = above(at, below, curve, unit);
            below = at;
        }
        return curve.orElse(ScoreCurve.constant(Double.NaN));
    }

    /** Whether enough children of a dimension are there; one of them depends on the weight. */
    private boolean isCovered(int dimension, int path, boolean pathIsThere, int unit) {
        int[] children = tree.framework().children(dimension);
        int there = 0;
        for (int child : children) {
            there += (child == path ? pathIsThere : isThere(child, unit)) ? 1 : 0;
        }
        return !((double) there / children.length < tree.plan().coverage(dimension));
    }

    /** The parent's curve; none where it has no score as long as the weight is neither 0 nor 1. */
    private Optional<ScoreCurve> atParent(int unit) {
        double others = 0;
        double present = 0;
        double sum = 0;
        for (int sibling : tree.siblings(node)) {
            double weight = sibling == node ? 0 : tree.weight(sibling);
            others += weight;
            if (weight > 0 && isThere(sibling, unit)) {
                present += weight;
                sum += weight * score(sibling, unit);
            }
        }
        boolean hasOwn = isThere(node, unit);
        if (!isCovered(tree.framework().parent(node), node, hasOwn, unit)) {
            return Optional.empty();
        } else if (!hasOwn) {
            return present > 0 ? Optional.of(ScoreCurve.constant(sum / present)) : Optional.empty();
        } else if (present == 0) {
            return Optional.of(ScoreCurve.constant(score(node, unit)));
        }
        double w = tree.weight(node);
        double own = score(node, unit);
        double share = present / others;
        double mean = sum / others;
        return Optional.of(new ScoreCurve(w * own + (1 - w) * mean, own - mean, w + (1 - w) * share, 1 - share));
    }

    /** A dimension's curve, from that of one child and the other children as they are. */
    private Optional<ScoreCurve> above(int dimension, int path, Optional<ScoreCurve> curve, int unit) {
        double present = curve.isPresent() ? tree.weight(path) : 0;
        double sum = 0;
        for (int child : tree.framework().children(dimension)) {
            if (child != path && tree.weight(child) > 0 && isThere(child, unit)) {
                present += tree.weight(child);
                sum += tree.weight(child) * score(child, unit);
            }
        }
        if (!(present > 0) || !isCovered(dimension, path, curve.isPresent(), unit)) {
            return Optional.empty();
        }
        double constant = sum / present;
        double slope = tree.weight(path) / present;
        return Optional.of(curve.map(below -> below.scaled(constant, slope)).orElse(ScoreCurve.constant(constant)));
    }
}
