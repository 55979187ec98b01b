// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

/**
 * Which strengths and weaknesses of a unit are told.
 *
 * @param most how many of each
 * @param depth of the dimensions below the index that are compared, 1 for its children; 0 for the indicators, at
 *     whatever depth
 * @param basis ranks by {@link Basis#OBSERVED} values, with regard to direction, or by {@link Basis#SCORE}; dimensions
 *     have scores only
 * @param grouping ranks among the units of the same group; empty for all ranked units
 * @param unique nodes with at most this share of different values among the units compared tell little and are left
 *     out; 0 for none
 * @param withLast whether nodes at which the unit stands in the last place, alone or with others, can be told; COINr
 *     leaves them out by default
 */
public record UnitSummarySettings(int most, int depth, Basis basis, String grouping, double unique, boolean withLast) {
    /** Five indicators each by their scores, among all units. */
    public static final UnitSummarySettings COMMON = new UnitSummarySettings(5, 0, Basis.SCORE, "", 0, true);

    public UnitSummarySettings {
        if (most < 0) {
            throw new IllegalArgumentException("most (" + most + ") must not be negative");
        }
        if (depth < 0) {
            throw new IllegalArgumentException("depth (" + depth + ") must not be negative");
        }
        if (basis != Basis.OBSERVED && basis != Basis.SCORE) {
            throw new IllegalArgumentException("basis (" + basis + ") must be OBSERVED or SCORE");
        }
        if (depth > 0 && basis != Basis.SCORE) {
            throw new IllegalArgumentException("basis (" + basis + ") must be SCORE for dimensions");
        }
    }
}
