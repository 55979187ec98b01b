// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.readings.reading.Include;
import dev.pagoda.readings.reading.UnitScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Coupling coordination between chosen nodes, for every unit.
 *
 * @param nodes their numbers
 * @param of {@code [unit]}
 */
public record CouplingReading(CouplingSettings settings, List<Integer> nodes, List<Coupling> of) {
    /**
     * What is coupled.
     *
     * @param nodes codes of the nodes; if there are none, the dimensions right below the index
     * @param period a scored period
     * @param full score that counts as 1, fully developed
     * @param equal whether all nodes weigh the same in the level; else they weigh as in the index
     */
    public record CouplingSettings(List<String> nodes, int period, Include include, double full, boolean equal) {
        public CouplingSettings {
            nodes = List.copyOf(nodes);
            if (!(full > 0)) {
                throw new IllegalArgumentException("full (" + Figure.of(full) + ") must be greater than 0");
            }
        }
    }

    public CouplingReading {
        nodes = List.copyOf(nodes);
        of = List.copyOf(of);
    }

    /** Reads the scores of a finished run; refuses the code of a node that is not there. */
    public static CouplingReading of(Result result, CouplingSettings settings) {
        int[] nodes = settings.nodes().isEmpty()
                ? result.framework().children(0)
                : settings.nodes().stream()
                        .mapToInt(code -> UnitScores.node(result, code))
                        .toArray();
        double[] weights = Arrays.stream(nodes)
                .mapToDouble(node -> settings.equal() ? 1 : result.effectiveWeight(node, settings.period()))
                .toArray();
        double[][] scores = Arrays.stream(nodes)
                .mapToObj(node -> UnitScores.of(result, node, settings.period(), settings.include()))
                .toArray(double[][]::new);
        List<Coupling> all = new ArrayList<>();
        for (int unit = 0; unit < result.methodology().units().size(); unit++) {
            int at = unit;
            double[] own = Arrays.stream(scores).mapToDouble(row -> row[at]).toArray();
            all.add(Coupling.of(own, weights, settings.full()));
        }
        return new CouplingReading(settings, Arrays.stream(nodes).boxed().toList(), all);
    }
}
