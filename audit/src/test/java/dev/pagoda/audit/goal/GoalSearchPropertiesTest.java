// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every answer, on seeded indices. */
class GoalSearchPropertiesTest {
    private static final int COARSE = 0;
    private static final int FINE = 4;

    /** Beyond the best, where a value moves the scale and is winsorised. */
    private static final Bounds WIDE =
            new Bounds(List.of(), List.of(), Map.of(), Optional.of(new Bounds.Limit.Share(3)), false);

    /** The answers for every unit that is not first. */
    private static List<Found> answers(Scene scene, Bounds bounds) {
        List<Found> answers = new ArrayList<>();
        for (int unit = 0; unit < RandomIndex.UNITS; unit++) {
            GoalOutcome answer = scene.find(new Goal(unit, new GoalTarget.Gain(1), bounds, Goal.Rivals.FIXED));
            if (answer instanceof GoalOutcome.Attained attained) {
                answers.add(new Found(
                        scene, unit, attained.survey(), attained.proposal().changes()));
            } else if (answer instanceof GoalOutcome.OutOfReach beyond) {
                answers.add(new Found(scene, unit, beyond.survey(), List.of()));
            }
        }
        assertThat(answers).hasSizeGreaterThan(RandomIndex.UNITS / 2);
        return answers;
    }

    private record Found(Scene scene, int unit, Survey survey, List<QuantityChange> proposed) {
        boolean gains(List<QuantityChange> changes) {
            int row = scene.row(unit);
            double rank = scene.rankWith(
                    unit,
                    changes.stream()
                            .flatMap(change -> change.cells(row).stream())
                            .toList());
            return rank <= Math.max(1, scene.rank(unit) - 1);
        }

        boolean gains(QuantityChange change) {
            return gains(List.of(change));
        }

        List<QuantityChange> withLess(QuantityChange change) {
            List<QuantityChange> changes = new ArrayList<>(proposed);
            changes.set(changes.indexOf(change), Scene.less(change, 1));
            return changes;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_proposal_gains_the_place_and_no_change_of_it_can_be_a_step_less(int seed) {
        for (Found found : answers(
                RandomIndex.scene(seed, seed % 2 == 0 ? COARSE : FINE), seed % 3 == 0 ? WIDE : Bounds.DEFAULT)) {
            if (!found.proposed().isEmpty()) {
                assertThat(found.gains(found.proposed())).isTrue();
            }
            for (QuantityChange change : found.proposed()) {
                assertThat(found.gains(found.withLess(change)))
                        .as(change.toString())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void of_a_coarse_lattice_no_smaller_change_gains_the_place(int seed) {
        for (Found found : answers(RandomIndex.scene(seed, COARSE), seed % 2 == 0 ? WIDE : Bounds.DEFAULT)) {
            for (Option option : found.survey().options()) {
                boolean reached = option.isReached();
                assertThat(reached && !found.gains(option.change())).isFalse();
                for (long less = reached ? 1 : 0; less < Scene.steps(option.change()); less++) {
                    assertThat(found.gains(Scene.less(option.change(), less)))
                            .as(option + " less " + less)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void of_a_fine_lattice_none_of_many_smaller_changes_gains_the_place(int seed) {
        Random random = new Random(seed);
        for (Found found : answers(RandomIndex.scene(seed, FINE), seed % 2 == 0 ? WIDE : Bounds.DEFAULT)) {
            for (Option option : found.survey().options()) {
                long steps = Scene.steps(option.change());
                if (option.isReached() && steps > 1) {
                    assertThat(found.gains(option.change())).isTrue();
                    assertThat(found.gains(Scene.less(option.change(), 1))).isFalse();
                }
                for (int i = 0; i < 15 && steps > 1; i++) {
                    long less = 1 + random.nextLong(steps - 1);
                    assertThat(found.gains(Scene.less(option.change(), less)))
                            .as(option + " less " + less)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void a_single_change_is_proposed_where_one_is_enough_and_it_is_the_smallest(int seed) {
        for (Found found : answers(RandomIndex.scene(seed, FINE), Bounds.DEFAULT)) {
            found.survey().options().stream()
                    .filter(Option::isReached)
                    .mapToDouble(option -> option.change().size())
                    .min()
                    .ifPresent(least -> {
                        assertThat(found.proposed()).hasSize(1);
                        assertThat(found.proposed().get(0).size()).isEqualTo(least);
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void changes_go_in_the_good_direction_and_no_farther_than_the_best(int seed) {
        Scene scene = RandomIndex.scene(seed, FINE);
        for (Found found : answers(scene, Bounds.DEFAULT)) {
            for (QuantityChange change : found.proposed()) {
                Values values = new Values(scene.result(), change.quantity().column());
                double better = values.sign() * (change.to() - change.from());
                double divided = change.to() / values.divisor(scene.row(found.unit()));
                assertThat(better).isPositive();
                assertThat(values.sign() * (values.best() - divided)).isGreaterThan(-1e-9);
            }
        }
    }

    @Test
    void the_rank_need_not_rise_with_the_value_and_sets_are_needed_at_times() {
        boolean falls = false;
        boolean together = false;
        for (int seed = 1; seed <= 6; seed++) {
            for (Found found : answers(RandomIndex.scene(seed, COARSE), WIDE)) {
                together |= found.proposed().size() > 1;
                for (Option option : found.survey().options()) {
                    QuantityChange change = option.change();
                    QuantityChange farthest =
                            new QuantityChange(change.quantity(), change.from(), 4 * change.from(), Double.NaN);
                    falls |= option.isReached() && change.to() > change.from() && !found.gains(farthest);
                }
            }
        }
        assertThat(falls)
                .as("some change gains the place while a larger one does not")
                .isTrue();
        assertThat(together).as("some place is gained by several changes only").isTrue();
    }
}
