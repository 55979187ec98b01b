// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.List;

/**
 * Weights whose distributions are given by their quantiles, drawn one by one and then divided by their sum. With the
 * quantiles of gamma distributions this is a Dirichlet distribution.
 *
 * <p>{@code x_j = Q_j(u_j)}, u uniform in [0, 1); Q_j runs straight from one quantile to the next and is level before
 * the first and after the last.
 *
 * @param quantiles {@code quantiles[child][k]}: the quantile at {@code (k + 1/2) / n} of n; none negative; those of a
 *     child all above 0 or all 0
 */
public record TabulatedWeights(List<double[]> quantiles) implements WeightDraw {
    public TabulatedWeights {
        quantiles = List.copyOf(quantiles);
        if (quantiles.stream().noneMatch(TabulatedWeights::isPositive)) {
            throw new IllegalArgumentException("no weight is above 0");
        }
    }

    private static boolean isPositive(double[] table) {
        return table[0] > 0;
    }

    @Override
    public int numbers() {
        return quantiles.size();
    }

    @Override
    public boolean isPositive() {
        return quantiles.stream().allMatch(TabulatedWeights::isPositive);
    }

    @Override
    public int children() {
        return quantiles.size();
    }

    @Override
    public void draw(Lanes lanes, double[] numbers, int at, int[] chosen, double[] weights, int to) {
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            double sum = 0;
            for (int child = 0; child < quantiles.size(); child++) {
                double weight = quantile(quantiles.get(child), numbers[at + child * Lanes.COUNT + lane]);
                weights[to + child * Lanes.COUNT + lane] = weight;
                sum += weight;
            }
            for (int child = 0; child < quantiles.size(); child++) {
                weights[to + child * Lanes.COUNT + lane] /= sum;
            }
        }
    }

    private static double quantile(double[] table, double number) {
        double place = number * table.length - 0.5;
        if (place <= 0) {
            return table[0];
        }
        int below = (int) place;
        return below + 1 >= table.length
                ? table[table.length - 1]
                : table[below] + (place - below) * (table[below + 1] - table[below]);
    }
}
