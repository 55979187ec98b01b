// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * An index that can be computed with any weights, always by a plan: {@code weights[node]} among siblings,
 * {@code data[column][unit]}, which are scores already. {@code parents[node]} is less than the node.
 */
record ScoreCurveSample(int[] parents, double[] weights, double[][] data, Step aggregate) {
    /** index → (A → (A1, A2, AB → (AB1, AB2)), B, C → (C1, C2), D → (D1)). */
    private static final int[] UNEVEN = {-1, 0, 1, 1, 1, 4, 4, 0, 0, 8, 8, 0, 11};

    static final int PERIOD = 2022;

    /** An index of indicators alone. */
    static ScoreCurveSample flat(double[] weights, double[][] scoresOfUnits, Step aggregate) {
        double[] all = new double[weights.length + 1];
        System.arraycopy(weights, 0, all, 1, weights.length);
        int[] parents = new int[all.length];
        parents[0] = -1;
        double[][] data = new double[weights.length][scoresOfUnits.length];
        for (int unit = 0; unit < scoresOfUnits.length; unit++) {
            for (int column = 0; column < weights.length; column++) {
                data[column][unit] = scoresOfUnits[unit][column];
            }
        }
        return new ScoreCurveSample(parents, all, data, aggregate);
    }

    /** Random weights and scores between 1 and 100 on an uneven tree, the share of scores missing that is stated. */
    static ScoreCurveSample random(long seed, int units, double missing, Step aggregate) {
        Random random = new Random(seed);
        double[] weights = new double[UNEVEN.length];
        for (int node = 1; node < weights.length; node++) {
            weights[node] = 0.1 + random.nextDouble();
        }
        double[][] data = new double[8][units];
        for (double[] column : data) {
            for (int unit = 0; unit < units; unit++) {
                column[unit] = random.nextDouble() < missing ? Double.NaN : 1 + 99 * random.nextDouble();
            }
        }
        return new ScoreCurveSample(UNEVEN, weights, data, aggregate);
    }

    static Step arithmetic(double coverage) {
        return Step.of("aggregate", "method", "arithmetic", "coverage", coverage);
    }

    static Step geometric(double coverage) {
        return Step.of("aggregate", "method", "geometric", "coverage", coverage);
    }

    /** The dimension A, node 1, is a harmonic mean. */
    static Step mixed() {
        return mixed("harmonic");
    }

    /** The dimension A, node 1, by another aggregation than the arithmetic mean. */
    static Step mixed(String ofA) {
        return Step.of("aggregate", "method", "arithmetic", "at", Setting.entries("n1", ofA));
    }

    private int[] children(int node) {
        return IntStream.range(0, parents.length)
                .filter(child -> parents[child] == node)
                .toArray();
    }

    private Node node(int node, double[] with) {
        int[] children = children(node);
        if (children.length == 0) {
            return Indicator.of("n" + node, with[node], Direction.HIGHER_IS_BETTER);
        }
        return Dimension.of(
                "n" + node,
                with[node],
                Arrays.stream(children).mapToObj(child -> node(child, with)).toArray(Node[]::new));
    }

    private Methodology methodology(double[] with) {
        List<Unit> units = IntStream.range(0, data[0].length)
                .mapToObj(unit -> Unit.of("u" + (100 + unit)))
                .toList();
        return Methodology.of(
                new Framework((Dimension) node(0, with), List.of()),
                units,
                PERIOD,
                Step.of("weigh", "method", "given", "rescale", true),
                aggregate);
    }

    Plan plan() {
        return ((Compilation.Ready) Plan.compile(methodology(weights))).plan();
    }

    Result result() {
        return result(weights);
    }

    /** What a plan gives with other weights. */
    Result result(double[] with) {
        Methodology methodology = methodology(with);
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        List<String> units = methodology.units().stream().map(Unit::code).toList();
        Table table = Table.of(methodology.framework().columns(), units, PERIOD, data);
        return ((Outcome.Finished) plan.run(table)).result();
    }

    /** The weights when one of them moves to a share of its siblings', which keep their proportions. */
    double[] moved(int node, double weight) {
        double[] moved = weights.clone();
        double others = 0;
        for (int sibling : children(parents[node])) {
            others += sibling == node ? 0 : weights[sibling];
        }
        for (int sibling : children(parents[node])) {
            moved[sibling] = sibling == node ? weight : weights[sibling] / others * (1 - weight);
        }
        return moved;
    }

    WeightRanges ranges(int top) {
        return WeightRanges.of(plan(), result(), PERIOD, top);
    }
}
