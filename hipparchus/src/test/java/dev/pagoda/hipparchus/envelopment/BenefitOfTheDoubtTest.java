// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.envelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.hipparchus.envelopment.BenefitOfTheDoubt.Share;
import dev.pagoda.testkit.ReferenceFigures;
import dev.pagoda.testkit.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BenefitOfTheDoubtTest {
    private static final String TAI = "technology-achievement";
    private static final BenefitOfTheDoubt FREE = new BenefitOfTheDoubt(0, 1, Share.WEIGHTS, 100);
    private static final BenefitOfTheDoubt HANDBOOK = new BenefitOfTheDoubt(0.1, 0.15, Share.WEIGHTS, 1);

    private static double[][] tai() {
        double[][] data =
                ReferenceFigures.transposed(ReferenceFigures.matrix(ReferenceFigures.json(TAI, "input", "data")));
        return Arrays.stream(data)
                .map(values -> {
                    Sample sample = Sample.of(values);
                    return Samples.each(values, x -> (x - sample.min()) / (sample.max() - sample.min()));
                })
                .toArray(double[][]::new);
    }

    private static double[] equal(int children) {
        double[] weights = new double[children];
        Arrays.fill(weights, 1.0 / children);
        return weights;
    }

    private static double[] made(BenefitOfTheDoubt method, double[][] scores) {
        return method.aggregate(scores, equal(scores.length), scores);
    }

    private static double[][] weights(BenefitOfTheDoubt method, double[][] scores) {
        return method.weightsOfUnits(scores, equal(scores.length), scores).orElseThrow();
    }

    /** OECD/JRC (2008), table 19; full precision recomputed with HiGHS. */
    @Test
    void reproduces_the_technology_achievement_index_of_the_handbook() {
        double[] made = made(HANDBOOK, tai());
        ReferenceFigures.assertAgree(
                made, ReferenceFigures.numbers(ReferenceFigures.json(TAI, "published", "envelope", "scores")), 0.0075);
        ReferenceFigures.assertAgree(
                made,
                ReferenceFigures.numbers(ReferenceFigures.json(TAI, "recomputed", "benefit_of_the_doubt", "bounded")),
                1e-9);
        double[] free = made(new BenefitOfTheDoubt(0, 1, Share.WEIGHTS, 1), tai());
        ReferenceFigures.assertAgree(
                free,
                ReferenceFigures.numbers(ReferenceFigures.json(TAI, "recomputed", "benefit_of_the_doubt", "free")),
                1e-9);
    }

    /** The handbook prints weights that sum to more than 1; their shares are compared, where the optimum is unique. */
    @Test
    void finds_the_weights_of_the_handbook() {
        double[][] published = ReferenceFigures.matrix(ReferenceFigures.json(TAI, "published", "envelope", "weights"));
        List<String> countries = names(ReferenceFigures.json(TAI, "input", "countries"));
        double[][] found = weights(HANDBOOK, tai());
        for (String country : names(ReferenceFigures.json(TAI, "published", "envelope", "unique_weights"))) {
            int unit = countries.indexOf(country);
            double sum = Arrays.stream(published[unit]).sum();
            for (int child = 0; child < found.length; child++) {
                assertThat(found[child][unit] * sum).isCloseTo(published[unit][child], within(0.014));
            }
        }
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /**
     * By hand: the envelope goes from (1, 4) through (3, 3) and (3.5, 2.5) to (4, 1); (2, 2) lies two thirds and (1, 1)
     * one third of the way to (3, 3).
     */
    @Test
    void reproduces_the_envelope_that_can_be_drawn() {
        double[][] scores = {{1, 3, 4, 2, 1, 3.5}, {4, 3, 1, 2, 1, 2.5}};
        double[] expected = {1, 1, 1, 2 / 3.0, 1 / 3.0, 1};
        ReferenceFigures.assertAgree(made(new BenefitOfTheDoubt(0, 1, Share.WEIGHTS, 1), scores), expected, 1e-9);
    }

    @Test
    void every_unit_on_the_envelope_has_the_best_score_to_the_last_bit() {
        double[][] scores = {{100, 80, 20, 60}, {10, 80, 100, 60}};
        assertThat(made(FREE, scores)).containsExactly(100, 100, 100, 75);
    }

    @Test
    void the_weights_of_a_unit_give_its_score() {
        double[][] scores = Samples.scores(6, 40, 5);
        double[][] found = weights(FREE, scores);
        double[] made = made(FREE, scores);
        for (int row = 0; row < 40; row++) {
            int unit = row;
            double top = IntStream.range(0, 40)
                    .mapToDouble(other -> mean(found, scores, unit, other))
                    .max()
                    .orElseThrow();
            assertThat(100 * mean(found, scores, unit, unit) / top).isCloseTo(made[unit], within(1e-7));
            assertThat(IntStream.range(0, 6)
                            .mapToDouble(child -> found[child][unit])
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    private static double mean(double[][] weights, double[][] scores, int unit, int other) {
        return IntStream.range(0, scores.length)
                .mapToDouble(child -> weights[child][unit] * scores[child][other])
                .sum();
    }

    @Test
    void no_share_is_outside_its_bounds() {
        double[][] scores = Samples.scores(4, 30, 6);
        for (Share share : Share.values()) {
            double[][] found = weights(new BenefitOfTheDoubt(0.1, 0.4, share, 100), scores);
            for (int row = 0; row < 30; row++) {
                int unit = row;
                double[] parts = IntStream.range(0, 4)
                        .mapToDouble(child -> found[child][unit] * (share == Share.WEIGHTS ? 1 : scores[child][unit]))
                        .toArray();
                double sum = Arrays.stream(parts).sum();
                assertThat(Arrays.stream(parts).min().orElseThrow() / sum).isGreaterThan(0.1 - 1e-9);
                assertThat(Arrays.stream(parts).max().orElseThrow() / sum).isLessThan(0.4 + 1e-9);
            }
        }
    }

    /**
     * Shares that keep the bounds, drawn at random, never give more: {@code Σ w s = 1} over {@code max_v Σ w s_v} is
     * what a unit gets by them.
     */
    @Test
    void no_shares_within_the_bounds_give_more_among_many_children() {
        int children = 40;
        double[][] scores = Samples.scores(children, 60, 3);
        Random random = new Random(4);
        for (Share share : Share.values()) {
            BenefitOfTheDoubt method = new BenefitOfTheDoubt(0.5 / children, 2.0 / children, share, 1);
            double[] made = made(method, scores);
            double[][] best = weights(method, scores);
            for (int unit = 0; unit < 60; unit++) {
                for (int tried = 0; tried < 200; tried++) {
                    double[] weights = nearby(best, scores, unit, share, random);
                    assertThat(reached(weights, scores, unit)).isLessThanOrEqualTo(made[unit] + 1e-9);
                }
            }
        }
    }

    /** The best shares, with a part of one moved to another as far as the bounds let it. */
    private static double[] nearby(double[][] best, double[][] scores, int unit, Share share, Random random) {
        int children = best.length;
        double[] measure = IntStream.range(0, children)
                .mapToDouble(child -> share == Share.WEIGHTS ? 1 : scores[child][unit])
                .toArray();
        double[] parts = IntStream.range(0, children)
                .mapToDouble(child -> best[child][unit] * measure[child])
                .toArray();
        double sum = Arrays.stream(parts).sum();
        int from = random.nextInt(children);
        int to = random.nextInt(children);
        double room = Math.min(parts[from] - 0.5 * sum / children, 2 * sum / children - parts[to]);
        double moved = random.nextDouble() * Math.max(room, 0);
        parts[from] -= moved;
        parts[to] += moved;
        return IntStream.range(0, children)
                .mapToDouble(child -> parts[child] / measure[child])
                .toArray();
    }

    private static double reached(double[] weights, double[][] scores, int unit) {
        double[] all = IntStream.range(0, scores[0].length)
                .mapToDouble(other -> IntStream.range(0, weights.length)
                        .mapToDouble(child -> weights[child] * scores[child][other])
                        .sum())
                .toArray();
        return all[unit] / Arrays.stream(all).max().orElseThrow();
    }

    @Test
    void bounds_never_raise_a_score_and_bounds_without_play_give_equal_weights() {
        double[][] scores = Samples.scores(4, 30, 7);
        double[] free = made(FREE, scores);
        double[] bound = made(new BenefitOfTheDoubt(0.2, 0.3, Share.WEIGHTS, 100), scores);
        double[] fixed = made(new BenefitOfTheDoubt(0.25, 0.25, Share.WEIGHTS, 100), scores);
        double[] means = IntStream.range(0, 30)
                .mapToDouble(row ->
                        Arrays.stream(scores).mapToDouble(child -> child[row]).sum())
                .toArray();
        double top = Arrays.stream(means).max().orElseThrow();
        for (int row = 0; row < 30; row++) {
            assertThat(bound[row]).isBetween(fixed[row] - 1e-8, free[row] + 1e-8);
            assertThat(fixed[row]).isCloseTo(100 * means[row] / top, within(1e-8));
        }
    }

    @Test
    void a_missing_child_is_left_out_for_its_unit_and_counts_as_0_in_the_envelope() {
        double nan = Double.NaN;
        double[][] scores = {{100, 50, 80}, {50, 100, nan}};
        // The last unit is compared in the first child alone, where 100 is the best.
        assertThat(made(FREE, scores)).containsExactly(100, 100, 80);
        double[][] zero = {{100, 50, 80, 60}, {50, 100, nan, 40}};
        double[][] filled = {{100, 50, 80, 60}, {50, 100, 0, 40}};
        assertThat(made(FREE, zero)[3]).isEqualTo(made(FREE, filled)[3]);
        assertThat(weights(FREE, scores)[1][2]).isNaN();
    }

    @Test
    void a_unit_that_is_not_ranked_gets_at_most_the_best_score() {
        double[][] ranked = {{50, 100}, {0, 0}};
        assertThat(FREE.aggregate(new double[][] {{40, 200, 0}, {0, 0, 10}}, equal(2), ranked))
                .containsExactly(40, 100, 100);
    }

    @Test
    void scores_of_0_alone_give_0_with_equal_weights() {
        double[][] scores = {{0, 10}, {0, 20}};
        assertThat(made(FREE, scores)).containsExactly(0, 100);
        assertThat(weights(FREE, scores)[0][0]).isEqualTo(0.5);
        assertThat(made(FREE, new double[][] {{0, 0}, {0, 0}})).containsExactly(0, 0);
    }

    @Test
    void negative_scores_are_refused() {
        assertThatThrownBy(() -> made(FREE, new double[][] {{10, -1}, {1, 2}}))
                .isInstanceOf(NotComputable.class)
                .hasMessage("benefit of the doubt needs scores that are not negative");
    }

    @Test
    void bounds_that_no_weights_keep_are_refused() {
        double[][] scores = Samples.scores(4, 5, 1);
        assertThatThrownBy(() -> made(new BenefitOfTheDoubt(0.3, 1, Share.WEIGHTS, 100), scores))
                .isInstanceOfSatisfying(
                        NotComputable.class,
                        refusal -> assertThat(refusal.cure().en())
                                .isEqualTo("Set lower to at most 0.25 and upper to at least that."))
                .hasMessage("4 shares between 0.3 and 1 cannot sum to 1");
        assertThatThrownBy(() -> made(new BenefitOfTheDoubt(0, 0.2, Share.WEIGHTS, 100), scores))
                .hasMessage("4 shares between 0 and 0.2 cannot sum to 1");
        assertThatThrownBy(() -> new BenefitOfTheDoubt(0.3, 0.2, Share.WEIGHTS, 100))
                .hasMessage("lower (0.3) must not be more than upper (0.2)");
    }
}
