// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.statistics.Elementary;

/** Weighted mean and coefficient of variation of the children of each row. */
record Unevenness(double[] means, double[] variation) {
    /**
     * Refuses a row whose mean is not above 0. With one child there is no unevenness: the coefficient is 0.
     *
     * @param sample whether squares are divided by the children less one, as a sample's are
     */
    static Unevenness of(String penalty, double[][] scores, double[] weights, boolean sample) {
        double[] means = new Arithmetic().aggregate(scores, weights);
        double[] variation = Means.of(scores, weights, (score, child, row) -> {
            if (means[row] <= 0) {
                throw Refusal.meanNotPositive(penalty, child, row);
            }
            return (score - means[row]) * (score - means[row]);
        });
        for (int row = 0; row < means.length; row++) {
            double n = sample ? count(scores, weights, row) : 1;
            double variance = n > 1 ? variation[row] * n / (n - 1) : variation[row];
            variation[row] = Elementary.squareRoot(variance) / means[row];
        }
        return new Unevenness(means, variation);
    }

    private static int count(double[][] scores, double[] weights, int row) {
        int present = 0;
        for (int child = 0; child < scores.length; child++) {
            present += weights[child] > 0 && !Double.isNaN(scores[child][row]) ? 1 : 0;
        }
        return present;
    }
}
