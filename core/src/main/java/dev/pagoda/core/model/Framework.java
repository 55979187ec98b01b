package dev.pagoda.core.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tree from the index down to the indicators, with the denominators beside it. Nodes are numbered in preorder, the index is 0; indicators are
 * numbered in the same order; columns are the indicators, then the denominators.
 */
public final class Framework implements Serializable {
    private static final long serialVersionUID = 1;

    private final Dimension index;
    private final List<Denominator> denominators;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final Map<String, Integer> nodePosition = new HashMap<>();
    private final Map<String, Integer> columnPosition = new HashMap<>();

    public Framework(Dimension index, List<Denominator> denominators) {
        this.index = index;
        this.denominators = List.copyOf(denominators);
        number(index, -1, 0);
        for (Denominator denominator : this.denominators) {
            column(denominator.code());
        }
    }

    private void number(Node node, int parent, int depth) {
        int position = nodes.size();
        if (nodePosition.put(node.code(), position) != null) {
            throw new IllegalArgumentException("two nodes have the code " + node.code());
        }
        nodes.add(node);
        parents.add(parent);
        depths.add(depth);
        if (node instanceof Indicator indicator) {
            indicators.add(indicator);
            column(indicator.code());
        } else if (node instanceof Dimension dimension) {
            dimension.children().forEach(child -> number(child, position, depth + 1));
        }
    }

    private void column(String code) {
        if (columnPosition.put(code, columns.size()) != null) {
            throw new IllegalArgumentException("two columns have the code " + code);
        }
        columns.add(code);
    }

    public Dimension index() {
        return index;
    }

    public List<Denominator> denominators() {
        return denominators;
    }

    /** All nodes in preorder; the index comes first. */
    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    public List<Indicator> indicators() {
        return List.copyOf(indicators);
    }

    /** Codes of the table's columns: indicators, then denominators. */
    public List<String> columns() {
        return List.copyOf(columns);
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
        return columnPosition.get(indicator.code());
    }

    /** The number of a column; −1 for an unknown code. */
    public int columnOf(String code) {
        return columnPosition.getOrDefault(code, -1);
    }

    /** The number of a node's parent; −1 for the index. */
    public int parent(int node) {
        return parents.get(node);
    }

    /** 0 for the index, 1 for its children, and so on. */
    public int depth(int node) {
        return depths.get(node);
    }

    /** Numbers of a node's children; empty for an indicator. */
    public int[] children(int node) {
        if (!(nodes.get(node) instanceof Dimension dimension)) {
            return new int[0];
        }
        return dimension.children().stream()
                .mapToInt(child -> nodePosition.get(child.code()))
                .toArray();
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

    /** From the index down to the node, both included. */
    public List<Node> path(int node) {
        List<Node> path = new ArrayList<>();
        for (int at = node; at >= 0; at = parents.get(at)) {
            path.add(0, nodes.get(at));
        }
        return path;
    }

    /** The node right below the index that a node belongs to; the index itself belongs to itself. */
    public int topOf(int node) {
        int at = node;
        while (depths.get(at) > 1) {
            at = parents.get(at);
        }
        return at;
    }
}
