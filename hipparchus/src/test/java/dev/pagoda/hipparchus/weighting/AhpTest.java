// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AhpTest {
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final Given DEFAULTS = Given.defaults(Ahp.METHOD);

    private static Weighed weigh(Given given, Siblings siblings) {
        return Ahp.METHOD.with(given).weigh(siblings);
    }

    private static Weighed weigh(Siblings siblings) {
        return weigh(DEFAULTS, siblings);
    }

    @Test
    void consistent_judgments_give_their_weights_by_every_summary() {
        Siblings siblings = Panels.of(3, Panels.three("E1", 2, 6, 3));
        for (Priorities.From priorities : Priorities.From.values()) {
            Weighed weighed = weigh(DEFAULTS.with("priorities", priorities), siblings);
            assertThat(weighed.weights()).containsExactly(new double[] {.6, .3, .1}, CLOSE);
            assertThat(Panels.constant(weighed, "consistency ratio")).isCloseTo(0, CLOSE);
        }
    }

    @Test
    void two_children_are_consistent_and_an_only_child_needs_no_judgment() {
        Weighed two = weigh(Panels.of(2, List.of(Panels.pair("E1", 1, 1, 0, 4))));
        assertThat(two.weights()).containsExactly(new double[] {.2, .8}, CLOSE);
        assertThat(Panels.constant(two, "consistency ratio")).isZero();
        assertThat(weigh(Panels.of(1)).weights()).containsExactly(1);
    }

    @Test
    void the_group_judges_a_pair_by_the_geometric_mean_of_those_who_compared_it() {
        Siblings siblings = Panels.of(
                3,
                Panels.three("E1", 4, 4, 1),
                Panels.three("E2", 1, 4, 4),
                Panels.three("E3", Double.NaN, 4, Double.NaN));
        Weighed weighed = weigh(siblings.with(siblings.opinions()));
        // a_12 = a_23 = 2 and a_13 = 4 of the group are consistent
        assertThat(weighed.weights()).containsExactly(new double[] {4 / 7., 2 / 7., 1 / 7.}, CLOSE);
        assertThat(Panels.constant(weighed, "experts")).isEqualTo(3);
        assertThat(Panels.constant(weighed, "missing comparisons E3")).isEqualTo(2);
        assertThat(weighed.constants()).extracting("name").doesNotContain("consistency ratio E3");
    }

    @Test
    void the_means_of_the_experts_weights_are_geometric_or_arithmetic() {
        Siblings siblings = Panels.of(3, Panels.three("E1", 2, 6, 3), Panels.three("E2", 1, 1, 1));
        double[] geometric = {Math.sqrt(.6), Math.sqrt(.3), Math.sqrt(.1)};
        assertThat(weigh(DEFAULTS.with("group", Ahp.MeanOf.PRIORITIES), siblings)
                        .weights())
                .containsExactly(Priorities.scaled(geometric), CLOSE);
        assertThat(weigh(DEFAULTS.with("group", Ahp.MeanOf.PRIORITIES_ARITHMETIC), siblings)
                        .weights())
                .containsExactly(new double[] {(.6 + 1 / 3.) / 2, (.3 + 1 / 3.) / 2, (.1 + 1 / 3.) / 2}, CLOSE);
    }

    @Test
    void geometric_means_of_judgments_and_of_weights_are_the_same_for_the_geometric_mean_of_complete_comparisons() {
        Given rows = DEFAULTS.with("priorities", Priorities.From.GEOMETRIC_MEAN).with("most-inconsistent", 9.0);
        Siblings siblings = Panels.of(3, Panels.three("E1", 2, 5, 4), Panels.three("E2", 3, 7, 1));
        assertThat(weigh(rows.with("group", Ahp.MeanOf.PRIORITIES), siblings).weights())
                .containsExactly(weigh(rows, siblings).weights(), CLOSE);
    }

    @Test
    void the_latest_round_of_each_pair_counts() {
        Siblings siblings = Panels.of(3, Panels.three("E1", 2, 6, 1 / 3.), List.of(Panels.pair("E1", 2, 1, 2, 3)));
        assertThat(weigh(siblings).weights()).containsExactly(new double[] {.6, .3, .1}, CLOSE);
    }

    @Test
    void a_pair_may_be_judged_both_ways_if_it_agrees() {
        Siblings agree = Panels.of(2, List.of(Panels.pair("Li", 1, 0, 1, 3), Panels.pair("Li", 1, 1, 0, 1 / 3.)));
        assertThat(weigh(agree).weights()).containsExactly(new double[] {.75, .25}, CLOSE);
        Siblings contradict = Panels.of(2, List.of(Panels.pair("Li", 1, 0, 1, 3), Panels.pair("Li", 1, 1, 0, 3)));
        assertRefused(
                DEFAULTS,
                contradict,
                "expert Li judges B against A as 3, and A against B as 3, which contradict each other");
    }

    /** By hand: with three children λ = 1 + c + 1/c, c = (2 / (7 · 2))^(1/3) = 0.5228, and w_A / w_B = 49^(1/3). */
    @Test
    void judgments_that_contradict_one_another_are_refused_with_the_worst_of_them() {
        Siblings siblings = Panels.of(3, Panels.three("E1", 2, 6, 3), Panels.three("E3", 7, 2, 2));
        assertRefused(
                DEFAULTS,
                siblings,
                "the judgments of expert E3 contradict one another: consistency ratio 0.42, above 0.1; most of all A"
                        + " against B, judged as 7 where all judgments together imply 3.66");
        assertThat(Panels.constant(weigh(DEFAULTS.with("most-inconsistent", 0.5), siblings), "consistency ratio E3"))
                .isGreaterThan(0.1);
    }

    @Test
    void all_experts_whose_judgments_contradict_one_another_are_named_the_worst_first() {
        Siblings siblings = Panels.of(
                3,
                Panels.three("E1", 2, 6, 3),
                Panels.three("E2", 4, 2, 2),
                Panels.three("E3", 7, 2, 2),
                Panels.three("E4", 5, 2, 2));
        assertThatThrownBy(() -> weigh(siblings))
                .isInstanceOfSatisfying(
                        NotComputable.class,
                        refusal -> assertThat(refusal.cure().en())
                                .isEqualTo("Ask all 3 of them again and add their answers with the next round, or raise"
                                        + " most-inconsistent."))
                .hasMessage(
                        "the judgments of expert E3 contradict one another: consistency ratio 0.42, above 0.1; most of"
                                + " all A against B, judged as 7 where all judgments together imply 3.66; so do those of E4"
                                + " (0.28), E2 (0.21)");
    }

    @Test
    void the_worst_judgment_is_named_with_the_more_important_child_first() {
        assertThatThrownBy(() -> weigh(Panels.of(3, Panels.three("E1", 1 / 7., 1, 1 / 7.))))
                .hasMessageContaining("most of all B against A, judged as 7 where");
    }

    @Test
    void children_that_nobody_connects_are_refused_by_name() {
        Siblings siblings =
                Panels.of(4, List.of(Panels.pair("Li", 1, 0, 1, 3), Panels.pair("Li", 1, 2, 3, 3)), List.of());
        assertRefused(
                DEFAULTS,
                siblings,
                "the comparisons of expert Li fall into parts that are not compared with one another: A, B | C, D");
    }

    @Test
    void the_mean_of_weights_needs_every_expert_to_connect_the_children() {
        Siblings siblings = Panels.of(3, Panels.three("E1", 2, 6, 3), List.of(Panels.pair("Li", 1, 0, 1, 2)));
        assertThat(weigh(siblings).weights()).containsExactly(new double[] {.6, .3, .1}, CLOSE);
        assertRefused(
                DEFAULTS.with("group", Ahp.MeanOf.PRIORITIES),
                siblings,
                "the comparisons of expert Li fall into parts that are not compared with one another: A, B | C");
    }

    @Test
    void normalised_columns_need_every_comparison() {
        assertRefused(
                DEFAULTS.with("priorities", Priorities.From.NORMALISED_COLUMNS),
                Panels.of(3, Panels.three("Li", 2, 6, Double.NaN)),
                "normalised columns need every comparison, but expert Li compared B not with C");
    }

    @Test
    void children_that_nobody_compared_are_refused() {
        assertRefused(DEFAULTS, Panels.of(2), "nobody judged its children A, B by pair");
    }

    @Test
    void comparisons_that_only_just_connect_the_children_cannot_contradict_one_another() {
        Weighed weighed = weigh(Panels.of(3, Panels.three("E1", 2, Double.NaN, 3)));
        assertThat(weighed.weights()).containsExactly(new double[] {.6, .3, .1}, CLOSE);
        assertThat(Panels.constant(weighed, "consistency ratio")).isZero();
    }

    private static void assertRefused(Given given, Siblings siblings, String reason) {
        assertThatThrownBy(() -> weigh(given, siblings))
                .isInstanceOf(NotComputable.class)
                .hasMessage(reason);
    }
}
