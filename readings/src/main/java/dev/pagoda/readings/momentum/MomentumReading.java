// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.momentum;

import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.UnitScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * Whether things are getting better from one period to another, by unit and node: a second reading beside the level of
 * the scores. It reads observed values, denominated, before gaps are filled, in the direction of each indicator.
 *
 * @param nodes by the number of the node
 */
public record MomentumReading(MomentumSettings settings, List<NodeMomentum> nodes) {
    /** Momentum of one unit, or of all, at one node. */
    public record Momentum(DiffusionIndex diffusion, CompositeIndex composite) {}

    /**
     * Momentum at a node.
     *
     * @param node its number in the framework
     * @param all all series of all units together
     * @param units by unit; one that does not count has no series
     */
    public record NodeMomentum(int node, Momentum all, List<Momentum> units) {
        public NodeMomentum {
            units = List.copyOf(units);
        }
    }

    public MomentumReading {
        nodes = List.copyOf(nodes);
    }

    /** Reads the observations of a finished run. */
    public static MomentumReading of(Result result, MomentumSettings settings) {
        Framework framework = result.framework();
        List<BothPeriods> series = framework.indicators().stream()
                .map(indicator -> series(result, indicator, settings))
                .toList();
        List<NodeMomentum> nodes = new ArrayList<>();
        for (int node = 0; node < framework.nodes().size(); node++) {
            List<BothPeriods> below = framework.indicatorsOf(framework.nodes().get(node)).stream()
                    .map(indicator -> series.get(framework.column(indicator)))
                    .toList();
            nodes.add(node(node, below, result.methodology().units().size(), settings));
        }
        return new MomentumReading(settings, nodes);
    }

    /** One indicator: by unit, the values of both periods and the change between them. */
    private record BothPeriods(double[] before, double[] after, double[] changes, int sign, double weight) {
        BothPeriods of(int unit) {
            return new BothPeriods(
                    new double[] {before[unit]},
                    new double[] {after[unit]},
                    new double[] {changes[unit]},
                    sign,
                    weight);
        }
    }

    private static BothPeriods series(Result result, Indicator indicator, MomentumSettings settings) {
        int column = result.framework().column(indicator);
        int sign = indicator.direction().sign();
        double[] index = UnitScores.of(result, 0, settings.to(), settings.include());
        double[] before = counted(UnitScores.observed(result, column, settings.from()), index);
        double[] after = counted(UnitScores.observed(result, column, settings.to()), index);
        double[] changes = new double[before.length];
        Arrays.setAll(changes, unit -> CompositeIndex.symmetricChange(before[unit], after[unit], sign));
        double typical =
                Sample.of(Arrays.stream(changes).map(Math::abs).toArray()).mean();
        boolean scaled = settings.standardised() && typical > 0;
        double[] used = Arrays.stream(changes)
                .map(change -> scaled ? change / typical : change)
                .toArray();
        int node = result.framework().position(indicator.code());
        return new BothPeriods(
                before, after, used, sign, settings.weighted() ? result.effectiveWeight(node, settings.to()) : 1);
    }

    private static double[] counted(double[] values, double[] index) {
        double[] counted = new double[values.length];
        Arrays.setAll(counted, unit -> Double.isNaN(index[unit]) ? Double.NaN : values[unit]);
        return counted;
    }

    private static NodeMomentum node(int node, List<BothPeriods> below, int units, MomentumSettings settings) {
        List<Momentum> all = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            int at = unit;
            all.add(momentum(below.stream().map(one -> one.of(at)).toList(), settings));
        }
        return new NodeMomentum(node, momentum(below, settings), all);
    }

    /** Of all values of some series together. */
    private static Momentum momentum(List<BothPeriods> below, MomentumSettings settings) {
        double[] weights = joined(below, one -> Arrays.stream(one.before()).map(each -> one.weight()));
        int[] signs = below.stream()
                .flatMapToInt(one -> Arrays.stream(one.before()).mapToInt(each -> one.sign()))
                .toArray();
        return new Momentum(
                DiffusionIndex.of(
                        joined(below, one -> Arrays.stream(one.before())),
                        joined(below, one -> Arrays.stream(one.after())),
                        signs,
                        weights,
                        settings.tolerance()),
                CompositeIndex.of(joined(below, one -> Arrays.stream(one.changes())), weights));
    }

    private static double[] joined(List<BothPeriods> below, Function<BothPeriods, DoubleStream> part) {
        return below.stream().flatMapToDouble(part).toArray();
    }
}
