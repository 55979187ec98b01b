// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Denominator;
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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Small indices whose answers can be worked out by hand: goalposts 0 and 100, so that points are values, or 100 less
 * them.
 */
class GoalSearchTest {
    private static final double NONE = Double.NaN;
    private static final List<Unit> UNITS = List.of(Unit.of("x"), Unit.of("y"), Unit.of("z"));
    private static final Step GOALPOSTS = Step.of("normalise", "method", "goalposts", "low", 0, "high", 100);
    private static final Indicator A = Indicator.of("A", 0.5, Direction.HIGHER_IS_BETTER);
    private static final Indicator B = Indicator.of("B", 0.5, Direction.LOWER_IS_BETTER);

    private static Scene scene(Framework framework, double[][] data, Step... steps) {
        return Scene.of(
                Methodology.of(framework, UNITS, 2022, steps),
                Table.of(framework.columns(), List.of("x", "y", "z"), 2022, data));
    }

    /** Scores 45, 50 and 65. */
    private static Scene plain(Step... more) {
        Step[] steps = new Step[more.length + 1];
        steps[0] = GOALPOSTS;
        System.arraycopy(more, 0, steps, 1, more.length);
        return scene(
                new Framework(Dimension.of("I", 1, A, B), List.of()),
                new double[][] {{40, 50, 70}, {50, 50, 40}},
                steps);
    }

    private static Goal goal(int unit, GoalTarget target, Bounds bounds) {
        return new Goal(unit, target, bounds, Goal.Rivals.FIXED);
    }

    private static Bounds limited(Map<Integer, Bounds.Limit> limits) {
        return new Bounds(List.of(), List.of(), limits, Optional.empty(), false);
    }

    private static Bounds only(int... columns) {
        return new Bounds(
                java.util.Arrays.stream(columns).boxed().toList(), List.of(), Map.of(), Optional.empty(), false);
    }

    @Test
    void the_smallest_change_in_standard_deviations_is_proposed() {
        GoalOutcome.Attained attained = plain().attained(Goal.gain(0));
        assertThat(attained.proposal().changes()).hasSize(1);
        QuantityChange change = attained.proposal().changes().get(0);
        assertThat(change.from()).isEqualTo(40);
        assertThat(change.to()).isEqualTo(50);
        assertThat(change.share()).isEqualTo(0.25);
        assertThat(change.size()).isCloseTo(10 / 15.275252316519467, within(1e-12)); // of 40, 50, 70
        assertThat(attained.survey().options())
                .extracting(option -> option.change().to())
                .containsExactly(50.0, 40.0);
        assertThat(attained.proposal().passed()).isEmpty(); // level with y
    }

    @Test
    void a_tie_is_a_gain_where_equal_scores_share_the_best_place_only() {
        assertThat(plain().attained(Goal.gain(0)).proposal().result().rank(0, 0))
                .isEqualTo(2);
        GoalOutcome.Attained worst = plain(Step.of("rank", "ties", "max")).attained(Goal.gain(0));
        assertThat(worst.proposal().changes().get(0).to()).isEqualTo(51);
        assertThat(worst.proposal().passed()).containsExactly(1);
    }

    @Test
    void a_rank_or_a_rival_can_be_aimed_at() {
        List<QuantityChange> first = plain().attained(goal(0, new GoalTarget.ReachRank(1), Bounds.DEFAULT))
                .proposal()
                .changes();
        assertThat(first)
                .extracting(QuantityChange::to)
                .containsExactly(70.0, 40.0); // both as far as z, which is the best
        QuantityChange past = plain().attained(goal(0, new GoalTarget.Overtake(1), only(0)))
                .proposal()
                .changes()
                .get(0);
        assertThat(past.to()).isEqualTo(51); // level is not past
    }

    @Test
    void what_holds_already_needs_no_change() {
        assertThat(plain().find(Goal.gain(2))).isInstanceOf(GoalOutcome.Holds.class);
        assertThat(plain().find(goal(1, new GoalTarget.ReachRank(2), Bounds.DEFAULT)))
                .isInstanceOf(GoalOutcome.Holds.class);
        assertThat(plain().find(goal(1, new GoalTarget.Overtake(0), Bounds.DEFAULT)))
                .isInstanceOf(GoalOutcome.Holds.class);
    }

    @Test
    void more_places_than_there_are_above_mean_the_first() {
        GoalOutcome.Attained attained = plain().attained(goal(0, new GoalTarget.Gain(9), Bounds.DEFAULT));
        assertThat(attained.proposal().result().rank(0, 0)).isEqualTo(1);
    }

    @Test
    void a_limit_takes_the_place_of_the_default_bound() {
        Bounds tight = limited(Map.of(0, new Bounds.Limit.Share(0.1), 1, new Bounds.Limit.Amount(6)));
        GoalOutcome.Attained both = plain().attained(goal(0, new GoalTarget.Gain(1), tight));
        assertThat(both.proposal().changes())
                .extracting(QuantityChange::to)
                .containsExactly(44.0, 44.0); // 44 + 56 = 100
        assertThat(both.survey().options()).extracting(Option::outcome).containsOnly(Option.Attainment.OUT_OF_REACH);
        Bounds tighter = limited(Map.of(0, new Bounds.Limit.Share(0.1), 1, new Bounds.Limit.Amount(2)));
        GoalOutcome answer = plain().find(goal(0, new GoalTarget.Gain(1), tighter));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        GoalOutcome.OutOfReach.class,
                        beyond -> assertThat(beyond.best()).isEqualTo(3));
    }

    @Test
    void the_limit_of_all_others_holds_where_an_indicator_has_none() {
        Bounds bounds = new Bounds(
                List.of(),
                List.of(),
                Map.of(1, new Bounds.Limit.Amount(0)),
                Optional.of(new Bounds.Limit.Share(0.25)),
                false);
        assertThat(plain().attained(goal(0, new GoalTarget.Gain(1), bounds))
                        .survey()
                        .options())
                .extracting(Option::outcome)
                .containsExactly(Option.Attainment.REACHED, Option.Attainment.AT_BOUND);
    }

    @Test
    void only_what_is_allowed_changes() {
        assertThat(plain().attained(goal(0, new GoalTarget.Gain(1), only(1)))
                        .proposal()
                        .changes()
                        .get(0)
                        .to())
                .isEqualTo(40);
        Bounds except = new Bounds(List.of(), List.of(0), Map.of(), Optional.empty(), false);
        assertThat(plain().attained(goal(0, new GoalTarget.Gain(1), except))
                        .survey()
                        .options())
                .hasSize(1);
    }

    @Test
    void nothing_allowed_reaches_nothing() {
        Bounds none = new Bounds(List.of(), List.of(0, 1), Map.of(), Optional.empty(), false);
        assertThat(plain().find(goal(0, new GoalTarget.Gain(1), none)))
                .isInstanceOfSatisfying(
                        GoalOutcome.OutOfReach.class,
                        beyond -> assertThat(beyond.best()).isEqualTo(3));
    }

    @Test
    void the_default_bound_is_the_best_of_the_ranked_units_or_a_goalpost_that_is_better() {
        Indicator withGoalpost = A.with(Setting.entries("high", 100));
        Scene scene = scene(
                new Framework(Dimension.of("I", 1, withGoalpost, B), List.of()),
                new double[][] {{40, 50, 70}, {50, 50, 1}},
                GOALPOSTS);
        GoalOutcome.OutOfReach beyond =
                (GoalOutcome.OutOfReach) scene.find(goal(0, new GoalTarget.ReachRank(1), only(0)));
        assertThat(beyond.survey().options().get(0).change().to()).isEqualTo(100);
        assertThat(beyond.best()).isEqualTo(2);
        GoalOutcome.OutOfReach best =
                (GoalOutcome.OutOfReach) scene.find(goal(0, new GoalTarget.ReachRank(1), only(1)));
        assertThat(best.survey().options().get(0).change().to()).isEqualTo(1);
    }

    @Test
    void a_value_moves_in_steps_of_the_last_decimal_that_is_written() {
        Scene scene = scene(
                new Framework(Dimension.of("I", 1, A, B), List.of()),
                new double[][] {{40, 50.25, 70.5}, {50, 50, 40}},
                GOALPOSTS);
        GoalOutcome.Attained attained = scene.attained(goal(0, new GoalTarget.Overtake(1), only(0)));
        assertThat(attained.proposal().changes().get(0).quantity().decimals()).isEqualTo(2);
        assertThat(attained.proposal().changes().get(0).to()).isEqualTo(50.26);
    }

    @Test
    void a_divided_indicator_changes_in_what_is_divided() {
        Scene scene = scene(
                new Framework(Dimension.of("I", 1, A.per("D", 10), B), List.of(Denominator.of("D"))),
                new double[][] {{80, 150, 70}, {50, 50, 40}, {20, 30, 10}},
                Step.of("denominate"),
                GOALPOSTS);
        QuantityChange change = scene.attained(goal(0, new GoalTarget.Gain(1), only(0)))
                .proposal()
                .changes()
                .get(0);
        assertThat(change.from()).isEqualTo(80); // 80 / (20 / 10) = 40
        assertThat(change.to()).isEqualTo(100);
        assertThat(change.size()).isCloseTo(10 / 15.275252316519467, within(1e-12));
        Bounds limit =
                new Bounds(List.of(0), List.of(), Map.of(0, new Bounds.Limit.Amount(19)), Optional.empty(), false);
        assertThat(scene.find(goal(0, new GoalTarget.Gain(1), limit))).isInstanceOf(GoalOutcome.OutOfReach.class);
    }

    @Test
    void columns_that_hold_the_same_numbers_change_together() {
        List<Unit> units = List.of(Unit.of("u"), Unit.of("v"), Unit.of("w"), Unit.of("x"), Unit.of("y"));
        Framework framework = new Framework(
                Dimension.of(
                        "I",
                        1,
                        A,
                        Indicator.of("B", 0.5, Direction.HIGHER_IS_BETTER).per("D", 1)),
                List.of(Denominator.of("D")));
        double[][] data = {{10, 20, 30, 40, 50}, {10, 20, 30, 40, 50}, {1, 2, 2, 2, 2}};
        Scene scene = Scene.of(
                Methodology.of(framework, units, 2022, Step.of("denominate"), GOALPOSTS),
                Table.of(framework.columns(), List.of("u", "v", "w", "x", "y"), 2022, data));
        GoalOutcome.Attained attained = scene.attained(Goal.gain(0));
        assertThat(attained.survey().options()).hasSize(1);
        QuantityChange change = attained.proposal().changes().get(0);
        assertThat(change.quantity().columns()).containsExactly(0, 1);
        assertThat(change.to()).isEqualTo(15); // 15 + 15 = 20 + 10 of v
        assertThat(attained.proposal().cells(0)).hasSize(2);
    }

    @Test
    void a_gap_is_left_out_unless_a_report_is_allowed() {
        Scene scene = scene(
                new Framework(Dimension.of("I", 1, A, B), List.of()),
                new double[][] {{NONE, 50, 70}, {60, 50, 40}},
                GOALPOSTS);
        GoalOutcome.Attained other = scene.attained(Goal.gain(0));
        assertThat(other.survey().leftOut())
                .containsExactly(new LeftOut(new Quantity(List.of(0), 0), LeftOut.Hindrance.NOT_OBSERVED));
        Bounds reported = new Bounds(List.of(0), List.of(), Map.of(), Optional.empty(), true);
        QuantityChange change = scene.attained(goal(0, new GoalTarget.Gain(1), reported))
                .proposal()
                .changes()
                .get(0);
        assertThat(change.from()).isNaN();
        assertThat(change.to()).isEqualTo(60); // 60 + 40 = 50 + 50 of y
        assertThat(change.size()).isCloseTo(10 / 14.142135623730951, within(1e-12)); // from 50, the worst of the others
    }

    @Test
    void an_indicator_without_its_denominator_is_left_out() {
        Scene scene = scene(
                new Framework(Dimension.of("I", 1, A.per("D", 1), B), List.of(Denominator.of("D"))),
                new double[][] {{40, 50, 70}, {60, 50, 40}, {NONE, 1, 1}},
                Step.of("denominate"),
                GOALPOSTS);
        assertThat(scene.attained(Goal.gain(0)).survey().leftOut())
                .containsExactly(new LeftOut(new Quantity(List.of(0), 0), LeftOut.Hindrance.NO_DENOMINATOR));
    }

    @Test
    void a_unit_without_a_rank_is_refused() {
        Scene scene = scene(
                new Framework(Dimension.of("I", 1, A, B), List.of()),
                new double[][] {{NONE, 50, 70}, {NONE, 50, 40}},
                GOALPOSTS);
        assertThat(((GoalOutcome.Refused) scene.find(Goal.gain(0))).problems())
                .extracting(Problem::id)
                .containsExactly("not-ranked");
    }

    @Test
    void a_number_that_is_never_negative_does_not_fall_below_zero() {
        Bounds wide =
                new Bounds(List.of(1), List.of(), Map.of(1, new Bounds.Limit.Amount(500)), Optional.empty(), false);
        GoalOutcome.OutOfReach beyond = (GoalOutcome.OutOfReach) plain(Step.of("rank", "ties", "max"))
                .find(goal(
                        0,
                        new GoalTarget.ReachRank(1),
                        new Bounds(
                                List.of(1),
                                List.of(),
                                Map.of(1, new Bounds.Limit.Amount(39)),
                                Optional.empty(),
                                false)));
        assertThat(beyond.survey().options().get(0).change().to()).isEqualTo(11);
        GoalOutcome.Attained attained = plain().attained(goal(0, new GoalTarget.ReachRank(1), wide));
        assertThat(attained.proposal().changes().get(0).to()).isEqualTo(10);
        GoalOutcome.OutOfReach zero = (GoalOutcome.OutOfReach) scene(
                        new Framework(Dimension.of("I", 1, A, B), List.of()),
                        new double[][] {{0, 50, 70}, {50, 50, 0}},
                        GOALPOSTS)
                .find(goal(0, new GoalTarget.ReachRank(1), wide));
        assertThat(zero.survey().options().get(0).change().to()).isZero();
    }
}
