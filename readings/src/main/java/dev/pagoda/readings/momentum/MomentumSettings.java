// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.momentum;

import dev.pagoda.core.statistics.Figure;
import dev.pagoda.readings.reading.Include;

/**
 * What a reading of momentum is to look at.
 *
 * @param from the earlier period; there must be observations for it, scores are not needed
 * @param to the later period, which is scored
 * @param weighted whether indicators weigh as in the index, or all the same
 * @param tolerance share of the earlier value by which an indicator may differ and still count as unchanged
 * @param standardised whether the change of an indicator is divided by its mean absolute change over the units, so that
 *     no volatile one rules the composite index
 */
public record MomentumSettings(
        int from, int to, Include include, boolean weighted, double tolerance, boolean standardised) {
    public MomentumSettings {
        if (from >= to) {
            throw new IllegalArgumentException("from (" + from + ") must be before to (" + to + ")");
        }
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("tolerance (" + Figure.of(tolerance) + ") must be at least 0");
        }
    }

    /** Ranked units, indicators that weigh the same, no tolerance, standardised. */
    public static MomentumSettings of(int from, int to) {
        return new MomentumSettings(from, to, Include.RANKED, false, 0, true);
    }
}
