// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

class RivalTrendTest {
    private static final double NONE = Double.NaN;
    private static final Framework FRAMEWORK = new Framework(
            Dimension.of(
                    "I",
                    1,
                    Indicator.of("A", 0.5, Direction.HIGHER_IS_BETTER),
                    Indicator.of("B", 0.5, Direction.LOWER_IS_BETTER)),
            List.of());
    private static final List<String> CODES = List.of("x", "y", "z");

    private static Scene scene(double[] a, double[] b) {
        return Scene.of(
                Methodology.of(
                        FRAMEWORK,
                        CODES.stream().map(Unit::of).toList(),
                        2022,
                        Step.of("normalise", "method", "goalposts", "low", 0, "high", 100)),
                Table.of(FRAMEWORK.columns(), CODES, List.of(2019, 2021, 2022), new double[][] {a, b}));
    }

    private static Goal against(GoalTarget target) {
        return new Goal(0, target, Bounds.DEFAULT, Goal.Rivals.TREND);
    }

    /** In 2019, 2021 and 2022; scores of the edition: 45, 50, 65. */
    private static Scene moving() {
        return scene(
                new double[] {NONE, NONE, 64, 39, 48, NONE, 40, 50, 70},
                new double[] {NONE, NONE, NONE, 50, 50, 20, 50, 50, 40});
    }

    @Test
    void a_rival_moves_by_its_last_change_over_the_periods_between() {
        assertThat(RivalTrend.of(moving().result(), 0))
                .containsExactly(
                        new Table.Cell(0, 7, 52), // 50 + (50 − 48) / 1
                        new Table.Cell(0, 8, 72), // 70 + (70 − 64) / 3
                        new Table.Cell(1, 7, 50),
                        new Table.Cell(1, 8, 60)); // 40 + (40 − 20) / 1
    }

    @Test
    void the_place_is_gained_from_today_against_the_rivals_as_they_will_be() {
        GoalOutcome.Attained attained = moving().attained(against(new GoalTarget.Gain(1)));
        assertThat(attained.survey().moved()).isEqualTo(4);
        assertThat(attained.survey().base().score(0, 7)).isEqualTo(51);
        assertThat(attained.proposal().changes().get(0).to()).isEqualTo(52); // A: 52 + 50 = 52 + 50 of y
    }

    @Test
    void rivals_that_fall_back_may_leave_nothing_to_do() {
        Scene falling = scene(
                new double[] {NONE, NONE, NONE, 39, 90, 60, 40, 50, 70},
                new double[] {50, 50, 40, 50, 50, 40, 50, 50, 40});
        assertThat(falling.find(against(new GoalTarget.Gain(1))))
                .isInstanceOfSatisfying(
                        GoalOutcome.Holds.class,
                        holds -> assertThat(holds.survey().base().rank(0, 6)).isEqualTo(2));
    }

    @Test
    void a_number_does_not_fall_below_the_smallest_of_its_column_and_a_yes_or_no_stays() {
        Scene scene = scene(
                new double[] {NONE, NONE, NONE, 39, 90, 60, 40, 50, 70},
                new double[] {NONE, NONE, NONE, 0, 0, 0, 0, 1, 1});
        assertThat(RivalTrend.of(scene.result(), 0))
                .containsExactly(new Table.Cell(0, 7, 39), new Table.Cell(0, 8, 80));
    }

    @Test
    void without_an_earlier_period_there_is_no_trend() {
        Scene scene = scene(
                new double[] {NONE, NONE, NONE, 39, NONE, NONE, 40, 50, 70},
                new double[] {NONE, NONE, NONE, NONE, NONE, NONE, 50, 50, 40});
        assertThat(((GoalOutcome.Refused) scene.find(against(new GoalTarget.Gain(1)))).problems())
                .extracting(Problem::id)
                .containsExactly("no-trend");
    }
}
