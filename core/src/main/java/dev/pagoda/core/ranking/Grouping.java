// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;

/**
 * Fisher's optimal grouping of numbers by dynamic programming. The best start of the last group never moves down as
 * numbers are added, so each layer is filled by halving the range of places and of starts: n log n steps for each group
 * instead of n².
 */
final class Grouping {
    private final double[] values; // different ones, ascending
    private final double[] count; // sums over the first i values, of 1,
    private final double[] sum; // of their distances from the mean,
    private final double[] squares; // and of the squares of these, which cancel less than squares of the values

    Grouping(Sample sample) {
        int different = 0;
        double[] found = new double[sample.size()];
        double[] times = new double[sample.size()];
        for (int i = 0; i < sample.size(); i++) {
            if (i == 0 || sample.get(i) > sample.get(i - 1)) {
                found[different++] = sample.get(i);
            }
            times[different - 1]++;
        }
        values = Arrays.copyOf(found, different);
        count = new double[different + 1];
        sum = new double[different + 1];
        squares = new double[different + 1];
        double mean = sample.mean();
        for (int i = 0; i < different; i++) {
            double distance = values[i] - mean;
            count[i + 1] = count[i] + times[i];
            sum[i + 1] = sum[i] + times[i] * distance;
            squares[i + 1] = squares[i] + times[i] * distance * distance;
        }
    }

    /** The first value of each group but the lowest. */
    double[] cuts(int groups) {
        int wanted = Math.min(groups, values.length);
        if (wanted < 2) {
            return new double[0];
        }
        int[][] starts = starts(wanted);
        double[] cuts = new double[wanted - 1];
        int end = values.length;
        for (int group = wanted - 1; group > 0; group--) {
            end = starts[group][end];
            cuts[group - 1] = values[end];
        }
        return cuts;
    }

    /** {@code starts[g][end]}: where the last of g + 1 groups begins, when they hold the values before {@code end}. */
    private int[][] starts(int groups) {
        int[][] starts = new int[groups][values.length + 1];
        double[] cost = new double[values.length + 1];
        for (int end = 1; end <= values.length; end++) {
            cost[end] = spread(0, end);
        }
        for (int group = 1; group < groups; group++) {
            double[] next = new double[values.length + 1];
            fill(cost, next, starts[group], group + 1, values.length, group, values.length - 1);
            cost = next;
        }
        return starts;
    }

    private void fill(
            double[] cost, double[] next, int[] starts, int firstEnd, int lastEnd, int firstStart, int lastStart) {
        if (firstEnd > lastEnd) {
            return;
        }
        int end = (firstEnd + lastEnd) >>> 1;
        starts[end] = best(cost, next, end, firstStart, Math.min(lastStart, end - 1));
        fill(cost, next, starts, firstEnd, end - 1, firstStart, starts[end]);
        fill(cost, next, starts, end + 1, lastEnd, starts[end], lastStart);
    }

    /** The best start of a last group that ends before {@code end}; {@code next[end]} gets what it costs. */
    private int best(double[] cost, double[] next, int end, int firstStart, int lastStart) {
        double least = Double.POSITIVE_INFINITY;
        int best = 0;
        for (int start = firstStart; start <= lastStart; start++) {
            double total = cost[start] + spread(start, end);
            if (total < least) { // the lowest of equally good starts
                least = total;
                best = start;
            }
        }
        next[end] = least;
        return best;
    }

    /** {@code Σ (x − mean)²} of the values from start to before end. */
    private double spread(int start, int end) {
        double total = sum[end] - sum[start];
        double squared = squares[end] - squares[start] - total * total / (count[end] - count[start]);
        return end - start == 1 ? 0 : Math.max(squared, 0);
    }
}
