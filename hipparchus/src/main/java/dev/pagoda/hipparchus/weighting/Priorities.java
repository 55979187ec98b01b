// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;

/**
 * The weights that comparisons come to.
 *
 * @param weights summing to 1
 * @param eigenvalue mean of {@code (A w)_i / w_i} over the completed comparisons A; for the eigenvector their largest
 *     eigenvalue
 */
record Priorities(Comparisons comparisons, double[] weights, double eigenvalue) {
    private static final double TIED = 1e-9;

    /** How weights come out of comparisons; on {@code a_12 = 2, a_23 = 2, a_13 = 8}. */
    enum From {
        /**
         * The eigenvector of the largest eigenvalue: 0.643, 0.255, 0.101; of three children the same as the geometric
         * mean.
         */
        EIGENVECTOR,
        /**
         * {@code w_i ∝ (∏_j a_ij)^(1/n)}: 0.643, 0.255, 0.101; where pairs are missing the weights with the least
         * squares of logarithms.
         */
        GEOMETRIC_MEAN,
        /** The mean of the columns, each divided by its sum: 0.638, 0.258, 0.104. */
        NORMALISED_COLUMNS
    }

    static Priorities of(Comparisons comparisons, From from, Completion completion) {
        Comparisons connected = comparisons.connected();
        switch (from) {
            case EIGENVECTOR -> {
                double[][] matrix = completion.complete(connected);
                return of(connected, matrix, Perron.of(matrix).vector());
            }
            case GEOMETRIC_MEAN -> {
                double[] logarithms = Completion.leastSquares(connected);
                double[] weights = new double[logarithms.length];
                for (int i = 0; i < weights.length; i++) {
                    weights[i] = Elementary.exp(logarithms[i]);
                }
                return of(connected, Completion.filled(connected, logarithms), weights);
            }
            case NORMALISED_COLUMNS -> {
                return of(connected, complete(connected), normalisedColumns(connected.ratios()));
            }
        }
        throw new IllegalStateException(from.name());
    }

    private static Priorities of(Comparisons comparisons, double[][] matrix, double[] parts) {
        double[] weights = scaled(parts);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double row = 0;
            for (int j = 0; j < weights.length; j++) {
                row += matrix[i][j] * weights[j];
            }
            sum += row / weights[i];
        }
        return new Priorities(comparisons, weights, sum / weights.length);
    }

    private static double[][] complete(Comparisons comparisons) {
        if (comparisons.missing().isEmpty()) {
            return comparisons.ratios();
        }
        int[] pair = comparisons.missing().get(0);
        throw new NotComputable(
                new Name(
                        "normalised columns need every comparison, but "
                                + comparisons.who().en() + " compared "
                                + comparisons.codes().get(pair[0]) + " not with "
                                + comparisons.codes().get(pair[1]),
                        "列归一法要求全部比较，但" + comparisons.who().zh() + "没有比较 "
                                + comparisons.codes().get(pair[0]) + " 与 "
                                + comparisons.codes().get(pair[1])),
                new Name(
                        "Use priorities: eigenvector or geometric-mean, which bear missing comparisons.",
                        "请将 priorities 设为 eigenvector 或 geometric-mean，它们容许缺失比较。"));
    }

    private static double[] normalisedColumns(double[][] matrix) {
        double[] weights = new double[matrix.length];
        for (int j = 0; j < matrix.length; j++) {
            double sum = 0;
            for (double[] row : matrix) {
                sum += row[j];
            }
            for (int i = 0; i < matrix.length; i++) {
                weights[i] += matrix[i][j] / sum;
            }
        }
        return weights;
    }

    static double[] scaled(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        double[] weights = parts.clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /**
     * {@code CI / RI} with {@code CI = (λ − n) / (n − 1)}; 0 where nothing can contradict: up to two children, and no
     * pair more than connects them.
     */
    double consistencyRatio(RandomIndex table) {
        int n = weights.length;
        int missing = comparisons.missing().size();
        int spare = (n - 1) * (n - 2) / 2 - missing;
        return spare == 0 ? 0 : Math.max(0, (eigenvalue - n) / (n - 1)) / table.of(n, missing);
    }

    /**
     * {@code Σ ln²(a_ij w_j / w_i) / (c − n + 1)} over the c pairs that were compared; 0 where nothing can contradict.
     */
    double geometricConsistencyIndex() {
        int n = weights.length;
        double sum = 0;
        int count = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (comparisons.knows(i, j)) {
                    double error = error(i, j);
                    sum += error * error;
                    count++;
                }
            }
        }
        return count < n ? 0 : sum / (count - n + 1);
    }

    /** {@code ln(a_ij w_j / w_i)}. */
    private double error(int i, int j) {
        return Elementary.ln(comparisons.ratios()[i][j] * weights[j] / weights[i]);
    }

    /**
     * The pair {i, j} whose judgment is furthest from what the weights imply, the first above the other by that
     * judgment.
     */
    int[] worst() {
        int[] worst = {0, 1};
        double largest = -1;
        for (int i = 0; i < weights.length; i++) {
            for (int j = i + 1; j < weights.length; j++) {
                // Of three children all three are equally far off but for rounding, which must not choose.
                if (comparisons.knows(i, j) && Math.abs(error(i, j)) > largest + TIED) {
                    largest = Math.abs(error(i, j));
                    worst = comparisons.ratios()[i][j] < 1 ? new int[] {j, i} : new int[] {i, j};
                }
            }
        }
        return worst;
    }
}
