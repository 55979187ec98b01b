// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.ranking.Leaders;
import java.util.Optional;

/**
 * Whether those at the top are far enough ahead to be said to lead, and whether first place is settled.
 *
 * @param open the unit that is first in most re-computations, where no unit is in as many as two thirds of them
 */
public record Lead(Leaders leaders, boolean isClear, Optional<Integer> open) {
    /** A gap is a lead from this share of the distance between the first and the last score. */
    public static final double LEAST_SHARE = 0.05;

    /** First place is settled where a unit is first in at least this share of re-computations. */
    public static final double SETTLED = 2.0 / 3;

    public static Lead of(Edition edition) {
        Leaders leaders = edition.leaders();
        double[] scores = edition.rankedScores();
        return new Lead(
                leaders,
                isClear(leaders.count(), scores, leaders.gap()),
                Audited.of(edition).flatMap(Lead::open));
    }

    static boolean isClear(int leading, double[] scores, double gap) {
        return leading > 0 && gap >= LEAST_SHARE * (scores[0] - scores[scores.length - 1]);
    }

    private static Optional<Integer> open(Audited audited) {
        int leader = audited.ranking().get(0);
        int rival = audited.rival();
        double stays = audited.ranks(leader).share(1);
        double turns = audited.ranks(rival).share(1);
        boolean open = rival != leader && stays < SETTLED;
        return open ? Optional.of(stays >= turns ? leader : rival) : Optional.empty();
    }
}
