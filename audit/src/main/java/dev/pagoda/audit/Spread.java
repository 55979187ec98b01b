// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import java.util.List;
import java.util.Map;

/** How weights differ from those of the index. */
public sealed interface Spread {
    /** Each weight times {@code 1 + share · U(−1, 1)}, then rescaled. */
    record Noise(double share) implements Spread {}

    /**
     * All weights of a dimension together from a Dirichlet distribution around those of the index: {@code α_j =
     * concentration · w_j}, so that the standard deviation of a weight is {@code √(w (1 − w) / (concentration + 1))}.
     */
    record Dirichlet(double concentration) implements Spread {}

    /** The weights of several experts or houses. */
    record Sets(List<Named> sets, Use use) implements Spread {
        public Sets {
            sets = List.copyOf(sets);
        }
    }

    /** One set of weights, by the code of the node. */
    record Named(String name, Map<String, Double> weights) {
        public Named {
            weights = Map.copyOf(weights);
        }
    }

    /** What a replication makes of several sets. */
    enum Use {
        /** It takes one of them. */
        EACH,
        /** It takes the mean of as many sets drawn with replacement: how much hangs on who was asked. */
        BOOTSTRAP,
        /** It takes a mixture of all, whose shares are drawn uniformly. */
        MIX
    }
}
