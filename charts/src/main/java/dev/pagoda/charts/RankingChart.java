// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import java.util.List;

/**
 * A ranking: a bar for each unit, stacked by what each dimension adds, with the score at its end; and, where intervals
 * are known, a second panel with rank and interval as dot and whisker.
 *
 * <p>Shapes: each row has one contribution for each dimension, in their order, summing to the score. Special cases:
 * negative contributions are stacked to the left of zero, and a small stroke marks the score; a missing contribution
 * draws nothing; a row without contributions has one plain bar; a row without a score is faint, with a dash in place of
 * the bar.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param rows the units, best first
 * @param dimensions the names of the dimensions, in the order of the stack; fewer than two need no legend
 * @param words the words on the axes
 * @param gap the gap behind the leaders, or {@link Gap#NONE}
 * @param width the width of the drawing in pixels
 * @param maximum the least end of the axis; NaN for the next round number
 * @param decimals how many decimals the scores have
 * @param compact whether only names, bars and scores are drawn, and a slim panel of ranks, for a narrow page
 */
public record RankingChart(
        String label,
        List<Row> rows,
        List<String> dimensions,
        Labels words,
        Gap gap,
        double width,
        double maximum,
        int decimals,
        boolean compact)
        implements Chart {

    /** The width that suits a page of text on a desk screen. */
    public static final double WIDE = 1080;

    /** The width that suits a phone. */
    public static final double NARROW = 340;

    /**
     * One unit.
     *
     * @param rank the rank in words, {@code "3"} or {@code "=3"}; may be empty
     * @param name the name
     * @param second the name in the other language; may be empty
     * @param contributions what each dimension adds to the score
     * @param score the score; NaN for a unit that is shown but not ranked
     * @param interval where the rank lies, or {@link RankInterval#NONE}
     */
    public record Row(
            String rank, String name, String second, List<Double> contributions, double score, RankInterval interval) {
        public Row {
            contributions = List.copyOf(contributions);
        }

        /** Whether the unit has a score to draw. */
        boolean isScored() {
            return Double.isFinite(score);
        }
    }

    /**
     * The words on the axes.
     *
     * @param points the heading of the bars
     * @param interval the heading of the panel of ranks
     */
    public record Labels(String points, String interval) {}

    /**
     * A line that sets the leaders apart.
     *
     * @param after how many rows stand above the line; 0 for no line
     * @param note what the gap is, in a few words
     */
    public record Gap(int after, String note) {
        /** Nobody stands apart. */
        public static final Gap NONE = new Gap(0, "");
    }

    public RankingChart {
        rows = List.copyOf(rows);
        dimensions = List.copyOf(dimensions);
    }

    /** A wide ranking with two decimals and a round axis, without a gap. */
    public static RankingChart of(String label, List<Row> rows, List<String> dimensions, Labels words) {
        return new RankingChart(label, rows, dimensions, words, Gap.NONE, WIDE, Double.NaN, 2, false);
    }

    /** The same ranking with a line behind the leaders. */
    public RankingChart withGap(Gap other) {
        return new RankingChart(label, rows, dimensions, words, other, width, maximum, decimals, compact);
    }

    /** The same ranking on another width. */
    public RankingChart withWidth(double other) {
        return new RankingChart(label, rows, dimensions, words, gap, other, maximum, decimals, compact);
    }

    /** The same ranking on an axis that reaches at least this value, such as 100. */
    public RankingChart withMaximum(double other) {
        return new RankingChart(label, rows, dimensions, words, gap, width, other, decimals, compact);
    }

    /** The same ranking with another count of decimals. */
    public RankingChart withDecimals(int other) {
        return new RankingChart(label, rows, dimensions, words, gap, width, maximum, other, compact);
    }

    /** The same ranking for a phone: names, bars and scores, and intervals where they are known. */
    public RankingChart forPhone() {
        return new RankingChart(label, rows, dimensions, words, gap, NARROW, maximum, decimals, true);
    }

    /** Whether a line stands between two rows. */
    boolean hasGap() {
        return gap.after() > 0 && gap.after() < rows.size();
    }

    @Override
    public String svg() {
        return new RankingDrawing(this, RankingLayout.of(this)).draw();
    }
}
