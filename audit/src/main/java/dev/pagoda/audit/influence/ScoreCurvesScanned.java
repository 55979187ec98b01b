// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

/**
 * Curves of any aggregations: the index is computed anew on a grid of weights, and where two units have changed places
 * between two points of it, the weight is halved in on. A reversal that is undone within one step of the grid is
 * overlooked.
 */
final class ScoreCurvesScanned implements ScoreCurves {
    /** Steps between the weight as it is and the end. */
    private static final int STEPS = 256;
    /** The ends are not gone to, where units may lose their scores, but so close to them. */
    private static final double EDGE = 1e-12;

    private static final double CLOSE = 1e-12;
    /** Scores that differ by a smaller share of themselves are level. */
    private static final double LEVEL = 1e-13;

    private final ScoreCurveTree tree;
    private final int node;
    private final double weight;
    private final double others;
    /** The place of each ranked unit. */
    private final int[] places;
    /** {@code grid[0 down, 1 up][step][place]} */
    private final double[][][] grid;

    ScoreCurvesScanned(ScoreCurveTree tree, int node) {
        this.tree = tree;
        this.node = node;
        this.weight = tree.weight(node);
        double sum = 0;
        for (int sibling : tree.siblings(node)) {
            sum += sibling == node ? 0 : tree.weight(sibling);
        }
        this.others = sum;
        int[] units = tree.ranking().stream().mapToInt(Integer::intValue).toArray();
        this.places = new int[tree.plan().methodology().units().size()];
        for (int place = 0; place < units.length; place++) {
            places[units[place]] = place;
        }
        this.grid = new double[2][STEPS + 1][];
        for (int step = 0; step <= STEPS; step++) {
            grid[0][step] = scores(-distance(step, false), units);
            grid[1][step] = scores(distance(step, true), units);
        }
    }

    private double distance(int step, boolean up) {
        return Math.max(0, up ? 1 - EDGE - weight : weight - EDGE) * step / STEPS;
    }

    /** Index scores when the node's weight moves so far. */
    private double[] scores(double move, int... units) {
        double moved = weight + move;
        double[] weights = tree.weights();
        for (int sibling : tree.siblings(node)) {
            weights[sibling] = sibling == node ? moved : weights[sibling] * ((1 - moved) / others);
        }
        return tree.index(weights, units);
    }

    private static boolean isReversed(double ahead, double behind) {
        return !(behind - ahead <= LEVEL * (Math.abs(ahead) + Math.abs(behind)));
    }

    @Override
    public double reversal(int ahead, int behind, boolean up, double limit) {
        double[][] steps = grid[up ? 1 : 0];
        for (int step = 1; step <= STEPS && distance(step - 1, up) < limit; step++) {
            if (isReversed(steps[step][places[ahead]], steps[step][places[behind]])) {
                return halve(ahead, behind, up, distance(step - 1, up), distance(step, up));
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private double halve(int ahead, int behind, boolean up, double from, double to) {
        double before = from;
        double after = to;
        while (after - before > CLOSE) {
            double middle = (before + after) / 2;
            double[] scores = scores(up ? middle : -middle, ahead, behind);
            if (isReversed(scores[0], scores[1])) {
                after = middle;
            } else {
                before = middle;
            }
        }
        return before;
    }

    @Override
    public boolean isExact() {
        return false;
    }
}
