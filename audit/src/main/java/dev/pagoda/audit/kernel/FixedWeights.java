// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

/** The same weights in every replication, rescaled to sum to 1. */
public record FixedWeights(double[] nominal) implements WeightDraw {
    public FixedWeights {
        double sum = 0;
        nominal = checked(nominal);
        for (double weight : nominal) {
            sum += weight;
        }
        for (int child = 0; child < nominal.length; child++) {
            nominal[child] /= sum;
        }
    }

    /** A copy of weights none of which is negative and one at least positive. */
    static double[] checked(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("a weight is " + weight);
            }
            sum += weight;
        }
        if (!(sum > 0 && sum < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("the weights sum to " + sum);
        }
        return weights.clone();
    }

    @Override
    public int numbers() {
        return 0;
    }

    @Override
    public boolean isPositive() {
        for (double weight : nominal) {
            if (weight == 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int children() {
        return nominal.length;
    }

    @Override
    public void draw(Lanes lanes, double[] numbers, int at, int[] chosen, double[] weights, int to) {
        for (int child = 0; child < nominal.length; child++) {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                weights[to + child * Lanes.COUNT + lane] = nominal[child];
            }
        }
    }
}
