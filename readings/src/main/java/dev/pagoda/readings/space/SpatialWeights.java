// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Who is near whom, and how much it counts: a matrix of weights with a zero diagonal, kept by rows. Immutable. */
public final class SpatialWeights {
    private final int[][] neighbours;
    private final double[][] weights;

    private SpatialWeights(int[][] neighbours, double[][] weights) {
        this.neighbours = neighbours;
        this.weights = weights;
    }

    /** Weight 1 for every neighbour, in the order given: {@code neighbours[unit]}. */
    public static SpatialWeights binary(int[][] neighbours) {
        double[][] ones = new double[neighbours.length][];
        int[][] copy = new int[neighbours.length][];
        for (int i = 0; i < ones.length; i++) {
            copy[i] = neighbours[i].clone();
            ones[i] = new double[copy[i].length];
            Arrays.fill(ones[i], 1);
        }
        return new SpatialWeights(copy, ones);
    }

    /** {@code w_ij = max(d_ij, least)^−power} up to a cut-off, which may be infinite; {@code distances[unit][unit]}. */
    public static SpatialWeights inverseDistance(double[][] distances, double power, double cutOff, double least) {
        return within(distances, cutOff, distance -> StrictMath.pow(Math.max(distance, least), -power));
    }

    /** Weight 1 for everyone up to a distance. */
    public static SpatialWeights band(double[][] distances, double cutOff) {
        return within(distances, cutOff, distance -> 1);
    }

    private static SpatialWeights within(double[][] distances, double cutOff, DoubleUnaryOperator weight) {
        int n = distances.length;
        int[][] neighbours = new int[n][];
        double[][] weights = new double[n][];
        for (int i = 0; i < n; i++) {
            List<Integer> near = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                if (j != i && distances[i][j] <= cutOff) {
                    near.add(j);
                }
            }
            double[] row = distances[i];
            neighbours[i] = near.stream().mapToInt(Integer::intValue).toArray();
            weights[i] =
                    near.stream().mapToDouble(j -> weight.applyAsDouble(row[j])).toArray();
        }
        return new SpatialWeights(neighbours, weights);
    }

    /** Weight 1 for the k nearest; of equally near ones those with the least place. Not symmetric. */
    public static SpatialWeights nearest(double[][] distances, int k) {
        int[][] neighbours = new int[distances.length][];
        for (int i = 0; i < neighbours.length; i++) {
            double[] row = distances[i];
            int own = i;
            List<Integer> others = new ArrayList<>();
            for (int j = 0; j < row.length; j++) {
                if (j != own) {
                    others.add(j);
                }
            }
            others.sort((a, b) -> Double.compare(row[a], row[b])); // keeps the order of equals
            neighbours[i] = others.stream()
                    .limit(k)
                    .sorted()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return binary(neighbours);
    }

    /** Weight 1 for the two units of each pair; a pair that is stated twice counts once. */
    public static SpatialWeights contiguity(int units, List<int[]> pairs) {
        boolean[][] touch = new boolean[units][units];
        for (int[] pair : pairs) {
            touch[pair[0]][pair[1]] = pair[0] != pair[1];
            touch[pair[1]][pair[0]] = pair[0] != pair[1];
        }
        int[][] neighbours = new int[units][];
        for (int i = 0; i < units; i++) {
            boolean[] row = touch[i];
            neighbours[i] = IntStream.range(0, units).filter(j -> row[j]).toArray();
        }
        return binary(neighbours);
    }

    /** The same matrix with rows that sum to 1; the row of a unit without neighbours stays empty. */
    public SpatialWeights rowStandardised() {
        double[][] shares = new double[weights.length][];
        for (int i = 0; i < shares.length; i++) {
            double sum = rowSum(i);
            shares[i] = Arrays.stream(weights[i]).map(weight -> weight / sum).toArray();
        }
        return new SpatialWeights(neighbours, shares);
    }

    public int size() {
        return neighbours.length;
    }

    /** A copy. */
    public int[] neighbours(int unit) {
        return neighbours[unit].clone();
    }

    /** A copy, in the order of {@link #neighbours}. */
    public double[] weights(int unit) {
        return weights[unit].clone();
    }

    /** Units without a neighbour. */
    public List<Integer> islands() {
        List<Integer> alone = new ArrayList<>();
        for (int i = 0; i < neighbours.length; i++) {
            if (neighbours[i].length == 0) {
                alone.add(i);
            }
        }
        return alone;
    }

    double rowSum(int unit) {
        return Arrays.stream(weights[unit]).sum();
    }

    double rowSquares(int unit) {
        return Arrays.stream(weights[unit]).map(weight -> weight * weight).sum();
    }

    /** {@code Σ_j w_ij x_j}. */
    double lag(int unit, double[] x) {
        double sum = 0;
        for (int k = 0; k < neighbours[unit].length; k++) {
            sum += weights[unit][k] * x[neighbours[unit][k]];
        }
        return sum;
    }

    /** {@code Σ_i Σ_j w_ij x_i x_j}. */
    double product(double[] x) {
        double sum = 0;
        for (int i = 0; i < neighbours.length; i++) {
            sum += x[i] * lag(i, x);
        }
        return sum;
    }

    /** {@code S_0 = Σ w_ij}, {@code S_1 = ½ Σ (w_ij + w_ji)²}, {@code S_2 = Σ (w_i· + w_·i)²}. */
    record Sums(double s0, double s1, double s2) {}

    Sums sums() {
        int n = neighbours.length;
        double[][] dense = new double[n][n];
        double[] both = new double[n];
        double s0 = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < neighbours[i].length; k++) {
                int j = neighbours[i][k];
                dense[i][j] = weights[i][k];
                both[i] += weights[i][k];
                both[j] += weights[i][k];
                s0 += weights[i][k];
            }
        }
        double s1 = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                s1 += (dense[i][j] + dense[j][i]) * (dense[i][j] + dense[j][i]) / 2;
            }
        }
        return new Sums(s0, s1, Arrays.stream(both).map(x -> x * x).sum());
    }
}
