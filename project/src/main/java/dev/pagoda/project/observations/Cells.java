// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Observation;
import dev.pagoda.project.files.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All values that the observation files give. The first value of a cell stands in plain arrays, one block for each
 * column and period, so that millions of cells need 20 bytes each; further values of the same cell are kept as objects.
 */
public final class Cells {
    /** The values of one column in one period, by unit. */
    public static final class ColumnBlock {
        private final double[] values;
        private final long[] places;
        private final int[] origins;

        ColumnBlock(int units) {
            values = new double[units];
            places = new long[units];
            origins = new int[units];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(origins, -1);
        }

        /** Whether any row speaks of the unit, if only to say that its value is missing. */
        public boolean has(int unit) {
            return origins[unit] >= 0;
        }

        /** NaN if there is no value. */
        public double value(int unit) {
            return values[unit];
        }
    }

    /** One value of a cell. */
    public record Candidate(int unit, int column, int period, double value, Origin origin, long place) {
        public Location at() {
            return origin.sheet().at(place);
        }

        boolean isSameCell(Candidate other) {
            return unit == other.unit && column == other.column && period == other.period;
        }
    }

    private static final ColumnBlock[] NO_BLOCKS = {};

    private final int units;
    private final int columns;
    private final TreeMap<Integer, ColumnBlock[]> periods = new TreeMap<>();
    private final List<Origin> origins = new ArrayList<>();
    private final Map<Origin, Integer> originNumbers = new HashMap<>();
    private final List<Candidate> further = new ArrayList<>();
    private final List<Candidate> setAside = new ArrayList<>();
    private final BitSet faultyUnits = new BitSet();
    private final BitSet faultyColumns = new BitSet();
    private boolean isComplete = true;
    private int lastPeriod;
    private ColumnBlock[] lastBlocks = NO_BLOCKS;

    public Cells(int units, int columns) {
        this.units = units;
        this.columns = columns;
    }

    /**
     * Notes that a row spoke of a unit or a column (−1: not known which) and could not be taken, so that no data are
     * missed where they are only faulty.
     */
    public void addFaulty(int unit, int column) {
        if (unit >= 0) {
            faultyUnits.set(unit);
        }
        if (column >= 0) {
            faultyColumns.set(column);
        }
    }

    public boolean isFaultyUnit(int unit) {
        return !isComplete || faultyUnits.get(unit);
    }

    public boolean isFaultyColumn(int column) {
        return !isComplete || faultyColumns.get(column);
    }

    /** Notes that rows could not be read at all. */
    public void addIncomplete() {
        isComplete = false;
    }

    public int units() {
        return units;
    }

    public int columns() {
        return columns;
    }

    /** Number of an origin, for {@link #add}. */
    public int number(Origin origin) {
        Integer known = originNumbers.putIfAbsent(origin, origins.size());
        if (known != null) {
            return known;
        }
        origins.add(origin);
        return origins.size() - 1;
    }

    public List<Origin> origins() {
        return origins;
    }

    public void add(int unit, int column, int period, double value, int origin, long place) {
        if (origins.get(origin).use() == Origin.Use.NO) {
            setAside.add(new Candidate(unit, column, period, value, origins.get(origin), place));
            return;
        }
        ColumnBlock block = blockToFill(column, period);
        if (block.has(unit)) {
            further.add(new Candidate(unit, column, period, value, origins.get(origin), place));
        } else {
            block.values[unit] = value;
            block.places[unit] = place;
            block.origins[unit] = origin;
        }
    }

    private ColumnBlock blockToFill(int column, int period) {
        if (period != lastPeriod || lastBlocks.length == 0) {
            lastBlocks = periods.computeIfAbsent(
                    period, key -> new ColumnBlock[columns]); // rows of one period stand together
            lastPeriod = period;
        }
        if (lastBlocks[column] == null) {
            lastBlocks[column] = new ColumnBlock(units);
        }
        return lastBlocks[column];
    }

    /** Periods with any row, ascending. */
    public List<Integer> periods() {
        return List.copyOf(periods.keySet());
    }

    public boolean has(int column, int period) {
        return column < periods.getOrDefault(period, NO_BLOCKS).length
                && periods.getOrDefault(period, NO_BLOCKS)[column] != null;
    }

    /** Whether any row speaks of a column. */
    public boolean hasAny(int column) {
        return periods.values().stream().anyMatch(blocks -> blocks[column] != null);
    }

    /** The block of a column and a period that has one. */
    public ColumnBlock block(int column, int period) {
        return periods.getOrDefault(period, NO_BLOCKS)[column];
    }

    /** NaN if there is none. */
    public double value(int unit, int column, int period) {
        return has(column, period) ? block(column, period).values[unit] : Double.NaN;
    }

    /** The value that stands in a cell which has one. */
    public Candidate standing(int unit, int column, int period) {
        ColumnBlock block = block(column, period);
        return new Candidate(
                unit, column, period, block.values[unit], origins.get(block.origins[unit]), block.places[unit]);
    }

    /** Puts another value of the same cell in its place. */
    public void choose(Candidate chosen) {
        ColumnBlock block = block(chosen.column, chosen.period);
        block.values[chosen.unit] = chosen.value;
        block.places[chosen.unit] = chosen.place;
        block.origins[chosen.unit] = number(chosen.origin);
    }

    /** Values beyond the first of a cell, in the order of the files. */
    public List<Candidate> further() {
        return further;
    }

    /** Values that the project says not to use. */
    public List<Candidate> setAside() {
        return setAside;
    }

    /** How many cells any row speaks of. */
    public int count() {
        int count = 0;
        for (ColumnBlock[] blocks : periods.values()) {
            for (ColumnBlock block : blocks) {
                for (int unit = 0; block != null && unit < units; unit++) {
                    count += block.has(unit) ? 1 : 0;
                }
            }
        }
        return count;
    }

    public Observation observation(Candidate cell, Subjects subjects) {
        Origin origin = cell.origin;
        return new Observation(
                subjects.unit(cell.unit).code(),
                subjects.column(cell.column),
                cell.period,
                cell.value,
                origin.status(),
                origin.source(),
                origin.note(),
                cell.at());
    }
}
