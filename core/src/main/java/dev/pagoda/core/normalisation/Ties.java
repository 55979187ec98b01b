// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.statistics.Sample;

/**
 * The place that equal values share when values are ordered from the worst, which is 1, to the best. For 5, 7, 7, 9,
 * higher being better:
 *
 * <pre>
 * MIN   1, 2, 2, 4      the lowest place of the group
 * MEAN  1, 2.5, 2.5, 4  the mean place of the group
 * MAX   1, 3, 3, 4      the highest place of the group
 * </pre>
 *
 * <p>A value that is not among the reference values stands, by MIN, with the next better one of them, by MAX with the
 * next worse one, by MEAN halfway between; but never below 1 or above n.
 */
public enum Ties {
    MIN,
    MEAN,
    MAX;

    static final Parameter<Ties> PARAMETER =
            Parameter.choice("ties", MIN, "the place that equal values share", "相同取值共享的名次");

    /** The place of a value among reference values, from 1 for the worst to n for the best. */
    double place(Sample sample, Direction direction, double x) {
        boolean up = direction == Direction.HIGHER_IS_BETTER;
        int worse = up ? sample.countBelow(x) : sample.size() - sample.countUpTo(x);
        int notBetter = up ? sample.countUpTo(x) : sample.size() - sample.countBelow(x);
        double place = switch (this) {
            case MIN -> worse + 1.0;
            case MEAN -> (worse + 1.0 + notBetter) / 2;
            case MAX -> notBetter;
        };
        return Math.min(Math.max(place, 1), sample.size());
    }
}
