package dev.pagoda.core.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import dev.pagoda.core.imputation.NearestUnits.Combine;
import dev.pagoda.core.imputation.NearestUnits;
import dev.pagoda.core.imputation.NextPeriod;
import dev.pagoda.core.imputation.Spline;
import dev.pagoda.core.model.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Imputations against the shared cases of missing data: outputs of the R packages VIM 6.2.2 and zoo 1.8-11, of scikit-learn 1.2.1, and hand calculation. */
class MissingDataCasesTest {
    private static final String FOLDER = "cases/H-missing-data/";

    private static void assertAgree(double[] actual, double[] expected, double tolerance) {
        for (int i = 0; i < expected.length; i++) {
            if (Double.isNaN(expected[i])) {
                assertThat(actual[i]).as("number %s", i).isNaN();
            } else {
                assertThat(actual[i]).as("number %s", i).isCloseTo(expected[i], within(tolerance));
            }
        }
        assertThat(actual).hasSameSizeAs(expected);
    }

    /** One period; {@code rows[unit][column]}. */
    private static Incomplete oneYear(double[][] rows, Map<String, String[]> groups) {
        List<String> columns = IntStream.range(0, rows[0].length)
                .mapToObj(column -> "abcd".substring(column, column + 1))
                .toList();
        List<String> units =
                IntStream.range(0, rows.length).mapToObj(unit -> "U" + unit).toList();
        int[] all = IntStream.range(0, rows.length).toArray();
        return new Incomplete(Table.of(columns, units, 2020, transposed(rows)), all, all, groups);
    }

    private static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return columns;
    }

    private static void assertFills(Imputation imputation, Incomplete data, double[][] rows, double tolerance) {
        double[][] columns = transposed(rows);
        for (int column = 0; column < columns.length; column++) {
            assertAgree(imputation.impute(data, column).values(), columns[column], tolerance);
        }
    }

    @Test
    void mean_median_and_mean_of_the_group_agree_with_hand_calculation() {
        String file = FOLDER + "mean-median-group-imputation.json";
        List<?> groups = (List<?>) Reference.json(file, "input", "group");
        Incomplete data = oneYear(
                Reference.matrix(Reference.json(file, "input", "data")),
                Map.of("group", groups.toArray(String[]::new)));
        assertFills(new Mean(), data, Reference.matrix(Reference.json(file, "expected", "mean")), 1e-12);
        assertFills(new Median(), data, Reference.matrix(Reference.json(file, "expected", "median")), 1e-12);
        assertFills(
                new GroupMean("group", Fallback.NONE),
                data,
                Reference.matrix(Reference.json(file, "expected", "group_mean")),
                1e-12);
    }

    @Test
    void nearest_units_by_the_euclidean_distance_with_gaps_agree_with_scikit_learn() {
        String file = FOLDER + "knn-nan-euclidean.json";
        Incomplete one = oneYear(Reference.matrix(Reference.json(file, "input", "matrix_1")), Map.of());
        Incomplete two = oneYear(Reference.matrix(Reference.json(file, "input", "matrix_2")), Map.of());
        NearestUnits mean = new NearestUnits(2, Distance.EUCLIDEAN, Combine.MEAN, List.of());
        NearestUnits weighted = new NearestUnits(3, Distance.EUCLIDEAN, Combine.WEIGHTED, List.of());
        assertFills(mean, one, Reference.matrix(Reference.json(file, "expected", "matrix_1_k2")), 1e-10);
        assertFills(mean, two, Reference.matrix(Reference.json(file, "expected", "matrix_2_k2")), 1e-10);
        assertFills(
                weighted,
                two,
                Reference.matrix(Reference.json(file, "expected", "matrix_2_k3_distance_weighted")),
                1e-10);
    }

    @Test
    void nearest_units_by_gower_and_the_sequential_hot_deck_agree_with_vim() {
        String file = FOLDER + "gower-knn-regression-hotdeck.json";
        double[][] columns = {
            Reference.numbers(Reference.json(file, "input", "a")),
            Reference.numbers(Reference.json(file, "input", "b")),
            Reference.numbers(Reference.json(file, "input", "c"))
        };
        Incomplete data = oneYear(transposed(columns), Map.of());
        assertColumn(new NearestUnits(1, Distance.GOWER, Combine.MEDIAN, List.of()), data, file, "knn_1");
        assertColumn(new NearestUnits(3, Distance.GOWER, Combine.MEDIAN, List.of()), data, file, "knn_3_median");
        assertColumn(new NearestUnits(5, Distance.GOWER, Combine.MEAN, List.of("a", "c")), data, file, "knn_5_mean");
        assertColumn(new HotDeck(List.of("a")), data, file, "hot_deck_sorted_by_a");
    }

    private static void assertColumn(Imputation imputation, Incomplete data, String file, String name) {
        double[] expected = Reference.numbers(Reference.json(file, "expected", name));
        assertAgree(imputation.impute(data, 1).values(), expected, 1e-6);
    }

    private static double[] over(List<Integer> periods, double[] series, Imputation imputation) {
        Table table = Table.of(List.of("x"), List.of("U"), periods, new double[][] {series});
        int[] all = IntStream.range(0, series.length).toArray();
        return imputation.impute(new Incomplete(table, all, all, Map.of()), 0).values();
    }

    @Test
    void interpolation_over_periods_agrees_with_zoo() {
        String file = FOLDER + "time-series-interpolation.json";
        double[] series = Reference.numbers(Reference.json(file, "input", "series"));
        List<Integer> periods = IntStream.rangeClosed(1, series.length).boxed().toList();
        Map<String, Imputation> methods = Map.of(
                "linear", new Linear(false, 0),
                "linear_ends_repeated", new Linear(true, 0),
                "linear_max_gap_1", new Linear(false, 1),
                "locf", new LastPeriod(9),
                "nocb", new NextPeriod(9),
                "geometric", new GrowthRate(false, 0),
                "fmm_spline", new Spline(false, true, 0));
        methods.forEach((name, method) -> assertAgree(
                over(periods, series, method), Reference.numbers(Reference.json(file, "expected", name)), 1e-9));
    }

    @Test
    void time_is_counted_in_periods_whether_they_are_columns_or_not_as_in_zoo() {
        String file = FOLDER + "time-series-interpolation.json";
        double[] series = Reference.numbers(Reference.json(file, "input", "series_2"));
        double[] times = Reference.numbers(Reference.json(file, "input", "times_2"));
        List<Integer> years =
                IntStream.range(0, times.length).mapToObj(i -> (int) times[i]).toList();
        List<Integer> places = IntStream.range(0, times.length).boxed().toList();
        Linear linear = new Linear(false, 0);
        assertAgree(
                over(years, series, linear),
                Reference.numbers(Reference.json(file, "expected", "series_2_by_time")),
                1e-9);
        assertAgree(
                over(places, series, linear),
                Reference.numbers(Reference.json(file, "expected", "series_2_by_position")),
                1e-9);
    }
}
