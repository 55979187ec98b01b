package dev.pagoda.methods.envelopment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The linear programme that finds the weights of one unit: {@code max w·x − μ} with {@code w·p ≤ μ} for every point p of the envelope and for x itself,
 * {@code w ≥ 0}, and further conditions on w. The level μ is 1, or one more unknown.
 *
 * <p>Only few points bear on a unit, so they are let in by and by: those that the weights found so far break most, until none is broken.
 */
final class Programme {
    private static final double TOLERANCE = 1e-12;
    // Smaller numbers in the tableau are rounding, and a pivot on one of them would lead astray.
    private static final double CUT_OFF = 1e-11;
    private static final double OPTIMAL = 1e-10;
    private static final int ULPS = 10;

    private final double[] unit;
    private final List<double[]> points;
    private final boolean levelIsFree;
    private final List<LinearConstraint> constraints;
    private final boolean[] inside;

    private Programme(double[] unit, List<double[]> points, boolean levelIsFree, List<LinearConstraint> conditions) {
        this.unit = unit;
        this.points = points;
        this.levelIsFree = levelIsFree;
        this.constraints = new ArrayList<>(conditions);
        this.inside = new boolean[points.size()];
    }

    /** The best weights; the level is 1. */
    static double[] radial(double[] unit, List<double[]> points, List<LinearConstraint> conditions) {
        return new Programme(unit, points, false, conditions).solve();
    }

    /** The best weights with {@code w·g = 1}; the level is free. */
    static double[] directional(double[] unit, List<double[]> points, double[] direction) {
        double[] withLevel = Arrays.copyOf(direction, direction.length + 1);
        return new Programme(unit, points, true, List.of(new LinearConstraint(withLevel, Relationship.EQ, 1))).solve();
    }

    private double[] solve() {
        constraints.add(below(unit));
        double[] weights = improved();
        while (letIn(weights)) {
            weights = improved();
        }
        return Arrays.copyOf(weights, unit.length);
    }

    private LinearConstraint below(double[] point) {
        return levelIsFree
                ? new LinearConstraint(withLevel(point), Relationship.LEQ, 0)
                : new LinearConstraint(point, Relationship.LEQ, 1);
    }

    private double[] withLevel(double[] point) {
        double[] extended = Arrays.copyOf(point, point.length + 1);
        extended[point.length] = -1;
        return extended;
    }

    private double[] improved() {
        double[] objective = levelIsFree ? withLevel(unit) : unit;
        return new SimplexSolver(OPTIMAL, ULPS, CUT_OFF)
                .optimize(
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true))
                .getPointRef();
    }

    /** Adds the points that the weights break most; false if there is none. */
    private boolean letIn(double[] weights) {
        double level = levelIsFree ? weights[unit.length] : 1;
        double[] excess = points.stream()
                .mapToDouble(point -> dot(weights, point) - level)
                .toArray();
        List<Integer> broken = IntStream.range(0, excess.length)
                .filter(i -> !inside[i] && excess[i] > TOLERANCE)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -excess[i]))
                .limit(1 + unit.length / 4)
                .toList();
        for (int i : broken) {
            inside[i] = true;
            constraints.add(below(points.get(i)));
        }
        return !broken.isEmpty();
    }

    /** {@code Σ w_k p_k} over the children of a point. */
    static double dot(double[] weights, double[] point) {
        double sum = 0;
        for (int k = 0; k < point.length; k++) {
            sum += weights[k] * point[k];
        }
        return sum;
    }

    /** The most that any point, or the unit itself, reaches with these weights. */
    static double top(double[] weights, double[] unit, List<double[]> points) {
        double top = dot(weights, unit);
        for (double[] point : points) {
            top = Math.max(top, dot(weights, point));
        }
        return top;
    }
}
