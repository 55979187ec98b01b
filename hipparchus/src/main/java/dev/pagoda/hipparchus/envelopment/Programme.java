// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.envelopment;

import java.util.ArrayList;
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
 * The linear programme that finds the weights of one unit: the largest {@code c·x} with {@code a·x ≤ b} for every cut,
 * {@code x ≥ 0}, and perhaps one equation.
 *
 * <p>Only few of very many cuts bear on a unit, so they are let in by and by: those that the weights found so far break
 * most, until none is broken.
 */
final class Programme {
    /**
     * A condition {@code a·x ≤ b}.
     *
     * @param coefficients a
     * @param bound b
     */
    record Cut(double[] coefficients, double bound) {
        double excess(double[] x) {
            return dot(coefficients, x) - bound;
        }

        LinearConstraint constraint() {
            return new LinearConstraint(coefficients, Relationship.LEQ, bound);
        }
    }

    private static final double BROKEN = 1e-12;
    private static final double OPTIMAL = 1e-10;
    // Smaller numbers in the tableau are rounding, and a pivot on one of them would lead astray.
    private static final double CUT_OFF = 1e-11;
    private static final int ULPS = 10;

    private final double[] objective;
    private final List<Cut> cuts;
    private final boolean[] inside;
    private final List<LinearConstraint> constraints = new ArrayList<>();

    private Programme(double[] objective, List<Cut> cuts) {
        this.objective = objective;
        this.cuts = cuts;
        this.inside = new boolean[cuts.size()];
    }

    /** The best x; the first cut bounds the objective. */
    static double[] solve(double[] objective, List<Cut> cuts) {
        return new Programme(objective, cuts).solved();
    }

    /** The best x with {@code e·x = 1}. */
    static double[] solve(double[] objective, List<Cut> cuts, double[] equation) {
        Programme programme = new Programme(objective, cuts);
        programme.constraints.add(new LinearConstraint(equation, Relationship.EQ, 1));
        return programme.solved();
    }

    private double[] solved() {
        inside[0] = true;
        constraints.add(cuts.get(0).constraint());
        double[] x = improved();
        while (letIn(x)) {
            x = improved();
        }
        return x;
    }

    private double[] improved() {
        return new SimplexSolver(OPTIMAL, ULPS, CUT_OFF)
                .optimize(
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true))
                .getPointRef();
    }

    /** Adds the cuts that x breaks most; false if there is none. */
    private boolean letIn(double[] x) {
        double[] excess = cuts.stream().mapToDouble(cut -> cut.excess(x)).toArray();
        List<Integer> broken = IntStream.range(0, excess.length)
                .filter(i -> !inside[i] && excess[i] > BROKEN)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -excess[i]))
                .limit(1 + objective.length / 4)
                .toList();
        for (int i : broken) {
            inside[i] = true;
            constraints.add(cuts.get(i).constraint());
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
