// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.model.Name;

/**
 * The ten classes of the coupling coordination degree D, a tenth each; a value right on a bound is in the better class.
 *
 * <p>Source: Liao Chongbin (1999), 环境与经济协调发展的定量评判及其分类体系, 热带地理 19(2).
 */
public enum CoordinationClass {
    EXTREME_IMBALANCE("Extreme imbalance", "极度失调"),
    SERIOUS_IMBALANCE("Serious imbalance", "严重失调"),
    MODERATE_IMBALANCE("Moderate imbalance", "中度失调"),
    MILD_IMBALANCE("Mild imbalance", "轻度失调"),
    NEAR_IMBALANCE("On the verge of imbalance", "濒临失调"),
    BARE_COORDINATION("Bare coordination", "勉强协调"),
    PRIMARY_COORDINATION("Primary coordination", "初级协调"),
    INTERMEDIATE_COORDINATION("Intermediate coordination", "中级协调"),
    GOOD_COORDINATION("Good coordination", "良好协调"),
    EXCELLENT_COORDINATION("Excellent coordination", "优质协调");

    private final Name title;

    CoordinationClass(String en, String zh) {
        title = new Name(en, zh);
    }

    public Name title() {
        return title;
    }

    /** The lowest D of the class. */
    public double from() {
        return ordinal() / 10.0;
    }

    /** The class of a degree; below 0 and above 1 the outermost ones. */
    static CoordinationClass of(double degree) {
        CoordinationClass found = EXTREME_IMBALANCE;
        for (CoordinationClass one : values()) {
            found = degree >= one.from() ? one : found;
        }
        return found;
    }
}
