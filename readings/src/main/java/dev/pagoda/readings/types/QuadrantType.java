// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.model.Name;

/** The four fields of a typing by two scores. */
public enum QuadrantType {
    /** High in both. */
    STAR("Star cities", "明星城市"),
    /** High in the first alone. */
    FIRST_ONLY("Strong in the first only", "仅第一维度突出"),
    /** High in the second alone. */
    SECOND_ONLY("Strong in the second only", "仅第二维度突出"),
    /** High in neither. */
    REST("The rest", "其他城市");

    private final Name title;

    QuadrantType(String en, String zh) {
        title = new Name(en, zh);
    }

    public Name title() {
        return title;
    }

    static QuadrantType of(boolean first, boolean second) {
        if (first) {
            return second ? STAR : FIRST_ONLY;
        }
        return second ? SECOND_ONLY : REST;
    }
}
