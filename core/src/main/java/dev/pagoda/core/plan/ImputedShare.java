// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

/**
 * How much of a score rests on imputed cells: {@code Σ w_imputed / Σ w} over the indicators below a node that count for
 * the unit, w their effective weights below that node.
 *
 * <p>Weights are rescaled at every node over the children that have a score, as an aggregation does with children that
 * are missing. A cell that was imputed and lost again counts no more than one that was never there.
 */
public final class ImputedShare {
    private final Result result;

    public ImputedShare(Result result) {
        this.result = result;
    }

    /** Between 0 and 1 where no weight is negative; NaN for a unit without a score at the node. */
    public double of(int node, int row) {
        if (Double.isNaN(result.score(node, row))) {
            return Double.NaN;
        }
        int[] children = result.framework().children(node);
        return children.length == 0
                ? isImputed(result.framework().firstColumn(node), row) ? 1 : 0
                : ofChildren(children, row);
    }

    private double ofChildren(int[] children, int row) {
        int period = result.observed().periodOf(row);
        double imputed = 0;
        double all = 0;
        for (int child : children) {
            double share = of(child, row);
            if (!Double.isNaN(share)) {
                imputed += result.weight(child, period) * share;
                all += result.weight(child, period);
            }
        }
        return imputed / all;
    }

    /** Whether a step filled the cell of an indicator. */
    public boolean isImputed(int column, int row) {
        double before = Double.NaN;
        boolean imputed = false;
        for (Stage stage : result.stages()) {
            double after = stage.table().value(column, row);
            imputed |= stage.step().equals(StepKind.IMPUTE.text()) && Double.isNaN(before) && !Double.isNaN(after);
            before = after;
        }
        return imputed;
    }
}
