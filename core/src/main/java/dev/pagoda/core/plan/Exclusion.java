// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

/** A unit that is shown but not ranked in a period, and why. */
public record Exclusion(String unit, int period, Ground reason, String detail) {
    /** Why a unit is not ranked. */
    public enum Ground {
        /** It is associated or observed only. */
        STATUS,
        /** Too few of its indicators are observed; the detail gives the shares. */
        COVERAGE,
        /** Too many of its values are zero. */
        ZEROS,
        /** The project drops it by name. */
        DROPPED,
        /** Too few children of the index have a score. */
        NO_SCORE
    }
}
