// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The simple reading of sensitivity: one thing changed at a time. */
class RankChangesTest {
    private static final String TAI = "technology-achievement";

    /** Ranks of units with eight indicators, {@code scores[unit][indicator]}, the weight of one of them multiplied. */
    private static int[] ranks(double[][] scores, int indicator, double factor) {
        Indicator[] indicators = IntStream.range(0, 8)
                .mapToObj(i -> Indicator.of("i" + i, i == indicator ? factor : 1, Direction.HIGHER_IS_BETTER))
                .toArray(Indicator[]::new);
        Framework framework = new Framework(Dimension.of("TAI", 1, indicators), List.of());
        List<Unit> units = IntStream.range(0, scores.length)
                .mapToObj(u -> Unit.of("u" + u))
                .toList();
        double[][] columns = new double[8][scores.length];
        for (int unit = 0; unit < scores.length; unit++) {
            for (int i = 0; i < 8; i++) {
                columns[i][unit] = scores[unit][i];
            }
        }
        Methodology methodology = Methodology.of(
                framework,
                units,
                2002,
                Step.of("weigh", "method", "given", "rescale", true),
                Step.of("aggregate", "method", "arithmetic"));
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        Table table =
                Table.of(framework.columns(), units.stream().map(Unit::code).toList(), 2002, columns);
        Result result = ((Outcome.Finished) plan.run(table)).result();
        return IntStream.range(0, scores.length)
                .map(unit -> (int) result.rank(0, unit))
                .toArray();
    }

    @Test
    void reproduces_the_shifts_of_the_technology_achievement_index() {
        double[][] scores =
                ReferenceFigures.matrix(ReferenceFigures.json(TAI, "recomputed", "one_at_a_time", "scores"));
        double[] factors = ReferenceFigures.numbers(ReferenceFigures.json(TAI, "input", "factors"));
        int[] nominal = ranks(scores, 0, 1);
        assertThat(nominal).containsExactly(whole(ReferenceFigures.json(TAI, "recomputed", "one_at_a_time", "ranks")));
        JsonNode expected = ReferenceFigures.json(TAI, "recomputed", "one_at_a_time", "runs");
        assertThat(expected).hasSize(8 * factors.length);
        for (int i = 0; i < expected.size(); i++) {
            JsonNode run = expected.get(i);
            int indicator = i / factors.length;
            double factor = factors[i % factors.length];
            assertThat(indicator + 1.0).isEqualTo(run.get("indicator").asDouble());
            assertThat(factor).isEqualTo(run.get("factor").asDouble());
            int[] changed = ranks(scores, indicator, factor);
            assertThat(changed).containsExactly(whole(run.get("ranks")));
            AuditResult.Alone row = row(nominal, changed);
            assertThat(row.meanShift()).isCloseTo(run.get("mean_shift").asDouble(), within(1e-12));
            assertThat(row.largestShift()).isEqualTo(run.get("largest_shift").asDouble());
        }
    }

    private static int[] whole(JsonNode numbers) {
        return Arrays.stream(ReferenceFigures.numbers(numbers))
                .mapToInt(x -> (int) x)
                .toArray();
    }

    private static AuditResult.Alone row(int[] nominal, int[]... rankings) {
        RankChanges ranks = new RankChanges(nominal, 2);
        for (int[] ranking : rankings) {
            ranks.add(ranking);
        }
        return ranks.row("factor", "");
    }

    @Test
    void a_unit_without_a_rank_is_left_out_of_the_shifts() {
        AuditResult.Alone row = row(new int[] {1, 2, 3}, new int[] {2, 1, 0});
        assertThat(row.meanShift()).isEqualTo(1);
        assertThat(row.unit()).isZero();
        assertThat(row(new int[] {1, 2, 3}, new int[] {0, 0, 0}).meanShift()).isNaN();
    }

    @Test
    void several_rankings_are_averaged() {
        AuditResult.Alone row = row(new int[] {1, 2, 3}, new int[] {1, 2, 3}, new int[] {3, 2, 1}, new int[] {1, 3, 2});
        assertThat(row.meanShift()).isCloseTo((0 + 4 / 3.0 + 2 / 3.0) / 3, within(1e-12));
        assertThat(row.largestShift()).isEqualTo(2);
        assertThat(row.topKept()).isCloseTo((2 + 1 + 1) / 3.0, within(1e-12));
        assertThat(row.leaderStays()).isTrue();
    }

    @Test
    void ties_count_at_their_best_rank_whatever_rule_the_index_has_for_them() {
        Framework framework =
                new Framework(Dimension.of("I", 1, Indicator.of("A", 1, Direction.HIGHER_IS_BETTER)), List.of());
        List<Unit> units = List.of(Unit.of("x"), Unit.of("y"), Unit.of("z"));
        for (String rule : List.of("min", "max", "mean", "dense")) {
            Methodology methodology = Methodology.of(
                    framework, units, 2022, Step.of("normalise", "method", "min-max"), Step.of("rank", "ties", rule));
            Table table = Table.of(framework.columns(), List.of("x", "y", "z"), 2022, new double[][] {{7, 7, 1}});
            Result result = ((Outcome.Finished) SmallAudit.plan(methodology).run(table)).result();
            assertThat(RankChanges.of(result, result, new int[] {0, 1, 2}))
                    .as(rule)
                    .containsExactly(1, 1, 3);
        }
    }
}
