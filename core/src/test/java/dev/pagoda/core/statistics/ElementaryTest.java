// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementaryTest {
    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-17, 1e-9, 0.001, 0.5, 1, 9, 1e6, -0.5, -0.999999})
    void ln1p_is_exact_for_small_numbers_too(double x) {
        assertThat(Elementary.ln1p(x)).isCloseTo(Math.log1p(x), within(4e-16 * Math.abs(Math.log1p(x))));
    }

    @Test
    void ln1p_of_zero_is_zero() {
        assertThat(Elementary.ln1p(0)).isZero();
    }
}
