// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * The weights that fit the comparisons with the best and the worst. Where the best is 8, 2 and 1 times each child, and
 * each is 1, 5 and 8 times the worst, the linear model gives 0.0714, 0.3214, 0.6071 and the non-linear one 0.0714,
 * 0.3387, 0.5899.
 *
 * @param weights summing to 1
 * @param ksi the largest deviation, which is as small as can be
 */
record Fit(double[] weights, double ksi) {
    private static final double TOLERANCE = 1e-11;
    private static final double CUT_OFF = 1e-13;
    private static final int ULPS = 10;
    private static final double ROOM = 1e-9;
    private static final int HALVINGS = 60;

    /** Makes {@code |w_B − a_Bj w_j|} and {@code |w_j − a_jW w_W|} small. */
    static Fit linear(BestAndWorst said) {
        int n = said.toOthers().length;
        List<LinearConstraint> constraints = sumToOne(n, n + 1); // unknowns are the weights and behind them ksi
        for (int child = 0; child < n; child++) {
            if (child != said.best()) {
                bound(constraints, line(n + 1, said.best(), child, said.toOthers()[child]));
            }
            if (child != said.worst() && child != said.best()) {
                bound(constraints, line(n + 1, child, said.worst(), said.toWorst()[child]));
            }
        }
        double[] ksi = new double[n + 1];
        ksi[n] = 1;
        double[] found = solve(ksi, constraints, GoalType.MINIMIZE);
        return new Fit(Priorities.scaled(Arrays.copyOf(found, n)), found[n]);
    }

    /** {@code |line · w| ≤ ksi}. */
    private static void bound(List<LinearConstraint> constraints, double[] line) {
        double[] below = line.clone();
        below[line.length - 1] = -1;
        double[] above = line.clone();
        above[line.length - 1] = 1;
        constraints.add(new LinearConstraint(below, Relationship.LEQ, 0));
        constraints.add(new LinearConstraint(above, Relationship.GEQ, 0));
    }

    /**
     * Makes {@code |w_B / w_j − a_Bj|} and {@code |w_j / w_W − a_jW|} small; the middle of each weight's interval where
     * many weights fit as well.
     */
    static Fit nonLinear(BestAndWorst said) {
        double low = 0;
        double high = said.span();
        for (double comparison : said.toOthers()) {
            high = Math.max(high, comparison); // beyond it no lower bound is above 0, and any order fits
        }
        for (double comparison : said.toWorst()) {
            high = Math.max(high, comparison);
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (fits(said, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new Fit(middles(said, high + ROOM), high);
    }

    /** Whether one ratio of best to worst lies within ksi of all comparisons: directly, and over every other child. */
    private static boolean fits(BestAndWorst said, double ksi) {
        double low = said.span() - ksi;
        double high = said.span() + ksi;
        for (int child = 0; child < said.toOthers().length; child++) {
            if (child != said.best() && child != said.worst()) {
                double first = said.toOthers()[child];
                double second = said.toWorst()[child];
                low = Math.max(low, Math.max(0, first - ksi) * Math.max(0, second - ksi));
                high = Math.min(high, (first + ksi) * (second + ksi));
            }
        }
        return low <= high;
    }

    /** The middles of the intervals of each weight that fit within ksi, rescaled. */
    private static double[] middles(BestAndWorst said, double ksi) {
        int n = said.toOthers().length;
        List<LinearConstraint> constraints = sumToOne(n, n);
        for (int child = 0; child < n; child++) {
            if (child != said.best()) {
                between(constraints, n, said.best(), child, said.toOthers()[child], ksi);
            }
            if (child != said.worst() && child != said.best()) {
                between(constraints, n, child, said.worst(), said.toWorst()[child], ksi);
            }
        }
        double[] middles = new double[n];
        for (int child = 0; child < n; child++) {
            double[] weight = new double[n];
            weight[child] = 1;
            middles[child] = (solve(weight, constraints, GoalType.MINIMIZE)[child]
                            + solve(weight, constraints, GoalType.MAXIMIZE)[child])
                    / 2;
        }
        return Priorities.scaled(middles);
    }

    /** {@code (a − ksi) w_other ≤ w_one ≤ (a + ksi) w_other}. */
    private static void between(List<LinearConstraint> constraints, int n, int one, int other, double a, double ksi) {
        constraints.add(new LinearConstraint(line(n, one, other, a - ksi), Relationship.GEQ, 0));
        constraints.add(new LinearConstraint(line(n, one, other, a + ksi), Relationship.LEQ, 0));
    }

    /** {@code w_one − times · w_other}. */
    private static double[] line(int length, int one, int other, double times) {
        double[] line = new double[length];
        line[one] = 1;
        line[other] = -times;
        return line;
    }

    private static List<LinearConstraint> sumToOne(int n, int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 0, n, 1);
        return new ArrayList<>(List.of(new LinearConstraint(ones, Relationship.EQ, 1)));
    }

    private static double[] solve(double[] objective, List<LinearConstraint> constraints, GoalType goal) {
        return new SimplexSolver(TOLERANCE, ULPS, CUT_OFF)
                .optimize(
                        new LinearObjectiveFunction(objective, 0),
                        new LinearConstraintSet(constraints),
                        goal,
                        new NonNegativeConstraint(true))
                .getPoint();
    }
}
