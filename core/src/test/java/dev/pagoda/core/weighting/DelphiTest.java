// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Expected numbers: numpy 2.4 (quantile, median) and scipy 1.17 (rankdata, friedmanchisquare: W = χ² / (m (n − 1))).
 */
class DelphiTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    private static final Siblings PANEL = Said.of(
            4,
            Said.points("E1", 1, 40, 30, 20, 10),
            Said.points("E2", 1, 10, 40, 40, 10),
            Said.points("E3", 1, 25, 25, 25, 25),
            Said.points("E4", 1, 30, 10, 40, 20),
            Said.points("E5", 1, 70, 10, 10, 10),
            Said.points("E1", 2, 40, 30, 20, 10),
            Said.points("E2", 2, 30, 40, 20, 10),
            Said.points("E3", 2, 35, 25, 25, 15),
            Said.points("E4", 2, 30, 20, 35, 15));

    private final Weighed weighed = new Delphi(0.1).weigh(PANEL);

    @Test
    void the_weights_are_the_medians_of_the_last_round_divided_by_their_sum() {
        assertThat(weighed.weights())
                .containsExactly(
                        new double[] {0.3421052631578947, 0.2894736842105263, 0.2368421052631579, 0.13157894736842105},
                        CLOSE);
    }

    @Test
    void tells_median_and_quartiles_of_every_child() {
        assertThat(Said.constant(weighed, "median B")).isCloseTo(0.275, CLOSE);
        assertThat(Said.constant(weighed, "lower quartile B")).isCloseTo(0.2375, CLOSE);
        assertThat(Said.constant(weighed, "upper quartile B")).isCloseTo(0.325, CLOSE);
    }

    @Test
    void tells_the_agreement_of_every_round_and_its_change() {
        assertThat(Said.constant(weighed, "Kendall's W in round 1")).isCloseTo(0.2470588235294114, CLOSE);
        assertThat(Said.constant(weighed, "Kendall's W in round 2")).isCloseTo(0.6987179487179485, CLOSE);
        assertThat(Said.constant(weighed, "change of Kendall's W"))
                .isCloseTo(0.6987179487179485 - 0.2470588235294114, CLOSE);
        assertThat(Said.constant(weighed, "change of median A")).isCloseTo(0.024999999999999967, CLOSE);
    }

    @Test
    void tells_how_many_experts_answered_in_each_round_and_leaves_out_who_left() {
        assertThat(Said.constant(weighed, "experts in round 1")).isEqualTo(5);
        assertThat(Said.constant(weighed, "experts in round 2")).isEqualTo(4);
    }

    @Test
    void a_range_between_the_quartiles_above_the_limit_is_no_agreement() {
        assertThat(new Delphi(0.1).weigh(PANEL).constants()).extracting("name").doesNotContain("no agreement B");
        assertThat(new Delphi(0.05).weigh(PANEL).constants())
                .extracting("name")
                .contains("no agreement B")
                .doesNotContain("no agreement D");
    }

    @Test
    void one_round_of_one_expert_has_neither_agreement_nor_change() {
        assertThat(new Delphi(0.1)
                        .weigh(Said.of(2, Said.points("E1", 1, 60, 40)))
                        .constants())
                .extracting("name")
                .noneMatch(name ->
                        name.toString().contains("Kendall") || name.toString().contains("change"));
    }

    @Test
    void rounds_are_counted_as_the_children_saw_them() {
        Weighed once = new Delphi(0.1).weigh(Said.of(2, Said.points("E1", 3, 60, 40), Said.points("E2", 3, 40, 60)));
        assertThat(Said.constant(once, "Kendall's W in round 3")).isZero();
    }
}
