// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.trends;

import dev.pagoda.readings.reading.Statistic;
import java.util.ArrayList;
import java.util.List;

/**
 * How a unit moved in rank from one period to another.
 *
 * @param before place in the first period
 * @param after place in the last period
 * @param places gained; negative for places lost
 * @param points gained
 */
public record RankMove(Statistic before, Statistic after, Statistic places, Statistic points) {
    /** Moves of all units: {@code [unit]} each; NaN for a unit that is not ranked, or has no score. */
    public static List<RankMove> between(
            double[] ranksBefore, double[] ranksAfter, double[] scoresBefore, double[] scoresAfter) {
        List<RankMove> moves = new ArrayList<>();
        for (int unit = 0; unit < ranksBefore.length; unit++) {
            moves.add(new RankMove(
                    Statistic.of(ranksBefore[unit]),
                    Statistic.of(ranksAfter[unit]),
                    Statistic.of(ranksBefore[unit] - ranksAfter[unit]),
                    Statistic.of(scoresAfter[unit] - scoresBefore[unit])));
        }
        return moves;
    }
}
