// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.statistics.Sample;

/** What fills a gap that its group cannot fill, because the unit has no group or no unit of the group has a value. */
public enum Fallback {
    /** The gap stays. */
    NONE,
    /** The mean of all observed values. */
    MEAN,
    /** The median of all observed values. */
    MEDIAN;

    static final Parameter<Fallback> PARAMETER =
            Parameter.choice("fallback", NONE, "for a gap that the group cannot fill", "组内无值可用时的填补方式");

    double of(Sample all) {
        return switch (this) {
            case NONE -> Double.NaN;
            case MEAN -> all.mean();
            case MEDIAN -> all.median();
        };
    }
}
