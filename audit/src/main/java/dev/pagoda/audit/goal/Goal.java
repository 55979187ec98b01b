// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

/**
 * What a unit wants, what may change for it, and what the others do meanwhile.
 *
 * @param unit its place among the units
 */
public record Goal(int unit, GoalTarget target, Bounds bounds, Rivals rivals) {
    /** The others in the meantime. */
    public enum Rivals {
        /** They stay as they are. */
        FIXED,
        /** They move on by one period as they moved before: see {@link RivalTrend}. */
        TREND
    }

    /** One place, by any change within the default bounds, the others as they are. */
    public static Goal gain(int unit) {
        return new Goal(unit, new GoalTarget.Gain(1), Bounds.DEFAULT, Rivals.FIXED);
    }
}
