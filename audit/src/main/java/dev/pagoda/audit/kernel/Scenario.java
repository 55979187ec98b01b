// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import dev.pagoda.core.aggregation.Aggregation;
import java.util.List;

/**
 * What all discrete choices of a replication come to.
 *
 * @param data which of the study's data sets is aggregated
 * @param nodes how each dimension is made, in preorder
 */
public record Scenario(int data, List<AtNode> nodes) {
    /**
     * How one dimension is made.
     *
     * @param coverage least share of the children that must have a score
     */
    public record AtNode(Aggregation aggregation, double coverage) {
        public AtNode(Aggregation aggregation) {
            this(aggregation, 0);
        }
    }

    public Scenario {
        nodes = List.copyOf(nodes);
    }

    /** Which scenario the choices lead to. */
    public interface ScenarioTable {
        /** How many choices it reads, from the first on. */
        int choices();

        /** The scenario of {@code chosen[choice]}, the alternatives drawn; always the same for the same choices. */
        Scenario scenario(int[] chosen);
    }
}
