// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.reading;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.Stage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers of a finished run by unit, as readings need them. */
public final class UnitScores {
    private static final List<String> BEFORE_VALUES_CHANGE = List.of("observed", "denominate", "screen");

    private UnitScores() {}

    /**
     * {@code [unit]}: scores of a node in points; NaN for a unit that is not included, or has none, and throughout in a
     * period that is not scored.
     */
    public static double[] of(Result result, int node, int period, Include include) {
        double[] scores = new double[result.methodology().units().size()];
        boolean scored = result.methodology().periods().contains(period);
        Arrays.setAll(scores, unit -> {
            if (!scored) {
                return Double.NaN;
            }
            int row = result.row(unit, period);
            return include == Include.SCORED || result.isRanked(row) ? result.score(node, row) : Double.NaN;
        });
        return scores;
    }

    /**
     * {@code [unit]}: places at a node, 1 the best; NaN for a unit that is not ranked, and throughout in a period that
     * is not scored.
     */
    public static double[] ranks(Result result, int node, int period) {
        double[] ranks = new double[result.methodology().units().size()];
        boolean scored = result.methodology().periods().contains(period);
        Arrays.setAll(ranks, unit -> scored ? result.rank(node, result.row(unit, period)) : Double.NaN);
        return ranks;
    }

    /** {@code [unit]}: values of a column as they came in; NaN where there is none. */
    public static double[] raw(Result result, int column, int period) {
        return values(result.observed(), column, period);
    }

    /**
     * {@code [unit]}: values of a column as it was observed and denominated, before gaps are filled or values treated;
     * NaN where there is none.
     */
    public static double[] observed(Result result, int column, int period) {
        return values(asObserved(result), column, period);
    }

    private static double[] values(Table table, int column, int period) {
        int block = table.periodIndex(period);
        double[] values = new double[table.units().size()];
        Arrays.setAll(values, unit -> block < 0 ? Double.NaN : table.value(column, table.row(unit, block)));
        return values;
    }

    /** The data after the first steps that change no single value: denominating and screening. */
    private static Table asObserved(Result result) {
        Table table = result.observed();
        for (Stage stage : result.stages()) {
            if (!BEFORE_VALUES_CHANGE.contains(stage.step())) {
                break;
            }
            table = stage.table();
        }
        return table;
    }

    /**
     * Places of the units in the order of their codes, so that what depends on an order does not depend on that of the
     * file.
     */
    public static int[] byCode(Result result) {
        return IntStream.range(0, result.methodology().units().size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer unit) -> result.methodology().units().get(unit).code()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The numbers of nodes by their codes, unknown ones passed over; the given ones if no codes are. */
    public static List<Integer> nodes(Framework framework, List<String> codes, int... otherwise) {
        return codes.isEmpty()
                ? Arrays.stream(otherwise).boxed().toList()
                : codes.stream()
                        .map(framework::position)
                        .filter(node -> node >= 0)
                        .toList();
    }

    /** The index and the dimensions right below it. */
    public static int[] top(Framework framework) {
        return IntStream.concat(IntStream.of(0), Arrays.stream(framework.children(0)))
                .toArray();
    }

    /** The number of a node by its code; refuses an unknown one. */
    public static int node(Result result, String code) {
        int node = result.framework().position(code);
        if (node < 0) {
            throw new IllegalArgumentException("there is no node " + code);
        }
        return node;
    }
}
