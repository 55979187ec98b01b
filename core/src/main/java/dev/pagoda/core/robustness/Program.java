package dev.pagoda.core.robustness;

import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.aggregation.Geometric;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps from the indicators of a scenario up to the index, in the order in which they are taken for each strip of units. Only scenarios whose scores are
 * complete, and whose dimensions are all arithmetic or geometric, have one; the others take the {@link LongWay}.
 *
 * <p>A geometric dimension sums logarithms, its own or those of its indicators, which were computed once; exponentials are taken only where an arithmetic one
 * is above it. A dimension at depth d sums in slot d, so that a child is done with before the next one begins.
 */
final class Program {
    private enum Kind {
        SUM_COLUMNS,
        ADD_COLUMNS,
        SCALE_CHILD,
        ADD_CHILD,
        EXP,
        LN
    }

    /** One step; {@code columns[strip]} are empty unless it reads columns. */
    private record Step(Kind kind, int slot, int weight, Lanes.Columns[] columns) {}

    private final Tree tree;
    private final Scenario scenario;
    private final IndicatorScores data;
    private final Strips strips;
    private final int[] dimensionOf;
    private final int[] firstWeights;
    private final List<Step> written = new ArrayList<>();
    private final Step[] steps;

    Program(Study study, Scenario scenario, int[] firstWeights) {
        this.tree = study.tree();
        this.scenario = scenario;
        this.data = study.data().get(scenario.data());
        this.strips = data.strips();
        this.firstWeights = firstWeights;
        this.dimensionOf = new int[tree.nodes()];
        int[] dimensions = tree.dimensions();
        for (int k = 0; k < dimensions.length; k++) {
            dimensionOf[dimensions[k]] = k;
        }
        write(0);
        if (isGeometric(0)) {
            written.add(new Step(Kind.EXP, 0, 0, new Lanes.Columns[0]));
        }
        this.steps = written.toArray(new Step[0]);
    }

    /** Whether the steps of a scenario can be written: otherwise there are scores that are missing or cannot be taken, or other aggregations. */
    static boolean suits(Study study, Scenario scenario) {
        IndicatorScores data = study.data().get(scenario.data());
        int[] dimensions = study.tree().dimensions();
        boolean suits = data.isComplete();
        for (int k = 0; k < dimensions.length; k++) {
            boolean geometric = scenario.nodes().get(k).aggregation() instanceof Geometric;
            suits &= geometric || scenario.nodes().get(k).aggregation() instanceof Arithmetic;
            if (geometric) {
                // A child of weight 0 does not count, so its logarithm may be missing: 0 · NaN would be NaN.
                suits &= study.weights().get(k).isPositive();
                for (int child : study.tree().children(dimensions[k])) {
                    suits &= study.tree().column(child) < 0
                            || data.isPositive(study.tree().column(child));
                }
            }
        }
        return suits;
    }

    private boolean isGeometric(int node) {
        return scenario.nodes().get(dimensionOf[node]).aggregation() instanceof Geometric;
    }

    private void write(int node) {
        int[] children = tree.children(node);
        int slot = tree.depth(node);
        int weight = firstWeights[dimensionOf[node]];
        for (int j = 0; j < children.length; ) {
            if (tree.column(children[j]) < 0) {
                writeChild(children[j], node);
                written.add(
                        new Step(j == 0 ? Kind.SCALE_CHILD : Kind.ADD_CHILD, slot, weight + j, new Lanes.Columns[0]));
                j++;
            } else {
                int count = runLength(children, j);
                written.add(new Step(
                        j == 0 ? Kind.SUM_COLUMNS : Kind.ADD_COLUMNS,
                        slot,
                        weight + j,
                        columns(tree.column(children[j]), count, isGeometric(node))));
                j += count;
            }
        }
    }

    /** A child leaves a score or a logarithm; its parent needs one of the two. */
    private void writeChild(int child, int parent) {
        write(child);
        if (isGeometric(child) != isGeometric(parent)) {
            written.add(new Step(isGeometric(child) ? Kind.EXP : Kind.LN, tree.depth(child), 0, new Lanes.Columns[0]));
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

    private Lanes.Columns[] columns(int first, int count, boolean logarithms) {
        Lanes.Columns[] columns = new Lanes.Columns[strips.count()];
        double[] values = logarithms ? data.packedLogarithms() : data.packed();
        for (int strip = 0; strip < columns.length; strip++) {
            columns[strip] = new Lanes.Columns(
                    values,
                    strips.place(strip, first, data.indicators()),
                    data.indicators() * Lanes.TILE,
                    count,
                    strips.width(strip));
        }
        return columns;
    }

    /**
     * Computes a strip of the index for eight replications.
     *
     * @param weights {@code weights[at + (firstWeights[dimension] + child) * Lanes.COUNT + lane]}
     * @param slots {@code slots[depth]}: room for a strip of sums
     * @param scores gets {@code scores[to + unit * Lanes.COUNT + lane]} for all units, strip after strip
     */
    void run(Lanes lanes, int strip, double[] weights, int at, double[][] slots, double[] scores, int to) {
        int units = strips.width(strip);
        int index = to + strips.first(strip) * Lanes.COUNT;
        for (Step step : steps) {
            double[] sums = step.slot() == 0 ? scores : slots[step.slot()];
            int place = step.slot() == 0 ? index : 0;
            int weight = at + step.weight() * Lanes.COUNT;
            switch (step.kind()) {
                case SUM_COLUMNS:
                    lanes.sumColumns(step.columns()[strip], weights, weight, sums, place);
                    break;
                case ADD_COLUMNS:
                    lanes.addColumns(step.columns()[strip], weights, weight, sums, place);
                    break;
                case SCALE_CHILD:
                    lanes.scale(slots[step.slot() + 1], 0, units, weights, weight, sums, place);
                    break;
                case ADD_CHILD:
                    lanes.addScaled(slots[step.slot() + 1], 0, units, weights, weight, sums, place);
                    break;
                case EXP:
                    lanes.exp(sums, place, units);
                    break;
                case LN:
                    lanes.ln(sums, place, units);
                    break;
            }
        }
    }
}
