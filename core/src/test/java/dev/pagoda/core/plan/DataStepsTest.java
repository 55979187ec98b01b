// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Imputation and treatment as steps of a plan: where they may stand, and what single indicators get. */
class DataStepsTest {
    private static final double GAP = Double.NaN;
    private static final Framework FRAMEWORK = new Framework(
            Dimension.of(
                    "I",
                    1,
                    Indicator.of("X", 0.5, Direction.HIGHER_IS_BETTER),
                    Indicator.of("Y", 0.5, Direction.LOWER_IS_BETTER)),
            List.of());
    private static final Step MIN_MAX = Step.of("normalise", "method", "min-max");
    private static final Step AS_THEY_STAND = Step.of("impute", "method", "row-mean", "normalise-first", false);

    private static Methodology method(int units, Step... steps) {
        return Methodology.of(
                FRAMEWORK,
                IntStream.range(0, units)
                        .mapToObj(unit -> Unit.of("u" + (10 + unit)))
                        .toList(),
                2022,
                steps);
    }

    private static Result run(double[][] columns, Step... steps) {
        Methodology methodology = method(columns[0].length, steps);
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        List<String> codes = methodology.units().stream().map(Unit::code).toList();
        return ((Outcome.Finished) plan.run(Table.of(FRAMEWORK.columns(), codes, 2022, columns))).result();
    }

    private static List<Problem> refused(Step... steps) {
        return ((Compilation.Refused) Plan.compile(method(3, steps))).problems();
    }

    private static double after(Result result, String step, int column, int row) {
        return result.stages().stream()
                .filter(stage -> stage.step().equals(step))
                .mapToDouble(stage -> stage.table().value(column, row))
                .sum();
    }

    @Test
    void indicators_are_not_mixed_as_they_stand_before_they_are_normalised() {
        assertThat(refused(AS_THEY_STAND, MIN_MAX)).singleElement().satisfies(problem -> {
            assertThat(problem.id()).isEqualTo("before-normalise");
            assertThat(problem.message().en())
                    .isEqualTo("The imputation row-mean mixes indicators as they are, but the step 'normalise' comes"
                            + " later.");
        });
    }

    @Test
    void they_are_mixed_on_the_common_scale_before_or_after() {
        double[][] columns = {{0, 5, GAP, 10}, {40, 20, 30, 0}};
        Result after = run(columns, MIN_MAX, AS_THEY_STAND);
        Result before = run(columns, Step.of("impute", "method", "row-mean"), MIN_MAX);
        assertThat(after(after, "impute", 0, 2)).isEqualTo(25);
        assertThat(after(before, "impute", 0, 2)).isEqualTo(2.5);
        assertThat(after.score(0, 2)).isEqualTo(before.score(0, 2));
    }

    @Test
    void an_indicator_that_is_named_and_not_there_is_reported_at_its_place() {
        assertThat(refused(Step.of("impute", "method", "hot-deck", "on", Setting.items("X", "Z")), MIN_MAX))
                .extracting(Problem::id, problem -> problem.message().en())
                .contains(tuple("unknown-indicator", "There is no indicator 'Z'."));
        assertThat(refused(Step.of("impute", "method", "value", "value", 3), MIN_MAX))
                .extracting(problem -> problem.message().en())
                .contains("The method value needs 'note' for the indicator X.");
    }

    @Test
    void a_list_of_one_code_may_stand_without_brackets() {
        Result result = run(
                new double[][] {{1, GAP, 3}, {1, 2, 3}}, Step.of("impute", "method", "hot-deck", "on", "Y"), MIN_MAX);
        assertThat(after(result, "impute", 0, 1)).isEqualTo(1);
    }

    @Test
    void a_treatment_can_be_forced_on_one_indicator() {
        double[] even = IntStream.rangeClosed(1, 9).asDoubleStream().toArray();
        double[][] columns = {even, even};
        Setting.Entries forced = Setting.entries("method", "winsorise", "most", 2, "force", true);
        Step treat = Step.of("treat", "method", "winsorise-then-log", "per", Setting.entries("Y", forced));
        Result result = run(columns, treat, MIN_MAX);
        assertThat(after(result, "treat", 0, 8)).isEqualTo(9);
        assertThat(after(result, "treat", 1, 8)).isEqualTo(8);
        assertThat(after(result, "treat", 1, 0)).isEqualTo(2); // after the first point the longer tail is below
        assertThat(CellStep.of(result, 2, 8)).extracting(CellStep::event).contains(CellStep.Event.WINSORISED);
    }

    @Test
    void a_value_that_is_trimmed_leaves_its_weight_to_the_other_indicators_and_can_be_filled_again() {
        double[][] columns = {{1, 2, 3, 4, 90}, {1, 2, 3, 4, 5}};
        Step trim = Step.of("treat", "method", "none", "per", Setting.entries("X", Setting.entries("method", "trim")));
        Result trimmed = run(columns, trim, MIN_MAX);
        assertThat(after(trimmed, "treat", 0, 4)).isNaN();
        assertThat(trimmed.score(0, 4)).isEqualTo(trimmed.score(2, 4));
        assertThat(CellStep.of(trimmed, 1, 4)).extracting(CellStep::event).contains(CellStep.Event.TRIMMED);
        Result filled = run(columns, trim, Step.of("impute", "method", "median"), MIN_MAX);
        assertThat(after(filled, "impute", 0, 4)).isEqualTo(3);
        assertThat(new ImputedShare(filled).of(0, 4)).isEqualTo(0.5);
    }
}
