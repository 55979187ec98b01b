// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.statistics.Sample;

/**
 * The place that equal scores share when scores are ordered from the worst, which is 1, to the best. For 5, 7, 7, 9:
 *
 * <pre>
 * MEAN   1, 2.5, 2.5, 4  the mean place of the group
 * MIN    1, 2, 2, 4      the lowest place of the group
 * MAX    1, 3, 3, 4      the highest place of the group
 * DENSE  1, 2, 2, 3      the number of the group
 * </pre>
 *
 * <p>A score that no ranked unit has stands halfway between its neighbours by MEAN, with the next better one by MIN and
 * DENSE, with the next worse one by MAX; but never below 1 or above the place of the best.
 */
public enum TiedScores {
    MEAN,
    MIN,
    MAX,
    DENSE;

    double place(Sample ranked, double score) {
        int worse = ranked.countBelow(score);
        int notBetter = ranked.countUpTo(score);
        double place = switch (this) {
            case MEAN -> (worse + 1.0 + notBetter) / 2;
            case MIN -> worse + 1.0;
            case MAX -> notBetter;
            case DENSE -> different(ranked, worse) + 1.0;
        };
        double last = this == DENSE ? different(ranked, ranked.size()) : ranked.size();
        return Math.min(Math.max(place, 1), last);
    }

    /** How many different scores there are among the first ones. */
    private static int different(Sample ranked, int first) {
        int different = 0;
        for (int i = 0; i < first; i++) {
            different += i == 0 || ranked.get(i) > ranked.get(i - 1) ? 1 : 0;
        }
        return different;
    }
}
