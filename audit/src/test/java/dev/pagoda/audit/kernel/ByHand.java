// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.ranking.TieRule;
import java.util.Arrays;

/**
 * One replication in the most literal way: choices, weights, aggregations from the bottom up, ranks. Knows noisy and
 * fixed weights.
 */
record ByHand(Study study, long seed, long replication) {
    int[] chosen() {
        int[] chosen = new int[study.choices().size()];
        for (int c = 0; c < chosen.length; c++) {
            chosen[c] = study.choices().get(c).at(number(c));
        }
        return chosen;
    }

    private double number(int n) {
        return Stream.uniform(new Stream(seed).start(replication), n);
    }

    /** {@code weights[dimension][child]} */
    double[][] weights() {
        double[][] weights = new double[study.weights().size()][];
        int next = study.choices().size();
        for (int k = 0; k < weights.length; k++) {
            if (study.weights().get(k) instanceof NoisyWeights noisy) {
                weights[k] = noisy.nominal().clone();
                for (int j = 0; j < weights[k].length; j++) {
                    weights[k][j] *= 1 + noisy.noise() * (2 * number(next++) - 1);
                }
                double sum = Arrays.stream(weights[k]).sum();
                weights[k] = Arrays.stream(weights[k]).map(w -> w / sum).toArray();
            } else {
                weights[k] = ((FixedWeights) study.weights().get(k)).nominal();
            }
        }
        return weights;
    }

    /** Scores of the index; all NaN if the replication cannot be computed. */
    double[] scores() {
        int prefix = study.scenarios().choices();
        Scenario scenario = study.scenarios().scenario(Arrays.copyOf(chosen(), prefix));
        double[][] weights = weights();
        double[][] values = new double[study.tree().nodes()][];
        IndicatorScores data = study.data().get(scenario.data());
        for (int node = values.length - 1; node >= 0; node--) {
            if (study.tree().column(node) >= 0) {
                values[node] = data.column(study.tree().column(node));
                continue;
            }
            int k = Arrays.binarySearch(study.tree().dimensions(), node);
            double[][] below = Arrays.stream(study.tree().children(node))
                    .mapToObj(child -> values[child])
                    .toArray(double[][]::new);
            try {
                values[node] = scenario.nodes().get(k).aggregation().aggregate(below, weights[k]);
            } catch (NotComputable refusal) {
                double[] none = new double[study.units()];
                Arrays.fill(none, Double.NaN);
                return none;
            }
            for (int unit = 0; unit < study.units(); unit++) {
                int at = unit;
                long there = Arrays.stream(below)
                        .filter(child -> !Double.isNaN(child[at]))
                        .count();
                if ((double) there / below.length < scenario.nodes().get(k).coverage()) {
                    values[node][unit] = Double.NaN;
                }
            }
        }
        return values[0];
    }

    int[] ranks() {
        return Arrays.stream(TieRule.MIN.ranks(scores()))
                .mapToInt(rank -> Double.isNaN(rank) ? 0 : (int) rank)
                .toArray();
    }
}
