// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Scores and weights of all nodes.
 *
 * @param values {@code values[node][row]}; NaN where there is none
 * @param weights {@code weights[scope][node]}: a node's weight among its siblings, in the periods of the scope
 * @param periods the periods of each scope
 * @param learnedByNode what the weighting of each node found on the way; nothing for an indicator
 * @param unitWeights weights of units of their own
 */
record Scores(
        double[][] values,
        double[][] weights,
        List<List<Integer>> periods,
        List<List<Learned>> learnedByNode,
        UnitWeights unitWeights) {
    /** What all weightings found, from the index down. */
    List<Learned> learned() {
        List<Learned> learned = new ArrayList<>();
        learnedByNode.forEach(learned::addAll);
        return learned;
    }
}
