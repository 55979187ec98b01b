// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BudgetAllocationTest {
    private static final Offset<Double> CLOSE = within(1e-15);
    private static final Weighting MEAN = new BudgetAllocation(false);
    private static final Weighting MEDIAN = new BudgetAllocation(true);

    @Test
    void the_weight_is_the_mean_of_the_shares_whatever_the_size_of_the_budget() {
        Siblings siblings = Said.of(3, Said.points("E1", 1, 50, 30, 20), Said.points("E2", 1, 1, 2, 1));
        assertThat(MEAN.weigh(siblings).weights()).containsExactly(new double[] {0.375, 0.4, 0.225}, CLOSE);
    }

    @Test
    void medians_are_divided_by_their_sum() {
        Siblings siblings = Said.of(
                3,
                Said.points("E1", 1, 60, 30, 10),
                Said.points("E2", 1, 50, 30, 20),
                Said.points("E3", 1, 10, 20, 70));
        assertThat(MEDIAN.weigh(siblings).weights()).containsExactly(new double[] {0.5, 0.3, 0.2}, CLOSE);
    }

    @Test
    void tells_how_many_experts_there_are_and_how_far_they_are_apart() {
        Weighed weighed = MEAN.weigh(
                Said.of(2, Said.points("E1", 1, 50, 50), Said.points("E2", 1, 60, 40), Said.points("E3", 1, 70, 30)));
        assertThat(Said.constant(weighed, "experts")).isEqualTo(3);
        assertThat(Said.constant(weighed, "standard deviation A")).isCloseTo(0.1, CLOSE);
    }

    @Test
    void one_expert_has_no_deviation() {
        assertThat(MEAN.weigh(Said.of(2, Said.points("E1", 1, 50, 50))).constants())
                .extracting("name")
                .containsExactly("experts");
    }

    @Test
    void of_each_expert_the_last_round_counts() {
        Siblings siblings =
                Said.of(2, Said.points("E1", 1, 90, 10), Said.points("E2", 1, 40, 60), Said.points("E1", 2, 60, 40));
        assertThat(MEAN.weigh(siblings).weights()).containsExactly(new double[] {0.5, 0.5}, CLOSE);
    }

    @Test
    void a_child_that_an_expert_leaves_out_gets_nothing_of_the_budget() {
        Siblings siblings = Said.of(3, Said.points("E1", 1, 50, 50, Double.NaN), Said.points("E2", 1, 20, 20, 60));
        assertThat(MEAN.weigh(siblings).weights()).containsExactly(new double[] {0.35, 0.35, 0.3}, CLOSE);
    }

    @Test
    void an_expert_without_points_is_refused_by_name() {
        assertRefused(Said.of(2, Said.points("Li", 1, 0, 0)), "expert Li gives all of its children 0 points");
    }

    @Test
    void negative_points_are_refused() {
        assertRefused(Said.of(2, Said.points("Li", 1, 20, -5)), "expert Li gives B -5 points");
    }

    @Test
    void children_that_nobody_judged_are_refused() {
        assertRefused(Said.of(2, Said.ranks("Li", 1, 2)), "nobody judged its children A, B by points");
    }

    @Test
    void medians_that_are_all_zero_are_refused() {
        Siblings siblings =
                Said.of(3, Said.points("E1", 1, 1, 0, 0), Said.points("E2", 1, 0, 1, 0), Said.points("E3", 1, 0, 0, 1));
        assertThatThrownBy(() -> MEDIAN.weigh(siblings)).isInstanceOf(NotComputable.class);
    }

    @Test
    void an_only_child_needs_no_judgment() {
        assertThat(MEAN.weigh(Said.of(1)).weights()).containsExactly(1);
    }

    private static void assertRefused(Siblings siblings, String reason) {
        assertThatThrownBy(() -> MEAN.weigh(siblings))
                .isInstanceOf(NotComputable.class)
                .hasMessage(reason);
    }
}
