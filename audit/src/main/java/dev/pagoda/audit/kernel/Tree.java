// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The framework as bare numbers. Nodes stand in preorder, the index is 0; a node is an indicator with a column of data,
 * or a dimension with children. The tree may be of uneven depth.
 */
public final class Tree {
    private final int[] columns;
    private final int[][] children;
    private final int[] depths;
    private final int[] dimensions;
    private final int indicators;

    /**
     * A tree of parents and columns.
     *
     * @param parents {@code parents[node]}, less than the node; −1 for the index
     * @param columns {@code columns[node]}: the column of an indicator; −1 for a dimension
     */
    public Tree(int[] parents, int[] columns) {
        this.columns = columns.clone();
        this.depths = new int[parents.length];
        List<List<Integer>> below = new ArrayList<>();
        for (int node = 0; node < parents.length; node++) {
            below.add(new ArrayList<>());
            if (node > 0) {
                require(parents[node] >= 0 && parents[node] < node, "a node comes after its parent", node);
                require(columns[parents[node]] < 0, "an indicator has no children", parents[node]);
                below.get(parents[node]).add(node);
                depths[node] = depths[parents[node]] + 1;
            }
        }
        this.children = new int[parents.length][];
        for (int node = 0; node < parents.length; node++) {
            children[node] =
                    below.get(node).stream().mapToInt(Integer::intValue).toArray();
            require(columns[node] >= 0 || children[node].length > 0, "a dimension has children", node);
        }
        int count = 0;
        int most = -1;
        for (int column : columns) {
            count += column < 0 ? 0 : 1;
            most = Math.max(most, column);
        }
        this.indicators = count;
        require(most == count - 1, "the columns are numbered from 0 on", 0);
        this.dimensions = new int[parents.length - count];
        for (int node = 0, next = 0; node < parents.length; node++) {
            if (columns[node] < 0) {
                dimensions[next++] = node;
            }
        }
    }

    private static void require(boolean holds, String rule, int node) {
        if (!holds) {
            throw new IllegalArgumentException(rule + "; node " + node + " breaks this");
        }
    }

    /** The tree of a framework; columns are those of its indicators. */
    public static Tree of(Framework framework) {
        int[] parents = new int[framework.nodes().size()];
        int[] columns = new int[parents.length];
        for (int node = 0; node < parents.length; node++) {
            parents[node] = framework.parent(node);
            columns[node] =
                    framework.nodes().get(node) instanceof Indicator indicator ? framework.column(indicator) : -1;
        }
        return new Tree(parents, columns);
    }

    /** An index of equal groups of indicators, as models of it are often made. */
    public static Tree ofGroups(int groups, int perGroup) {
        int[] parents = new int[1 + groups * (1 + perGroup)];
        int[] columns = new int[parents.length];
        Arrays.fill(columns, -1);
        parents[0] = -1;
        for (int group = 0, node = 1; group < groups; group++) {
            int dimension = node++;
            for (int i = 0; i < perGroup; i++, node++) {
                parents[node] = dimension;
                columns[node] = group * perGroup + i;
            }
        }
        return new Tree(parents, columns);
    }

    public int nodes() {
        return columns.length;
    }

    public int indicators() {
        return indicators;
    }

    /** The dimensions in preorder, the index first: {@code dimensions()[k]} is a node. */
    public int[] dimensions() {
        return dimensions.clone();
    }

    /** Children of a node, in order; none for an indicator. */
    public int[] children(int node) {
        return children[node].clone();
    }

    /** The column of an indicator; −1 for a dimension. */
    public int column(int node) {
        return columns[node];
    }

    /** How many dimensions stand above one another, at most. */
    int height() {
        int deepest = 0;
        for (int dimension : dimensions) {
            deepest = Math.max(deepest, depths[dimension]);
        }
        return deepest + 1;
    }

    int depth(int node) {
        return depths[node];
    }
}
