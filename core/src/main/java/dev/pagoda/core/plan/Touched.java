// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a run that may differ from those of the earlier result that the run starts from; what is not touched
 * is taken from there. A run that starts from nothing touches all.
 */
final class Touched {
    private final Optional<Result> base;
    private final boolean[] columns;

    private Touched(Optional<Result> base, boolean[] columns) {
        this.base = base;
        this.columns = columns;
    }

    static Touched all(Table table) {
        Touched all = new Touched(Optional.empty(), new boolean[table.columns().size()]);
        all.addAll();
        return all;
    }

    /** The columns of some cells of an earlier result. */
    static Touched by(Result base, List<Table.Cell> cells) {
        Touched touched = new Touched(
                Optional.of(base), new boolean[base.observed().columns().size()]);
        cells.forEach(cell -> touched.add(cell.column()));
        return touched;
    }

    /** The result that the run starts from. */
    Optional<Result> base() {
        return base;
    }

    void add(int column) {
        columns[column] = true;
    }

    void addAll() {
        Arrays.fill(columns, true);
    }

    boolean has(int column) {
        return columns[column];
    }

    boolean any() {
        return any(0, columns.length);
    }

    /** Whether an indicator below a node, or the indicator itself, is touched. */
    boolean node(Framework framework, int node) {
        return any(framework.firstColumn(node), framework.columnAfter(node));
    }

    private boolean any(int from, int to) {
        for (int column = from; column < to; column++) {
            if (columns[column]) {
                return true;
            }
        }
        return false;
    }

    /**
     * The columns of a table after a step: touched ones are changed, the others are those that the earlier result had
     * after its step of the same place.
     */
    Table map(Table table, int place, Table.ColumnChange change) {
        return base.map(result -> result.stages().get(place).table().with(columns, table, change))
                .orElseGet(() -> table.map(change));
    }

    /** What the step of a place noted about the columns, to be replaced for those that are touched. */
    Stage.Trace[] traces(int place) {
        return base.map(result -> result.stages().get(place).traces()).orElseGet(() -> new Stage.Trace[columns.length]);
    }

    /** What the screening in the step of a place said. */
    Optional<Screened> screened(int place, Table table) {
        return base.map(result -> new Screened(
                result.stages().get(place - 1), result.stages().get(place), result.exclusions(), table, list()));
    }

    private int[] list() {
        int[] list = new int[columns.length];
        int count = 0;
        for (int column = 0; column < columns.length; column++) {
            list[count] = column;
            count += columns[column] ? 1 : 0;
        }
        return Arrays.copyOf(list, count);
    }

    /** When others count than before, constants learned from them touch every column. */
    void compare(int place, boolean[] counts) {
        if (base.isPresent()
                && !Arrays.equals(counts, base.get().stages().get(place).counts())) {
            addAll();
        }
    }
}
