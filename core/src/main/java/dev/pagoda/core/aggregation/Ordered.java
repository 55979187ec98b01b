// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

/**
 * The children of one row that are there and count, from the smallest score to the largest, with their shares of the
 * weight.
 */
final class Ordered {
    private final double[] scores;
    private final double[] shares;
    private int size;

    private Ordered(int most) {
        this.scores = new double[most];
        this.shares = new double[most];
    }

    static Ordered of(double[][] scores, double[] weights, int row) {
        Ordered ordered = new Ordered(scores.length);
        double sum = 0;
        for (int child = 0; child < scores.length; child++) {
            if (weights[child] > 0 && !Double.isNaN(scores[child][row])) {
                ordered.insert(scores[child][row], weights[child]);
                sum += weights[child];
            }
        }
        for (int k = 0; k < ordered.size; k++) {
            ordered.shares[k] /= sum;
        }
        return ordered;
    }

    private void insert(double score, double weight) {
        int at = size++;
        for (; at > 0 && scores[at - 1] > score; at--) {
            scores[at] = scores[at - 1];
            shares[at] = shares[at - 1];
        }
        scores[at] = score;
        shares[at] = weight;
    }

    int size() {
        return size;
    }

    double score(int k) {
        return scores[k];
    }

    /** Of the weight of the children that are there. */
    double share(int k) {
        return shares[k];
    }
}
