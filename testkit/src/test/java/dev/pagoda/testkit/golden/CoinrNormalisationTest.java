// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.normalisation.BordaPoints;
import dev.pagoda.core.normalisation.DistanceToMaximum;
import dev.pagoda.core.normalisation.DistanceToReference;
import dev.pagoda.core.normalisation.DistanceToTarget;
import dev.pagoda.core.normalisation.Goalposts;
import dev.pagoda.core.normalisation.Logarithm;
import dev.pagoda.core.normalisation.MinMax;
import dev.pagoda.core.normalisation.Normalisation;
import dev.pagoda.core.normalisation.PercentileRank;
import dev.pagoda.core.normalisation.Rank;
import dev.pagoda.core.normalisation.Reference;
import dev.pagoda.core.normalisation.ShareOfMaximum;
import dev.pagoda.core.normalisation.Ties;
import dev.pagoda.core.normalisation.ZScore;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Normalisations against outputs of COINr 1.1.14 on its ASEM data. */
class CoinrNormalisationTest {
    private static final String ROW_5 = "BGR";

    private static double[] scores(Normalisation method, Coinr data, String indicator, Direction direction) {
        double[] values = data.numbers(indicator);
        List<String> units = data.keys();
        Reference reference = new Reference(Sample.of(values), direction, unit -> values[units.indexOf(unit)]);
        return Arrays.stream(values).map(method.fit(reference)::score).toArray();
    }

    private static void assertAgrees(String input, String golden, Function<String, Normalisation> methodOf) {
        Coinr data = Coinr.open(input);
        Coinr expected = Coinr.open(golden);
        for (String indicator : data.indicators()) {
            double[] scores = scores(methodOf.apply(indicator), data, indicator, Coinr.direction(indicator));
            double[] numbers = expected.numbers(indicator);
            Coinr.assertAgrees(
                    golden + " " + indicator,
                    scores,
                    numbers,
                    Sample.of(numbers).max());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "coin/Raw.csv, normalise/raw_minmax_1_100.csv",
        "coin/Raw.csv, normalise/raw_minmax_iMeta.csv",
        "coin/Treated.csv, normalise/treated_minmax_1_100.csv"
    })
    void min_max_from_1_to_100_agrees(String input, String golden) {
        assertAgrees(input, golden, indicator -> new MinMax(1, 100, Logarithm.NONE));
    }

    @Test
    void min_max_from_0_to_100_agrees() {
        assertAgrees("coin/Treated.csv", "coin/Normalised.csv", indicator -> new MinMax(0, 100, Logarithm.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "coin/Raw.csv, normalise/raw_zscore_0_1.csv, 0, 1",
        "coin/Treated.csv, normalise/treated_zscore_0_1.csv, 0, 1",
        "coin/Raw.csv, normalise/raw_zscore_iMeta.csv, 50, 10"
    })
    void z_score_agrees(String input, String golden, double mean, double sd) {
        assertAgrees(input, golden, indicator -> new ZScore(mean, sd, false));
    }

    @Test
    void ranks_and_borda_points_agree() {
        assertAgrees("coin/Raw.csv", "normalise/raw_rank_min.csv", indicator -> new Rank(Ties.MIN));
        assertAgrees("coin/Raw.csv", "normalise/raw_rank_max.csv", indicator -> new Rank(Ties.MAX));
        assertAgrees("coin/Treated.csv", "normalise/treated_borda_min.csv", indicator -> new BordaPoints(Ties.MIN));
    }

    @Test
    void percentile_ranks_are_borda_points_by_their_largest_number() {
        Coinr data = Coinr.open("coin/Treated.csv");
        Coinr borda = Coinr.open("normalise/treated_borda_min.csv");
        for (String indicator : data.indicators()) {
            double[] expected = times(borda.numbers(indicator), 1.0 / (data.size() - 1));
            Normalisation method = new PercentileRank(0, 1, Ties.MIN);
            Coinr.assertAgrees(indicator, scores(method, data, indicator, Coinr.direction(indicator)), expected);
        }
    }

    @Test
    void distance_to_maximum_agrees() {
        assertAgrees("coin/Raw.csv", "normalise/raw_dist2max.csv", indicator -> new DistanceToMaximum(1));
    }

    @ParameterizedTest
    @CsvSource({"normalise/raw_dist2targ_iMeta.csv, false", "normalise/raw_dist2targ_iMeta_capped.csv, true"})
    void distance_to_target_agrees(String golden, boolean cap) {
        Coinr parameters = Coinr.open("normalise/imeta_with_parameters.csv");
        assertAgrees(
                "coin/Raw.csv",
                golden,
                indicator -> new DistanceToTarget(parameters.number("iCode", indicator, "Target"), 1, cap));
    }

    @Test
    void distance_to_reference_agrees() {
        assertAgrees(
                "coin/Treated.csv",
                "normalise/treated_dist2ref_row5_capped.csv",
                indicator -> new DistanceToReference(ROW_5, 1, true));
    }

    @ParameterizedTest
    @CsvSource({
        "normalise/raw_goalposts_iMeta.csv, goalpost_lower, goalpost_upper, true",
        "normalise/raw_scaled_iMeta.csv, scaled_lower, scaled_upper, false"
    })
    void goalposts_of_each_indicator_agree_and_unclipped_ones_are_what_coinr_calls_scaled(
            String golden, String low, String high, boolean clip) {
        Coinr parameters = Coinr.open("normalise/imeta_with_parameters.csv");
        assertAgrees(
                "coin/Raw.csv",
                golden,
                indicator -> new Goalposts(
                        parameters.number("iCode", indicator, low),
                        parameters.number("iCode", indicator, high),
                        0,
                        100,
                        clip,
                        Logarithm.NONE));
    }

    @Test
    void a_method_of_its_own_for_an_indicator_agrees() {
        assertAgrees("coin/Raw.csv", "normalise/raw_indiv_LPI_borda_Flights_z.csv", indicator -> switch (indicator) {
            case "LPI" -> new BordaPoints(Ties.MIN);
            case "Flights" -> new ZScore(10, 2, false);
            default -> new MinMax(0, 100, Logarithm.NONE);
        });
    }

    /**
     * COINr multiplies by the direction first, and goalposts shared by all indicators then miss the lower-is-better
     * ones by the width and place of the range.
     */
    @ParameterizedTest
    @CsvSource({
        "coin/Raw.csv, normalise/raw_scaled_0_100.csv, 100, 100",
        "coin/Treated.csv, normalise/treated_scaled_0_100.csv, 100, 100",
        "coin/Treated.csv, normalise/treated_scaled_0_50_10.csv, 50, 10"
    })
    void shared_goalposts_agree_where_higher_is_better_and_are_right_where_lower_is(
            String input, String golden, double high, double factor) {
        Coinr data = Coinr.open(input);
        Coinr expected = Coinr.open(golden);
        for (String indicator : data.indicators()) {
            double[] values = data.numbers(indicator);
            double[] right = expected.numbers(indicator);
            if (Coinr.direction(indicator) == Direction.LOWER_IS_BETTER) {
                Coinr.assertAgrees("the defect", right, times(values, -factor / high));
                right = Arrays.stream(values)
                        .map(x -> factor - x / high * factor)
                        .toArray();
            }
            double[] scores = scores(
                    new Goalposts(0, high, 0, factor, false, Logarithm.NONE),
                    data,
                    indicator,
                    Coinr.direction(indicator));
            Coinr.assertAgrees(golden + " " + indicator, scores, right, factor);
        }
    }

    /** COINr multiplies by the direction first, and the share of two negative numbers is not reversed. */
    @Test
    void share_of_maximum_agrees_where_higher_is_better_and_is_right_where_lower_is() {
        Coinr data = Coinr.open("coin/Raw.csv");
        Coinr expected = Coinr.open("normalise/raw_fracmax.csv");
        for (String indicator : data.indicators()) {
            double[] values = data.numbers(indicator);
            Sample sample = Sample.of(values);
            double[] numbers = expected.numbers(indicator);
            Normalisation method = new ShareOfMaximum(1);
            if (Coinr.direction(indicator) == Direction.HIGHER_IS_BETTER) {
                if (sample.min() < 0) {
                    assertThatThrownBy(() -> scores(method, data, indicator, Direction.HIGHER_IS_BETTER))
                            .isInstanceOf(NotComputable.class);
                } else {
                    Coinr.assertAgrees(indicator, scores(method, data, indicator, Direction.HIGHER_IS_BETTER), numbers);
                }
                continue;
            }
            if (sample.min() > 0) {
                Coinr.assertAgrees("the defect", numbers, times(values, 1 / sample.min()));
                double[] right =
                        Arrays.stream(values).map(x -> sample.min() / x).toArray();
                Coinr.assertAgrees(indicator, scores(method, data, indicator, Direction.LOWER_IS_BETTER), right);
            } else {
                assertThatThrownBy(() -> scores(method, data, indicator, Direction.LOWER_IS_BETTER))
                        .isInstanceOf(NotComputable.class);
            }
        }
    }

    @Test
    void share_of_maximum_of_carbon_dioxide_is_best_for_the_lowest_emitter() {
        Coinr data = Coinr.open("coin/Raw.csv");
        double[] scores = scores(new ShareOfMaximum(100), data, "CO2", Direction.LOWER_IS_BETTER);
        int laos = data.texts("uCode").indexOf("LAO");
        assertThat(Sample.of(data.numbers("CO2")).min()).isEqualTo(data.numbers("CO2")[laos]);
        assertThat(scores[laos]).isEqualTo(100);
    }

    /**
     * Goalposts 1 and 6, targets 5, 1 and 3: the arguments with which the functions of the package were called, found
     * from their outputs.
     */
    @Test
    void goalposts_and_targets_on_tariffs_agree_in_both_directions() {
        Coinr golden = Coinr.open("normalise/functions_on_Tariff.csv");
        Direction up = Direction.HIGHER_IS_BETTER;
        Direction down = Direction.LOWER_IS_BETTER;
        assertTariff(golden, "goalposts_dir1", new Goalposts(1, 6, 0, 100, true, Logarithm.NONE), up);
        assertTariff(golden, "goalposts_dirm1", new Goalposts(1, 6, 0, 100, true, Logarithm.NONE), down);
        assertTariff(golden, "goalposts_notrunc", new Goalposts(1, 6, 0, 100, false, Logarithm.NONE), down);
        assertTariff(golden, "dist2targ_dir1", new DistanceToTarget(5, 1, false), up);
        assertTariff(golden, "dist2targ_dirm1", new DistanceToTarget(1, 1, false), down);
        assertTariff(golden, "dist2targ_dirm1_cap", new DistanceToTarget(3, 1, true), down);
    }

    private static void assertTariff(Coinr golden, String column, Normalisation method, Direction direction) {
        double[] expected = golden.numbers(column);
        Coinr.assertAgrees(
                column,
                scores(method, golden, "x", direction),
                expected,
                Sample.of(expected).max());
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(x -> x * factor).toArray();
    }
}
