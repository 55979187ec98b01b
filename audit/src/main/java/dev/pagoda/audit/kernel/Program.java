// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.aggregation.Geometric;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The steps from the indicators of a scenario up to the index, in the order in which they are taken for each strip of
 * units. Only scenarios whose dimensions are all arithmetic or geometric, and whose missing scores do not depend on the
 * weights, have one; the others take the {@link LongWay}.
 *
 * <p>A geometric dimension sums logarithms, its own or those of its indicators, which were computed once; exponentials
 * are taken only where an arithmetic one is above it. A dimension at depth d sums in slot d, so that a child is done
 * with before the next one begins. What is missing is summed as 0, and the sum divided by the weights of what is there.
 */
final class Program {
    private final Tree tree;
    private final Scenario scenario;
    private final IndicatorScores data;
    private final UnitStrips strips;
    private final Presence presence;
    private final int[] firstWeights;
    private final List<ProgramStep> written = new ArrayList<>();
    private final ProgramStep[] steps;
    private final int[] unranked;

    Program(Study study, Scenario scenario, int[] firstWeights) {
        this.tree = study.tree();
        this.scenario = scenario;
        this.data = study.data().get(scenario.data());
        this.strips = data.strips();
        this.presence = new Presence(tree, scenario, data);
        this.firstWeights = firstWeights;
        write(0);
        finish(0, isGeometric(0), false);
        this.steps = written.toArray(new ProgramStep[0]);
        this.unranked = presence.absent(0, 0, data.units());
    }

    /** Whether the steps of a scenario can be written. */
    static boolean suits(Study study, Scenario scenario) {
        IndicatorScores data = study.data().get(scenario.data());
        int[] dimensions = study.tree().dimensions();
        boolean suits = true;
        for (int k = 0; k < dimensions.length; k++) {
            boolean geometric = scenario.nodes().get(k).aggregation() instanceof Geometric;
            suits &= geometric || scenario.nodes().get(k).aggregation() instanceof Arithmetic;
            // A child of weight 0 may be all that is there, or have no logarithm.
            suits &= data.isComplete() && !geometric || study.weights().get(k).isPositive();
            for (int child : study.tree().children(dimensions[k])) {
                int column = study.tree().column(child);
                suits &= !geometric || column < 0 || data.isPositiveOrMissing(column);
            }
        }
        return suits;
    }

    /** The units without a score of the index, in every replication. */
    int[] unranked() {
        return unranked;
    }

    private int dimension(int node) {
        return Arrays.binarySearch(tree.dimensions(), node);
    }

    private boolean isGeometric(int node) {
        return scenario.nodes().get(dimension(node)).aggregation() instanceof Geometric;
    }

    private void write(int node) {
        int[] children = tree.children(node);
        int slot = tree.depth(node);
        int weight = firstWeights[dimension(node)];
        for (int j = 0; j < children.length; ) {
            if (tree.column(children[j]) < 0) {
                write(children[j]);
                finish(
                        children[j],
                        isGeometric(children[j]) && !isGeometric(node),
                        isGeometric(node) && !isGeometric(children[j]));
                written.add(ProgramStep.of(
                        j == 0 ? ProgramStep.Kind.SCALE_CHILD : ProgramStep.Kind.ADD_CHILD, slot, weight + j));
                j++;
            } else {
                int count = runLength(children, j);
                Lanes.StripColumns[] columns = columns(tree.column(children[j]), count, isGeometric(node));
                written.add(ProgramStep.on(
                        columns,
                        j == 0 ? ProgramStep.Kind.SUM_COLUMNS : ProgramStep.Kind.ADD_COLUMNS,
                        slot,
                        weight + j));
                j += count;
            }
        }
        if (!presence.isWhole(node)) {
            written.add(ProgramStep.on(present(node), ProgramStep.Kind.DIVIDE, slot, weight));
        }
    }

    /** A dimension leaves a score or a logarithm; what is above it needs one of the two, and 0 where there is none. */
    private void finish(int node, boolean exp, boolean ln) {
        int slot = tree.depth(node);
        if (exp || ln) {
            written.add(ProgramStep.of(exp ? ProgramStep.Kind.EXP : ProgramStep.Kind.LN, slot, 0));
        }
        if (presence.absent(node, 0, data.units()).length > 0) {
            int[][] absent = new int[strips.count()][];
            for (int strip = 0; strip < absent.length; strip++) {
                int first = strips.first(strip);
                int to = Math.min(data.units(), first + strips.width(strip));
                absent[strip] = presence.absent(node, first, to);
            }
            written.add(ProgramStep.clearing(absent, slot));
        }
    }

    /** How many indicators with neighbouring columns follow one another. */
    private int runLength(int[] children, int from) {
        int first = tree.column(children[from]);
        int to = from + 1;
        while (to < children.length && tree.column(children[to]) == first + to - from) {
            to++;
        }
        return to - from;
    }

    private Lanes.StripColumns[] columns(int first, int count, boolean logarithms) {
        return columns(logarithms ? data.packedLogarithms() : data.packed(), data.indicators(), first, count);
    }

    private Lanes.StripColumns[] present(int node) {
        double[][] shares = presence.ofChildren(node);
        return columns(strips.pack(shares), shares.length, 0, shares.length);
    }

    private Lanes.StripColumns[] columns(double[] packed, int all, int first, int count) {
        Lanes.StripColumns[] columns = new Lanes.StripColumns[strips.count()];
        for (int strip = 0; strip < columns.length; strip++) {
            int place = strips.place(strip, first, all);
            columns[strip] = new Lanes.StripColumns(packed, place, all * Lanes.TILE, count, strips.width(strip));
        }
        return columns;
    }

    /**
     * Computes a strip of the index for eight replications.
     *
     * @param weights {@code weights[at + (firstWeights[dimension] + child) * Lanes.COUNT + lane]}
     * @param slots {@code slots[depth]}: room for a strip of sums, and one more
     * @param scores gets {@code scores[to + unit * Lanes.COUNT + lane]} for all units, strip after strip; 0 for those
     *     without a score
     */
    void run(Lanes lanes, int strip, double[] weights, int at, double[][] slots, double[] scores, int to) {
        int units = strips.width(strip);
        int index = to + strips.first(strip) * Lanes.COUNT;
        for (ProgramStep step : steps) {
            double[] sums = step.slot() == 0 ? scores : slots[step.slot()];
            step.run(lanes, strip, units, weights, at, slots, sums, step.slot() == 0 ? index : 0, strips.first(strip));
        }
    }
}
