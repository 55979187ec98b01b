// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import dev.pagoda.answers.Edition;

/**
 * How much a page shows, so that it stays readable and of bounded size however many units and indicators there are. Of
 * more units than anybody reads about, the first hundred are shown. Everything is in the tables beside it.
 *
 * @param bars units in the ranking chart
 * @param rows units in a table
 * @param profiles units with a profile of their own
 * @param mapped units in the coverage map
 * @param ticks units on a strip
 */
public record PageLimits(int bars, int rows, int profiles, int mapped, int ticks) {
    private static final int BARS = 120;
    private static final int ROWS = 300;
    private static final int FIRST = 100;
    private static final int PROFILE_ROWS = 30_000;
    private static final int MAP_CELLS = 6_000;
    private static final int TICKS = 120;

    public static PageLimits of(Edition edition) {
        int indicators = edition.framework().indicators().size();
        int most = edition.ranking().size() > ROWS ? FIRST : ROWS;
        return new PageLimits(
                Math.min(BARS, most),
                Math.min(
                        most,
                        30
                                * PROFILE_ROWS
                                / Math.max(1, edition.framework().nodes().size())),
                Math.max(1, Math.min(most, PROFILE_ROWS / indicators)),
                Math.max(1, Math.min(BARS, MAP_CELLS / indicators)),
                TICKS);
    }
}
