// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static dev.pagoda.core.treatment.Tail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

class BoxCoxTest {
    private static Transform fitted(double lambda) {
        return new BoxCox(lambda, When.ALWAYS, TEST).fit(Sample.of(3, 4, 11));
    }

    @Test
    void the_power_is_taken_of_values_shifted_to_begin_at_one() {
        assertThat(fitted(0.5).apply(11)).isCloseTo(4, within(1e-14)); // (√9 − 1) / 0.5
        assertThat(fitted(-1).apply(4)).isCloseTo(0.5, within(1e-14));
        assertThat(fitted(1).apply(11)).isEqualTo(8);
        assertThat(fitted(2).apply(3)).isZero();
    }

    @Test
    void power_zero_is_the_logarithm() {
        assertThat(fitted(0).apply(11)).isCloseTo(Math.log(9), within(1e-14));
        assertThat(fitted(1e-9).apply(11)).isCloseTo(Math.log(9), within(1e-6));
    }

    @Test
    void every_value_is_marked_as_transformed() {
        assertThat(fitted(0.5).mark(3)).contains(Transform.Changed.TRANSFORMED);
    }

    @Test
    void a_value_far_below_the_sample_is_refused() {
        assertThat(fitted(0.5).apply(2.5)).isNegative();
        assertThatThrownBy(() -> fitted(0.5).apply(2))
                .isInstanceOf(NotComputable.class)
                .hasMessageContaining("the value 2 ");
    }

    @Test
    void it_can_be_kept_for_indicators_that_fail_the_test() {
        assertThat(new BoxCox(0.5, When.FAILS, TEST).fit(Sample.of(3, 4, 11)).isIdentity())
                .isTrue();
    }
}
