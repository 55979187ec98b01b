// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Wildcard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The data sets of a factor that says how the data may be wrong, but for what is imputed: that needs a method first.
 */
final class DataDraws {
    private final Table observed;
    private final List<ErrorOfCells> errors = new ArrayList<>();
    private final Stream stream;

    /** What one kind of error makes of a value; {@code number} is uniform in [0, 1). */
    private interface ErrorOfCells {
        double value(int column, int row, double value, double number);
    }

    DataDraws(Methodology methodology, Evidence evidence, Table observed, Factor.Data factor, long seed) {
        this.observed = observed;
        this.stream = new Stream(seed);
        for (DataError error : factor.errors()) {
            if (error instanceof DataError.Relative relative) {
                errors.add(relative(methodology, evidence, relative));
            } else if (error instanceof DataError.Rounding) {
                errors.add(rounding());
            } else if (error instanceof DataError.OtherSources) {
                errors.add(sources(methodology, evidence));
            }
        }
    }

    /** Data set d: the table with its errors; a value and its error do not depend on what else was changed before. */
    Table draw(int d, Table table) {
        long start = stream.start(d);
        List<Table.Cell> cells = new ArrayList<>();
        int columns = observed.columns().size();
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < observed.rows(); row++) {
                double value = table.value(column, row);
                for (int e = 0; e < errors.size(); e++) {
                    int n = (e * columns + column) * observed.rows() + row;
                    value = errors.get(e).value(column, row, value, Stream.uniform(start, n));
                }
                if (Double.compare(value, table.value(column, row)) != 0) {
                    cells.add(new Table.Cell(column, row, value));
                }
            }
        }
        return table.with(cells);
    }

    private ErrorOfCells relative(Methodology methodology, Evidence evidence, DataError.Relative error) {
        boolean[][] meant = new boolean[observed.columns().size()][observed.rows()];
        each(
                methodology,
                evidence.chosen(),
                (column, row, observation) -> meant[column][row] = matches(error, observation));
        return (column, row, value, number) ->
                meant[column][row] ? value * (1 + error.share() * (2 * number - 1)) : value;
    }

    private static boolean matches(DataError.Relative error, Observation observation) {
        boolean status = error.status().isEmpty() || error.status().get() == observation.status();
        String pattern = error.source();
        return status
                && (pattern.isEmpty()
                        || Wildcard.matches(pattern, observation.source().address())
                        || Wildcard.matches(pattern, observation.source().title()));
    }

    private ErrorOfCells rounding() {
        double[] half = new double[observed.columns().size()];
        for (int column = 0; column < half.length; column++) {
            int decimals = 0;
            for (int row = 0; row < observed.rows(); row++) {
                double value = observed.value(column, row);
                if (!Double.isNaN(value)) {
                    decimals = Math.max(
                            decimals,
                            BigDecimal.valueOf(value).stripTrailingZeros().scale());
                }
            }
            half[column] = 0.5 * Double.parseDouble("1e-" + decimals);
        }
        return (column, row, value, number) -> value + half[column] * (2 * number - 1);
    }

    private ErrorOfCells sources(Methodology methodology, Evidence evidence) {
        Map<Integer, List<Double>> values = new HashMap<>();
        int rows = observed.rows();
        each(methodology, evidence.others(), (column, row, observation) -> {
            if (!Double.isNaN(observation.value())) {
                values.computeIfAbsent(
                                column * rows + row, cell -> new ArrayList<>(List.of(observed.value(column, row))))
                        .add(observation.value());
            }
        });
        return (column, row, value, number) -> {
            List<Double> all = values.get(column * rows + row);
            return all == null ? value : all.get((int) (number * all.size()));
        };
    }

    private interface Use {
        void take(int column, int row, Observation observation);
    }

    /** The observations that stand in the table, with their place. */
    private void each(Methodology methodology, List<Observation> observations, Use use) {
        Map<String, Integer> units = new HashMap<>();
        observed.units().forEach(unit -> units.put(unit, units.size()));
        for (Observation observation : observations) {
            int column = methodology.framework().columnOf(observation.indicator());
            Integer unit = units.get(observation.unit());
            if (column >= 0 && unit != null) {
                int period = observed.periodIndex(observation.period() + Evidence.lag(methodology.framework(), column));
                if (period >= 0) {
                    use.take(column, observed.row(unit, period), observation);
                }
            }
        }
    }
}
