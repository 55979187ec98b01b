// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.influence.WeightRange.Interval;
import dev.pagoda.audit.influence.WeightRange.OfPair;
import dev.pagoda.audit.influence.WeightRange.Passing;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WeightRangesTest {
    private static final double NONE = Double.NaN;
    private static final int TOP = 4;

    private static WeightRanges flat(double[] weights, double[]... scores) {
        return ScoreCurveSample.flat(weights, scores, ScoreCurveSample.arithmetic(0))
                .ranges(1);
    }

    private static void requireInterval(Interval actual, double low, double high) {
        assertThat(actual.low()).isCloseTo(low, within(1e-13));
        assertThat(actual.high()).isCloseTo(high, within(1e-13));
    }

    /** {@code 80 w + 40 (1 − w) = 60 w + 70 (1 − w)} at w = 0.6. */
    @Test
    void two_units_change_places_where_their_lines_cross() {
        WeightRanges ranges = flat(new double[] {0.7, 0.3}, new double[] {80, 40}, new double[] {60, 70});
        WeightRange first = ranges.nodes().get(0);
        assertThat(first.node()).isEqualTo(1);
        assertThat(first.nominal()).isEqualTo(0.7);
        assertThat(first.exact()).isTrue();
        requireInterval(first.leader(), 0.6, 1);
        assertThat(first.leader().below()).contains(new Passing(1, 0));
        assertThat(first.leader().above()).isEmpty();
        requireInterval(ranges.nodes().get(1).leader(), 0, 0.4);
        assertThat(ranges.nodes().get(1).leader().above()).contains(new Passing(1, 0));
        OfPair pair = ranges.pairs().get(0);
        assertThat(pair).isEqualTo(new OfPair(1, 0, 1, first.leader(), true));
    }

    @Test
    void a_unit_that_is_better_everywhere_stays_ahead() {
        WeightRanges ranges = flat(new double[] {0.7, 0.3}, new double[] {80, 70}, new double[] {60, 70});
        assertThat(ranges.nodes().get(0).leader()).isEqualTo(new Interval(0, 1, Optional.empty(), Optional.empty()));
    }

    /**
     * Weights w, (1 − w)/2, (1 − w)/2. The first unit lacks the third score: {@code (90 w + 30 (1 − w)/2) / (w + (1 −
     * w)/2)}; the second has 60 throughout. They meet where 90 w + 15 − 15 w = 30 w + 30, at w = 1/3; the third, with
     * (60, 54, 82), is at 60 w + 68 (1 − w) and meets the first where (75 w + 15) = (68 − 8 w)(0.5 w + 0.5), that is 4
     * w² + 45 w − 19 = 0.
     */
    @Test
    void a_missing_score_bends_the_line() {
        WeightRanges ranges = flat(
                new double[] {0.6, 0.2, 0.2}, new double[] {90, 30, NONE}, new double[] {60, 60, 60}, new double[] {
                    60, 54, 82
                });
        double root = (-45 + Math.sqrt(45 * 45 + 4 * 4 * 19)) / 8;
        requireInterval(ranges.nodes().get(0).leader(), root, 1);
        assertThat(ranges.nodes().get(0).leader().below()).contains(new Passing(2, 0));
        assertThat(ranges.pairs().get(0).behind()).isEqualTo(2);
        requireInterval(ranges.pairs().get(0).interval(), root, 1);
        // At w = 1 the second and the third are level, and not reversed.
        requireInterval(ranges.pairs().get(1).interval(), 0, 1);
    }

    @Test
    void units_that_are_level_may_part_in_the_order_of_the_ranking_alone() {
        WeightRanges ranges = flat(new double[] {0.5, 0.5}, new double[] {60, 40}, new double[] {40, 60});
        requireInterval(ranges.nodes().get(0).leader(), 0.5, 1);
        assertThat(ranges.nodes().get(0).leader().below()).contains(new Passing(1, 0));
        requireInterval(ranges.nodes().get(1).leader(), 0, 0.5);
    }

    @Test
    void equal_units_stay_level_and_end_nothing() {
        WeightRanges ranges = flat(new double[] {0.5, 0.5}, new double[] {60, 40.1}, new double[] {60, 40.1});
        requireInterval(ranges.nodes().get(0).leader(), 0, 1);
    }

    @Test
    void touching_is_not_passing() {
        // (1 + 3 t) / (1 + t) and 8 t / (1 + 3 t) are both 2 at t = 1; the first is above the other everywhere else.
        ScoreCurve upper = new ScoreCurve(1, 3, 1, 1);
        assertThat(upper.firstBelow(new ScoreCurve(0, 8, 1, 3), true)).isInfinite();
        assertThat(upper.firstBelow(new ScoreCurve(0, 8.5, 1, 3), true)).isBetween(0.0, 1.0);
        assertThat(new ScoreCurve(2, 0, 1, 1).firstBelow(new ScoreCurve(0, 2, 1, 0), true))
                .isCloseTo((Math.sqrt(5) - 1) / 2, within(1e-15));
    }

    @Test
    void a_node_without_siblings_that_count_is_left_out() {
        WeightRanges ranges = flat(new double[] {1, 0}, new double[] {80, 70}, new double[] {60, 75});
        assertThat(ranges.nodes()).extracting(WeightRange::node).containsExactly(2);
        // 80 (1 − w) + 70 w = 60 (1 − w) + 75 w at w = 0.8.
        requireInterval(ranges.nodes().get(0).leader(), 0, 0.8);
    }

    @Test
    void all_units_as_top_ones_never_change() {
        ScoreCurveSample sample = ScoreCurveSample.random(1, 9, 0, ScoreCurveSample.arithmetic(0));
        for (WeightRange range : sample.ranges(9).nodes()) {
            requireInterval(range.top(), 0, 1);
        }
    }

    @Test
    void only_ranked_units_count() {
        ScoreCurveSample sample = ScoreCurveSample.flat(
                new double[] {0.4, 0.3, 0.3},
                new double[][] {{50, 60, 60}, {40, 50, 50}, {100, NONE, NONE}},
                ScoreCurveSample.arithmetic(0.5));
        requireInterval(sample.ranges(1).nodes().get(0).leader(), 0, 1);
    }

    @Test
    void a_score_of_zero_that_did_not_count_ends_a_geometric_range_at_once() {
        ScoreCurveSample sample = ScoreCurveSample.flat(
                new double[] {0, 0.5, 0.5}, new double[][] {{0, 60, 60}, {40, 50, 50}}, ScoreCurveSample.geometric(0));
        WeightRange range = sample.ranges(1).nodes().get(0);
        assertThat(range.exact()).isFalse();
        requireInterval(range.leader(), 0, 0);
    }

    static Stream<Arguments> samples() {
        List<Arguments> samples = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            samples.add(Arguments.of("arithmetic", seed, 0.0, ScoreCurveSample.arithmetic(0)));
            samples.add(Arguments.of("arithmetic with gaps", seed, 0.3, ScoreCurveSample.arithmetic(0)));
            samples.add(Arguments.of("arithmetic with coverage", seed, 0.2, ScoreCurveSample.arithmetic(0.6)));
            samples.add(Arguments.of("geometric with gaps", seed, 0.2, ScoreCurveSample.geometric(0.4)));
            samples.add(Arguments.of("mixed with gaps", seed, 0.2, ScoreCurveSample.mixed()));
            samples.add(Arguments.of("mixed, comparing units", seed, 0.2, ScoreCurveSample.mixed("jevons")));
            samples.add(Arguments.of("comparing units", seed, 0.1, Step.of("aggregate", "method", "topsis")));
        }
        return samples.stream();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("samples")
    void a_plan_with_the_weight_at_the_end_of_a_range_says_the_same(
            String name, long seed, double missing, Step aggregate) {
        ScoreCurveSample sample = ScoreCurveSample.random(seed, 14, missing, aggregate);
        List<Integer> ranking = sample.result().ranking(0, ScoreCurveSample.PERIOD);
        WeightRanges ranges = sample.ranges(TOP);
        int ends = 0;
        for (WeightRange range : ranges.nodes()) {
            boolean isUnderA = range.node() >= 2 && range.node() <= 6;
            assertThat(range.exact())
                    .isEqualTo(!name.startsWith("comparing") && (!name.startsWith("mixed") || !isUnderA));
            ends += requireRange(sample, range.node(), range.leader(), result -> keeps(result, ranking, 0, 1, 14));
            ends += requireRange(sample, range.node(), range.top(), result -> keeps(result, ranking, 0, TOP, 14));
        }
        for (OfPair pair : ranges.pairs()) {
            int place = ranking.indexOf(pair.ahead());
            assertThat(ranking.get(place + 1)).isEqualTo(pair.behind());
            if (place % 3 != seed % 3) {
                continue; // a third of them will do, as each takes seven runs of a plan
            }
            ends += requireRange(
                    sample,
                    pair.node(),
                    pair.interval(),
                    result -> keeps(result, ranking, place, place + 1, place + 2));
        }
        assertThat(ends).as("ranges that end somewhere").isGreaterThan(8);
    }

    /** Holds at both ends and at three places between, and no longer beyond; gives the number of ends. */
    private static int requireRange(ScoreCurveSample sample, int node, Interval interval, Predicate<Result> holds) {
        double inside = interval.low() + 1e-6;
        for (int i = 0; i <= 4; i++) {
            double weight = inside + (interval.high() - 1e-6 - inside) * i / 4;
            assertThat(holds.test(sample.result(sample.moved(node, weight))))
                    .as("node %s, weight %s, %s", node, weight, interval)
                    .isTrue();
        }
        requireEnd(sample, node, interval.low() - 1e-6, interval.low() == 0, interval.below(), holds);
        requireEnd(sample, node, interval.high() + 1e-6, interval.high() == 1, interval.above(), holds);
        return (interval.below().isPresent() ? 1 : 0) + (interval.above().isPresent() ? 1 : 0);
    }

    private static void requireEnd(
            ScoreCurveSample sample,
            int node,
            double beyond,
            boolean isLast,
            Optional<Passing> passing,
            Predicate<Result> holds) {
        assertThat(passing.isEmpty()).isEqualTo(isLast);
        if (passing.isPresent()) {
            Result result = sample.result(sample.moved(node, beyond));
            assertThat(holds.test(result))
                    .as("node %s, weight %s", node, beyond)
                    .isFalse();
            assertThat(result.score(0, passing.get().unit()))
                    .isGreaterThan(result.score(0, passing.get().passed()));
        }
    }

    /** Whether no place from {@code middle} to {@code to} has a higher score than one before it. */
    private static boolean keeps(Result result, List<Integer> ranking, int from, int middle, int to) {
        double[] scores =
                ranking.stream().mapToDouble(unit -> result.score(0, unit)).toArray();
        double least = Arrays.stream(scores, from, middle).min().orElseThrow();
        double most =
                Arrays.stream(scores, middle, Math.min(to, scores.length)).max().orElseThrow();
        return most <= least + 1e-12;
    }
}
