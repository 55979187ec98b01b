// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.influence.CellEffect.Top;
import dev.pagoda.audit.influence.CellHinge.What;
import dev.pagoda.audit.influence.Perturbation.Kind;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellInfluenceTest {
    private static final double NONE = Double.NaN;
    private static final int TOP = 3;

    /** Values are scores already; all are the same but for A2. The index is the mean of the four. */
    private static CellSample sample(double... a2) {
        double[][] values = new double[5][];
        for (int column = 0; column < values.length; column++) {
            values[column] = column == 1 ? a2 : filled(a2.length, column == 4 ? 1 : 40);
        }
        return CellSample.of(
                0, values, Step.of("denominate"), Step.of("tier", "method", "thresholds", "cuts", Setting.items(45)));
    }

    private static double[] filled(int count, double value) {
        double[] filled = new double[count];
        Arrays.fill(filled, value);
        return filled;
    }

    private static List<Perturbation> perturbations(Result base, double share) {
        return Perturbation.of(base, new Evidence(List.of(), List.of()), share);
    }

    private static CellInfluence of(CellSample sample, double share) {
        Result base = sample.result();
        return CellInfluence.of(sample.plan(), base, perturbations(base, share), TOP, 2, WorkListener.NONE);
    }

    private static CellEffect.Ranked ranked(CellInfluence influence, int unit, int column, Kind kind) {
        return (CellEffect.Ranked) influence.effects().stream()
                .filter(effect -> effect.perturbation().unit() == unit)
                .filter(effect -> effect.perturbation().column() == column)
                .filter(effect -> effect.perturbation().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** A2 is 60, 56, 40, 20, so the index is 45, 44, 40, 35. Half of the second's more, and it is 51: the first. */
    @Test
    void tells_what_a_cell_does_to_scores_ranks_top_tiers_and_lead() {
        CellEffect.Ranked effect = ranked(of(sample(60, 56, 40, 20), 0.5), 1, 1, Kind.LARGER);
        assertThat(effect.rank()).isEqualTo(-1);
        assertThat(effect.score()).isCloseTo(7, within(1e-12));
        assertThat(effect.mover()).isZero();
        assertThat(effect.move()).isEqualTo(1);
        assertThat(effect.moved()).isEqualTo(2);
        assertThat(effect.top()).isEqualTo(Top.LEADER);
        assertThat(effect.tiers()).isEqualTo(1);
        assertThat(effect.left()).isCloseTo(-6, within(1e-12));
        assertThat(effect.lead()).isCloseTo(-7, within(1e-12));
    }

    /** A1 of the last unit is 40; divided by 0.6 it is two thirds more. */
    @Test
    void a_denominator_counts_through_what_it_divides() {
        CellEffect.Ranked effect = ranked(of(sample(60, 56, 40, 20), 0.4), 3, 4, Kind.SMALLER);
        assertThat(effect.score()).isCloseTo(20.0 / 3, within(1e-12));
        assertThat(effect.rank()).isEqualTo(-1);
    }

    @Test
    void who_joins_the_top_and_in_which_order_it_stands_are_told_apart() {
        CellInfluence influence = of(sample(60, 50, 40, 35), 0.26);
        assertThat(ranked(influence, 2, 1, Kind.LARGER).top()).isEqualTo(Top.ORDER);
        assertThat(ranked(influence, 3, 1, Kind.LARGER).top()).isEqualTo(Top.MEMBERS);
        assertThat(ranked(influence, 3, 1, Kind.SMALLER).top()).isEqualTo(Top.SAME);
    }

    @Test
    void a_unit_that_is_not_ranked_any_more_has_no_rank_and_the_others_move() {
        double[][] values = {{9, 8, 7}, {NONE, 8, 7}, {NONE, 8, 7}, {NONE, 8, 7}, {1, 1, 1}};
        CellSample sample = CellSample.of(0, values, Step.of("denominate"));
        CellEffect.Ranked effect = ranked(of(sample, 0.1), 0, 0, Kind.MISSING);
        assertThat(effect.rank()).isNaN();
        assertThat(effect.left()).isNaN();
        assertThat(effect.moved()).isEqualTo(3);
        assertThat(effect.move()).isEqualTo(-1);
        assertThat(effect.top()).isEqualTo(Top.LEADER);
    }

    /** With A1 of b missing, A1 has one value left and does not vary; the denominator's cell does the same. */
    @Test
    void an_index_that_cannot_be_computed_is_an_effect_of_its_own() {
        double[][] values = {{9, 8, NONE}, {1, 2, 3}, {4, 5, 7}, {5, 3, 9}, {1, 1, 1}};
        CellSample sample = CellSample.of(0, values, Step.of("denominate"), Step.of("normalise", "method", "min-max"));
        CellInfluence influence = of(sample, 0.1);
        List<CellEffect.Stopped> stopped = influence.effects().stream()
                .filter(CellEffect.Stopped.class::isInstance)
                .map(CellEffect.Stopped.class::cast)
                .toList();
        assertThat(stopped)
                .hasSize(4)
                .allSatisfy(effect ->
                        assertThat(effect.problems()).extracting(Problem::id).containsExactly("does-not-vary"));
        assertThat(influence.effects()).hasSameSizeAs(perturbations(sample.result(), 0.1));
        assertThat(influence.hinges().subList(0, 4)).allMatch(hinge -> hinge.what() == What.INDEX);
    }

    /** Against full runs and rankings as lists. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void effects_are_those_of_full_runs(long seed) {
        CellSample sample = CellSample.random(seed);
        Result base = sample.result();
        for (CellEffect effect : of(sample, 0.3).effects()) {
            Perturbation one = effect.perturbation();
            int row = base.row(one.unit(), CellSample.EDITION);
            Outcome outcome =
                    sample.plan().run(sample.table().with(List.of(new Table.Cell(one.column(), row, one.after()))));
            if (effect instanceof CellEffect.Ranked ranked) {
                assertAgrees(ranked, base, ((Outcome.Finished) outcome).result(), row);
            } else {
                assertThat(((CellEffect.Stopped) effect).problems()).isEqualTo(((Outcome.Stopped) outcome).problems());
            }
        }
    }

    private static void assertAgrees(CellEffect.Ranked effect, Result base, Result after, int row) {
        List<Integer> before = base.ranking(0, CellSample.EDITION);
        List<Integer> now = after.ranking(0, CellSample.EDITION);
        int moved = 0;
        int tiers = 0;
        double most = 0;
        for (int unit = 0; unit < base.observed().rows(); unit++) {
            moved += Double.compare(base.rank(0, unit), after.rank(0, unit)) == 0 ? 0 : 1;
            tiers += base.tier(0, unit) == after.tier(0, unit) ? 0 : 1;
            double move = Math.abs(after.rank(0, unit) - base.rank(0, unit));
            most = move > most ? move : most;
        }
        assertThat(effect.moved()).isEqualTo(moved);
        assertThat(effect.tiers()).isEqualTo(tiers);
        assertThat(Math.abs(effect.move())).isEqualTo(most);
        assertSame(effect.rank(), after.rank(0, row) - base.rank(0, row));
        assertSame(effect.score(), after.score(0, row) - base.score(0, row));
        assertThat(effect.top()).isEqualTo(top(before.subList(0, TOP), now.subList(0, TOP)));
        int second = now.get(0).equals(before.get(0)) ? now.get(1) : now.get(0);
        double left = after.score(0, before.get(0)) - after.score(0, second);
        assertSame(effect.left(), now.contains(before.get(0)) ? left : NONE);
    }

    private static void assertSame(double actual, double expected) {
        assertThat(Double.compare(actual, expected)).isZero();
    }

    private static Top top(List<Integer> before, List<Integer> now) {
        Set<Integer> members = new TreeSet<>(before);
        if (before.equals(now)) {
            return Top.SAME;
        } else if (!before.get(0).equals(now.get(0))) {
            return Top.LEADER;
        }
        return members.equals(new TreeSet<>(now)) ? Top.ORDER : Top.MEMBERS;
    }

    @Test
    void the_gravest_cells_come_first_and_each_once() {
        for (long seed = 1; seed < 7; seed++) {
            CellInfluence influence = of(CellSample.random(seed), 0.3);
            List<CellHinge> hinges = influence.hinges();
            assertThat(hinges).isNotEmpty();
            assertThat(hinges.stream().map(hinge -> hinge.unit() + " " + hinge.column()))
                    .doesNotHaveDuplicates();
            for (int i = 1; i < hinges.size(); i++) {
                assertThat(weight(hinges.get(i))).isLessThanOrEqualTo(weight(hinges.get(i - 1)));
            }
            for (CellEffect effect : influence.effects()) {
                CellHinge.of(effect)
                        .ifPresent(hinge -> assertThat(hinges)
                                .anyMatch(kept -> kept.isOfSameCell(hinge) && weight(kept) >= weight(hinge)));
            }
        }
    }

    /** By what hangs on it, then by places of the largest move, then by units that change their tier. */
    private static double weight(CellHinge hinge) {
        double what = -1e6 * hinge.what().ordinal();
        return hinge.effect() instanceof CellEffect.Ranked ranked
                ? what + 1e3 * Math.abs(ranked.move()) + ranked.tiers()
                : what;
    }

    /** A fifth more of 50 is 60, as much as the first has. */
    @Test
    void units_that_are_level_stand_in_the_order_of_their_codes() {
        CellEffect.Ranked effect = ranked(of(sample(60, 50, 40, 20), 0.2), 1, 1, Kind.LARGER);
        assertThat(effect.rank()).isEqualTo(-1);
        assertThat(effect.left()).isZero();
        assertThat(effect.top()).isEqualTo(Top.SAME);
    }

    @Test
    void threats_to_the_lead_leave_least_first() {
        CellInfluence influence = of(sample(60, 56, 40, 20), 0.5);
        List<CellEffect.Ranked> threats = influence.threatsToTheLead(4);
        assertThat(threats).hasSize(4).allMatch(threat -> threat.lead() < 0);
        assertThat(threats).extracting(CellEffect.Ranked::left).isSorted();
        assertThat(influence.threatsToTheLead(1000)).hasSizeGreaterThan(4).startsWith(threats.get(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void the_threads_do_not_change_what_comes_out(int threads) {
        CellSample sample = CellSample.random(1);
        Result base = sample.result();
        List<Perturbation> perturbations = perturbations(base, 0.3);
        Set<Integer> heard = new ConcurrentSkipListSet<>();
        CellInfluence influence = CellInfluence.of(sample.plan(), base, perturbations, TOP, threads, (done, all) -> {
            heard.add(done);
            assertThat(all).isEqualTo(perturbations.size());
        });
        assertThat(influence.toString()).isEqualTo(of(sample, 0.3).toString());
        assertThat(influence.effects()).extracting(CellEffect::perturbation).containsExactlyElementsOf(perturbations);
        assertThat(heard).hasSameSizeAs(perturbations);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void an_interrupted_thread_stops_soon(int threads) {
        CellSample sample = CellSample.random(1);
        Result base = sample.result();
        List<Integer> heard = new ArrayList<>();
        Thread caller = Thread.currentThread();
        assertThatThrownBy(() ->
                        CellInfluence.of(sample.plan(), base, perturbations(base, 0.3), TOP, threads, (done, all) -> {
                            synchronized (heard) {
                                heard.add(done);
                                caller.interrupt();
                            }
                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(heard).hasSizeLessThan(perturbations(base, 0.3).size());
    }

    @Test
    void what_a_listener_throws_stops_the_work() {
        CellSample sample = CellSample.random(1);
        Result base = sample.result();
        assertThatThrownBy(
                        () -> CellInfluence.of(sample.plan(), base, perturbations(base, 0.3), TOP, 2, (done, all) -> {
                            throw new IllegalStateException("enough");
                        }))
                .hasMessage("enough");
    }
}
