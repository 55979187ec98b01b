// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the score of a unit at a node comes from.
 *
 * @param weight among its siblings; the unit's own where the aggregation gives every unit its own
 * @param effectiveWeight in the index: the product of these weights from the index down
 * @param contribution points that it adds to its parent; for the index, its own score
 * @param indexContribution points that it adds to the index
 * @param coverage share of the indicators below that were observed
 * @param cell what each step did to the value; empty for a dimension
 */
public record Explanation(
        Node node,
        double score,
        double rank,
        int tier,
        double weight,
        double effectiveWeight,
        double contribution,
        double indexContribution,
        double coverage,
        List<Explanation> children,
        List<CellStep> cell) {
    public Explanation {
        children = List.copyOf(children);
        cell = List.copyOf(cell);
    }

    static Explanation of(Result result, int unit, int node, int period) {
        return of(result, result.row(unit, period), node);
    }

    private static Explanation of(Result result, int row, int node) {
        List<Explanation> children = new ArrayList<>();
        for (int child : result.framework().children(node)) {
            children.add(of(result, row, child));
        }
        return new Explanation(
                result.framework().nodes().get(node),
                result.score(node, row),
                result.rank(node, row),
                result.tier(node, row),
                weight(result, row, node),
                effectiveWeight(result, row, node),
                contribution(result, row, node),
                indexContribution(result, row, node),
                result.coverage(node, row),
                children,
                CellStep.of(result, node, row));
    }

    private static double contribution(Result result, int row, int node) {
        if (node == 0) {
            return result.score(0, row);
        }
        int parent = result.framework().parent(node);
        return result.contributions(parent, row)[
                Arrays.binarySearch(result.framework().children(parent), node)];
    }

    /** The same share of what its parent adds as it adds to its parent. */
    private static double indexContribution(Result result, int row, int node) {
        double points = contribution(result, row, node);
        int parent = result.framework().parent(node);
        return parent <= 0 ? points : points / result.score(parent, row) * indexContribution(result, row, parent);
    }

    private static double weight(Result result, int row, int node) {
        if (node == 0) {
            return 1;
        }
        int parent = result.framework().parent(node);
        return result.weights(parent, row)[
                Arrays.binarySearch(result.framework().children(parent), node)];
    }

    private static double effectiveWeight(Result result, int row, int node) {
        double weight = 1;
        for (int at = node; at > 0; at = result.framework().parent(at)) {
            weight *= weight(result, row, at);
        }
        return weight;
    }
}
