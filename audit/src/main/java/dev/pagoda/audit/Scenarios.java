// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.kernel.IndicatorScores;
import dev.pagoda.audit.kernel.Scenario;
import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every combination of the discrete choices, each run once through the plan; those that come to the same share it. The
 * first choice turns slowest.
 */
final class Scenarios implements Scenario.ScenarioTable {
    /** A combination that cannot be computed is aggregated by this, so that its replications are counted as failed. */
    private static final Aggregation NONE = (scores, weights) -> {
        throw new NotComputable(new Name("this combination of choices cannot be computed", "这一组合无法计算"), Name.NONE);
    };

    /** More combinations than this are refused. */
    static final int MOST = 1 << 16;

    private record ScenarioValues(double[][] arrays) {
        @Override
        public boolean equals(Object other) {
            return other instanceof ScenarioValues values && Arrays.deepEquals(arrays, values.arrays);
        }

        @Override
        public int hashCode() {
            return Arrays.deepHashCode(arrays);
        }
    }

    /** A combination that cannot be computed, and why. */
    record Failure(int[] chosen, List<Problem> problems) {}

    private final int[] alternatives;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<IndicatorScores> data = new ArrayList<>();
    private final List<double[]> weights = new ArrayList<>();
    private final int[] weightsOf;
    private final List<Failure> failures = new ArrayList<>();
    private final Map<ScenarioValues, Integer> knownData = new HashMap<>();
    private final Map<ScenarioValues, Integer> knownWeights = new HashMap<>();

    Scenarios(int[] alternatives) {
        this.alternatives = alternatives.clone();
        this.weightsOf = new int[combinations(alternatives)];
    }

    static int combinations(int[] alternatives) {
        return Math.toIntExact(Arrays.stream(alternatives).asLongStream().reduce(1, Math::multiplyExact));
    }

    /** The alternatives of a combination. */
    static int[] chosen(int[] alternatives, int combination) {
        int[] chosen = new int[alternatives.length];
        for (int c = alternatives.length - 1, rest = combination; c >= 0; c--) {
            chosen[c] = rest % alternatives[c];
            rest /= alternatives[c];
        }
        return chosen;
    }

    /** Adds the next combination; the first one, that of the index itself, must not have failed. */
    void add(Computed computed) {
        int combination = scenarios.size();
        if (computed.hasFailed()) {
            failures.add(new Failure(chosen(alternatives, combination), computed.problems()));
            Scenario first = scenarios.get(0);
            Scenario.AtNode none = new Scenario.AtNode(NONE);
            scenarios.add(new Scenario(
                    first.data(), first.nodes().stream().map(node -> none).toList()));
            return;
        }
        Integer place = knownData.putIfAbsent(new ScenarioValues(computed.scores()), data.size());
        if (place == null) {
            data.add(new IndicatorScores(computed.scores()));
        }
        scenarios.add(new Scenario(place == null ? data.size() - 1 : place, computed.nodes()));
        Integer weighing =
                knownWeights.putIfAbsent(new ScenarioValues(new double[][] {computed.weights()}), weights.size());
        weightsOf[combination] = weighing == null ? weights.size() : weighing;
        if (weighing == null) {
            weights.add(computed.weights());
        }
    }

    @Override
    public int choices() {
        return alternatives.length;
    }

    @Override
    public Scenario scenario(int[] chosen) {
        int combination = 0;
        for (int c = 0; c < alternatives.length; c++) {
            combination = combination * alternatives[c] + chosen[c];
        }
        return scenarios.get(combination);
    }

    int count() {
        return scenarios.size();
    }

    int[] alternatives() {
        return alternatives.clone();
    }

    List<IndicatorScores> data() {
        return List.copyOf(data);
    }

    /** The different weights of all nodes, by node. */
    List<double[]> weights() {
        return List.copyOf(weights);
    }

    /** Which of them each combination has. */
    int[] weightsOf() {
        return weightsOf.clone();
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }
}
