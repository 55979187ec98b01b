package dev.pagoda.core.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The observations of a project: for each cell the one that counts, and those that were set aside or agree with it. */
public final class Evidence {
    private final List<Observation> chosen;
    private final List<Observation> others;
    private final Map<Cell, Observation> byCell = new HashMap<>();
    private final Map<Cell, List<Observation>> othersByCell = new HashMap<>();

    private record Cell(String unit, String indicator, int period) {
        static Cell of(Observation observation) {
            return new Cell(observation.unit(), observation.indicator(), observation.period());
        }
    }

    /** {@code chosen} holds at most one observation of a cell. */
    public Evidence(List<Observation> chosen, List<Observation> others) {
        this.chosen = List.copyOf(chosen);
        this.others = List.copyOf(others);
        for (Observation observation : this.chosen) {
            if (byCell.put(Cell.of(observation), observation) != null) {
                throw new IllegalArgumentException("two observations count for one cell: " + Cell.of(observation));
            }
        }
        for (Observation observation : this.others) {
            othersByCell
                    .computeIfAbsent(Cell.of(observation), cell -> new ArrayList<>())
                    .add(observation);
        }
    }

    public List<Observation> chosen() {
        return chosen;
    }

    public List<Observation> others() {
        return others;
    }

    /** The observation that counts, by the period it was observed in. */
    public Optional<Observation> find(String unit, String indicator, int period) {
        return Optional.ofNullable(byCell.get(new Cell(unit, indicator, period)));
    }

    /** The observations of the same cell that do not count. */
    public List<Observation> others(String unit, String indicator, int period) {
        return List.copyOf(othersByCell.getOrDefault(new Cell(unit, indicator, period), List.of()));
    }

    /**
     * The table that the plan runs on. An observation of a column with lag l in period p stands in period p + l. Periods are the scored ones and all
     * earlier ones with data; later ones are left out.
     */
    public Table table(Methodology methodology) {
        Framework framework = methodology.framework();
        int last = methodology.periods().get(methodology.periods().size() - 1);
        TreeSet<Integer> periods = new TreeSet<>(methodology.periods());
        int[] lags = new int[framework.columns().size()];
        for (int column = 0; column < lags.length; column++) {
            lags[column] = lag(framework, column);
        }
        for (Observation observation : chosen) {
            int column = framework.columnOf(observation.indicator());
            if (column >= 0 && observation.period() + lags[column] <= last) {
                periods.add(observation.period() + lags[column]);
            }
        }
        Table.Builder table = Table.builder(methodology, new ArrayList<>(periods));
        for (Observation observation : chosen) {
            int column = framework.columnOf(observation.indicator());
            if (column >= 0 && observation.period() + lags[column] <= last) {
                table.put(observation.unit(), column, observation.period() + lags[column], observation.value());
            }
        }
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
