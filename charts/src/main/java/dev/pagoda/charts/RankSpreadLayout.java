// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.TextWidth;

/**
 * Where the columns of a chart of spread ranks stand.
 *
 * @param rankRight right edge of the ranks
 * @param nameLeft left edge of the names
 * @param nameRoom widest room of a name
 * @param secondRight right edge of the second names; NaN where there are none
 * @param ranks the scale of the ranks; a rank has half a step on both sides
 * @param noteRight right edge of the notes; NaN where there are none
 * @param bracket where the brackets stand
 * @param row the height of a row
 */
record RankSpreadLayout(
        double rankRight,
        double nameLeft,
        double nameRoom,
        double secondRight,
        LinearScale ranks,
        double noteRight,
        double bracket,
        double row) {
    private static final int MANY = 60;
    private static final double BRACKET = 14;

    static RankSpreadLayout of(RankSpread chart) {
        double rank = 0;
        double name = 0;
        double second = 0;
        double note = TextWidth.bold(chart.words().notes(), ChartStyle.SMALL);
        for (RankSpread.Row row : chart.rows()) {
            rank = Math.max(rank, TextWidth.of(row.rank(), ChartStyle.BODY));
            name = Math.max(name, TextWidth.of(row.name(), ChartStyle.BODY));
            second = Math.max(second, TextWidth.of(row.second(), ChartStyle.SMALL));
            note = Math.max(note, TextWidth.bold(row.note(), ChartStyle.BODY));
        }
        boolean narrow = chart.isNarrow();
        double nameLeft = rank + 10;
        double nameRoom = Math.min(name, chart.width() * (narrow ? 0.3 : 0.28));
        double nameRight = nameLeft + nameRoom;
        double secondRight = narrow || second == 0 ? Double.NaN : nameRight + 16 + second;
        double left = (narrow || second == 0 ? nameRight : secondRight) + 12;
        double bracket = chart.width() - 5;
        double noteRight = narrow ? Double.NaN : bracket - BRACKET;
        double right = Math.max(left + 40, narrow ? bracket - BRACKET : noteRight - note - 14);
        return new RankSpreadLayout(
                rank,
                nameLeft,
                nameRoom,
                secondRight,
                LinearScale.over(0.5, chart.lastRank() + 0.5, left, right),
                noteRight,
                bracket,
                chart.rows().size() > MANY ? 19 : 22);
    }

    /** How many ranks share one cell of a strip, so that cells are wide enough to be seen. */
    int ranksInCell() {
        return (int) Math.max(1, Math.ceil(2.5 / ranks.length(1)));
    }
}
