// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import java.util.List;

/**
 * What is varied in a robustness analysis, and how: everything that decides what a replication gives.
 *
 * @param tree the nodes
 * @param data the normalised data sets among which a scenario chooses
 * @param choices the discrete choices; the first of them lead to a scenario, all may be asked for by weights
 * @param scenarios what the first choices come to
 * @param weights how each dimension weighs its children, in preorder of the dimensions
 * @param draws where the random numbers come from: first one for each choice, then those of the weights in preorder
 */
public record Study(
        Tree tree,
        List<IndicatorScores> data,
        List<Choice> choices,
        Scenario.ScenarioTable scenarios,
        List<WeightDraw> weights,
        Draws draws) {
    public Study {
        data = List.copyOf(data);
        choices = List.copyOf(choices);
        weights = List.copyOf(weights);
        int units = data.get(0).units();
        for (IndicatorScores scores : data) {
            require(
                    scores.units() == units && scores.indicators() == tree.indicators(),
                    "the data sets are of one size");
        }
        int[] dimensions = tree.dimensions();
        require(weights.size() == dimensions.length, "every dimension has weights");
        for (int k = 0; k < dimensions.length; k++) {
            require(weights.get(k).children() == tree.children(dimensions[k]).length, "every child has a weight");
        }
        require(scenarios.choices() <= choices.size(), "scenarios read choices that exist");
        for (WeightDraw draw : weights) {
            if (draw instanceof WeightSets sets) {
                require(sets.choice() >= 0 && sets.choice() < choices.size(), "weights read a choice that exists");
                int alternatives = choices.get(sets.choice()).alternatives();
                require(sets.sets().size() == alternatives, "there is a set of weights for each alternative");
            }
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("broken rule: " + rule);
        }
    }

    public int units() {
        return data.get(0).units();
    }

    /** How many random numbers a replication takes. */
    public int numbers() {
        int count = choices.size();
        for (WeightDraw draw : weights) {
            count += draw.numbers();
        }
        return count;
    }
}
