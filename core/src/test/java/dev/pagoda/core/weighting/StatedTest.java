// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedTest {
    @Test
    void weights_are_those_given_rescaled_to_sum_to_one() {
        assertThat(new Stated(false).weigh(Family.given(0.25, 0.75)).weights()).containsExactly(0.25, 0.75);
        assertThat(new Stated(true).weigh(Family.given(1, 3)).weights()).containsExactly(0.25, 0.75);
    }
}
