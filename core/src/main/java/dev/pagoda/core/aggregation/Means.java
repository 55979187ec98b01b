// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

/** Weighted means of transformed scores, column by column. */
final class Means {
    /** What a score becomes before the mean is taken; NaN leaves it out; refuses a score that does not do. */
    interface Transformation {
        double apply(double score, int child, int row);
    }

    private Means() {}

    /** {@code Σ w_j f(s_uj) / Σ w_j} over the children that are there and count; NaN where there is none. */
    static double[] of(double[][] scores, double[] weights, Transformation f) {
        double[] sum = new double[scores[0].length];
        double[] present = new double[sum.length];
        for (int child = 0; child < scores.length; child++) {
            double weight = weights[child];
            if (weight == 0) {
                continue; // a child that does not count must not be refused either
            }
            double[] column = scores[child];
            for (int row = 0; row < sum.length; row++) {
                double made = Double.isNaN(column[row]) ? Double.NaN : f.apply(column[row], child, row);
                if (!Double.isNaN(made)) {
                    sum[row] += weight * made;
                    present[row] += weight;
                }
            }
        }
        for (int row = 0; row < sum.length; row++) {
            sum[row] /= present[row]; // 0/0 = NaN: no child that counts is there
        }
        return sum;
    }
}
