// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit.golden;

import dev.pagoda.core.imputation.Distance;
import dev.pagoda.core.imputation.Fallback;
import dev.pagoda.core.imputation.GroupMean;
import dev.pagoda.core.imputation.GrowthRate;
import dev.pagoda.core.imputation.HotDeck;
import dev.pagoda.core.imputation.Imputation;
import dev.pagoda.core.imputation.Incomplete;
import dev.pagoda.core.imputation.LastPeriod;
import dev.pagoda.core.imputation.Linear;
import dev.pagoda.core.imputation.Mean;
import dev.pagoda.core.imputation.Median;
import dev.pagoda.core.imputation.NearestUnits;
import dev.pagoda.core.imputation.NearestUnits.Combine;
import dev.pagoda.core.imputation.NextPeriod;
import dev.pagoda.core.imputation.Spline;
import dev.pagoda.core.model.Table;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Imputations against the figures of missing data: by numpy, and the same by the R packages VIM 6.2.2 and zoo 1.8-11
 * and by scikit-learn 1.2.1.
 */
class MissingDataCasesTest {
    /** One period; {@code rows[unit][column]}. */
    private static Incomplete oneYear(double[][] rows, Map<String, String[]> groups) {
        List<String> columns = IntStream.range(0, rows[0].length)
                .mapToObj(column -> "abcd".substring(column, column + 1))
                .toList();
        List<String> units =
                IntStream.range(0, rows.length).mapToObj(unit -> "U" + unit).toList();
        int[] all = IntStream.range(0, rows.length).toArray();
        return new Incomplete(Table.of(columns, units, 2020, ReferenceFigures.transposed(rows)), all, all, groups);
    }

    private static void assertFills(Imputation imputation, Incomplete data, double[][] rows, double tolerance) {
        double[][] columns = ReferenceFigures.transposed(rows);
        for (int column = 0; column < columns.length; column++) {
            ReferenceFigures.assertAgree(imputation.impute(data, column).values(), columns[column], tolerance);
        }
    }

    @Test
    void mean_median_and_mean_of_the_group_agree_with_hand_calculation() {
        String file = "missing-by-column";
        String[] groups = ReferenceFigures.json(file, "input", "group")
                .valueStream()
                .map(JsonNode::asString)
                .toArray(String[]::new);
        Incomplete data =
                oneYear(ReferenceFigures.matrix(ReferenceFigures.json(file, "input", "data")), Map.of("group", groups));
        assertFills(
                new Mean(), data, ReferenceFigures.matrix(ReferenceFigures.json(file, "recomputed", "mean")), 1e-12);
        assertFills(
                new Median(),
                data,
                ReferenceFigures.matrix(ReferenceFigures.json(file, "recomputed", "median")),
                1e-12);
        assertFills(
                new GroupMean("group", Fallback.NONE),
                data,
                ReferenceFigures.matrix(ReferenceFigures.json(file, "recomputed", "group_mean")),
                1e-12);
    }

    @Test
    void nearest_units_by_the_euclidean_distance_with_gaps_agree_with_scikit_learn() {
        String file = "missing-nearest-euclidean";
        Incomplete one = oneYear(ReferenceFigures.matrix(ReferenceFigures.json(file, "input", "one")), Map.of());
        Incomplete two = oneYear(ReferenceFigures.matrix(ReferenceFigures.json(file, "input", "other")), Map.of());
        NearestUnits mean = new NearestUnits(2, Distance.EUCLIDEAN, Combine.MEAN, List.of());
        NearestUnits weighted = new NearestUnits(3, Distance.EUCLIDEAN, Combine.WEIGHTED, List.of());
        assertFills(mean, one, ReferenceFigures.matrix(ReferenceFigures.json(file, "recomputed", "one_of_2")), 1e-10);
        assertFills(mean, two, ReferenceFigures.matrix(ReferenceFigures.json(file, "recomputed", "other_of_2")), 1e-10);
        assertFills(
                weighted,
                two,
                ReferenceFigures.matrix(ReferenceFigures.json(file, "recomputed", "other_of_3_weighted")),
                1e-10);
    }

    @Test
    void nearest_units_by_gower_and_the_sequential_hot_deck_agree_with_vim() {
        String file = "missing-from-others";
        double[][] columns = {
            ReferenceFigures.numbers(ReferenceFigures.json(file, "input", "a")),
            ReferenceFigures.numbers(ReferenceFigures.json(file, "input", "b")),
            ReferenceFigures.numbers(ReferenceFigures.json(file, "input", "c"))
        };
        Incomplete data = oneYear(ReferenceFigures.transposed(columns), Map.of());
        assertColumn(new NearestUnits(1, Distance.GOWER, Combine.MEDIAN, List.of()), data, file, "nearest");
        assertColumn(new NearestUnits(3, Distance.GOWER, Combine.MEDIAN, List.of()), data, file, "median_of_3");
        assertColumn(new NearestUnits(5, Distance.GOWER, Combine.MEAN, List.of("a", "c")), data, file, "mean_of_5");
        assertColumn(new HotDeck(List.of("a")), data, file, "hot_deck_by_a");
    }

    private static void assertColumn(Imputation imputation, Incomplete data, String file, String name) {
        double[] expected = ReferenceFigures.numbers(ReferenceFigures.json(file, "recomputed", name));
        ReferenceFigures.assertAgree(imputation.impute(data, 1).values(), expected, 1e-6);
    }

    private static double[] over(List<Integer> periods, double[] series, Imputation imputation) {
        Table table = Table.of(List.of("x"), List.of("U"), periods, new double[][] {series});
        int[] all = IntStream.range(0, series.length).toArray();
        return imputation.impute(new Incomplete(table, all, all, Map.of()), 0).values();
    }

    @Test
    void interpolation_over_periods_agrees_with_zoo() {
        String file = "missing-along-time";
        double[] series = ReferenceFigures.numbers(ReferenceFigures.json(file, "input", "series"));
        List<Integer> periods = IntStream.rangeClosed(1, series.length).boxed().toList();
        Map<String, Imputation> methods = Map.of(
                "linear", new Linear(false, 0),
                "linear_to_the_ends", new Linear(true, 0),
                "linear_over_one", new Linear(false, 1),
                "last", new LastPeriod(9),
                "next", new NextPeriod(9),
                "growth", new GrowthRate(false, 0),
                "spline", new Spline(false, true, 0));
        methods.forEach((name, method) -> ReferenceFigures.assertAgree(
                over(periods, series, method),
                ReferenceFigures.numbers(ReferenceFigures.json(file, "recomputed", name)),
                1e-9));
    }

    @Test
    void time_is_counted_in_periods_whether_they_are_columns_or_not_as_in_zoo() {
        String file = "missing-along-time";
        double[] series = ReferenceFigures.numbers(ReferenceFigures.json(file, "input", "other"));
        double[] times = ReferenceFigures.numbers(ReferenceFigures.json(file, "input", "times"));
        List<Integer> years =
                IntStream.range(0, times.length).mapToObj(i -> (int) times[i]).toList();
        List<Integer> places = IntStream.range(0, times.length).boxed().toList();
        Linear linear = new Linear(false, 0);
        ReferenceFigures.assertAgree(
                over(years, series, linear),
                ReferenceFigures.numbers(ReferenceFigures.json(file, "recomputed", "other_by_time")),
                1e-9);
        ReferenceFigures.assertAgree(
                over(places, series, linear),
                ReferenceFigures.numbers(ReferenceFigures.json(file, "recomputed", "other_by_place")),
                1e-9);
    }
}
