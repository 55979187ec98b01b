// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.influence.Overtaking.Over;
import dev.pagoda.core.model.Step;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OvertakingTest {
    private static final double NONE = Double.NaN;
    private static final int PERIOD = ScoreCurveSample.PERIOD;

    private static Optional<Overtaking> find(ScoreCurveSample sample, Over over, int ahead, int behind) {
        return Overtaking.of(sample.plan(), sample.result(), PERIOD, over, ahead, behind);
    }

    private static ScoreCurveSample flat(double[] weights, double[]... scores) {
        return ScoreCurveSample.flat(weights, scores, ScoreCurveSample.arithmetic(0));
    }

    /** The lack is 0.3 · 20 + 0.4 · 10 − 0.3 · 20 = 4; weight that goes from the first to the third gains 40. */
    @Test
    void weight_goes_from_the_greatest_lag_to_the_greatest_lead() {
        ScoreCurveSample sample =
                flat(new double[] {0.3, 0.4, 0.3}, new double[] {80, 70, 40}, new double[] {60, 60, 60});
        Overtaking found = find(sample, Over.CHILDREN, 0, 1).orElseThrow();
        assertThat(found.exact()).isTrue();
        assertThat(found.nodes()).containsExactly(1, 2, 3);
        assertThat(found.moved()).isCloseTo(0.1, within(1e-14));
        assertThat(found.weights().get(0)).isCloseTo(0.2, within(1e-14));
        assertThat(found.weights().get(1)).isCloseTo(0.4, within(1e-14));
        assertThat(found.weights().get(2)).isCloseTo(0.4, within(1e-14));
        assertThat(found.place()).isEqualTo(1);
    }

    /**
     * The lack is 0.1 · 40 + 0.8 · 10 − 0.1 · 10 = 11; all of the first weight gains 0.1 · 50, the other 6 take 0.3 of
     * the second, which gains 20.
     */
    @Test
    void the_next_lag_follows_when_the_greatest_has_nothing_left() {
        ScoreCurveSample sample =
                flat(new double[] {0.1, 0.8, 0.1}, new double[] {90, 60, 50}, new double[] {50, 50, 60});
        Overtaking found = find(sample, Over.CHILDREN, 0, 1).orElseThrow();
        assertThat(found.moved()).isCloseTo(0.4, within(1e-14));
        assertThat(found.weights().get(0)).isZero();
        assertThat(found.weights().get(1)).isCloseTo(0.5, within(1e-14));
    }

    @Test
    void a_unit_that_leads_nowhere_cannot_overtake() {
        ScoreCurveSample sample = flat(new double[] {0.5, 0.5}, new double[] {80, 60}, new double[] {70, 60});
        assertThat(find(sample, Over.CHILDREN, 0, 1)).isEmpty();
        assertThat(Overtaking.ofNeighbours(sample.plan(), sample.result(), PERIOD, Over.CHILDREN))
                .isEmpty();
        assertThat(Overtaking.ofLeader(sample.plan(), sample.result(), PERIOD, Over.CHILDREN, 5))
                .isEmpty();
    }

    /** In logarithms the leads are ln 1/2 and ln 2, so the weights must become equal. */
    @Test
    void geometric_means_are_compared_by_logarithms() {
        ScoreCurveSample sample = ScoreCurveSample.flat(
                new double[] {0.8, 0.2}, new double[][] {{80, 20}, {40, 40}}, ScoreCurveSample.geometric(0));
        Overtaking found = find(sample, Over.CHILDREN, 0, 1).orElseThrow();
        assertThat(found.exact()).isTrue();
        assertThat(found.moved()).isCloseTo(0.3, within(1e-14));
    }

    @Test
    void a_third_unit_may_be_ahead_of_both() {
        ScoreCurveSample sample =
                flat(new double[] {0.7, 0.3}, new double[] {80, 40}, new double[] {60, 60}, new double[] {58, 90});
        Overtaking found = find(sample, Over.CHILDREN, 0, 1).orElseThrow();
        assertThat(found.moved()).isCloseTo(0.2, within(1e-14));
        assertThat(found.place()).isEqualTo(2);
    }

    /**
     * {@code (90 w1 + 30 w2) / (w1 + w2)} falls to 60 when w1 = w2; to get there w1 gives 0.2 to w2, or 0.4 to the
     * third, which the first unit lacks.
     */
    @Test
    void a_missing_score_is_made_up_for_on_the_way() {
        ScoreCurveSample sample =
                flat(new double[] {0.6, 0.2, 0.2}, new double[] {90, 30, NONE}, new double[] {60, 60, 60});
        Overtaking found = find(sample, Over.CHILDREN, 0, 1).orElseThrow();
        assertThat(found.exact()).isFalse();
        assertThat(found.moved()).isCloseTo(0.2, within(1e-12));
        assertThat(found.weights().get(1)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void effective_weights_are_moved_only_where_they_make_the_index() {
        ScoreCurveSample mixed = ScoreCurveSample.random(1, 6, 0, ScoreCurveSample.mixed());
        List<Integer> ranking = mixed.result().ranking(0, PERIOD);
        assertThat(find(mixed, Over.INDICATORS, ranking.get(0), ranking.get(1))).isEmpty();
        assertThat(find(mixed, Over.CHILDREN, ranking.get(0), ranking.get(1))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Over.class)
    void neighbours_and_followers_of_the_leader_come_in_the_order_of_the_ranking(Over over) {
        ScoreCurveSample sample = ScoreCurveSample.random(3, 10, 0, ScoreCurveSample.arithmetic(0));
        List<Integer> ranking = sample.result().ranking(0, PERIOD);
        List<Overtaking> leader = Overtaking.ofLeader(sample.plan(), sample.result(), PERIOD, over, 5);
        assertThat(leader).isNotEmpty().allMatch(found -> found.ahead() == ranking.get(0));
        assertThat(leader).extracting(found -> ranking.indexOf(found.behind())).isSorted();
        assertThat(leader).extracting(Overtaking::behind).isSubsetOf(ranking.subList(1, 5));
        List<Overtaking> neighbours = Overtaking.ofNeighbours(sample.plan(), sample.result(), PERIOD, over);
        assertThat(neighbours)
                .hasSizeGreaterThan(4)
                .allMatch(found -> ranking.indexOf(found.behind()) == ranking.indexOf(found.ahead()) + 1);
    }

    static Stream<Arguments> samples() {
        List<Arguments> samples = new ArrayList<>();
        for (long seed = 1; seed <= 3; seed++) {
            for (Over over : Over.values()) {
                samples.add(Arguments.of("arithmetic", over, seed, 0.0, ScoreCurveSample.arithmetic(0)));
                samples.add(Arguments.of("arithmetic with gaps", over, seed, 0.2, ScoreCurveSample.arithmetic(0.3)));
            }
            samples.add(Arguments.of("geometric", Over.CHILDREN, seed, 0.0, ScoreCurveSample.geometric(0)));
            samples.add(Arguments.of("geometric with gaps", Over.CHILDREN, seed, 0.2, ScoreCurveSample.geometric(0)));
            samples.add(Arguments.of("mixed", Over.CHILDREN, seed, 0.1, ScoreCurveSample.mixed()));
        }
        return samples.stream();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("samples")
    void a_plan_with_the_weights_found_turns_the_two_round_and_no_smaller_change_does(
            String name, Over over, long seed, double missing, Step aggregate) {
        ScoreCurveSample sample = ScoreCurveSample.random(seed, 12, missing, aggregate);
        Result result = sample.result();
        double[] before = effective(sample, over, result);
        List<Overtaking> all = new ArrayList<>(Overtaking.ofNeighbours(sample.plan(), result, PERIOD, over));
        all.addAll(Overtaking.ofLeader(sample.plan(), result, PERIOD, over, 6));
        assertThat(all).hasSizeGreaterThan(5);
        for (Overtaking found : all) {
            double[] after =
                    found.weights().stream().mapToDouble(Double::doubleValue).toArray();
            requireWeights(before, after, found.moved());
            assertThat(lead(sample, found, before, after, 1 - 1e-6)).isNegative();
            assertThat(lead(sample, found, before, after, 1 + 1e-6)).isPositive();
            assertThat(found.exact() || missing > 0).isTrue();
            if (found.exact()) {
                requireNoSmallerChange(sample, found, before);
            }
            Result changed = sample.result(local(sample, found, mix(before, after, 1 + 1e-6)));
            assertThat(changed.rank(0, found.behind())).isEqualTo(found.place());
        }
    }

    private static void requireWeights(double[] before, double[] after, double moved) {
        double sum = 0;
        double differences = 0;
        for (int j = 0; j < after.length; j++) {
            assertThat(after[j]).isGreaterThanOrEqualTo(0);
            sum += after[j];
            differences += Math.abs(after[j] - before[j]);
        }
        assertThat(sum).isCloseTo(1, within(1e-12));
        assertThat(differences / 2).isCloseTo(moved, within(1e-12));
    }

    /** Random changes of the same size never do more. */
    private static void requireNoSmallerChange(ScoreCurveSample sample, Overtaking found, double[] before) {
        Random random = new Random(7);
        for (int trial = 0; trial < 12; trial++) {
            double[] other = before.clone();
            double rest = found.moved() * 0.999;
            int to = random.nextInt(other.length);
            for (int i = 0; i < 20 && rest > 0; i++) {
                int from = random.nextInt(other.length);
                double part = from == to ? 0 : Math.min(other[from], rest * random.nextDouble());
                other[from] -= part;
                other[to] += part;
                rest -= part;
            }
            assertThat(lead(sample, found, before, other, 1)).isNegative();
        }
    }

    /** By how much the unit behind is ahead, when weights are changed by a share of the change. */
    private static double lead(
            ScoreCurveSample sample, Overtaking found, double[] before, double[] after, double share) {
        Result result = sample.result(local(sample, found, mix(before, after, share)));
        return result.score(0, found.behind()) - result.score(0, found.ahead());
    }

    private static double[] mix(double[] before, double[] after, double share) {
        double[] mixed = new double[before.length];
        for (int j = 0; j < mixed.length; j++) {
            mixed[j] = Math.max(0, before[j] + share * (after[j] - before[j]));
        }
        return mixed;
    }

    private static double[] effective(ScoreCurveSample sample, Over over, Result result) {
        int[] nodes = over == Over.CHILDREN
                ? result.framework().children(0)
                : result.framework().indicators().stream()
                        .mapToInt(indicator -> result.framework().position(indicator.code()))
                        .toArray();
        double[] effective = new double[nodes.length];
        for (int j = 0; j < nodes.length; j++) {
            effective[j] = result.effectiveWeight(nodes[j], PERIOD);
        }
        return effective;
    }

    /** Weights of all nodes: those that are not moved themselves are the sums of what is below. */
    private static double[] local(ScoreCurveSample sample, Overtaking found, double[] weights) {
        double[] local = found.over() == Over.CHILDREN ? sample.weights().clone() : new double[sample.weights().length];
        for (int j = 0; j < weights.length; j++) {
            local[found.nodes().get(j)] = weights[j];
        }
        for (int node = local.length - 1; node > 0 && found.over() == Over.INDICATORS; node--) {
            local[sample.parents()[node]] += local[node];
        }
        return local;
    }
}
