// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.factors;

import dev.pagoda.core.statistics.Elementary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealVector;

/**
 * Maximum-likelihood factors: the uniquenesses ψ between 0.005 (as R's factanal has it) and 1 at which
 * {@link Likelihood} is best.
 *
 * <p>Newton steps in ln ψ that stay inside the bounds, from several starts; the best end is taken, of equal ones the
 * first. The library's optimisers within bounds stop at a change of the function, which leaves half of the digits of ψ
 * open, so only its eigenvectors and equations are used.
 */
record MaximumLikelihood() implements Extraction {
    private static final int MOST_STEPS = 500;
    private static final int MOST_STARTS_BY_CHILD = 20;
    private static final double FLAT = 1e-11;
    private static final double SAME = 1e-10;
    private static final double LOWEST = Elementary.ln(LEAST);

    @Override
    public Found of(ChildCorrelations correlations, int factors) {
        List<double[]> ends = starts(correlations, factors).stream()
                .map(start -> descended(correlations, start, factors))
                .toList();
        double[] best = ends.get(0);
        double misfit = at(correlations, best, factors).misfit();
        for (double[] end : ends) {
            double other = at(correlations, end, factors).misfit();
            if (other < misfit - SAME) {
                best = end;
                misfit = other;
            }
        }
        return new Found(at(correlations, best, factors).loadings(), uniquenesses(best));
    }

    /** As factanal starts, from all uniquenesses equal, and from each child nearly explained in turn. */
    private static List<double[]> starts(ChildCorrelations correlations, int factors) {
        int size = correlations.size();
        List<double[]> starts = new ArrayList<>();
        double[] unexplained = PrincipalAxis.unexplained(correlations);
        starts.add(Arrays.stream(unexplained)
                .map(part -> (1 - 0.5 * factors / size) * part)
                .toArray());
        for (double level : new double[] {0.2, 0.5, 0.8}) {
            starts.add(IntStream.range(0, size).mapToDouble(i -> level).toArray());
        }
        for (int child = 0; child < size && size <= MOST_STARTS_BY_CHILD; child++) {
            double[] start = starts.get(2).clone();
            start[child] = 0.02;
            starts.add(start);
        }
        return starts.stream()
                .map(start -> Arrays.stream(start)
                        .map(psi -> bounded(Elementary.ln(psi)))
                        .toArray())
                .toList();
    }

    private static double bounded(double x) {
        return Math.max(LOWEST, Math.min(0, x));
    }

    private static double[] uniquenesses(double[] x) {
        return Arrays.stream(x).map(Elementary::exp).toArray();
    }

    private static Likelihood at(ChildCorrelations correlations, double[] x, int factors) {
        return new Likelihood(correlations.matrix(), uniquenesses(x), factors);
    }

    private static double[] descended(ChildCorrelations correlations, double[] start, int factors) {
        double[] x = start;
        Likelihood here = at(correlations, x, factors);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = here.gradient();
            int[] free = free(x, gradient);
            if (IntStream.of(free).allMatch(i -> Math.abs(gradient[i]) < FLAT)) {
                return x;
            }
            double[] next = next(correlations, x, here, gradient, free, factors);
            if (Arrays.equals(next, x)) {
                return x;
            }
            x = next;
            here = at(correlations, x, factors);
        }
        return x;
    }

    /** Those that are not held by a bound. */
    private static int[] free(double[] x, double[] gradient) {
        return IntStream.range(0, x.length)
                .filter(i -> !(x[i] <= LOWEST && gradient[i] >= 0) && !(x[i] >= 0 && gradient[i] <= 0))
                .toArray();
    }

    /** A step by the curvature, or where this leads up by the expected one, shortened until it leads down. */
    private static double[] next(
            ChildCorrelations correlations, double[] x, Likelihood here, double[] gradient, int[] free, int factors) {
        double misfit = here.misfit();
        for (boolean expected : new boolean[] {false, true}) {
            double[] way = way(expected ? here.expectedCurvature() : here.curvature(), gradient, free);
            for (double length = 1; length > 1e-9; length /= 2) {
                double[] tried = x.clone();
                for (int k = 0; k < free.length; k++) {
                    tried[free[k]] = bounded(x[free[k]] - length * way[k]);
                }
                if (isDown(way, gradient, free)
                        && at(correlations, tried, factors).misfit() < misfit) {
                    return tried;
                }
            }
        }
        return x;
    }

    private static boolean isDown(double[] way, double[] gradient, int[] free) {
        double slope = 0;
        for (int k = 0; k < free.length; k++) {
            slope += way[k] * gradient[free[k]];
        }
        return slope > 0;
    }

    /** {@code H⁻¹ g} over the free ones, without directions in which H is flat or bent down. */
    private static double[] way(double[][] curvature, double[] gradient, int[] free) {
        RealVector slope = new ArrayRealVector(
                IntStream.of(free).mapToDouble(i -> gradient[i]).toArray(), false);
        EigenDecompositionSymmetric eigen =
                ChildCorrelations.eigen(new Array2DRowRealMatrix(curvature, false).getSubMatrix(free, free));
        RealVector way = new ArrayRealVector(free.length);
        for (int m = 0; m < free.length; m++) {
            RealVector vector = eigen.getEigenvector(m);
            // Bent down: as far as if it were bent up, which leads away from a saddle.
            double bend = Math.max(Math.abs(eigen.getEigenvalue(m)), 1e-6);
            way = way.add(vector.mapMultiply(vector.dotProduct(slope) / bend));
        }
        return way.toArray();
    }
}
