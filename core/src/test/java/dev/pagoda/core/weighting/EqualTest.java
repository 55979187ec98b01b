// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EqualTest {
    @Test
    void every_child_weighs_the_same_whatever_is_given() {
        assertThat(new Equal().weigh(Family.given(0.9, 0.1, 0, 0)).weights()).containsExactly(0.25, 0.25, 0.25, 0.25);
    }
}
