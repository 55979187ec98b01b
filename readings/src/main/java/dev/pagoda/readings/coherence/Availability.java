// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.plan.Stage;
import dev.pagoda.core.statistics.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much was observed before any gap was filled, by unit, by node and by period.
 *
 * @param units every unit in every scored period, by period, then in the order of the units file
 * @param nodes every node in every scored period, by period, then in the order of the framework
 */
public record Availability(List<OfUnit> units, List<OfNode> nodes) {
    /**
     * The indicators of a unit in a period.
     *
     * @param isRanked whether the unit is ranked in the period
     * @param missing indicators without a value
     * @param zeros indicators whose value is 0
     * @param available share of indicators with a value
     * @param nonZero share of the values that are not 0; NaN without values
     * @param byNode {@code [node]}: share of the indicators below with a value
     */
    public record OfUnit(
            String unit,
            int period,
            boolean isRanked,
            int missing,
            int zeros,
            double available,
            double nonZero,
            double[] byNode) {}

    /**
     * A node in a period, over the ranked units.
     *
     * @param mean share of the indicators below with a value; NaN if no unit is ranked
     * @param complete units that have all of them
     * @param none units that have none of them
     */
    public record OfNode(String code, int period, double mean, int complete, int none) {}

    private static final List<String> CHANGING = List.of("impute", "treat", "normalise");

    public Availability {
        units = List.copyOf(units);
        nodes = List.copyOf(nodes);
    }

    static Availability of(Result result) {
        List<OfUnit> units = new ArrayList<>();
        List<OfNode> nodes = new ArrayList<>();
        Table table = asObserved(result);
        for (int period : result.methodology().periods()) {
            List<OfUnit> now = IntStream.range(0, table.units().size())
                    .mapToObj(unit -> ofUnit(result, table, result.row(unit, period)))
                    .toList();
            units.addAll(now);
            nodes.addAll(ofNodes(
                    result, period, now.stream().filter(OfUnit::isRanked).toList()));
        }
        return new Availability(units, nodes);
    }

    /** The data before the first step that changes single values. */
    private static Table asObserved(Result result) {
        Table table = result.observed();
        for (Stage stage : result.stages()) {
            if (CHANGING.contains(stage.step())) {
                break;
            }
            table = stage.table();
        }
        return table;
    }

    private static OfUnit ofUnit(Result result, Table table, int row) {
        int indicators = result.framework().indicators().size();
        int missing = 0;
        int zeros = 0;
        for (int column = 0; column < indicators; column++) {
            missing += Double.isNaN(table.value(column, row)) ? 1 : 0;
            zeros += table.value(column, row) == 0 ? 1 : 0;
        }
        int present = indicators - missing;
        return new OfUnit(
                table.units().get(table.unitOf(row)),
                table.periodOf(row),
                result.isRanked(row),
                missing,
                zeros,
                (double) present / indicators,
                present == 0 ? Double.NaN : 1 - (double) zeros / present,
                IntStream.range(0, result.framework().nodes().size())
                        .mapToDouble(node -> share(result.framework(), node, table, row))
                        .toArray());
    }

    private static double share(Framework framework, int node, Table table, int row) {
        int first = framework.firstColumn(node);
        int after = framework.columnAfter(node);
        long present = IntStream.range(first, after)
                .filter(column -> !Double.isNaN(table.value(column, row)))
                .count();
        return (double) present / (after - first);
    }

    private static List<OfNode> ofNodes(Result result, int period, List<OfUnit> ranked) {
        List<OfNode> nodes = new ArrayList<>();
        for (int node = 0; node < result.framework().nodes().size(); node++) {
            int number = node;
            Sample shares = Sample.of(
                    ranked.stream().mapToDouble(unit -> unit.byNode()[number]).toArray());
            nodes.add(new OfNode(
                    result.framework().nodes().get(node).code(),
                    period,
                    shares.mean(),
                    shares.size() - shares.countBelow(1),
                    shares.countUpTo(0)));
        }
        return nodes;
    }
}
