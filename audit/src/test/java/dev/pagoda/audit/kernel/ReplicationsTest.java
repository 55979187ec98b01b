// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.aggregation.Geometric;
import dev.pagoda.core.aggregation.Harmonic;
import dev.pagoda.core.aggregation.Power;
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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplicationsTest {
    private static final Lanes LANES = new PlainLanes();
    private static final List<IndicatorScores> COMPLETE =
            List.of(MadeUp.scores(1, 10, 37, 0), MadeUp.scores(2, 10, 37, 0), MadeUp.scores(3, 10, 37, 0));

    private static Study means() {
        return MadeUp.study(COMPLETE, 0, List.of(new Arithmetic(), new Geometric(), new Arithmetic()));
    }

    private static void agreesWithTheReplicationByHand(Study study, int count) {
        Replications replications = new Replications(study, LANES, count);
        boolean[] seen = new boolean[count];
        replications.run(0, replications.stretches(), block -> {
            for (int i = 0; i < block.size(); i++) {
                ByHand expected = new ByHand(study, MadeUp.SEED, block.first() + i);
                double[] scores = expected.scores();
                int[] ranks = expected.ranks();
                for (int unit = 0; unit < study.units(); unit++) {
                    if (Double.isNaN(scores[unit])) {
                        assertThat(block.score(i, unit)).isNaN();
                    } else {
                        assertThat(block.score(i, unit)).isCloseTo(scores[unit], within(1e-12 * scores[unit]));
                    }
                    assertThat(block.rank(i, unit)).isEqualTo(ranks[unit]);
                }
                seen[(int) block.first() + i] = true;
            }
        });
        assertThat(seen).doesNotContain(false);
    }

    @Test
    void every_replication_is_what_its_choices_and_weights_come_to() {
        agreesWithTheReplicationByHand(means(), 1_500);
    }

    @Test
    void missing_scores_leave_their_weight_to_the_others() {
        List<IndicatorScores> gaps = List.of(MadeUp.scores(1, 10, 21, 0.3), MadeUp.scores(2, 10, 21, 0));
        agreesWithTheReplicationByHand(MadeUp.study(gaps, 0, List.of(new Arithmetic(), new Geometric())), 600);
    }

    @Test
    void units_with_too_few_scores_have_no_score_and_no_rank() {
        List<IndicatorScores> gaps = List.of(MadeUp.scores(1, 10, 21, 0.4));
        agreesWithTheReplicationByHand(MadeUp.study(gaps, 0.6, List.of(new Arithmetic(), new Geometric())), 300);
    }

    @Test
    void other_aggregations_take_part() {
        List<IndicatorScores> data = List.of(MadeUp.scores(1, 10, 21, 0), MadeUp.scores(2, 10, 21, 0.2));
        agreesWithTheReplicationByHand(
                MadeUp.study(data, 0, List.of(new Harmonic(), new Power(0.5), new Arithmetic())), 300);
    }

    @Test
    void nominal_weights_and_arithmetic_means_give_the_scores_and_ranks_of_the_plan() {
        Framework framework = new Framework(
                Dimension.of(
                        "I",
                        1,
                        Dimension.of(
                                "A",
                                0.3,
                                Indicator.of("A1", 0.2, Direction.HIGHER_IS_BETTER),
                                Indicator.of("A2", 0.8, Direction.HIGHER_IS_BETTER)),
                        Indicator.of("B", 0.7, Direction.HIGHER_IS_BETTER)),
                List.of());
        IndicatorScores data = MadeUp.scores(8, 3, 50, 0);
        Result result = plainResult(framework, data);
        Study study = MadeUp.fixed(
                Tree.of(framework), data, new Arithmetic(), List.of(new double[] {3, 7}, new double[] {0.2, 0.8}));
        new Replications(study, LANES, 1).run(0, 1, block -> {
            for (int unit = 0; unit < 50; unit++) {
                double expected = result.score(0, unit);
                assertThat(block.score(0, unit)).isCloseTo(expected, within(1e-12 * expected));
                assertThat((double) block.rank(0, unit)).isEqualTo(result.rank(0, unit));
            }
        });
    }

    private static Result plainResult(Framework framework, IndicatorScores data) {
        List<Unit> units = IntStream.range(0, data.units())
                .mapToObj(unit -> Unit.of("u" + unit))
                .toList();
        double[][] values = new double[data.indicators()][];
        for (int column = 0; column < values.length; column++) {
            values[column] = data.column(column);
        }
        Methodology methodology = Methodology.of(
                framework,
                units,
                2022,
                Step.of("weigh", "method", "given"),
                Step.of("aggregate", "method", "arithmetic"));
        Plan plan = ((Compilation.Ready) Plan.compile(methodology)).plan();
        Table table =
                Table.of(framework.columns(), units.stream().map(Unit::code).toList(), 2022, values);
        return ((Outcome.Finished) plan.run(table)).result();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 100})
    void the_number_of_threads_does_not_change_a_bit(int threads) {
        Replications replications = new Replications(means(), LANES, 20_011);
        requireSame(Threads.run(replications, threads), replications.run());
    }

    @Test
    void tallies_of_parts_merge_to_the_tally_of_all() {
        Replications replications = new Replications(means(), LANES, 20_011);
        Tally early = replications.run(0, 3, ReplicationListener.NONE);
        Tally late = replications.run(3, replications.stretches(), ReplicationListener.NONE);
        late.merge(early);
        requireSame(late, replications.run());
        assertThatThrownBy(() -> late.merge(early)).hasMessageContaining("stretch 0");
    }

    @Test
    void listening_does_not_change_a_bit() {
        Replications replications = new Replications(means(), LANES, 3_000);
        requireSame(replications.run(0, replications.stretches(), block -> {}), replications.run());
    }

    /** The figures are this program's own, on Java 17; they are here to be found again on any other. */
    @Test
    void the_bits_are_the_same_on_every_machine_and_every_java() {
        Tally tally = new Replications(means(), LANES, 5_000).run();
        assertThat(Double.toHexString(tally.sum(0))).isEqualTo("0x1.02e4c2960b5f2p18");
        assertThat(Double.toHexString(tally.sumOfSquares(36))).isEqualTo("0x1.422711b9d599fp24");
        assertThat(tally.count(7, 20)).isEqualTo(154);
    }

    @Test
    void progress_is_told_without_keeping_what_was_computed() {
        AtomicLong passed = new AtomicLong();
        ReplicationListener progress = new ReplicationListener() {
            @Override
            public boolean wantsBlocks() {
                return false;
            }

            @Override
            public void computed(Block block) {
                throw new AssertionError("no block was asked for");
            }

            @Override
            public void passed(int replications) {
                passed.addAndGet(replications);
            }
        };
        Replications replications = new Replications(means(), LANES, 20_011);
        Threads.run(replications, 0, replications.stretches(), 2, progress);
        assertThat(passed).hasValue(20_011);
    }

    private static void requireSame(Tally actual, Tally expected) {
        assertThat(actual.replications()).isEqualTo(expected.replications());
        for (int unit = 0; unit < expected.units(); unit++) {
            assertThat(actual.sum(unit)).isEqualTo(expected.sum(unit));
            assertThat(actual.sumOfSquares(unit)).isEqualTo(expected.sumOfSquares(unit));
            for (int rank = 1; rank <= expected.units(); rank++) {
                assertThat(actual.count(unit, rank)).isEqualTo(expected.count(unit, rank));
            }
        }
    }

    @Test
    void a_replication_does_not_depend_on_how_many_there_are() {
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        new Replications(means(), LANES, 40).run(0, 1, block -> few.add(block.score(39, 5)));
        new Replications(means(), LANES, 4_000)
                .run(0, 1, block -> many.add(block.first() == 0 ? block.score(39, 5) : Double.NaN));
        assertThat(many.get(0)).isEqualTo(few.get(0));
    }

    @Test
    void counts_and_sums_are_those_of_the_replications() {
        Study study = means();
        int[][] counts = new int[study.units()][study.units()];
        double[] sums = new double[study.units()];
        double[] squares = new double[study.units()];
        Replications replications = new Replications(study, LANES, 2_000);
        Tally tally = replications.run(0, replications.stretches(), block -> {
            for (int i = 0; i < block.size(); i++) {
                for (int unit = 0; unit < study.units(); unit++) {
                    counts[unit][block.rank(i, unit) - 1]++;
                    sums[unit] += block.score(i, unit);
                    squares[unit] += block.score(i, unit) * block.score(i, unit);
                }
            }
        });
        for (int unit = 0; unit < study.units(); unit++) {
            assertThat(tally.ranked(unit)).isEqualTo(2_000);
            assertThat(tally.sum(unit)).isCloseTo(sums[unit], within(1e-12 * sums[unit]));
            assertThat(tally.sumOfSquares(unit)).isCloseTo(squares[unit], within(1e-12 * squares[unit]));
            for (int rank = 1; rank <= study.units(); rank++) {
                assertThat(tally.count(unit, rank)).isEqualTo(counts[unit][rank - 1]);
            }
        }
    }

    @Test
    void units_with_the_same_data_share_the_best_rank_in_every_replication() {
        double[][] scores = {{10, 90, 40, 90, 10, 50}, {20, 80, 40, 80, 20, 50}};
        Study study = new Study(
                Tree.ofGroups(1, 2),
                List.of(new IndicatorScores(scores)),
                List.of(Choice.among(2)),
                MadeUp.table(
                        1,
                        chosen -> new Scenario(
                                0,
                                List.of(
                                        new Scenario.AtNode(new Arithmetic()),
                                        new Scenario.AtNode(chosen[0] == 0 ? new Arithmetic() : new Geometric())))),
                MadeUp.noisy(Tree.ofGroups(1, 2), 0.9),
                new Stream(1));
        Tally tally = new Replications(study, LANES, 1_000).run();
        assertThat(tally.count(1, 1)).isEqualTo(1_000);
        assertThat(tally.count(3, 1)).isEqualTo(1_000);
        assertThat(tally.count(5, 3)).isEqualTo(1_000);
        assertThat(tally.count(0, 5)).isEqualTo(1_000);
        assertThat(tally.count(4, 5)).isEqualTo(1_000);
    }

    @Test
    void a_replication_that_cannot_be_computed_is_counted_apart() {
        Study study = MadeUp.study(
                List.of(MadeUp.scores(1, 10, 3, 0), withZero(MadeUp.scores(1, 10, 3, 0))), 0, List.of(new Geometric()));
        Tally tally = new Replications(study, LANES, 1_000).run();
        assertThat(tally.failed() + tally.replications()).isEqualTo(1_000);
        assertThat(tally.failed()).isBetween(400L, 600L);
        long first = IntStream.range(0, 1_000)
                .filter(r -> new ByHand(study, MadeUp.SEED, r).chosen()[0] == 1)
                .findFirst()
                .orElseThrow();
        assertThat(tally.firstFailed()).isEqualTo(first);
        assertThat(tally.ranked(0)).isEqualTo(tally.replications());
    }

    private static IndicatorScores withZero(IndicatorScores scores) {
        double[][] values = new double[scores.indicators()][];
        for (int column = 0; column < values.length; column++) {
            values[column] = scores.column(column).clone();
        }
        values[4][1] = 0;
        return new IndicatorScores(values);
    }

    @Test
    void a_dimension_that_turns_out_negative_has_no_geometric_mean() {
        double[][] scores = {{-5, 10, 20}, {-5, 10, 20}};
        Study study = MadeUp.fixed(
                Tree.ofGroups(2, 1),
                new IndicatorScores(scores),
                new Arithmetic(),
                List.of(new double[] {1, 1}, new double[] {1}, new double[] {1}));
        Study geometric = new Study(
                study.tree(),
                study.data(),
                study.choices(),
                MadeUp.table(
                        0,
                        chosen -> new Scenario(
                                0,
                                List.of(
                                        new Scenario.AtNode(new Geometric()),
                                        new Scenario.AtNode(new Arithmetic()),
                                        new Scenario.AtNode(new Arithmetic())))),
                study.weights(),
                study.draws());
        assertThat(new Replications(study, LANES, 10).run().failed()).isZero();
        assertThat(new Replications(geometric, LANES, 10).run().failed()).isEqualTo(10);
    }

    @Test
    void a_child_of_weight_0_never_counts() {
        double[][] scores = {{0, 10, 20}, {30, 10, 20}};
        Study study = MadeUp.fixed(
                Tree.ofGroups(1, 2),
                new IndicatorScores(scores),
                new Geometric(),
                List.of(new double[] {1}, new double[] {0, 1}));
        Tally tally = new Replications(study, LANES, 5).run();
        assertThat(tally.failed()).isZero();
        assertThat(tally.sum(0)).isCloseTo(150, within(1e-12));
        assertThat(tally.count(0, 1)).isEqualTo(5);
    }

    @Test
    void a_unit_of_which_only_a_child_of_weight_0_is_there_has_no_score() {
        double[][] scores = {{50, 10, 20}, {Double.NaN, 10, 30}};
        Study study = MadeUp.fixed(
                Tree.ofGroups(1, 2),
                new IndicatorScores(scores),
                new Arithmetic(),
                List.of(new double[] {1}, new double[] {0, 1}));
        Tally tally = new Replications(study, LANES, 5).run();
        assertThat(tally.failed()).isZero();
        assertThat(tally.ranked(0)).isZero();
        assertThat(tally.sum(0)).isZero();
        assertThat(tally.count(2, 1)).isEqualTo(5);
    }

    @Test
    void units_without_any_score_leave_the_others_their_ranks() {
        double none = Double.NaN;
        double[][] scores = {{none, 10, none, 20}, {none, 10, none, 30}};
        Study study = MadeUp.fixed(
                Tree.ofGroups(2, 1),
                new IndicatorScores(scores),
                new Geometric(),
                List.of(new double[] {1, 1}, new double[] {1}, new double[] {1}));
        Tally tally = new Replications(study, LANES, 11).run();
        assertThat(tally.ranked(0) + tally.ranked(2)).isZero();
        assertThat(tally.count(3, 1)).isEqualTo(11);
        assertThat(tally.count(1, 2)).isEqualTo(11);
        assertThat(tally.sum(1)).isCloseTo(110, within(1e-12));
    }

    @Test
    void what_a_listener_throws_stops_the_work_and_comes_back() {
        Replications replications = new Replications(means(), LANES, 50_000);
        assertThatThrownBy(() -> Threads.run(replications, 0, replications.stretches(), 2, block -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
    }

    @Test
    void no_replications_give_an_empty_tally() {
        assertThat(Threads.run(new Replications(means(), LANES, 0), 2).replications())
                .isZero();
    }
}
