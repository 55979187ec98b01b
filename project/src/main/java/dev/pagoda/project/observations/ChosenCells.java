// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Observation;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The observations that count, kept as cells; each becomes an object only when it is asked for. They come by column,
 * period and unit.
 */
public final class ChosenCells implements Evidence.Chosen {
    private final Cells cells;
    private final Subjects subjects;
    private final List<Integer> periods;

    public ChosenCells(Cells cells, Subjects subjects) {
        this.cells = cells;
        this.subjects = subjects;
        this.periods = cells.periods();
    }

    @Override
    public void each(Evidence.Receiver use) {
        for (int column = 0; column < cells.columns(); column++) {
            for (int period : periods) {
                if (cells.has(column, period)) {
                    each(column, period, use);
                }
            }
        }
    }

    private void each(int column, int period, Evidence.Receiver use) {
        Cells.ColumnBlock block = cells.block(column, period);
        for (int unit = 0; unit < cells.units(); unit++) {
            if (block.has(unit)) {
                use.take(subjects.unit(unit).code(), subjects.column(column), period, block.value(unit));
            }
        }
    }

    @Override
    public Optional<Observation> find(String unit, String indicator, int period) {
        int unitNumber = subjects.unitNumber(unit);
        int column = subjects.columnNumber(indicator);
        boolean isThere = unitNumber >= 0
                && column >= 0
                && cells.has(column, period)
                && cells.block(column, period).has(unitNumber);
        return isThere
                ? Optional.of(cells.observation(cells.standing(unitNumber, column, period), subjects))
                : Optional.empty();
    }

    @Override
    public List<Observation> list() {
        return new View();
    }

    /** A list that makes its elements on the way; getting one by its number means counting up to it. */
    private final class View extends AbstractList<Observation> {
        private final int size = cells.count();

        @Override
        public int size() {
            return size;
        }

        @Override
        public Observation get(int index) {
            Iterator<Observation> iterator = iterator();
            for (int i = 0; i < index && iterator.hasNext(); i++) {
                iterator.next();
            }
            if (index < 0 || !iterator.hasNext()) {
                throw new IndexOutOfBoundsException(index);
            }
            return iterator.next();
        }

        @Override
        public Iterator<Observation> iterator() {
            return new Walk();
        }
    }

    private final class Walk implements Iterator<Observation> {
        private int column;
        private int period;
        private int unit = -1;

        Walk() {
            advance();
        }

        private void advance() {
            unit++;
            while (column < cells.columns()) {
                while (period < periods.size()) {
                    if (isInBlock()) {
                        return;
                    }
                    unit = 0;
                    period++;
                }
                period = 0;
                column++;
            }
        }

        private boolean isInBlock() {
            if (!cells.has(column, periods.get(period))) {
                return false;
            }
            Cells.ColumnBlock block = cells.block(column, periods.get(period));
            while (unit < cells.units() && !block.has(unit)) {
                unit++;
            }
            return unit < cells.units();
        }

        @Override
        public boolean hasNext() {
            return column < cells.columns();
        }

        @Override
        public Observation next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Cells.Candidate cell = cells.standing(unit, column, periods.get(period));
            advance();
            return cells.observation(cell, subjects);
        }
    }
}
