// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.influence.Without.Kind;
import dev.pagoda.audit.influence.Without.Removed;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithoutTest {
    private static final double NONE = Double.NaN;
    private static final int TOP = 2;
    private static final int A1 = CellSample.FRAMEWORK.position("A1");
    private static final int B = CellSample.FRAMEWORK.position("B");

    /** Scores as they are: the index is 50, 45, 40, 34; without B it is 20, 30, 40, 28. */
    private static final double[][] SCORES = {
        {30, 20, 40, 28}, {10, 40, 40, 28}, {90, 60, 40, 40}, {70, 60, 40, 40}, {1, 1, 1, 1}
    };

    private static Without of(Result base, Kind kind, int number) {
        return Without.of(base, List.of(new Removed(kind, number)), TOP, 1, WorkListener.NONE)
                .get(0);
    }

    private static Without.Ranked ranked(Result base, Kind kind, int number) {
        return (Without.Ranked) of(base, kind, number);
    }

    private static Result scores() {
        return CellSample.of(0, SCORES, Step.of("denominate")).result();
    }

    /** Ranks 1, 2, 3, 4 become 4, 2, 1, 3. */
    @Test
    void tells_how_the_ranking_shifts_without_a_dimension() {
        Without.Ranked without = ranked(scores(), Kind.DIMENSION, B);
        assertThat(without.meanShift()).isCloseTo(6.0 / 4, within(1e-15));
        assertThat(without.mover()).isZero();
        assertThat(without.move()).isEqualTo(3);
        assertThat(without.reversed()).isEqualTo(4); // the first behind three others, the second behind the third
        assertThat(without.leader()).isEqualTo(2);
        assertThat(without.leads()).isFalse();
        assertThat(without.entering()).containsExactly(2);
        assertThat(without.leaving()).containsExactly(0);
        assertThat(without.unranked()).isEmpty();
    }

    @Test
    void a_place_that_falls_free_moves_nobody() {
        Without.Ranked without = ranked(scores(), Kind.UNIT, 0);
        assertThat(without.meanShift()).isZero();
        assertThat(without.mover()).isEqualTo(-1);
        assertThat(without.reversed()).isZero();
        assertThat(without.leader()).isEqualTo(1);
        assertThat(without.leads()).isTrue();
        assertThat(without.entering()).isEmpty();
        assertThat(without.leaving()).isEmpty();
    }

    @Test
    void units_that_were_level_are_no_reversed_pair() {
        double[][] values = {{10, 30}, {10, 30}, {30, 10}, {30, 10}, {1, 1}};
        Without.Ranked without = ranked(CellSample.of(0, values).result(), Kind.DIMENSION, B);
        assertThat(without.reversed()).isZero();
        assertThat(without.meanShift()).isEqualTo(0.5);
    }

    /** On A1 the last unit, far out, presses the others together; without it the second one is far ahead there. */
    @Test
    void a_unit_that_sets_the_scale_moves_others() {
        double[] none = {NONE, NONE, NONE, NONE};
        double[][] values = {{1, 2, 0, 100}, none, {30, 26, 10, 0}, none, {1, 1, 1, 1}};
        Result base = CellSample.of(0, values, Step.of("denominate"), Step.of("normalise", "method", "min-max"))
                .result();
        assertThat(base.ranking(0, CellSample.EDITION)).containsExactly(0, 3, 1, 2);
        Without.Ranked without = ranked(base, Kind.UNIT, 3);
        assertThat(without.leader()).isEqualTo(1);
        assertThat(without.reversed()).isEqualTo(1);
    }

    /** Without A1 the last unit has 1 of 3 values, fewer than half; without B1 or B2 it has more than half. */
    @Test
    void who_is_ranked_no_more_or_only_now_is_told() {
        double[][] values = {{3, 2, 1}, {NONE, NONE, NONE}, {3, 2, NONE}, {3, 2, 1}, {1, 1, 1}};
        Result strict = CellSample.of(0, values, Step.of("denominate"), Step.of("screen", "coverage", 0.5))
                .result();
        assertThat(ranked(strict, Kind.INDICATOR, A1).unranked()).containsExactly(2);
        Result stricter = CellSample.of(0, values, Step.of("denominate"), Step.of("screen", "coverage", 0.6))
                .result();
        assertThat(ranked(stricter, Kind.INDICATOR, CellSample.FRAMEWORK.position("B1"))
                        .ranked())
                .containsExactly(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void reversed_pairs_are_those_that_are_counted_one_by_one(long seed) {
        CellSample sample = CellSample.random(seed);
        Result base = sample.result();
        for (int node = 1; node < CellSample.FRAMEWORK.nodes().size(); node++) {
            String code = CellSample.FRAMEWORK.nodes().get(node).code();
            if (of(base, Kind.INDICATOR, node) instanceof Without.Ranked without) {
                Result after = without(base, code);
                assertThat(without.reversed()).isEqualTo(reversed(base, after));
                assertThat(without.meanShift()).isCloseTo(meanShift(base, after), within(1e-14));
            }
        }
    }

    private static Result without(Result base, String code) {
        Methodology reduced = Reduced.withoutNode(base.methodology(), code);
        Plan plan = ((Compilation.Ready) Plan.compile(reduced)).plan();
        Table table = base.observed()
                .only(reduced.framework().columns(), base.observed().units());
        return ((Outcome.Finished) plan.run(table)).result();
    }

    private static List<Integer> both(Result base, Result after) {
        List<Integer> both = new ArrayList<>(base.ranking(0, CellSample.EDITION));
        both.retainAll(after.ranking(0, CellSample.EDITION));
        return both;
    }

    private static int reversed(Result base, Result after) {
        int count = 0;
        for (int one : both(base, after)) {
            for (int other : both(base, after)) {
                count += base.score(0, one) > base.score(0, other) && after.score(0, one) < after.score(0, other)
                        ? 1
                        : 0;
            }
        }
        return count;
    }

    private static double meanShift(Result base, Result after) {
        double sum = 0;
        for (int unit : both(base, after)) {
            sum += Math.abs(place(base, after, unit) - place(after, base, unit));
        }
        return sum / both(base, after).size();
    }

    /** The best place of those with the same score. */
    private static int place(Result in, Result other, int unit) {
        return 1
                + (int) both(in, other).stream()
                        .filter(one -> in.score(0, one) > in.score(0, unit))
                        .count();
    }

    @Test
    void what_stops_is_told_and_not_left_out() {
        Framework framework = new Framework(
                Dimension.of("I", 1, Dimension.of("A", 1, Indicator.of("A1", 1, Direction.HIGHER_IS_BETTER))),
                List.of());
        Methodology methodology = Methodology.of(
                framework,
                List.of(Unit.of("x"), Unit.of("y")),
                2022,
                Step.of("normalise", "method", "distance-to-reference", "unit", "y"));
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        Table table = Table.of(List.of("A1"), List.of("x", "y"), 2022, new double[][] {{1, 2}});
        Result base = ((Outcome.Finished) plan.run(table)).result();
        List<Without> all = Without.of(base, Without.candidates(base), TOP, 2, WorkListener.NONE);
        assertThat(all)
                .extracting(without -> without instanceof Without.Stopped stopped
                        ? stopped.problems().stream().map(Problem::id).toList()
                        : List.of())
                .containsExactly(
                        List.of("nothing-left"),
                        List.of("nothing-left"),
                        List.of("does-not-vary"),
                        List.of("unknown-unit"));
    }

    @Test
    void all_nodes_but_the_index_and_all_ranked_units_can_be_left_out() {
        Result base = CellSample.of(1, SCORES, Step.of("denominate")).result();
        assertThat(Without.candidates(base))
                .containsExactly(
                        new Removed(Kind.DIMENSION, 1),
                        new Removed(Kind.INDICATOR, 2),
                        new Removed(Kind.INDICATOR, 3),
                        new Removed(Kind.DIMENSION, 4),
                        new Removed(Kind.INDICATOR, 5),
                        new Removed(Kind.INDICATOR, 6),
                        new Removed(Kind.UNIT, 0),
                        new Removed(Kind.UNIT, 1),
                        new Removed(Kind.UNIT, 2));
    }

    @Test
    void the_threads_do_not_change_what_comes_out() {
        Result base = CellSample.random(3).result();
        List<Removed> removed = Without.candidates(base);
        List<Without> alone = Without.of(base, removed, TOP, 1, WorkListener.NONE);
        assertThat(Without.of(base, removed, TOP, 3, WorkListener.NONE)).isEqualTo(alone);
        assertThat(alone).extracting(Without::removed).containsExactlyElementsOf(removed);
    }
}
