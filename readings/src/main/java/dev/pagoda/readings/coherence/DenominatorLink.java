// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.readings.statistics.Association;

/**
 * An indicator against a denominator: whether dividing took the size of the unit out of it.
 *
 * @param indicator code
 * @param denominator code
 * @param division whether the indicator is divided by it
 * @param before the indicator as it came in, with the denominator
 * @param after the indicator as it is after denominating, with the denominator; the same where it is not divided
 */
public record DenominatorLink(
        String indicator, String denominator, Division division, Association before, Association after) {
    /** What an indicator is divided by. */
    public enum Division {
        /** By this denominator. */
        BY_IT,
        /** By another one. */
        BY_ANOTHER,
        /** By nothing. */
        NONE
    }
}
