// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import java.util.Arrays;

/**
 * The outputs of a design taken apart into one term per row and index, so that an index of any resample of the rows is
 * a weighted mean of terms, divided by the variance of the resample.
 */
final class Terms {
    /** A variance smaller than this share of the mean square is rounding. */
    private static final double ROUNDING = 1e-13;

    private final Estimator estimator;
    private final int rows;
    private final int factors;
    private final boolean pairs;
    private final double[][] first;
    private final double[][] total;
    private final double[][] closed;
    private final double[] sums;
    private final double[] squares;

    Terms(Outputs outputs, Estimator estimator) {
        this.estimator = estimator;
        this.rows = outputs.rows();
        this.factors = outputs.factors();
        this.pairs = outputs.hasPairs();
        this.first = new double[factors][rows];
        this.total = new double[factors][rows];
        this.closed = new double[pairs ? factors * (factors - 1) / 2 : 0][rows];
        this.sums = new double[rows];
        this.squares = new double[rows];
        double mean = outputs.mean();
        double origin = estimator.origin(outputs);
        for (int n = 0; n < rows; n++) {
            double a = outputs.a()[n] - mean;
            double b = outputs.b()[n] - mean;
            sums[n] = a + b;
            squares[n] = a * a + b * b;
            fill(outputs, origin, n);
        }
    }

    private void fill(Outputs outputs, double origin, int n) {
        double a = outputs.a()[n] - origin;
        double b = outputs.b()[n] - origin;
        for (int i = 0, pair = 0; i < factors; i++) {
            double ab = outputs.ab()[i][n] - origin;
            first[i][n] = estimator.first(a, b, ab);
            total[i][n] = Estimator.total(a, ab);
            for (int j = i + 1; pairs && j < factors; j++, pair++) {
                double ba = outputs.ba()[i][n] - origin;
                closed[pair][n] = estimator.closed(a, b, ba, outputs.ab()[j][n] - origin);
            }
        }
    }

    int rows() {
        return rows;
    }

    int factors() {
        return factors;
    }

    /** How many indices {@link #indices} gives. */
    int size() {
        return 2 * factors + closed.length;
    }

    /**
     * Variance of A and B together, with 2 N − 1, in a resample that holds row n {@code times[n]} times; 0 if nothing
     * but rounding is left.
     */
    double variance(double[] times) {
        double sum = dot(times, sums);
        double square = dot(times, squares);
        double spread = square - sum * sum / (2.0 * rows);
        return spread > ROUNDING * square ? spread / (2.0 * rows - 1) : 0;
    }

    /** The first-order indices, the total ones, then those of the pairs (0, 1), (0, 2) … ; NaN where nothing varies. */
    double[] indices(double[] times, double variance) {
        double[] indices = new double[size()];
        if (!(variance > 0)) {
            Arrays.fill(indices, Double.NaN);
            return indices;
        }
        for (int i = 0; i < factors; i++) {
            indices[i] = estimator.offset + dot(times, first[i]) / rows / variance;
            indices[factors + i] = dot(times, total[i]) / rows / variance;
        }
        for (int i = 0, pair = 0; i < factors && pairs; i++) {
            for (int j = i + 1; j < factors; j++, pair++) {
                double both = estimator.offset + dot(times, closed[pair]) / rows / variance;
                indices[2 * factors + pair] = both - indices[i] - indices[j];
            }
        }
        return indices;
    }

    private static double dot(double[] times, double[] terms) {
        double sum = 0;
        for (int n = 0; n < terms.length; n++) {
            sum += times[n] * terms[n];
        }
        return sum;
    }
}
