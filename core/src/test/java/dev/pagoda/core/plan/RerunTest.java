// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RerunTest {
    private static final int CHANGES = 5;
    private static final Framework FRAMEWORK = new Framework(
            Dimension.of(
                    "I",
                    1,
                    Dimension.of("A", 0.5, Indicator.of("A1", 1, Direction.HIGHER_IS_BETTER)),
                    Dimension.of("B", 0.5, Indicator.of("B1", 1, Direction.HIGHER_IS_BETTER))),
            List.of());
    private static final Table TABLE =
            Table.of(FRAMEWORK.columns(), List.of("x", "y", "z"), 2022, new double[][] {{1, 2, 3}, {9, 5, 1}});

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Plan plan(Methodology methodology) {
        return ((Compilation.Ready) Plan.compile(methodology)).plan();
    }

    private static Plan plan(Step... steps) {
        return plan(Methodology.of(FRAMEWORK, List.of(Unit.of("x"), Unit.of("y"), Unit.of("z")), 2022, steps));
    }

    private static Result finished(Outcome outcome) {
        return ((Outcome.Finished) outcome).result();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void gives_the_same_bits_as_a_run_on_the_changed_table(long seed) {
        AnyIndex index = new AnyIndex(seed);
        Plan plan = plan(index.methodology());
        Table table = index.table();
        if (!(plan.run(table) instanceof Outcome.Finished base)) {
            return; // whatever_can_happen_does_happen counts these
        }
        for (int i = 0; i < CHANGES; i++) {
            List<Table.Cell> cells = index.cells(table);
            assertThat(EveryBit.of(plan.rerun(base.result(), cells)))
                    .as("seed %s, cells %s", seed, cells)
                    .isEqualTo(EveryBit.of(plan.run(table.with(cells))));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goes_on_from_a_rerun_as_from_a_run(long seed) {
        AnyIndex index = new AnyIndex(seed);
        Plan plan = plan(index.methodology());
        Table table = index.table();
        Outcome outcome = plan.run(table);
        for (int i = 0; i < CHANGES && outcome instanceof Outcome.Finished base; i++) {
            List<Table.Cell> cells = index.cells(table);
            table = table.with(cells);
            outcome = plan.rerun(base.result(), cells);
            assertThat(EveryBit.of(outcome)).isEqualTo(EveryBit.of(plan.run(table)));
        }
    }

    /**
     * The two tests above would show nothing if no run finished, none stopped, or nobody was ever screened in or out.
     */
    @Test
    void whatever_can_happen_does_happen() {
        List<String> seen = new ArrayList<>();
        seeds().forEach(seed -> {
            AnyIndex index = new AnyIndex(seed);
            Plan plan = plan(index.methodology());
            Table table = index.table();
            if (plan.run(table) instanceof Outcome.Finished base) {
                for (int i = 0; i < CHANGES; i++) {
                    seen.add(happened(base.result(), plan.rerun(base.result(), index.cells(table))));
                }
            }
        });
        assertThat(seen.stream().filter("finished"::equals)).hasSizeGreaterThan(100);
        assertThat(seen.stream().filter("stopped"::equals)).hasSizeGreaterThan(20);
        assertThat(seen.stream().filter("others are ranked"::equals)).hasSizeGreaterThan(20);
    }

    private static String happened(Result base, Outcome outcome) {
        if (!(outcome instanceof Outcome.Finished finished)) {
            return "stopped";
        }
        return finished.result().exclusions().equals(base.exclusions()) ? "finished" : "others are ranked";
    }

    @Test
    void what_the_cells_do_not_bear_on_is_shared() {
        Plan plan = plan(Step.of("normalise", "method", "min-max"));
        Result base = finished(plan.run(TABLE));
        Result rerun = finished(plan.rerun(base, List.of(new Table.Cell(0, 1, 2.5))));
        int untouched = FRAMEWORK.position("B");
        assertThat(rerun.scores().values()[untouched]).isSameAs(base.scores().values()[untouched]);
        assertThat(rerun.ranks().places(untouched)).isSameAs(base.ranks().places(untouched));
        assertThat(rerun.scores().values()[FRAMEWORK.position("A")])
                .isNotSameAs(base.scores().values()[FRAMEWORK.position("A")]);
    }

    /**
     * The value is the one that was imputed, so nothing differs at the second screening but that x was not looked at
     * before.
     */
    @Test
    void a_unit_that_comes_back_is_screened_again() {
        Plan plan = plan(
                Step.of("screen", "coverage", 1),
                Step.of("impute", "method", "mean"),
                Step.of("screen", "non-zero", 0.5));
        double[][] values = {{1, 2, 3}, {Double.NaN, 5, 1}};
        Result base = finished(plan.run(Table.of(FRAMEWORK.columns(), TABLE.units(), 2022, values)));
        assertThat(base.isRanked(0)).isFalse();
        List<Table.Cell> cells = List.of(new Table.Cell(1, 0, 3));
        assertThat(EveryBit.of(plan.rerun(base, cells)))
                .isEqualTo(EveryBit.of(plan.run(base.observed().with(cells))));
        assertThat(finished(plan.rerun(base, cells)).isRanked(0)).isTrue();
    }

    @Test
    void when_a_unit_loses_its_score_the_others_are_ranked_anew_everywhere() {
        Plan plan = plan(Step.of("aggregate", "method", "arithmetic", "coverage", 1));
        Result base = finished(plan.run(TABLE));
        List<Table.Cell> cells = List.of(new Table.Cell(0, 0, Double.NaN));
        int untouched = FRAMEWORK.position("B");
        assertThat(base.rank(untouched, 1)).isEqualTo(2);
        assertThat(finished(plan.rerun(base, cells)).rank(untouched, 1)).isEqualTo(1);
        assertThat(EveryBit.of(plan.rerun(base, cells))).isEqualTo(EveryBit.of(plan.run(TABLE.with(cells))));
    }

    @Test
    void of_another_plan_nothing_is_shared() {
        Result base = finished(plan(Step.of("normalise", "method", "min-max")).run(TABLE));
        Plan other = plan(Step.of("normalise", "method", "z-score"));
        List<Table.Cell> cells = List.of(new Table.Cell(0, 1, 2.5));
        assertThat(EveryBit.of(other.rerun(base, cells))).isEqualTo(EveryBit.of(other.run(TABLE.with(cells))));
    }
}
