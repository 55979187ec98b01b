// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * How sure each rank is: for each unit a strip that is the darker the more often the unit comes to a rank, with its
 * rank as a dot, the interval as a whisker and the median as a tick; brackets join units that cannot be told apart.
 *
 * <p>Special cases: a unit that never had a rank has its dot only; where there are more ranks than the drawing has room
 * for, several share one cell of the strip; on narrow drawings the names are cut and the second names and notes left
 * out.
 *
 * @param label what the chart shows, in a sentence, for readers who do not see it
 * @param rows the units, best first
 * @param groups how many rows each bracket joins, from the first row down; one row alone has none
 * @param words the words of the key
 * @param width the width of the drawing in pixels
 */
public record RankSpread(String label, List<Row> rows, List<Integer> groups, Labels words, double width)
        implements Chart {
    private static final double NARROW = 520;

    /**
     * One unit.
     *
     * @param rank the rank in words, {@code "3"} or {@code "=3"}
     * @param name its name
     * @param second its name in the other language; may be empty
     * @param shares how often the unit came to each rank, from rank 1 on, as shares of 1
     * @param interval where the rank lies, with the rank itself
     * @param median the middle rank; NaN if it never had one
     * @param note the interval in words, such as {@code "3–5"}
     */
    public record Row(
            String rank,
            String name,
            String second,
            List<Double> shares,
            RankInterval interval,
            double median,
            String note) {
        public Row {
            shares = List.copyOf(shares);
        }
    }

    /**
     * The words of the key; an empty word leaves its entry out.
     *
     * @param axis the heading of the ranks
     * @param rank what the dot is
     * @param median what the tick is
     * @param interval what the whisker is
     * @param share what the shade is
     * @param tied what a bracket is
     * @param notes the heading of the notes
     */
    public record Labels(
            String axis, String rank, String median, String interval, String share, String tied, String notes) {}

    public RankSpread {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    /** A chart of 960 pixels. */
    public static RankSpread of(String label, List<Row> rows, List<Integer> groups, Labels words) {
        return new RankSpread(label, rows, groups, words, 960);
    }

    /** The same chart on another width. */
    public RankSpread withWidth(double other) {
        return new RankSpread(label, rows, groups, words, other);
    }

    @Override
    public String svg() {
        return new RankSpreadDrawing(this, RankSpreadLayout.of(this)).draw();
    }

    boolean isNarrow() {
        return width < NARROW;
    }

    /**
     * The last rank that matters: of an interval, of a unit itself, or one that a unit comes to in one of two hundred
     * cases.
     */
    int lastRank() {
        double last = 1;
        for (Row row : rows) {
            RankInterval interval = row.interval();
            for (double rank : List.of(interval.high(), interval.nominal(), row.median())) {
                last = Double.isFinite(rank) ? Math.max(last, rank) : last;
            }
            for (int rank = row.shares().size(); rank > last; rank--) {
                if (row.shares().get(rank - 1) >= 0.005) {
                    last = rank;
                }
            }
        }
        return (int) Math.min(1_000_000, Math.ceil(last));
    }

    /** The rows that a bracket joins: the first of them and the first behind them. */
    List<int[]> brackets() {
        List<int[]> brackets = new ArrayList<>();
        int from = 0;
        for (int size : groups) {
            int to = Math.min(rows.size(), from + size);
            if (to - from > 1) {
                brackets.add(new int[] {from, to});
            }
            from = to;
        }
        return brackets;
    }
}
