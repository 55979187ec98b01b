// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import dev.pagoda.core.method.Parameter;

/** The number of tiers, which tierings by data are asked for. */
final class TierCount {
    static final Parameter<Integer> PARAMETER = Parameter.integer(
            "tiers", 4, "how many tiers; fewer where there are fewer different scores", "档数；不同得分较少时档数相应减少");

    private TierCount() {}

    static void check(int tiers) {
        if (tiers < 1) {
            throw new IllegalArgumentException("tiers (" + tiers + ") must be at least 1");
        }
    }
}
