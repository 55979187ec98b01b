// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import dev.pagoda.core.aggregation.Aggregation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Made-up studies on an uneven tree: index → (A → (A1, A2, AB → (AB1, AB2)), B1, C → (C1), D → (DA → (DA1, DA2, DA3),
 * D1)).
 */
final class MadeUp {
    static final long SEED = 20;
    static final Tree UNEVEN = new Tree(
            new int[] {-1, 0, 1, 1, 1, 4, 4, 0, 0, 8, 0, 10, 11, 11, 11, 10},
            new int[] {-1, -1, 0, 1, -1, 2, 3, 4, -1, 5, -1, -1, 6, 7, 8, 9});

    private MadeUp() {}

    /** Scores between 1 and 100, the share of them missing that is stated. */
    static IndicatorScores scores(long seed, int indicators, int units, double missing) {
        Random random = new Random(seed);
        double[][] scores = new double[indicators][units];
        for (double[] column : scores) {
            for (int unit = 0; unit < units; unit++) {
                column[unit] = random.nextDouble() < missing ? Double.NaN : 1 + 99 * random.nextDouble();
            }
        }
        return new IndicatorScores(scores);
    }

    static List<WeightDraw> noisy(Tree tree, double noise) {
        List<WeightDraw> weights = new ArrayList<>();
        for (int dimension : tree.dimensions()) {
            double[] nominal = new double[tree.children(dimension).length];
            for (int j = 0; j < nominal.length; j++) {
                nominal[j] = 1 + j % 3;
            }
            weights.add(new NoisyWeights(nominal, noise));
        }
        return weights;
    }

    /**
     * Data sets are the first choice; each dimension of the uneven tree then chooses among the aggregations by the
     * second.
     */
    static Study study(List<IndicatorScores> data, double coverage, List<Aggregation> aggregations) {
        return new Study(
                UNEVEN,
                data,
                List.of(Choice.among(data.size()), Choice.among(aggregations.size())),
                turning(coverage, aggregations),
                noisy(UNEVEN, 0.5),
                new Stream(SEED));
    }

    /** Neighbouring dimensions take aggregations that follow one another. */
    private static Scenario.ScenarioTable turning(double coverage, List<Aggregation> aggregations) {
        return table(2, chosen -> {
            List<Scenario.AtNode> nodes = new ArrayList<>();
            for (int k = 0; k < UNEVEN.dimensions().length; k++) {
                nodes.add(new Scenario.AtNode(aggregations.get((chosen[1] + k) % aggregations.size()), coverage));
            }
            return new Scenario(chosen[0], nodes);
        });
    }

    static Scenario.ScenarioTable table(int choices, java.util.function.Function<int[], Scenario> scenario) {
        return new Scenario.ScenarioTable() {
            @Override
            public int choices() {
                return choices;
            }

            @Override
            public Scenario scenario(int[] chosen) {
                return scenario.apply(chosen);
            }
        };
    }

    /** One scenario: every dimension by the same aggregation, the weights as they stand. */
    static Study fixed(Tree tree, IndicatorScores data, Aggregation aggregation, List<double[]> weights) {
        Scenario.AtNode[] nodes = new Scenario.AtNode[weights.size()];
        Arrays.fill(nodes, new Scenario.AtNode(aggregation));
        return new Study(
                tree,
                List.of(data),
                List.of(),
                table(0, chosen -> new Scenario(0, List.of(nodes))),
                weights.stream().<WeightDraw>map(FixedWeights::new).toList(),
                new Stream(SEED));
    }
}
