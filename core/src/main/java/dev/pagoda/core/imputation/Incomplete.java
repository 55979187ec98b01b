// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.statistics.Sample;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Data with gaps, as an imputation sees them.
 *
 * @param table all periods, earlier ones than those to fill included
 * @param targets rows whose gaps are to be filled
 * @param learning rows to learn from: the ranked units in the periods to learn from
 * @param groups group of each unit by grouping, in the table's order of units; an empty text for a unit without a group
 * @param framework the tree whose indicators are the first columns of the table
 * @param scored whether the values are on their common scale already, where more is better
 */
public record Incomplete(
        Table table, int[] targets, int[] learning, Map<String, String[]> groups, Framework framework, boolean scored) {
    /** Data whose columns are indicators of one dimension, each in its own unit of measurement. */
    public Incomplete(Table table, int[] targets, int[] learning, Map<String, String[]> groups) {
        this(table, targets, learning, groups, flat(table.columns()), false);
    }

    private static Framework flat(List<String> columns) {
        Node[] indicators = columns.stream()
                .map(column -> Indicator.of(column, 1, Direction.HIGHER_IS_BETTER))
                .toArray(Node[]::new);
        return new Framework(Dimension.of("", 1, indicators), List.of());
    }

    /** The values of a column to learn from. */
    public Sample sample(int column) {
        return Sample.of(table.column(column), learning);
    }

    /** The group of the unit in a row; an empty text if it has none. */
    public String group(String grouping, int row) {
        return Objects.requireNonNull(groups.get(grouping), grouping)[table.unitOf(row)];
    }

    /**
     * The rows to learn from by code of the unit, then by period: the order of sums that must not depend on the order
     * of units.
     */
    public int[] learningByCode() {
        return IntStream.of(learning)
                .boxed()
                .sorted(byCode())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Rows by code of the unit, then by period. */
    Comparator<Integer> byCode() {
        return Comparator.<Integer, String>comparing(row -> table.units().get(table.unitOf(row)))
                .thenComparingInt(table::periodOf);
    }

    /** The columns of the named indicators without the one that is filled; those of all indicators if none is named. */
    public int[] others(List<String> named, int column) {
        return IntStream.range(0, framework.indicators().size())
                .filter(other -> other != column)
                .filter(other ->
                        named.isEmpty() || named.contains(table.columns().get(other)))
                .toArray();
    }

    /** The columns of the indicators below an ancestor of the indicator of a column, itself among them. */
    public int[] family(int column, int levelsUp) {
        int node = framework.position(table.columns().get(column));
        for (int up = 0; up < levelsUp; up++) {
            node = Math.max(0, framework.parent(node));
        }
        return IntStream.range(framework.firstColumn(node), framework.columnAfter(node))
                .toArray();
    }

    /** 1 where more is better, −1 where less is. */
    public int sign(int column) {
        return scored ? 1 : framework.indicators().get(column).direction().sign();
    }
}
