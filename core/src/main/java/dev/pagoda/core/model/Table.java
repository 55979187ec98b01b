// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Values of units in periods by column; immutable. A column is one array: row {@code r = p · units + u} holds unit
 * {@code u} in period {@code p}, so the units of one period stand together. A missing value is NaN.
 */
public final class Table implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<String> columns;
    private final List<String> units;
    private final List<Integer> periods;
    private final int[] ascending;
    private final double[][] values;

    private Table(List<String> columns, List<String> units, List<Integer> periods, double[][] values) {
        this.columns = columns;
        this.units = units;
        this.periods = periods;
        this.ascending = periods.stream().mapToInt(Integer::intValue).toArray();
        this.values = values;
    }

    private Table(Table shape, double[][] values) {
        this.columns = shape.columns;
        this.units = shape.units;
        this.periods = shape.periods;
        this.ascending = shape.ascending;
        this.values = values;
    }

    /** A table of one period from {@code values[column][unit]}, which are copied. */
    public static Table of(List<String> columns, List<String> units, int period, double[][] values) {
        return of(columns, units, List.of(period), values);
    }

    /** A table from {@code values[column][period · units + unit]}, which are copied; periods ascend. */
    public static Table of(List<String> columns, List<String> units, List<Integer> periods, double[][] values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(values.length + " arrays for " + columns.size() + " columns");
        }
        double[][] copy = new double[values.length][];
        for (int column = 0; column < copy.length; column++) {
            copy[column] = values[column].clone();
            if (copy[column].length != units.size() * periods.size()) {
                throw new IllegalArgumentException("column " + columns.get(column) + " has " + copy[column].length
                        + " values for " + units.size() + " units in " + periods.size() + " periods");
            }
        }
        return new Table(List.copyOf(columns), List.copyOf(units), List.copyOf(periods), copy);
    }

    public List<String> columns() {
        return columns;
    }

    public List<String> units() {
        return units;
    }

    /** Ascending. */
    public List<Integer> periods() {
        return periods;
    }

    public int rows() {
        return units.size() * periods.size();
    }

    public int row(int unit, int periodIndex) {
        return periodIndex * units.size() + unit;
    }

    public int unitOf(int row) {
        return row % units.size();
    }

    public int periodOf(int row) {
        return periods.get(row / units.size());
    }

    /** The place of a period among {@link #periods}; −1 if it is not there. */
    public int periodIndex(int period) {
        return Math.max(-1, Arrays.binarySearch(ascending, period));
    }

    public double value(int column, int row) {
        return values[column][row];
    }

    /** A copy of a column. */
    public double[] column(int column) {
        return values[column].clone();
    }

    /** A value that a cell is to have instead; NaN for none. */
    public record Cell(int column, int row, double value) {}

    /** The same table, but for some cells. */
    public Table with(List<Cell> cells) {
        double[][] next = values.clone();
        for (Cell cell : cells) {
            if (next[cell.column()] == values[cell.column()]) {
                next[cell.column()] = values[cell.column()].clone();
            }
            next[cell.column()][cell.row()] = cell.value();
        }
        return new Table(this, next);
    }

    /** The same table, but with the chosen columns of another table of the same shape, changed one after the other. */
    public Table with(boolean[] chosen, Table other, ColumnChange change) {
        double[][] next = values.clone();
        for (int column = 0; column < next.length; column++) {
            next[column] = chosen[column] ? change.apply(column, other.values[column]) : next[column];
        }
        return new Table(this, next);
    }

    /** The values of some of the columns and units, in the order given. */
    public Table only(List<String> someColumns, List<String> someUnits) {
        int[] places = someUnits.stream().mapToInt(units::indexOf).toArray();
        double[][] next = new double[someColumns.size()][places.length * periods.size()];
        for (int column = 0; column < next.length; column++) {
            double[] all = values[columns.indexOf(someColumns.get(column))];
            for (int row = 0; row < next[column].length; row++) {
                next[column][row] = all[row(places[row % places.length], row / places.length)];
            }
        }
        return new Table(List.copyOf(someColumns), List.copyOf(someUnits), periods, next);
    }

    /** A change of one column; it must not write to the array it is given, and may return it where nothing changes. */
    public interface ColumnChange {
        double[] apply(int column, double[] values);
    }

    /** The same table with every column changed. Columns do not see each other, so they are worked on by all cores. */
    public Table map(ColumnChange change) {
        double[][] next = new double[values.length][];
        // Boxed, because the engine in the browser knows parallel() on a stream of objects only (and runs it on its one
        // thread).
        IntStream.range(0, next.length)
                .boxed()
                .parallel()
                .forEach(column -> next[column] = change.apply(column, values[column]));
        return new Table(this, next);
    }

    public static Builder builder(Methodology methodology, List<Integer> periods) {
        return new Builder(methodology, periods);
    }

    /** Fills a table cell by cell. */
    public static final class Builder {
        private final List<String> columns;
        private final List<String> units;
        private final List<Integer> periods;
        private final Map<String, Integer> unitPosition = new HashMap<>();
        private final Map<Integer, Integer> periodPosition = new HashMap<>();
        private final double[][] values;

        private Builder(Methodology methodology, List<Integer> periods) {
            this.columns = methodology.framework().columns();
            this.units = methodology.units().stream().map(Unit::code).toList();
            this.periods = List.copyOf(periods);
            for (String unit : units) {
                unitPosition.put(unit, unitPosition.size());
            }
            for (Integer period : periods) {
                periodPosition.put(period, periodPosition.size());
            }
            values = new double[columns.size()][units.size() * periods.size()];
            for (double[] column : values) {
                Arrays.fill(column, Double.NaN);
            }
        }

        /** An unknown unit is passed over. */
        public Builder put(String unit, int column, int period, double value) {
            Integer position = unitPosition.get(unit);
            if (position != null) {
                int block = Objects.requireNonNull(periodPosition.get(period), "unknown period");
                values[column][block * units.size() + position] = value;
            }
            return this;
        }

        public Table build() {
            return new Table(columns, units, periods, values);
        }
    }
}
