// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Figures;
import dev.pagoda.charts.draw.Legend;
import dev.pagoda.charts.draw.LinearScale;
import dev.pagoda.charts.draw.TextWidth;
import java.util.List;

/**
 * Where the columns of a ranking stand.
 *
 * @param rankRight right edge of the ranks
 * @param nameLeft left edge of the names
 * @param nameRoom widest room of a name
 * @param secondRight right edge of the second names; NaN where there are none
 * @param bars the scale of the bars
 * @param ranks the scale of the panel of ranks; without intervals of no meaning
 * @param panel whether there is a panel of ranks
 * @param legend the legend of the dimensions
 * @param legendLeft where the legend begins
 * @param top where the first row begins
 * @param row the height of a row
 * @param gapRoom room kept free above the gap's line for its note
 * @param above whether names stand above their bars
 */
record RankingLayout(
        double rankRight,
        double nameLeft,
        double nameRoom,
        double secondRight,
        LinearScale bars,
        LinearScale ranks,
        boolean panel,
        Legend legend,
        double legendLeft,
        double top,
        double row,
        double gapRoom,
        boolean above) {

    private static final double COLUMN_GAP = 10;
    private static final double PANEL_GAP = 26;
    private static final double SLIM_PANEL = 76;
    private static final double EDGE = 14;
    /** The largest maximum that is taken at its word. */
    private static final double LARGEST = 1e12;

    /** Room between a bar and its score. */
    static final double SCORE_GAP = 7;

    /** Beyond so many rows they are set closer, and the axis is said again at the foot. */
    static final int MANY = 60;

    static RankingLayout of(RankingChart chart) {
        Widths widths = Widths.of(chart);
        double nameLeft = widths.rank == 0 ? 0 : widths.rank + COLUMN_GAP;
        boolean panel = hasIntervals(chart.rows());
        boolean above = chart.compact() && (panel || nameLeft + widths.name > chart.width() * 0.38);
        double nameRoom = above ? chart.width() - nameLeft - widths.score : Math.min(widths.name, chart.width() * 0.3);
        boolean second = widths.second > 0 && !chart.compact();
        double nameRight = above ? nameLeft : nameLeft + nameRoom + COLUMN_GAP;
        double secondRight = second ? nameRight + 6 + widths.second : Double.NaN;
        double left = second ? secondRight + COLUMN_GAP : nameRight;
        double panelWidth = chart.compact() ? SLIM_PANEL : Math.max(120, Math.min(270, chart.width() * 0.215));
        double panelLeft = chart.width() - panelWidth - EDGE;
        double right =
                (panel ? panelLeft - (chart.compact() ? 0 : PANEL_GAP) : chart.width() - 2) - widths.score - EDGE;
        Legend legend = Legend.ofDimensions(chart.dimensions(), chart.width() - left);
        double legendLeft = chart.compact() || !legend.isOneLine() ? 0 : left;
        legend = legendLeft == 0 ? Legend.ofDimensions(chart.dimensions(), chart.width()) : legend;
        double top = legend.height() + (chart.compact() && !panel ? 8 : 48);
        RankingLayout layout = new RankingLayout(
                widths.rank,
                nameLeft,
                nameRoom,
                secondRight,
                bars(chart, left, Math.max(left + 20, right)),
                LinearScale.over(1, lastRank(chart.rows()), panelLeft, chart.width() - EDGE),
                panel,
                legend,
                legendLeft,
                top,
                above ? 38 : chart.rows().size() > MANY ? 20 : 24,
                0,
                above);
        return layout.withRoomForNote(chart);
    }

    /** Where the last row ends. */
    double bottom(RankingChart chart) {
        return top + gapRoom + chart.rows().size() * row;
    }

    double height(RankingChart chart) {
        return bottom(chart) + (chart.rows().size() > MANY ? 26 : 6);
    }

    /** The middle of a row's bar. */
    double middle(RankingChart chart, int index) {
        double room = index >= chart.gap().after() ? gapRoom : 0;
        return top + room + index * row + (above ? row * 0.66 : row / 2);
    }

    /** Whether the note on the gap can stand at the right end of this row. */
    boolean hasRoomForNote(RankingChart chart, int index) {
        double note = TextWidth.bold(chart.gap().note(), ChartStyle.SMALL) + 12;
        return chart.width() - note > rightEnd(chart, chart.rows().get(index));
    }

    private RankingLayout withRoomForNote(RankingChart chart) {
        if (!chart.hasGap()
                || panel && !above
                || hasRoomForNote(chart, chart.gap().after() - 1)) {
            return this;
        }
        return new RankingLayout(
                rankRight,
                nameLeft,
                nameRoom,
                secondRight,
                bars,
                ranks,
                panel,
                legend,
                legendLeft,
                top,
                row,
                20,
                above);
    }

    /** Where the last mark of a row ends. */
    private double rightEnd(RankingChart chart, RankingChart.Row unit) {
        if (panel && unit.isScored() && unit.interval().isKnown()) {
            return ranks.at(Math.max(unit.interval().high(), unit.interval().nominal())) + 6;
        }
        double score = TextWidth.bold(Figures.fixed(unit.score(), chart.decimals()), ChartStyle.BODY);
        return bars.at(Stack.of(unit).high()) + SCORE_GAP + score;
    }

    private static LinearScale bars(RankingChart chart, double left, double right) {
        double low = 0;
        double high = Double.isFinite(chart.maximum()) ? chart.maximum() : 0;
        for (RankingChart.Row row : chart.rows()) {
            Stack stack = Stack.of(row);
            low = Math.min(low, stack.low());
            high = Math.max(high, stack.high());
        }
        boolean asGiven = low == 0 && high == chart.maximum() && high > 0 && high < LARGEST;
        if (chart.compact() && low < high) {
            return LinearScale.over(low, high, left, right);
        }
        int ticks = (int) Math.max(2, Math.min(6, (right - left) / 60));
        LinearScale nice = LinearScale.nice(low, low == high ? 1 : high, ticks, left, right);
        return asGiven ? new LinearScale(0, high, nice.step(), left, right) : nice;
    }

    private static boolean hasIntervals(List<RankingChart.Row> rows) {
        return rows.stream().anyMatch(row -> row.isScored() && row.interval().isKnown());
    }

    private static double lastRank(List<RankingChart.Row> rows) {
        double last = rows.stream().filter(RankingChart.Row::isScored).count();
        for (RankingChart.Row row : rows) {
            if (row.interval().isKnown()) {
                last = Math.max(last, row.interval().high());
            }
        }
        return last;
    }

    /** The widest text of each column. */
    private record Widths(double rank, double name, double second, double score) {
        static Widths of(RankingChart chart) {
            double rank = 0;
            double name = 0;
            double second = 0;
            double score = 0;
            for (RankingChart.Row row : chart.rows()) {
                rank = Math.max(rank, TextWidth.of(row.rank(), ChartStyle.BODY));
                name = Math.max(name, TextWidth.of(row.name(), ChartStyle.BODY));
                second = Math.max(second, TextWidth.of(row.second(), ChartStyle.SMALL));
                String figure = Figures.fixed(row.score(), chart.decimals());
                score = Math.max(score, TextWidth.bold(figure, ChartStyle.BODY));
            }
            return new Widths(rank, name, second, score);
        }
    }
}
