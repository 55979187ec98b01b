// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final double NONE = Double.NaN;
    private static final Framework FRAMEWORK = new Framework(
            Dimension.of(
                    "I",
                    1,
                    Dimension.of(
                            "A",
                            0.5,
                            Indicator.of("A1", 0.5, Direction.HIGHER_IS_BETTER),
                            Indicator.of("A2", 0.5, Direction.LOWER_IS_BETTER)),
                    Indicator.of("B", 0.5, Direction.HIGHER_IS_BETTER)),
            List.of());
    private static final List<Unit> UNITS = List.of(Unit.of("x"), Unit.of("y"), Unit.of("z"));
    private static final double[][] DATA = {{1, 2, 3}, {9, 5, 1}, {10, NONE, 20}};

    private static Methodology method(Step... steps) {
        return Methodology.of(FRAMEWORK, UNITS, 2022, steps);
    }

    private static Table table(double[][] data) {
        return Table.of(FRAMEWORK.columns(), List.of("x", "y", "z"), 2022, data);
    }

    private static Result run(Methodology methodology, double[][] data) {
        Outcome outcome = ready(methodology).run(table(data));
        assertThat(outcome).isInstanceOf(Outcome.Finished.class);
        return ((Outcome.Finished) outcome).result();
    }

    private static Plan ready(Methodology methodology) {
        Compilation compilation = Plan.compile(methodology);
        assertThat(compilation).isInstanceOf(Compilation.Ready.class);
        return ((Compilation.Ready) compilation).plan();
    }

    private static List<Problem> refused(Methodology methodology) {
        Compilation compilation = Plan.compile(methodology);
        assertThat(compilation).isInstanceOf(Compilation.Refused.class);
        return ((Compilation.Refused) compilation).problems();
    }

    @Test
    void scores_add_up_from_the_cells_to_the_index() {
        Result result = run(method(Step.of("normalise", "method", "min-max")), DATA);
        assertThat(result.score(1, 0)).isZero();
        assertThat(result.score(1, 1)).isEqualTo(50);
        assertThat(result.score(1, 2)).isEqualTo(100);
        assertThat(result.score(0, 2)).isEqualTo(100);
        assertThat(result.rank(0, 0)).isEqualTo(3);
    }

    @Test
    void a_missing_child_leaves_its_weight_to_the_others() {
        Result result = run(method(Step.of("normalise", "method", "min-max")), DATA);
        assertThat(result.score(0, 1)).isEqualTo(50);
        assertThat(result.contributions(0, 1)[1]).isNaN();
    }

    @Test
    void a_node_with_too_few_children_has_no_score_and_the_unit_no_rank() {
        Result result = run(
                method(
                        Step.of("normalise", "method", "min-max"),
                        Step.of("aggregate", "method", "arithmetic", "coverage", 1)),
                DATA);
        assertThat(result.score(0, 1)).isNaN();
        assertThat(result.exclusions()).containsExactly(new Exclusion("y", 2022, Exclusion.Ground.NO_SCORE, ""));
    }

    @Test
    void a_screened_unit_is_shown_but_neither_ranked_nor_learned_from() {
        double[][] data = {{1, 500, 3}, {9, NONE, 1}, {10, NONE, 20}};
        Result result =
                run(method(Step.of("screen", "coverage", 0.5), Step.of("normalise", "method", "min-max")), data);
        assertThat(result.rank(0, 1)).isNaN();
        assertThat(result.rank(0, 2)).isEqualTo(1);
        assertThat(result.score(2, 2)).isEqualTo(100);
        assertThat(result.exclusions().get(0).detail()).isEqualTo("I 33% < 50%");
    }

    @Test
    void an_indicator_that_does_not_vary_stops_the_run() {
        double[][] data = {{7, 7, 7}, {9, 5, 1}, {10, 15, 20}};
        Outcome outcome =
                ready(method(Step.of("normalise", "method", "min-max"))).run(table(data));
        assertThat(((Outcome.Stopped) outcome).problems())
                .extracting(Problem::id)
                .containsExactly("does-not-vary");
    }

    @Test
    void all_problems_of_a_method_come_at_once() {
        List<Problem> problems = refused(method(
                Step.of("normalize", "method", "min-max"),
                Step.of("normalise", "method", "minmax"),
                Step.of("treat", "per", Setting.entries("A9", "none")),
                Step.of("aggregate", "method", "arithmetic", "coverge", 0.5)));
        assertThat(problems)
                .extracting(Problem::id)
                .containsExactlyInAnyOrder("unknown-step", "unknown-method", "unknown-node", "unknown-key");
        assertThat(problems)
                .extracting(problem -> problem.cure().en())
                .anyMatch(cure -> cure.contains("Did you mean 'min-max'?"));
    }

    @Test
    void a_lower_is_better_indicator_needs_a_normalisation() {
        assertThat(refused(method())).extracting(Problem::id).containsExactly("missing-step");
    }

    @Test
    void the_nearest_choice_of_a_method_wins() {
        Step normalise = Step.of(
                "normalise",
                "method",
                "min-max",
                "upper",
                10,
                "per",
                Setting.entries("A", Setting.entries("upper", 50), "A2", Setting.entries("lower", -50)));
        Result result = run(method(normalise), DATA);
        assertThat(result.score(2, 2)).isEqualTo(50);
        assertThat(result.score(3, 0)).isEqualTo(-50);
        assertThat(result.score(3, 2)).isEqualTo(50);
        assertThat(result.score(4, 2)).isEqualTo(10);
    }

    @Test
    void a_base_period_sets_the_scale_for_all() {
        Methodology methodology = new Methodology(
                FRAMEWORK,
                UNITS,
                2022,
                List.of(2022),
                List.of(Step.of("normalise", "method", "min-max", "learn-from", 2021)));
        Table table = Table.of(FRAMEWORK.columns(), List.of("x", "y", "z"), List.of(2021, 2022), new double[][] {
            {0, 1, 2, 1, 2, 4}, {2, 1, 0, 1, 0, 0}, {0, 1, 2, 0, 1, 2}
        });
        Result result = ((Outcome.Finished) ready(methodology).run(table)).result();
        assertThat(result.score(2, result.row(2, 2022))).isEqualTo(200);
    }

    @Test
    void a_base_period_without_data_is_reported_where_it_is_written() {
        Location at = new Location("index.yaml", 9, 40, 4);
        Setting.Entries normalise = new Setting.Entries(
                List.of(
                        new Setting.Entry("method", at, new Setting.Text("min-max", false, at)),
                        new Setting.Entry("learn-from", at, new Setting.Text("2019", false, at))),
                Location.NONE);
        Methodology methodology =
                method(Step.of("impute", "method", "mean"), new Step("normalise", normalise, Location.NONE));
        Problem problem = ((Outcome.Stopped) ready(methodology).run(table(DATA)))
                .problems()
                .get(0);
        assertThat(problem.id()).isEqualTo("no-base-period");
        assertThat(problem.at()).isEqualTo(at);
        assertThat(problem.message().zh()).isEqualTo("此步骤的常数取自 2019，但该时期没有观测值。");
    }

    @Test
    void a_mistake_is_told_in_both_languages() {
        assertThat(refused(method(Step.of("normalise", "method", "min-max", "lower", "low"))))
                .extracting(problem -> problem.message().zh() + problem.cure().zh())
                .containsExactly("'lower' 的值是“low”，应为数字。请写数字。'lower' 的含义：最差参考值的得分。");
    }

    @Test
    void an_explanation_walks_from_the_index_to_the_cell() {
        Result result = run(method(Step.of("normalise", "method", "min-max")), DATA);
        Explanation index = result.explain(2, 0, 2022);
        assertThat(index.children()).hasSize(2);
        Explanation cell = index.children().get(0).children().get(1);
        assertThat(cell.cell())
                .extracting(CellStep::event)
                .containsExactly(CellStep.Event.OBSERVED, CellStep.Event.SCORED);
        assertThat(cell.effectiveWeight()).isEqualTo(0.25);
    }

    private static Problem stopped(Methodology methodology, double[][] data) {
        Outcome outcome = ready(methodology).run(table(data));
        assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
        return ((Outcome.Stopped) outcome).problems().get(0);
    }

    @Test
    void a_result_too_large_to_compute_with_stops_the_run_and_names_indicator_unit_and_step() {
        Methodology methodology = method(
                Step.of("treat", "method", "yeo-johnson", "lambda", "200", "when", "always"),
                Step.of("normalise", "method", "min-max"));
        Problem problem = stopped(methodology, DATA);
        assertThat(problem.id()).isEqualTo("too-large-to-compute");
        assertThat(problem.message().en()).startsWith("A1 for ");
        assertThat(problem.message().zh()).contains("结果过大");
    }

    @Test
    void nobody_ranked_stops_the_run_and_says_how_many_are_missing_for_which_reason() {
        Methodology screened = method(
                Step.of("screen", "drop", Setting.items("x", "y", "z")), Step.of("normalise", "method", "min-max"));
        assertThat(stopped(screened, DATA).message().en()).isEqualTo("Nobody can be ranked in 2022: 3 screened out.");
        double[][] empty = {{NONE, NONE, NONE}, {NONE, NONE, NONE}, {NONE, NONE, NONE}};
        Problem problem = stopped(method(Step.of("normalise", "method", "min-max")), empty);
        assertThat(problem.id()).isEqualTo("nobody-ranked");
        assertThat(problem.message().zh()).isEqualTo("2022 年没有可以排名的评价单元：3 个没有得分。");
    }

    @Test
    void given_weights_that_are_all_zero_or_overflow_stop_the_run() {
        for (double weight : new double[] {0, 1e308}) {
            Framework framework = new Framework(
                    Dimension.of(
                            "I",
                            1,
                            Indicator.of("A1", weight, Direction.HIGHER_IS_BETTER),
                            Indicator.of("A2", weight, Direction.LOWER_IS_BETTER),
                            Indicator.of("B", weight, Direction.HIGHER_IS_BETTER)),
                    List.of());
            Methodology methodology = Methodology.of(framework, UNITS, 2022, Step.of("normalise", "method", "min-max"));
            assertThat(stopped(methodology, DATA).id()).isEqualTo("no-weights");
        }
    }
}
