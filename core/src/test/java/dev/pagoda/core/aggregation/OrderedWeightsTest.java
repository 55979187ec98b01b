// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyMeans.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedWeightsTest {
    private static OrderedWeights owa(Double... byPlace) {
        return new OrderedWeights(List.of(byPlace));
    }

    @Test
    void weights_go_from_the_best_child_to_the_worst() {
        // .9/6 + .6·2/6 + .3·3/6
        assertThat(ToyMeans.of(owa(1.0, 2.0, 3.0), 0.3, 0.9, 0.6)).isCloseTo(0.5, within(1e-15));
        assertThat(ToyMeans.of(owa(3.0, 2.0, 1.0), 0.3, 0.9, 0.6)).isCloseTo(0.7, within(1e-15));
    }

    @Test
    void all_weight_on_one_place_takes_the_best_the_middle_or_the_worst() {
        assertThat(ToyMeans.of(owa(1.0, 0.0, 0.0), 3, 9, 6)).isEqualTo(9);
        assertThat(ToyMeans.of(owa(0.0, 1.0, 0.0), 3, 9, 6)).isEqualTo(6);
        assertThat(ToyMeans.of(owa(0.0, 0.0, 1.0), 3, 9, 6)).isEqualTo(3);
    }

    /** Compind's ci_owa with "at least 2 of 3": the mean of the two best, and of the two worst. */
    @Test
    void means_of_the_best_or_worst_few_are_among_them() {
        assertThat(ToyMeans.of(owa(1.0, 1.0, 0.0), 3, 9, 6)).isCloseTo(7.5, within(1e-15));
        assertThat(ToyMeans.of(owa(0.0, 1.0, 1.0), 3, 9, 6)).isCloseTo(4.5, within(1e-15));
    }

    @Test
    void equal_weights_by_place_give_the_mean_by_the_weights_of_the_children() {
        assertThat(ToyMeans.of(owa(7.0, 7.0))).containsExactly(new double[] {0.69, 0.5, 0.525, 0.565}, within(1e-15));
    }

    /** By hand: best first .9 (w .5), .6 (.3), .3 (.2); q is 0 up to 1/2 and 2p − 1 beyond, so v is 0, .6 and .4. */
    @Test
    void a_child_takes_as_much_of_the_curve_as_its_weight() {
        assertThat(ToyMeans.of(owa(0.0, 1.0))[0]).isCloseTo(0.6 * 0.6 + 0.4 * 0.3, within(1e-15));
    }

    @Test
    void a_missing_child_is_left_out_and_the_curve_stretches() {
        assertThat(ToyMeans.of(owa(0.0, 0.0, 1.0), 3, MISSING, 6)).isCloseTo((3 * 2 + 6) / 3.0 - 1, within(1e-15));
        assertThat(ToyMeans.of(owa(1.0), MISSING)).isNaN();
    }

    @Test
    void weights_by_place_must_not_be_negative_nor_all_zero() {
        assertThatThrownBy(() -> owa(0.5, -0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("by-place (-0.5) must not be negative");
        assertThatThrownBy(() -> owa(0.0, 0.0)).hasMessage("by-place must hold a weight above 0");
    }
}
