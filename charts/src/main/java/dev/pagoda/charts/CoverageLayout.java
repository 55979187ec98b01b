// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts;

import dev.pagoda.charts.draw.ChartStyle;
import dev.pagoda.charts.draw.Legend;
import dev.pagoda.charts.draw.TextWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the columns and rows of a coverage map stand.
 *
 * @param nameRoom widest room of a name
 * @param secondRight right edge of the second names; NaN where there are none
 * @param lefts left edge of each column
 * @param cell the width of a column
 * @param row the height of a row
 * @param top where the first row begins
 * @param legend the legend of the dimensions
 * @param labelled whether the columns have labels
 */
record CoverageLayout(
        double nameRoom,
        double secondRight,
        List<Double> lefts,
        double cell,
        double row,
        double top,
        Legend legend,
        boolean labelled) {

    /** Room between the columns of two dimensions. */
    private static final double GROUP_GAP = 7;

    /** How far a turned label of width 1 reaches up: the sine of 60 degrees. */
    private static final double SINE = 0.866;

    /** How far it reaches to the right: the cosine of 60 degrees. */
    private static final double COSINE = 0.5;

    /** Room of a column's label. */
    static final double LONGEST = 170;

    /** Height of the key of the states. */
    static final double KEY = 24;

    CoverageLayout {
        lefts = List.copyOf(lefts);
    }

    static CoverageLayout of(CoverageMap map) {
        double name = 0;
        double second = 0;
        double share = 0;
        for (CoverageMap.Row row : map.rows()) {
            name = Math.max(name, TextWidth.of(row.name(), ChartStyle.BODY));
            second = Math.max(second, TextWidth.of(row.second(), ChartStyle.SMALL));
            share = Math.max(share, TextWidth.of(row.share(), ChartStyle.SMALL));
        }
        boolean wide = map.width() >= 520;
        double nameRoom = Math.min(name, map.width() * 0.28);
        double secondRight = wide && second > 0 ? nameRoom + 16 + second : Double.NaN;
        double left = (Double.isNaN(secondRight) ? nameRoom : secondRight) + 10;
        double columnLabel = columnLabel(map);
        double right = map.width() - Math.max(share > 0 ? share + 12 : 0, wide ? columnLabel * COSINE : 0) - 2;
        double gaps = GROUP_GAP * groupsBefore(map, map.columns().size());
        double cell = Math.max(
                3,
                Math.min(22, (right - left - gaps) / Math.max(1, map.columns().size())));
        boolean labelled = cell >= 13;
        Legend legend = Legend.ofDimensions(map.dimensions(), map.width());
        double top = legend.height() + KEY + (labelled ? columnLabel * SINE + 12 : 0) + 10;
        return new CoverageLayout(
                nameRoom,
                secondRight,
                lefts(map, left, cell),
                cell,
                Math.min(22, Math.max(17, cell)),
                top,
                legend,
                labelled);
    }

    /** The right edge of the last column. */
    double right() {
        return lefts.isEmpty() ? nameRoom : lefts.get(lefts.size() - 1) + cell;
    }

    private static List<Double> lefts(CoverageMap map, double left, double cell) {
        List<Double> lefts = new ArrayList<>();
        for (int i = 0; i < map.columns().size(); i++) {
            lefts.add(left + i * cell + GROUP_GAP * groupsBefore(map, i + 1));
        }
        return lefts;
    }

    /** How many times the dimension changes among the first columns. */
    private static int groupsBefore(CoverageMap map, int count) {
        int changes = 0;
        for (int i = 1; i < count; i++) {
            if (map.columns().get(i).dimension() != map.columns().get(i - 1).dimension()) {
                changes++;
            }
        }
        return changes;
    }

    private static double columnLabel(CoverageMap map) {
        double widest = 0;
        for (CoverageMap.Column column : map.columns()) {
            widest = Math.max(widest, TextWidth.of(column.label(), ChartStyle.TINY));
        }
        return Math.min(LONGEST, widest);
    }
}
