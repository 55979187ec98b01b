// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

/**
 * How the index scores of units change with the weight of one node among its siblings, while these keep their
 * proportions. Weights of 0 and 1 stand for their limits, since at the ends themselves a unit may have no score left.
 */
interface ScoreCurves {
    /**
     * How far the weight can move, up or down from where it is, before one ranked unit is strictly ahead of another
     * that stands ahead of it or level; infinite if that never happens. What is not below the limit may be anything
     * that is not below it either.
     */
    double reversal(int ahead, int behind, boolean up, double limit);

    /** Whether reversals are exact up to rounding; otherwise one that is soon undone may be overlooked. */
    boolean isExact();

    /** The curves for a node that has a sibling of positive weight. */
    static ScoreCurves of(ScoreCurveTree tree, int node) {
        return ScoreCurvesExact.of(tree, node)
                .<ScoreCurves>map(exact -> exact)
                .orElseGet(() -> new ScoreCurvesScanned(tree, node));
    }
}
