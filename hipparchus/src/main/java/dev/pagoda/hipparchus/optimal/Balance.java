// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.optimal;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Weights of standardised children whose correlations r with their mean come nearest to shares t: {@code min Σ_j (t_j −
 * r_j / Σ r)²}.
 *
 * <p>With correlations R among the children and weights y, {@code r = R y / √(yᵀ R y)}, so shares do not depend on the
 * length of y. With the length at which {@code 1ᵀ R y = 1} they are {@code R y}, and the aim is a convex quadratic
 * programme, {@code min |t − R y|²} with {@code y ≥ 0}, which has one best point. It is found by an active set:
 * equations of the children that count, one more or one less at a time.
 */
final class Balance {
    private static final double FLAT = 1e-12;
    private static final int MOST_ROUNDS = 20;

    private final RealVector targets;
    private final RealMatrix curvature;
    private final RealVector slope;
    private final RealVector sums;
    private final boolean[] counts;
    private RealVector weights;

    private Balance(RealMatrix correlations, double[] targets) {
        int size = targets.length;
        this.targets = new ArrayRealVector(targets, false);
        this.curvature = correlations.multiply(correlations);
        this.slope = correlations.operate(this.targets);
        this.sums = correlations.operate(new ArrayRealVector(size, 1.0));
        this.counts = new boolean[size];
        Arrays.fill(counts, true);
        this.weights = new ArrayRealVector(size, 1.0); // 1ᵀ R 1 is positive, so all equal can be given the length
        this.weights = weights.mapDivide(sums.dotProduct(weights));
    }

    /** The best weights, none negative, of any length; correlations are regular. */
    static double[] weights(RealMatrix correlations, double[] targets) {
        return new Balance(correlations, targets).solved().toArray();
    }

    /** {@code r_j / Σ r}, by weights of standardised children. */
    static double[] shares(RealMatrix correlations, double[] weights) {
        double[] parts = correlations.operate(weights);
        double sum = Arrays.stream(parts).sum();
        return Arrays.stream(parts).map(part -> part / sum).toArray();
    }

    /** {@code r_j}, by weights of standardised children. */
    static double[] withMean(RealMatrix correlations, double[] weights) {
        double[] parts = correlations.operate(weights);
        double variance = new ArrayRealVector(parts, false).dotProduct(new ArrayRealVector(weights, false));
        double length = Math.sqrt(variance);
        return Arrays.stream(parts).map(part -> part / length).toArray();
    }

    /** {@code √(Σ (t_j − share_j)² / m)}. */
    static double deviation(double[] targets, double[] shares) {
        double sum = 0;
        for (int j = 0; j < targets.length; j++) {
            double miss = targets[j] - shares[j];
            sum += miss * miss;
        }
        return Math.sqrt(sum / targets.length);
    }

    private RealVector solved() {
        // Every round lowers the aim or takes a child out, so no set of children comes twice, but for rounding.
        for (int round = 0; round < MOST_ROUNDS * counts.length; round++) {
            double[] found = equations();
            RealVector next = new ArrayRealVector(Arrays.copyOf(found, targets.getDimension()), false);
            if (!step(next)) {
                int wanted = wanted(found[targets.getDimension()]);
                if (wanted < 0) {
                    return weights;
                }
                counts[wanted] = true;
            }
        }
        return weights;
    }

    /**
     * The best weights of the children that count, whatever their sign, with 0 for the others; last the multiplier of
     * the length.
     */
    private double[] equations() {
        int[] inside = IntStream.range(0, counts.length).filter(j -> counts[j]).toArray();
        int size = inside.length;
        double[][] left = new double[size + 1][size + 1];
        double[] right = new double[size + 1];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                left[a][b] = curvature.getEntry(inside[a], inside[b]);
            }
            left[a][size] = sums.getEntry(inside[a]);
            left[size][a] = left[a][size];
            right[a] = slope.getEntry(inside[a]);
        }
        right[size] = 1;
        RealVector solution = new LUDecomposition(new Array2DRowRealMatrix(left, false), 0)
                .getSolver()
                .solve(new ArrayRealVector(right, false));
        double[] all = new double[counts.length + 1];
        for (int a = 0; a < size; a++) {
            all[inside[a]] = solution.getEntry(a);
        }
        all[counts.length] = solution.getEntry(size);
        return all;
    }

    /**
     * Goes to the next weights, or as far as none is negative; true if a child stopped it, which then counts no more.
     */
    private boolean step(RealVector next) {
        double length = 1;
        int stop = -1;
        for (int j = 0; j < counts.length; j++) {
            if (counts[j] && next.getEntry(j) < 0) {
                double room = weights.getEntry(j) / (weights.getEntry(j) - next.getEntry(j));
                if (stop < 0 || room < length) {
                    length = room;
                    stop = j;
                }
            }
        }
        weights = stop < 0 ? next : weights.add(next.subtract(weights).mapMultiply(length));
        if (stop >= 0) {
            weights.setEntry(stop, 0);
            counts[stop] = false;
        }
        return stop >= 0;
    }

    /** The child that would lower the aim most if it counted; −1 if none would. */
    private int wanted(double multiplier) {
        RealVector gradient = curvature.operate(weights).subtract(slope).add(sums.mapMultiply(multiplier));
        int wanted = -1;
        for (int j = 0; j < counts.length; j++) {
            boolean lowers = !counts[j] && gradient.getEntry(j) < -FLAT;
            if (lowers && (wanted < 0 || gradient.getEntry(j) < gradient.getEntry(wanted))) {
                wanted = j;
            }
        }
        return wanted;
    }
}
