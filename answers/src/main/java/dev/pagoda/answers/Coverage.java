// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.Stage;

/**
 * How much was observed before anything was filled in. It gives the shares of {@link Result#coverage}, but of all nodes
 * of a row at once.
 */
public final class Coverage {
    private final Table table;
    private final int[] nodeOfColumn;
    private final int[] parents;
    private final int[] leaves;

    public Coverage(Result result) {
        Framework framework = result.framework();
        this.table = beforeImputation(result);
        this.parents = new int[framework.nodes().size()];
        this.leaves = new int[parents.length];
        this.nodeOfColumn = new int[framework.indicators().size()];
        for (int node = 0; node < parents.length; node++) {
            parents[node] = framework.parent(node);
        }
        for (int column = 0; column < nodeOfColumn.length; column++) {
            nodeOfColumn[column] = framework.position(framework.columns().get(column));
            for (int node = nodeOfColumn[column]; node >= 0; node = parents[node]) {
                leaves[node]++;
            }
        }
    }

    private static Table beforeImputation(Result result) {
        Table table = result.observed();
        for (Stage stage : result.stages()) {
            if (stage.step().equals("impute")) {
                break;
            }
            table = stage.table();
        }
        return table;
    }

    /** Whether the cell of an indicator was observed, its denominator included. */
    public boolean isObserved(int column, int row) {
        return !Double.isNaN(table.value(column, row));
    }

    /** For every node the share of the indicators below it that were observed. */
    public double[] shares(int row) {
        double[] shares = new double[parents.length];
        for (int column = 0; column < nodeOfColumn.length; column++) {
            if (isObserved(column, row)) {
                for (int node = nodeOfColumn[column]; node >= 0; node = parents[node]) {
                    shares[node]++;
                }
            }
        }
        for (int node = 0; node < shares.length; node++) {
            shares[node] /= leaves[node];
        }
        return shares;
    }
}
