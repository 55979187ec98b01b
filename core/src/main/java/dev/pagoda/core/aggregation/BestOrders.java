// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import java.util.Arrays;

/**
 * All orders of a few items whose sum of preferences for the earlier over the later is largest, found exactly by
 * dynamic programming over subsets: the best that can be had from a set of items is that of taking one of them first.
 * Preferences are whole numbers whose sums a double holds exactly, {@code p(a, b) = −p(b, a)}.
 */
final class BestOrders {
    private final int items;
    private final int half;
    /**
     * {@code low[item][subset]}: sum of preferences of an item over a subset of the first half of the items;
     * {@code high} of the second.
     */
    private final double[][] low;

    private final double[][] high;
    /** {@code best[subset]}: the largest sum with which a subset can be ordered. */
    private final double[] best;

    BestOrders(double[][] preferences) {
        this.items = preferences.length;
        this.half = items / 2;
        this.low = new double[items][];
        this.high = new double[items][];
        for (int item = 0; item < items; item++) {
            low[item] = sums(preferences[item], 0, half);
            high[item] = sums(preferences[item], half, items);
        }
        this.best = new double[1 << items];
        for (int subset = 1; subset < best.length; subset++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int left = subset; left != 0; left &= left - 1) {
                largest = Math.max(largest, with(Integer.numberOfTrailingZeros(left), subset));
            }
            best[subset] = largest;
        }
    }

    /** Sums of some preferences over all subsets of the items from one on and before another. */
    private static double[] sums(double[] preferences, int from, int to) {
        double[] sums = new double[1 << (to - from)];
        for (int subset = 1; subset < sums.length; subset++) {
            int last = Integer.numberOfTrailingZeros(subset);
            sums[subset] = sums[subset & (subset - 1)] + preferences[from + last];
        }
        return sums;
    }

    /** The largest sum for a subset when this item of it comes first. */
    private double with(int item, int subset) {
        int rest = subset & ~(1 << item);
        return best[rest] + low[item][rest & ((1 << half) - 1)] + high[item][rest >>> half];
    }

    /** For each item the number of items behind it: the middle of the least and the most in any best order. */
    double[] behind() {
        boolean[] reached = new boolean[best.length];
        reached[best.length - 1] = true;
        int[] least = new int[items];
        int[] most = new int[items];
        Arrays.fill(least, items);
        for (int subset = best.length - 1; subset > 0; subset--) {
            for (int left = reached[subset] ? subset : 0; left != 0; left &= left - 1) {
                int item = Integer.numberOfTrailingZeros(left);
                if (with(item, subset) == best[subset]) {
                    int rest = subset & ~(1 << item);
                    reached[rest] = true;
                    least[item] = Math.min(least[item], Integer.bitCount(rest));
                    most[item] = Math.max(most[item], Integer.bitCount(rest));
                }
            }
        }
        double[] behind = new double[items];
        Arrays.setAll(behind, item -> (least[item] + most[item]) / 2.0);
        return behind;
    }
}
