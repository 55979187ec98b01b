// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrendTest {
    private static final int[] YEARS = {2018, 2019, 2020, 2021, 2022};

    private static Trend of(int[] periods, double... values) {
        return Trend.of(periods, values, 0, 0.95);
    }

    private static Map<String, NamedCsvRecord> byUnitAndYear(List<NamedCsvRecord> table) {
        Map<String, NamedCsvRecord> rows = new HashMap<>();
        table.forEach(row -> rows.put(row.getField("uCode") + row.getField("Time"), row));
        return rows;
    }

    private static double[] series(Map<String, NamedCsvRecord> panel, String unit, String column) {
        List<NamedCsvRecord> rows =
                Arrays.stream(YEARS).mapToObj(year -> panel.get(unit + year)).toList();
        return ReferenceFigures.column(rows, column);
    }

    /**
     * COINr 1.1.14, get_trends with CAGR on the raw panel of ASEM: 245 series of five years, gaps and zeros among them.
     */
    @Test
    void reproduces_growth_of_raw_series() {
        assertGrowth("raw/asem_idata_panel.csv", "panel/trends_CAGR_raw.csv", 0, 245);
    }

    /** The same, of the last three values that are there. */
    @Test
    void reproduces_growth_of_the_latest_values() {
        assertGrowth("raw/asem_idata_panel.csv", "panel/trends_CAGR_raw_uselatest3.csv", 3, 245);
    }

    /** The same, of the scores of the index. */
    @Test
    void reproduces_growth_of_the_index() {
        assertGrowth("panel/purse_Aggregated.csv", "panel/trends_CAGR_aggregated_Index_all.csv", 0, 46);
    }

    private static void assertGrowth(String panelFile, String expectedFile, int latest, int count) {
        Map<String, NamedCsvRecord> panel = byUnitAndYear(ReferenceFigures.table("coinr/" + panelFile));
        List<NamedCsvRecord> expected = ReferenceFigures.table("coinr/" + expectedFile);
        double[] growth = ReferenceFigures.column(expected, "CAGR");
        assertThat(growth).hasSize(count);
        for (int i = 0; i < growth.length; i++) {
            String unit = expected.get(i).getField("uCode");
            String column = expected.get(i).getField("iCode");
            Trend trend = Trend.of(YEARS, series(panel, unit, column), latest, 0.95);
            if (Double.isNaN(growth[i])) {
                assertThat(trend.growth().reason()).as(unit + column).isEqualTo(Reason.TOO_FEW);
            } else if (Double.isInfinite(growth[i])) { // from zero
                assertThat(trend.growth().reason()).as(unit + column).isEqualTo(Reason.ZERO_BASE);
            } else {
                assertThat(trend.growth().value()).as(unit + column).isCloseTo(growth[i], within(1e-12));
            }
        }
    }

    /** By hand: from 100 to 121 in two years is 10 % a year, whatever lies between. */
    @Test
    void growth_is_per_period_between_the_first_and_the_last_value() {
        assertThat(of(new int[] {2018, 2019, 2020}, 100, 500, 121).growth().value())
                .isCloseTo(0.1, within(1e-12));
        Trend gaps = of(YEARS, Double.NaN, 100, Double.NaN, 121, Double.NaN);
        assertThat(gaps.growth().value()).isCloseTo(0.1, within(1e-12));
        assertThat(gaps.first()).isEqualTo(2019);
        assertThat(gaps.last()).isEqualTo(2021);
        assertThat(gaps.points()).isEqualTo(2);
    }

    @Test
    void growth_that_means_nothing_says_why() {
        assertThat(of(YEARS, 0, 1, 2, 1, 0).growth().value()).isZero();
        assertThat(of(YEARS, 0, 1, 2, 1, 3).growth().reason()).isEqualTo(Reason.ZERO_BASE);
        assertThat(of(YEARS, -1, 1, 2, 1, 3).growth().reason()).isEqualTo(Reason.SIGN_CHANGES);
        assertThat(of(YEARS, -1, 1, 2, 1, -3).growth().reason()).isEqualTo(Reason.NOT_POSITIVE);
        double none = Double.NaN;
        assertThat(of(YEARS, none, none, 2, none, none).growth().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(of(YEARS, none, none, none, none, none).points()).isZero();
    }

    /**
     * COINr's rule: the least-squares slope over the fitted first value; with two points this is the plain change per
     * period.
     */
    @Test
    void a_series_that_begins_at_zero_has_neither_growth_nor_a_change_in_percent() {
        Trend trend = of(YEARS, 0, 9, 3, 14, 20);
        assertThat(trend.growth().reason()).isEqualTo(Reason.ZERO_BASE);
        assertThat(trend.percentChange().reason()).isEqualTo(Reason.ZERO_BASE);
        assertThat(trend.line().slope().isComputed()).isTrue();
    }

    @Test
    void percent_change_follows_the_fitted_line() {
        assertThat(of(YEARS, 10, 11, 12, 13, 14).percentChange().value()).isCloseTo(10, within(1e-9));
        assertThat(of(new int[] {2018, 2020}, 10, 12).percentChange().value()).isCloseTo(10, within(1e-9));
        // By hand: slope 8/10, fitted first value 3 − 2 · 0.8 = 1.4.
        assertThat(of(YEARS, 2, 1, 4, 3, 5).percentChange().value()).isCloseTo(80 / 1.4, within(1e-9));
    }

    /** By scipy 1.17, theilslopes with 0.95: an outlying year bends the least-squares line but not this one. */
    @Test
    void the_robust_slope_is_not_bent_by_an_outlier() {
        double[] years = {2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022};
        double[] values = {3.1, 3.4, 3.4, 9.9, 4.2, 4.1, 4.9, 5.2};
        RobustSlope slope = RobustSlope.of(years, values, 0.95);
        assertThat(slope.slope().value()).isCloseTo(0.29999999999999993, within(1e-12));
        assertThat(slope.low().value()).isCloseTo(0.0, within(1e-12));
        assertThat(slope.high().value()).isCloseTo(0.40000000000000013, within(1e-12));
        FittedLine line = FittedLine.of(years, values);
        assertThat(line.slope().value()).isCloseTo(0.22142857142857145, within(1e-9));
        assertThat(line.error().value()).isCloseTo(0.35509731667303546, within(1e-9));
        assertThat(line.p().value()).isCloseTo(0.5558571102401454, within(1e-9));
    }

    @Test
    void few_points_give_an_interval_of_all_slopes() {
        RobustSlope slope = RobustSlope.of(new double[] {1, 2, 3}, new double[] {1, 4, 2}, 0.95);
        assertThat(slope.slope().value()).isEqualTo(0.5);
        assertThat(slope.low().value()).isEqualTo(-2);
        assertThat(slope.high().value()).isEqualTo(3);
        assertThat(RobustSlope.of(new double[] {1}, new double[] {1}, 0.95)
                        .slope()
                        .reason())
                .isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void a_line_through_every_point_has_no_t() {
        FittedLine line = FittedLine.of(new double[] {1, 2, 3}, new double[] {0.1, 0.2, 0.3});
        assertThat(line.t().reason()).isEqualTo(Reason.NO_VARIATION);
        assertThat(line.fit().value()).isCloseTo(1, within(1e-12));
        assertThat(FittedLine.of(new double[] {1, 2}, new double[] {1, 3}).p().reason())
                .isEqualTo(Reason.TOO_FEW);
        assertThat(FittedLine.of(new double[] {2, 2}, new double[] {1, 3})
                        .slope()
                        .reason())
                .isEqualTo(Reason.NO_VARIATION);
    }
}
