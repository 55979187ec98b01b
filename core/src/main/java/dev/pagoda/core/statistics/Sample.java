// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

import java.util.Arrays;

/**
 * The values of one indicator from which a method learns, without the missing ones. Sums run over the values in
 * ascending order, so no result depends on the order of units. Statistics of an empty sample are NaN.
 */
public final class Sample {
    private final double[] sorted;

    private Sample(double[] sorted) {
        this.sorted = sorted;
    }

    /** The values that are not NaN. */
    public static Sample of(double... values) {
        double[] kept = new double[values.length];
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                kept[count++] = value == 0 ? 0.0 : value; // −0 sorts before +0, yet they are equal
            }
        }
        Ascending.sort(kept, count);
        return new Sample(count == kept.length ? kept : Arrays.copyOf(kept, count));
    }

    /** The values in the given rows that are not NaN. */
    public static Sample of(double[] values, int[] rows) {
        double[] chosen = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            chosen[i] = values[rows[i]];
        }
        return of(chosen);
    }

    public int size() {
        return sorted.length;
    }

    public boolean isEmpty() {
        return sorted.length == 0;
    }

    /** The i-th smallest value, from 0. */
    public double get(int i) {
        return sorted[i];
    }

    /** A copy in ascending order. */
    public double[] sorted() {
        return sorted.clone();
    }

    public double min() {
        return isEmpty() ? Double.NaN : sorted[0];
    }

    public double max() {
        return isEmpty() ? Double.NaN : sorted[sorted.length - 1];
    }

    /** Whether there are at least two different values. */
    public boolean varies() {
        return sorted.length > 0 && sorted[0] < sorted[sorted.length - 1];
    }

    public double sum() {
        double sum = 0;
        for (double value : sorted) {
            sum += value;
        }
        return sum;
    }

    public double mean() {
        return sum() / sorted.length;
    }

    /** Middle value, or the mean of the two middle values. */
    public double median() {
        return quantile(0.5);
    }

    /** Linear interpolation between order statistics: type 7 of Hyndman and Fan (1996). */
    public double quantile(double share) {
        if (isEmpty()) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** {@code √(Σ(x − mean)² / (n − 1))}; NaN for fewer than two values. */
    public double standardDeviation() {
        return Elementary.squareRoot(squaredDeviations() / (sorted.length - 1));
    }

    /** {@code √(Σ(x − mean)² / n)}. */
    public double populationStandardDeviation() {
        return Elementary.squareRoot(squaredDeviations() / sorted.length);
    }

    private double squaredDeviations() {
        double mean = mean();
        double sum = 0;
        for (double value : sorted) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }

    /** Skewness adjusted for the sample, as spreadsheets give it ("type 2"); NaN for fewer than three values. */
    public double skewness() {
        int n = sorted.length;
        if (n < 3) {
            return Double.NaN;
        }
        double mean = mean();
        double squares = 0;
        double cubes = 0;
        for (double value : sorted) {
            double d = value - mean;
            squares += d * d;
            cubes += d * d * d;
        }
        double plain = Math.sqrt(n) * cubes / (squares * Math.sqrt(squares));
        return plain * Math.sqrt((double) n * (n - 1)) / (n - 2);
    }

    /** Excess kurtosis adjusted for the sample, as spreadsheets give it ("type 2"); NaN for fewer than four values. */
    public double kurtosis() {
        double n = sorted.length;
        if (n < 4) {
            return Double.NaN;
        }
        double mean = mean();
        double squares = 0;
        double fourths = 0;
        for (double value : sorted) {
            double square = (value - mean) * (value - mean);
            squares += square;
            fourths += square * square;
        }
        double plain = n * fourths / (squares * squares);
        return ((n + 1) * (plain - 3) + 6) * (n - 1) / ((n - 2) * (n - 3));
    }

    /** How many values are smaller than x. */
    public int countBelow(double x) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many values are smaller than x or equal to it. */
    public int countUpTo(double x) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
