// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Seeded numbers for tests: the same on every machine and in every run. */
public final class Samples {
    /** A value that lies inside every sample of values. */
    public static final double MIDDLE = 100;

    /** The unit that parameters refer to; its value is {@link #MIDDLE}. */
    public static final String REFERENCE_UNIT = "U0";

    /** The grouping that parameters refer to. */
    public static final String GROUPING = "region";

    /** The indicator beside the one that a method works on. */
    public static final String BESIDE = "Y";

    private Samples() {}

    /**
     * Values of one indicator, all positive, from 1 to 1000, with MIDDLE and a tie: even ones, skewed ones, some of
     * them very much so, and ones with an outlier.
     */
    public static List<double[]> values() {
        return Stream.of(even(1), even(2), skewed(3, 5), skewed(4, 60), withOutlier(5))
                .toList();
    }

    private static double[] even(long seed) {
        return withAnchors(new Random(seed).doubles(30, 1, 1000).toArray());
    }

    private static double[] skewed(long seed, double power) {
        return withAnchors(new Random(seed)
                .doubles(80)
                .map(x -> 1 + 999 * Math.pow(x, power))
                .toArray());
    }

    private static double[] withOutlier(long seed) {
        return withAnchors(IntStream.concat(new Random(seed).ints(30, 80, 120), IntStream.of(1000))
                .asDoubleStream()
                .toArray());
    }

    /** Round numbers at the ends, the middle in its place, and the second value once more. */
    private static double[] withAnchors(double[] values) {
        // In steps of 1/1024, so that no two values fall together when they are moved or stretched.
        double[] anchored = Arrays.copyOf(each(values, x -> Math.rint(x * 1024) / 1024), values.length + 4);
        anchored[values.length] = 1;
        anchored[values.length + 1] = 1000;
        anchored[values.length + 2] = MIDDLE;
        anchored[values.length + 3] = anchored[1];
        return anchored;
    }

    /** {@code scores[child][row]} from 1 to 100, none missing. */
    public static double[][] scores(int children, int rows, long seed) {
        Random random = new Random(seed);
        double[][] scores = new double[children][];
        Arrays.setAll(scores, child -> random.doubles(rows, 1, 100).toArray());
        return scores;
    }

    /** Positive numbers that sum to 1. */
    public static double[] weights(int children, long seed) {
        double[] weights = new Random(seed).doubles(children, 0.1, 1).toArray();
        double sum = Arrays.stream(weights).sum();
        return each(weights, weight -> weight / sum);
    }

    /** The numbers in another order. */
    public static double[] shuffled(double[] values, long seed) {
        int[] order = order(values.length, seed);
        return IntStream.of(order).mapToDouble(i -> values[i]).toArray();
    }

    /** The numbers from 0 to before n in a seeded order. */
    public static int[] order(int n, long seed) {
        int[] order = IntStream.range(0, n).toArray();
        Random random = new Random(seed);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    /** The change of every number. */
    public static double[] each(double[] values, DoubleUnaryOperator change) {
        return Arrays.stream(values).map(change).toArray();
    }
}
