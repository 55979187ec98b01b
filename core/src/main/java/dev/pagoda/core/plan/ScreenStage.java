// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.statistics.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which units are ranked. A unit stays when its share of observed indicators is at least {@code coverage} (of
 * all, and of the named nodes) and the share of its observed values that are not zero is at least {@code nonZero}.
 * Units named to keep stay whatever their shares, units named to drop go.
 */
record ScreenStage(double coverage, double nonZero, Map<String, Double> atNodes, Set<String> keep, Set<String> drop)
        implements DataStage {
    @Override
    public void apply(Run run) {
        Table table = run.table();
        boolean[] counts = run.counts();
        Optional<Screened> earlier = run.touched.screened(run.stages.size(), table);
        for (int row : run.counting(run.rows(run.methodology.periods()))) {
            Optional<Exclusion> reason = earlier.isPresent() && earlier.get().holds(row)
                    ? earlier.get().reason(row)
                    : reason(run.methodology.framework(), table, row);
            counts[row] = reason.isEmpty();
            reason.ifPresent(run.exclusions::add);
        }
        run.screen(counts);
    }

    private Optional<Exclusion> reason(Framework framework, Table table, int row) {
        String unit = table.units().get(table.unitOf(row));
        int period = table.periodOf(row);
        if (keep.contains(unit)) {
            return Optional.empty();
        }
        if (drop.contains(unit)) {
            return Optional.of(new Exclusion(unit, period, Exclusion.Ground.DROPPED, ""));
        }
        List<String> shortfalls = new ArrayList<>();
        shortfall(framework, 0, coverage, table, row).ifPresent(shortfalls::add);
        atNodes.forEach((code, least) -> shortfall(framework, framework.position(code), least, table, row)
                .ifPresent(shortfalls::add));
        if (!shortfalls.isEmpty()) {
            return Optional.of(new Exclusion(unit, period, Exclusion.Ground.COVERAGE, String.join("; ", shortfalls)));
        }
        double share = nonZeroShare(framework, table, row);
        return share < nonZero
                ? Optional.of(
                        new Exclusion(unit, period, Exclusion.Ground.ZEROS, percent(share) + " of values are not zero"))
                : Optional.empty();
    }

    private static Optional<String> shortfall(Framework framework, int node, double least, Table table, int row) {
        double share = share(framework, node, table, row);
        return share < least
                ? Optional.of(framework.nodes().get(node).code() + " " + percent(share) + " < " + percent(least))
                : Optional.empty();
    }

    private static String percent(double share) {
        return Figure.fixed(100 * share, 0) + "%";
    }

    /** Share of the indicators below a node that a row has values of. */
    static double share(Framework framework, int node, Table table, int row) {
        int first = framework.firstColumn(node);
        int after = framework.columnAfter(node);
        int present = 0;
        for (int column = first; column < after; column++) {
            present += Double.isNaN(table.value(column, row)) ? 0 : 1;
        }
        return (double) present / (after - first);
    }

    private static double nonZeroShare(Framework framework, Table table, int row) {
        int present = 0;
        int zeros = 0;
        for (int column = 0; column < framework.indicators().size(); column++) {
            double value = table.value(column, row);
            present += Double.isNaN(value) ? 0 : 1;
            zeros += value == 0 ? 1 : 0;
        }
        return present == 0 ? 1 : 1 - (double) zeros / present;
    }
}
