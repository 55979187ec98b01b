// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import dev.pagoda.core.statistics.Sample;

/** Sorts scored units into tiers. */
public interface Tiering {
    /**
     * Scores at which a better tier begins, ascending, from the scores of the ranked units; a unit right on a cut is in
     * the better tier.
     */
    double[] cuts(Sample scores);
}
