// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Given;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.weighting.Opinion;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "scipy" numbers: linprog of scipy 1.17 (HiGHS) on the same programme. */
class BestWorstTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final Offset<Double> PRINTED = within(5.1e-5);
    private static final Given LINEAR = Given.defaults(BestWorst.METHOD);
    private static final Given NON_LINEAR = LINEAR.with("model", BestWorst.Model.NON_LINEAR);

    /** Load, access and cost of transport in Rezaei (2015). */
    private static final Siblings TRANSPORT =
            Panels.of(3, Panels.bestWorst("E1", new double[] {8, 2, 1}, new double[] {1, 5, 8}));

    private static final Siblings FIVE =
            Panels.of(5, Panels.bestWorst("E1", new double[] {2, 1, 4, 3, 8}, new double[] {4, 8, 2, 3, 1}));

    private static Weighed weigh(Given given, Siblings siblings) {
        return BestWorst.METHOD.with(given).weigh(siblings);
    }

    @Test
    void reproduces_the_modes_of_transport_of_rezaei_2015() {
        Weighed weighed = weigh(NON_LINEAR, TRANSPORT);
        assertThat(weighed.weights()).containsExactly(new double[] {.0714, .3387, .5899}, PRINTED);
        assertThat(Panels.constant(weighed, "ksi E1")).isCloseTo(0.26, within(0.005));
        assertThat(Panels.constant(weighed, "consistency ratio E1")).isCloseTo(0.058, within(5e-4));
    }

    /**
     * Rezaei (2015), table 1: the deviation where the third child is judged as the best is against the worst, both
     * ways; nothing contradicts more.
     */
    @ParameterizedTest
    @CsvSource({"2, 0.44", "3, 1.00", "4, 1.63", "5, 2.30", "6, 3.00", "7, 3.73", "8, 4.47", "9, 5.23"})
    void the_largest_deviation_is_the_published_consistency_index(double span, double index) {
        Siblings siblings =
                Panels.of(3, Panels.bestWorst("E1", new double[] {1, span, span}, new double[] {span, span, 1}));
        Weighed weighed = weigh(NON_LINEAR, siblings);
        assertThat(Panels.constant(weighed, "ksi E1")).isCloseTo(index, within(0.005));
        assertThat(Panels.constant(weighed, "consistency ratio E1")).isCloseTo(1, CLOSE);
    }

    @Test
    void the_linear_model_agrees_with_scipy() {
        Weighed weighed = weigh(LINEAR, TRANSPORT);
        assertThat(weighed.weights()).containsExactly(new double[] {1 / 14., 4.5 / 14, 8.5 / 14}, CLOSE);
        assertThat(Panels.constant(weighed, "ksi E1")).isCloseTo(1 / 28., CLOSE);
        assertThat(weigh(LINEAR, FIVE).weights())
                .containsExactly(new double[] {0.2295082, 0.44808743, 0.1147541, 0.15300546, 0.05464481}, within(1e-8));
        assertThat(Panels.constant(weigh(LINEAR, FIVE), "ksi E1")).isCloseTo(0.01092896, within(1e-8));
    }

    /** Middles of the intervals by scipy, rescaled. */
    @Test
    void where_many_weights_fit_as_well_the_middles_of_their_intervals_count() {
        double[] middles = {
            (0.21450208578502242 + 0.22891969701781237) / 2,
            (0.4461192601808088 + 0.45714902336669627) / 2,
            (0.10848881955901414 + 0.11763160770246235) / 2,
            (0.15630810453041585 + 0.16017262600660948) / 2,
            (0.054766122808651264 + 0.056120147267677604) / 2
        };
        Weighed weighed = weigh(NON_LINEAR, FIVE);
        assertThat(weighed.weights()).containsExactly(Priorities.scaled(middles), within(1e-6));
        // (3 − ξ)² = 8 + ξ over the fourth child
        assertThat(Panels.constant(weighed, "ksi E1")).isCloseTo((7 - Math.sqrt(45)) / 2, within(1e-12));
    }

    @Test
    void consistent_comparisons_give_their_weights_by_both_models() {
        Siblings siblings = Panels.of(4, Panels.bestWorst("E1", new double[] {2, 1, 4, 8}, new double[] {4, 8, 2, 1}));
        for (Given given : List.of(LINEAR, NON_LINEAR)) {
            Weighed weighed = weigh(given, siblings);
            assertThat(weighed.weights())
                    .containsExactly(new double[] {4 / 15., 8 / 15., 2 / 15., 1 / 15.}, within(1e-8));
            assertThat(Panels.constant(weighed, "ksi E1")).isCloseTo(0, CLOSE);
            assertThat(Panels.constant(weighed, "input-based consistency ratio E1"))
                    .isZero();
        }
    }

    @Test
    void the_group_takes_the_mean_of_the_experts_weights() {
        List<Opinion> one = Panels.bestWorst("E1", new double[] {1, 4}, new double[] {4, 1});
        List<Opinion> other = Panels.bestWorst("E2", new double[] {1, 9}, new double[] {9, 1});
        Siblings siblings = Panels.of(2, one, other);
        assertThat(weigh(LINEAR, siblings).weights()).containsExactly(new double[] {.85, .15}, CLOSE);
        // √(0.8 · 0.9) to √(0.2 · 0.1) is 6 to 1
        assertThat(weigh(LINEAR.with("group", BestWorst.GroupMeanKind.GEOMETRIC), siblings)
                        .weights())
                .containsExactly(new double[] {6 / 7., 1 / 7.}, CLOSE);
    }

    @Test
    void comparisons_that_contradict_too_much_are_refused_with_the_child_they_lead_over() {
        assertThat(Panels.constant(weigh(LINEAR, TRANSPORT), "input-based consistency ratio E1"))
                .isCloseTo(2 / 56., CLOSE);
        assertRefused(
                LINEAR.with("most-inconsistent", 0.02),
                TRANSPORT,
                "the judgments of expert E1 contradict one another: input-based consistency ratio 0.04, above 0.02;"
                        + " most of all over B, by which C would be 10 times as important as A and is judged as 8");
    }

    @Test
    void all_experts_whose_comparisons_contradict_too_much_are_named() {
        List<Opinion> other = Panels.bestWorst("E2", new double[] {8, 4, 1}, new double[] {1, 4, 8});
        List<Opinion> consistent = Panels.bestWorst("E3", new double[] {8, 2, 1}, new double[] {1, 4, 8});
        assertThatThrownBy(() -> weigh(
                        LINEAR.with("most-inconsistent", 0.02), Panels.of(3, TRANSPORT.opinions(), other, consistent)))
                .isInstanceOf(NotComputable.class)
                .hasMessageStartingWith(
                        "the judgments of expert E2 contradict one another: input-based consistency ratio 0.14")
                .hasMessageEndingWith("; so do those of E1 (0.04)");
    }

    @Test
    void the_best_against_the_worst_need_stand_only_once() {
        List<Opinion> once = TRANSPORT.opinions().stream()
                .filter(opinion -> opinion.kind() != Judgment.Kind.OTHER_TO_WORST || opinion.child() != 2)
                .toList();
        assertThat(weigh(LINEAR, Panels.of(3, once)).weights())
                .isEqualTo(weigh(LINEAR, TRANSPORT).weights());
    }

    @Test
    void sets_with_a_gap_are_refused() {
        assertRefused(List.of(best(2, 0, 8), worst(1, 0, 5)), "expert Li does not compare C with B");
        assertRefused(List.of(best(2, 0, 8), best(2, 1, 2)), "expert Li names no child worst");
        assertRefused(List.of(worst(2, 0, 8), worst(1, 0, 5)), "expert Li names no child best");
    }

    @Test
    void sets_that_contradict_themselves_are_refused() {
        assertRefused(
                List.of(best(2, 0, 8), best(2, 1, 2), worst(1, 0, 5), worst(2, 0, 9)),
                "expert Li judges C against A as 8 and as 9");
        assertRefused(List.of(best(2, 0, 8), best(1, 0, 2)), "expert Li names two children best, C and B");
        assertRefused(
                List.of(best(2, 0, 8), worst(1, 0, 5), worst(2, 1, 2)), "expert Li names two children worst, A and B");
        assertRefused(List.of(best(2, 0, 8), worst(1, 2, 5)), "expert Li names C both best and worst");
        assertRefused(
                List.of(best(2, 0, 0.5), worst(1, 0, 5)),
                "expert Li judges C against A as 0.5, but the best is at least as important as each and each at least"
                        + " as the worst");
    }

    private static Opinion best(int best, int other, double times) {
        return new Opinion("Li", 1, Judgment.Kind.BEST_TO_OTHER, best, other, times);
    }

    private static Opinion worst(int other, int worst, double times) {
        return new Opinion("Li", 1, Judgment.Kind.OTHER_TO_WORST, other, worst, times);
    }

    private static void assertRefused(List<Opinion> opinions, String reason) {
        assertRefused(LINEAR, Panels.of(3, opinions), reason);
    }

    private static void assertRefused(Given given, Siblings siblings, String reason) {
        assertThatThrownBy(() -> weigh(given, siblings))
                .isInstanceOf(NotComputable.class)
                .hasMessage(reason);
    }
}
