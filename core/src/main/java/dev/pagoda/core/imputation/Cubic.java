// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

/**
 * A cubic spline through points: between two points {@code y = y_a + b h + c h² + d h³}, with h the distance from the
 * earlier one.
 *
 * <p>The second derivatives solve a system of three diagonals. At each end either they are 0 (natural), or the third
 * derivative is that of the cubic through the four points there (Forsythe, Malcolm and Moler).
 */
record Cubic(double[] times, double[] values, double[] curvature) {
    /**
     * Through at least two points; through three the spline of Forsythe, Malcolm and Moler is their parabola, through
     * two a line.
     */
    static Cubic through(Series points, boolean natural) {
        int n = points.size();
        double[] t = points.times();
        double[] y = points.values();
        double[] below = new double[n];
        double[] main = new double[n];
        double[] above = new double[n];
        double[] right = new double[n];
        for (int i = 1; i < n - 1; i++) {
            below[i] = t[i] - t[i - 1];
            above[i] = t[i + 1] - t[i];
            main[i] = 2 * (below[i] + above[i]);
            right[i] = 6 * (slope(t, y, i) - slope(t, y, i - 1));
        }
        ends(t, y, natural || n < 3, main, above, below, right);
        return new Cubic(t, y, solved(below, main, above, right));
    }

    private static void ends(
            double[] t, double[] y, boolean natural, double[] main, double[] above, double[] below, double[] right) {
        int last = t.length - 1;
        main[0] = 1;
        main[last] = 1;
        if (natural) {
            return;
        }
        above[0] = -1; // (m_1 − m_0) / h is the third derivative at the end: 6 times the divided difference
        below[last] = -1;
        if (last >= 3) {
            right[0] = -6 * third(t, y, 0) * (t[1] - t[0]);
            right[last] = 6 * third(t, y, last - 3) * (t[last] - t[last - 1]);
        }
    }

    private static double slope(double[] t, double[] y, int i) {
        return (y[i + 1] - y[i]) / (t[i + 1] - t[i]);
    }

    /** The third divided difference of four points. */
    private static double third(double[] t, double[] y, int i) {
        return (second(t, y, i + 1) - second(t, y, i)) / (t[i + 3] - t[i]);
    }

    private static double second(double[] t, double[] y, int i) {
        return (slope(t, y, i + 1) - slope(t, y, i)) / (t[i + 2] - t[i]);
    }

    /** Elimination from the first row to the last, then back. */
    private static double[] solved(double[] below, double[] main, double[] above, double[] right) {
        int n = right.length;
        for (int i = 1; i < n; i++) {
            double factor = below[i] / main[i - 1];
            main[i] -= factor * above[i - 1];
            right[i] -= factor * right[i - 1];
        }
        double[] solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double known = i == n - 1 ? 0 : above[i] * solution[i + 1];
            solution[i] = (right[i] - known) / main[i];
        }
        return solution;
    }

    /** The value at a time; beyond the ends the outermost cubic goes on. */
    double at(double time) {
        int i = 0;
        while (i < times.length - 2 && times[i + 1] <= time) {
            i++;
        }
        double width = times[i + 1] - times[i];
        double h = time - times[i];
        double b = slope(times, values, i) - width * (2 * curvature[i] + curvature[i + 1]) / 6;
        double d = (curvature[i + 1] - curvature[i]) / (6 * width);
        return values[i] + h * (b + h * (curvature[i] / 2 + h * d));
    }
}
