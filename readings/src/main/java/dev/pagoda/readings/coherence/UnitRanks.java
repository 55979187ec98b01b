// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.statistics.Description;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The places of one unit among the ranked units it is compared with. */
public final class UnitRanks {
    private final Result result;
    private final Framework framework;
    private final int row;
    private final int[] rows;

    /** Among the units of its group in a grouping; among all for an empty one, and for a unit that has no group. */
    public UnitRanks(Result result, int unit, String grouping) {
        this.result = result;
        this.framework = result.framework();
        int period = result.methodology().edition();
        List<Unit> units = result.methodology().units();
        this.row = result.row(unit, period);
        this.rows = IntStream.range(0, units.size())
                .filter(other -> units.get(unit).group(grouping).isEmpty()
                        || units.get(unit)
                                .group(grouping)
                                .equals(units.get(other).group(grouping)))
                .map(other -> result.row(other, period))
                .filter(result::isRanked)
                .toArray();
    }

    /** The nodes at a depth that have children; for depth 0 the indicators. */
    public IntStream nodes(int depth) {
        return IntStream.range(0, framework.nodes().size())
                .filter(node -> depth == 0
                        ? framework.nodes().get(node) instanceof Indicator
                        : framework.depth(node) == depth && framework.children(node).length > 0);
    }

    /** Different numbers at a node as a share of all numbers there. */
    public double uniqueShare(int node, Basis basis) {
        Description description = Description.of(
                IntStream.of(rows).mapToDouble(at -> value(node, basis, at)).toArray());
        return description.count() == 0 ? 0 : description.uniqueShare();
    }

    public UnitSummary.Place byScore(int node) {
        return by(Basis.SCORE, node);
    }

    public UnitSummary.Place by(Basis basis, int node) {
        double sign = basis == Basis.OBSERVED && isReversed(node) ? -1 : 1;
        IntToDoubleFunction directed = at -> sign * value(node, basis, at);
        Sample all = Sample.of(IntStream.of(rows).mapToDouble(directed).toArray());
        double own = value(node, basis, row);
        int parent = framework.parent(node);
        return new UnitSummary.Place(
                framework.nodes().get(node).code(),
                parent < 0 ? "" : framework.nodes().get(parent).code(),
                own,
                Double.isNaN(own) ? Double.NaN : rank(all, sign * own),
                all.isEmpty() ? Double.NaN : rank(all, all.min()),
                all.size());
    }

    private static double rank(Sample all, double value) {
        return all.size() - all.countUpTo(value) + 1;
    }

    private boolean isReversed(int node) {
        Node is = framework.nodes().get(node);
        return is instanceof Indicator indicator && indicator.direction() == Direction.LOWER_IS_BETTER;
    }

    private double value(int node, Basis basis, int at) {
        Node is = framework.nodes().get(node);
        return basis == Basis.OBSERVED && is instanceof Indicator indicator
                ? result.observed().value(framework.column(indicator), at)
                : result.score(node, at);
    }
}
