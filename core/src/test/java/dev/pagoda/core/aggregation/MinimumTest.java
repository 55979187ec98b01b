// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyMeans.MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MinimumTest {
    @Test
    void the_weakest_child_decides() {
        assertThat(ToyMeans.of(new Minimum())).containsExactly(0.3, 0.5, 0.2, 0.1);
    }

    @Test
    void a_missing_child_and_one_of_weight_0_are_left_out() {
        assertThat(ToyMeans.of(new Minimum(), 4, MISSING, 9)).isEqualTo(4);
        assertThat(ToyMeans.of(new Minimum(), MISSING)).isNaN();
        assertThat(new Minimum().aggregate(new double[][] {{4}, {1}}, new double[] {1, 0}))
                .containsExactly(4);
    }
}
