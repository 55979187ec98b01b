// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import dev.pagoda.core.model.Name;

/** Where a unit lies in the Moran scatter plot: itself above the mean or not, and its neighbours. */
public enum Quadrant {
    /** High among high ones. */
    HH("high among high", "高–高"),
    /** Low among low ones. */
    LL("low among low", "低–低"),
    /** Low among high ones. */
    LH("low among high", "低–高"),
    /** High among low ones. */
    HL("high among low", "高–低");

    private final Name title;

    Quadrant(String en, String zh) {
        title = new Name(en, zh);
    }

    public Name title() {
        return title;
    }

    static Quadrant of(double own, double lag) {
        if (own > 0) {
            return lag > 0 ? HH : HL;
        }
        return lag > 0 ? LH : LL;
    }
}
