package dev.pagoda.core.plan;

import dev.pagoda.core.model.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the score of a unit at a node comes from.
 *
 * @param weight among its siblings
 * @param effectiveWeight in the index
 * @param contribution points that it adds to its parent; for the node asked about, its own score
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
        double coverage,
        List<Explanation> children,
        List<CellStep> cell) {
    public Explanation {
        children = List.copyOf(children);
        cell = List.copyOf(cell);
    }

    static Explanation of(Result result, int unit, int node, int period) {
        return of(result, result.row(unit, period), node, period, result.score(node, result.row(unit, period)));
    }

    private static Explanation of(Result result, int row, int node, int period, double contribution) {
        int[] below = result.framework().children(node);
        double[] parts = result.contributions(node, row);
        List<Explanation> children = new ArrayList<>();
        for (int j = 0; j < below.length; j++) {
            children.add(of(result, row, below[j], period, parts[j]));
        }
        return new Explanation(
                result.framework().nodes().get(node),
                result.score(node, row),
                result.rank(node, row),
                result.tier(node, row),
                result.weight(node, period),
                result.effectiveWeight(node, period),
                contribution,
                result.coverage(node, row),
                children,
                CellStep.of(result, node, row));
    }
}
