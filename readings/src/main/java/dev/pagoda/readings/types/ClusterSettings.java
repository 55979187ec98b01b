// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.statistics.Linkage;
import dev.pagoda.readings.reading.Include;
import java.util.List;

/**
 * How units are to be sorted into clusters.
 *
 * @param nodes codes of the nodes whose scores are compared; if there are none, the dimensions right below the index
 * @param period a scored period
 * @param standardised whether every node counts the same, whatever the spread of its scores
 * @param clusters how many
 */
public record ClusterSettings(
        List<String> nodes, int period, Include include, boolean standardised, int clusters, Algorithm algorithm) {
    /** How clusters are found. */
    public sealed interface Algorithm {
        /** {@link KMeans}. */
        record ByMeans(long seed, int trials) implements Algorithm {
            public ByMeans {
                if (trials < 1) {
                    throw new IllegalArgumentException("trials (" + trials + ") must be at least 1");
                }
            }
        }

        /** {@link ClusterTree}. */
        record ByTree(Linkage linkage, PointDistance measure) implements Algorithm {}
    }

    public ClusterSettings {
        nodes = List.copyOf(nodes);
        if (clusters < 1) {
            throw new IllegalArgumentException("clusters (" + clusters + ") must be at least 1");
        }
    }
}
