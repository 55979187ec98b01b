// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tree from the index down to the indicators, with the denominators beside it. Nodes are numbered in preorder, the
 * index is 0; indicators are numbered in the same order; columns are the indicators, then the denominators.
 */
public final class Framework implements Serializable {
    private static final long serialVersionUID = 1;

    private final Dimension index;
    private final List<Denominator> denominators;
    private final List<Node> nodes;
    private final List<Indicator> indicators;
    private final List<String> columns;
    private final int[] parents;
    private final int[] depths;
    private final int[][] children;
    private final int[] firstColumns;
    private final int[] columnCounts;
    private final Map<String, Integer> nodePosition = new HashMap<>();
    private final Map<String, Integer> columnPosition = new HashMap<>();

    public Framework(Dimension index, List<Denominator> denominators) {
        this.index = index;
        this.denominators = List.copyOf(denominators);
        List<Node> numbered = new ArrayList<>();
        List<Integer> parentOf = new ArrayList<>();
        number(index, -1, numbered, parentOf);
        this.nodes = List.copyOf(numbered);
        this.parents = parentOf.stream().mapToInt(Integer::intValue).toArray();
        this.depths = new int[parents.length];
        this.children = new int[parents.length][];
        for (int node = 0; node < parents.length; node++) {
            depths[node] = parents[node] < 0 ? 0 : depths[parents[node]] + 1;
            children[node] = nodes.get(node) instanceof Dimension dimension
                    ? dimension.children().stream()
                            .mapToInt(child -> nodePosition.get(child.code()))
                            .toArray()
                    : new int[0];
        }
        this.indicators = nodes.stream()
                .filter(Indicator.class::isInstance)
                .map(Indicator.class::cast)
                .toList();
        this.columns = Stream.concat(
                        indicators.stream().map(Indicator::code),
                        this.denominators.stream().map(Denominator::code))
                .toList();
        this.firstColumns = new int[parents.length];
        this.columnCounts = new int[parents.length];
        countColumns();
        for (int column = 0; column < columns.size(); column++) {
            if (columnPosition.put(columns.get(column), column) != null) {
                throw new IllegalArgumentException("two columns have the code " + columns.get(column));
            }
        }
    }

    private void number(Node node, int parent, List<Node> numbered, List<Integer> parentOf) {
        int position = numbered.size();
        if (nodePosition.put(node.code(), position) != null) {
            throw new IllegalArgumentException("two nodes have the code " + node.code());
        }
        numbered.add(node);
        parentOf.add(parent);
        if (node instanceof Dimension dimension) {
            dimension.children().forEach(child -> number(child, position, numbered, parentOf));
        }
    }

    private void countColumns() {
        int before = 0;
        for (int node = 0; node < parents.length; node++) {
            firstColumns[node] = before;
            before += nodes.get(node) instanceof Indicator ? 1 : 0;
        }
        for (int node = parents.length - 1; node >= 0; node--) {
            columnCounts[node] += nodes.get(node) instanceof Indicator ? 1 : 0;
            if (node > 0) {
                columnCounts[parents[node]] += columnCounts[node];
            }
        }
    }

    public Dimension index() {
        return index;
    }

    public List<Denominator> denominators() {
        return denominators;
    }

    /** All nodes in preorder; the index comes first. */
    public List<Node> nodes() {
        return nodes;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    /** Codes of the table's columns: indicators, then denominators. */
    public List<String> columns() {
        return columns;
    }

    /** The dimensions right below the index. */
    public List<Node> top() {
        return index.children();
    }

    public Optional<Node> find(String code) {
        return Optional.ofNullable(nodePosition.get(code)).map(nodes::get);
    }

    /** The number of a node; −1 for an unknown code. */
    public int position(String code) {
        return nodePosition.getOrDefault(code, -1);
    }

    /** The number of a column; −1 for an unknown code. */
    public int column(Indicator indicator) {
        return columnOf(indicator.code());
    }

    /** The number of a column; −1 for an unknown code. */
    public int columnOf(String code) {
        return columnPosition.getOrDefault(code, -1);
    }

    /** The number of a node's parent; −1 for the index. */
    public int parent(int node) {
        return parents[node];
    }

    /** 0 for the index, 1 for its children, and so on. */
    public int depth(int node) {
        return depths[node];
    }

    /** Numbers of a node's children; empty for an indicator. */
    public int[] children(int node) {
        return children[node].clone();
    }

    /** The indicators below a node, or the indicator itself. */
    public List<Indicator> indicatorsOf(Node node) {
        if (node instanceof Indicator indicator) {
            return List.of(indicator);
        }
        return ((Dimension) node)
                .children().stream()
                        .flatMap(child -> indicatorsOf(child).stream())
                        .toList();
    }

    /** The first of the columns of the indicators below a node; they stand together. */
    public int firstColumn(int node) {
        return firstColumns[node];
    }

    /** The column after the last of the indicators below a node. */
    public int columnAfter(int node) {
        return firstColumns[node] + columnCounts[node];
    }

    /** From the index down to the node, both included. */
    public List<Node> path(int node) {
        List<Node> path = new ArrayList<>();
        for (int at = node; at >= 0; at = parents[at]) {
            path.add(0, nodes.get(at));
        }
        return path;
    }

    /** The node right below the index that a node belongs to; the index itself belongs to itself. */
    public int topOf(int node) {
        int at = node;
        while (depths[at] > 1) {
            at = parents[at];
        }
        return at;
    }
}
