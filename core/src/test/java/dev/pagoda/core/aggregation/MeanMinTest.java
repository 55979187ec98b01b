// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyMeans.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanMinTest {
    @Test
    void lies_between_mean_and_minimum() {
        assertThat(ToyMeans.of(new MeanMin(0, 3), 4, 8)).isEqualTo(6);
        assertThat(ToyMeans.of(new MeanMin(1, 0), 4, 8)).isEqualTo(4);
        assertThat(ToyMeans.of(new MeanMin(0.5, 0), 4, 8)).isEqualTo(5);
    }

    /** By hand: mean 6, minimum 4; √(2² + 1.5²) = 2.5, so 6 − ½ (2.5 − 1.5). */
    @Test
    void a_large_beta_forgives_small_unevenness() {
        assertThat(ToyMeans.of(new MeanMin(0.5, 1.5), 4, 8)).isCloseTo(5.5, within(1e-15));
    }

    @Test
    void weights_move_the_mean_and_not_the_minimum() {
        // The toy's first unit: mean .69, minimum .3.
        assertThat(ToyMeans.of(new MeanMin(0.5, 0))[0]).isCloseTo(0.69 - 0.5 * 0.39, within(1e-15));
    }

    @Test
    void a_missing_child_is_left_out() {
        assertThat(ToyMeans.of(new MeanMin(1, 0), 4, MISSING, 8)).isEqualTo(4);
        assertThat(ToyMeans.of(new MeanMin(1, 0), MISSING)).isNaN();
    }

    @Test
    void beta_must_not_be_negative() {
        assertThatThrownBy(() -> new MeanMin(1, -1)).hasMessage("beta (-1) must not be negative");
    }
}
