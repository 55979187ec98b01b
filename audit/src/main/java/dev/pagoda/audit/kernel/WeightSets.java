// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.List;

/**
 * One of several sets of weights, such as those of the experts. Dimensions that name the same choice take the weights
 * of the same expert.
 *
 * @param sets the weights of the children, one set for each alternative of the choice
 * @param choice the number of the choice among those of the study
 */
public record WeightSets(List<FixedWeights> sets, int choice) implements WeightDraw {
    public WeightSets {
        sets = List.copyOf(sets);
        int children = sets.get(0).children();
        if (sets.stream().anyMatch(set -> set.children() != children)) {
            throw new IllegalArgumentException("the sets of weights are of different lengths");
        }
    }

    @Override
    public int numbers() {
        return 0;
    }

    @Override
    public boolean isPositive() {
        return sets.stream().allMatch(FixedWeights::isPositive);
    }

    @Override
    public boolean readsChoices() {
        return true;
    }

    @Override
    public int children() {
        return sets.get(0).children();
    }

    @Override
    public void draw(Lanes lanes, double[] numbers, int at, int[] chosen, double[] weights, int to) {
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            double[] set = sets.get(chosen[choice * Lanes.COUNT + lane]).nominal();
            for (int child = 0; child < set.length; child++) {
                weights[to + child * Lanes.COUNT + lane] = set[child];
            }
        }
    }
}
