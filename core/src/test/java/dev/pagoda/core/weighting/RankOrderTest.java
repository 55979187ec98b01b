// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RankOrderTest {
    private static final Offset<Double> CLOSE = within(1e-15);
    private static final Offset<Double> PRINTED = within(5.1e-5);

    private static double[] weights(RankOrder.Form form, double... ranks) {
        return new RankOrder(form, 2)
                .weigh(Said.of(ranks.length, Said.ranks("E1", ranks)))
                .weights();
    }

    @Test
    void reproduces_the_centroid_weights_of_barron_and_barrett_1996() {
        assertThat(weights(RankOrder.Form.CENTROID, 1, 2, 3))
                .containsExactly(new double[] {.6111, .2778, .1111}, PRINTED);
        assertThat(weights(RankOrder.Form.CENTROID, 1, 2, 3, 4))
                .containsExactly(new double[] {.5208, .2708, .1458, .0625}, PRINTED);
        assertThat(weights(RankOrder.Form.CENTROID, 1, 2, 3, 4, 5))
                .containsExactly(new double[] {.4567, .2567, .1567, .0900, .0400}, PRINTED);
    }

    @Test
    void reproduces_the_rank_sum_and_reciprocal_weights_of_barron_and_barrett_1996() {
        assertThat(weights(RankOrder.Form.SUM, 1, 2, 3, 4)).containsExactly(new double[] {.4, .3, .2, .1}, CLOSE);
        assertThat(weights(RankOrder.Form.RECIPROCAL, 1, 2, 3, 4))
                .containsExactly(new double[] {.48, .24, .16, .12}, CLOSE);
    }

    @Test
    void the_exponent_leads_from_equal_weights_over_those_of_the_rank_sum_to_steeper_ones() {
        assertThat(weights(RankOrder.Form.EXPONENT, 3, 1, 2))
                .containsExactly(new double[] {1 / 14., 9 / 14., 4 / 14.}, CLOSE);
        Siblings siblings = Said.of(3, Said.ranks("E1", 3, 1, 2));
        assertThat(new RankOrder(RankOrder.Form.EXPONENT, 0).weigh(siblings).weights())
                .containsExactly(new double[] {1 / 3., 1 / 3., 1 / 3.}, CLOSE);
        assertThat(new RankOrder(RankOrder.Form.EXPONENT, 1).weigh(siblings).weights())
                .containsExactly(new double[] {1 / 6., 3 / 6., 2 / 6.}, CLOSE);
    }

    @Test
    void children_that_tie_share_the_weights_of_their_places() {
        assertThat(weights(RankOrder.Form.CENTROID, 2, 1, 2))
                .containsExactly(new double[] {3.5 / 18, 11 / 18., 3.5 / 18}, CLOSE);
    }

    @Test
    void the_order_is_that_of_the_mean_ranks() {
        Weighed weighed = new RankOrder(RankOrder.Form.SUM, 2)
                .weigh(Said.of(3, Said.ranks("E1", 1, 2, 3), Said.ranks("E2", 2, 1, 3), Said.ranks("E3", 1, 3, 2)));
        assertThat(weighed.weights()).containsExactly(new double[] {3 / 6., 2 / 6., 1 / 6.}, CLOSE);
        assertThat(Said.constant(weighed, "mean rank B")).isEqualTo(2);
        assertThat(Said.constant(weighed, "experts")).isEqualTo(3);
    }

    @Test
    void an_expert_who_counts_on_after_a_tie_says_the_same_as_one_who_leaves_places_out() {
        Weighed one = new RankOrder(RankOrder.Form.SUM, 2).weigh(Said.of(3, Said.ranks("E1", 1, 1, 2)));
        Weighed other = new RankOrder(RankOrder.Form.SUM, 2).weigh(Said.of(3, Said.ranks("E1", 1, 1, 3)));
        assertThat(one.constants()).isEqualTo(other.constants());
        assertThat(Said.constant(one, "mean rank A")).isEqualTo(1.5);
    }

    @Test
    void without_ranks_the_order_is_that_of_the_given_weights_and_the_constant_says_so() {
        Weighed weighed = new RankOrder(RankOrder.Form.SUM, 2).weigh(Family.given(0.2, 0.7, 0.1));
        assertThat(weighed.weights()).containsExactly(new double[] {2 / 6., 3 / 6., 1 / 6.}, CLOSE);
        assertThat(Said.constant(weighed, "experts")).isZero();
    }

    @Test
    void an_order_without_a_place_for_every_child_is_refused() {
        assertRefused(Said.of(3, Said.ranks("Li", 1, 2, Double.NaN)), "expert Li ranks its children, but not C");
        assertRefused(Said.of(2), "nobody ranked its children, and A has no given weight");
    }

    @Test
    void an_exponent_below_zero_is_refused() {
        assertThatThrownBy(() -> new RankOrder(RankOrder.Form.EXPONENT, -1))
                .hasMessage("exponent (-1.0) must be 0 or more");
    }

    private static void assertRefused(Siblings siblings, String reason) {
        assertThatThrownBy(() -> new RankOrder(RankOrder.Form.SUM, 2).weigh(siblings))
                .isInstanceOf(NotComputable.class)
                .hasMessage(reason);
    }
}
