// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The observations of a project: for each cell the one that counts, and those that were set aside or agree with it. */
public final class Evidence {
    /**
     * Where the observations that count are kept; at most one of a cell. Whoever reads millions of them keeps them in
     * its own way and makes an {@link Observation} only when it is asked for.
     */
    public interface Chosen {
        /** Hands over every value, a missing one as NaN. */
        void each(Receiver use);

        /** The observation of a cell, by the period it was observed in. */
        Optional<Observation> find(String unit, String indicator, int period);

        /** All of them, in an order that is always the same. */
        List<Observation> list();
    }

    /** Takes values one by one. */
    public interface Receiver {
        void take(String unit, String indicator, int period, double value);
    }

    private final Chosen chosen;
    private final List<Observation> others;
    private final Map<Cell, List<Observation>> othersByCell = new HashMap<>();

    private record Cell(String unit, String indicator, int period) {
        static Cell of(Observation observation) {
            return new Cell(observation.unit(), observation.indicator(), observation.period());
        }
    }

    /** {@code chosen} holds at most one observation of a cell. */
    public Evidence(List<Observation> chosen, List<Observation> others) {
        this(new Listed(chosen), others);
    }

    public Evidence(Chosen chosen, List<Observation> others) {
        this.chosen = chosen;
        this.others = List.copyOf(others);
        for (Observation observation : this.others) {
            othersByCell
                    .computeIfAbsent(Cell.of(observation), cell -> new ArrayList<>())
                    .add(observation);
        }
    }

    /** Observations that are there as objects. */
    private static final class Listed implements Chosen {
        private final List<Observation> list;
        private final Map<Cell, Observation> byCell = new HashMap<>();

        Listed(List<Observation> list) {
            this.list = List.copyOf(list);
            for (Observation observation : this.list) {
                if (byCell.put(Cell.of(observation), observation) != null) {
                    throw new IllegalArgumentException("two observations count for one cell: " + Cell.of(observation));
                }
            }
        }

        @Override
        public void each(Receiver use) {
            for (Observation observation : list) {
                use.take(observation.unit(), observation.indicator(), observation.period(), observation.value());
            }
        }

        @Override
        public Optional<Observation> find(String unit, String indicator, int period) {
            return Optional.ofNullable(byCell.get(new Cell(unit, indicator, period)));
        }

        @Override
        public List<Observation> list() {
            return list;
        }
    }

    /** Hands over every value that counts, a missing one as NaN. */
    public void each(Receiver use) {
        chosen.each(use);
    }

    public List<Observation> chosen() {
        return chosen.list();
    }

    public List<Observation> others() {
        return others;
    }

    /** The observation that counts, by the period it was observed in. */
    public Optional<Observation> find(String unit, String indicator, int period) {
        return chosen.find(unit, indicator, period);
    }

    /** The observations of the same cell that do not count. */
    public List<Observation> others(String unit, String indicator, int period) {
        return List.copyOf(othersByCell.getOrDefault(new Cell(unit, indicator, period), List.of()));
    }

    /**
     * The table that the plan runs on. An observation of a column with lag l in period p stands in period p + l.
     * Periods are the scored ones and all earlier ones with data; later ones are left out.
     */
    public Table table(Methodology methodology) {
        Framework framework = methodology.framework();
        int last = methodology.periods().get(methodology.periods().size() - 1);
        TreeSet<Integer> periods = new TreeSet<>(methodology.periods());
        int[] lags = new int[framework.columns().size()];
        for (int column = 0; column < lags.length; column++) {
            lags[column] = lag(framework, column);
        }
        chosen.each((unit, indicator, period, value) -> {
            int column = framework.columnOf(indicator);
            if (column >= 0 && period + lags[column] <= last) {
                periods.add(period + lags[column]);
            }
        });
        Table.Builder table = Table.builder(methodology, new ArrayList<>(periods));
        chosen.each((unit, indicator, period, value) -> {
            int column = framework.columnOf(indicator);
            if (column >= 0 && period + lags[column] <= last) {
                table.put(unit, column, period + lags[column], value);
            }
        });
        return table.build();
    }

    /** By how many periods the data of a column precede the edition. */
    public static int lag(Framework framework, int column) {
        int indicators = framework.indicators().size();
        return column < indicators
                ? framework.indicators().get(column).lag()
                : framework.denominators().get(column - indicators).lag();
    }
}
