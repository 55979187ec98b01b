// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static dev.pagoda.core.treatment.Tail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

class WinsoriseThenLogTest {
    private static final Sample STUBBORN = Tail.with(200, 300, 400);

    private static Transform fitted(int most, boolean combine, Sample sample) {
        return new WinsoriseThenLog(new Winsorise(TEST, most, false), combine, LogForm.SHIFTED).fit(sample);
    }

    @Test
    void values_that_pass_stay_as_they_are() {
        assertThat(fitted(5, false, Tail.with()).isIdentity()).isTrue();
    }

    @Test
    void winsorising_that_is_enough_is_all_that_happens() {
        Transform transform = fitted(5, false, Tail.with(200));
        assertThat(transform.apply(200)).isEqualTo(20);
        assertThat(transform.apply(10)).isEqualTo(10);
    }

    @Test
    void the_logarithm_of_the_original_values_is_taken_where_winsorising_is_not_enough() {
        Transform transform = fitted(1, false, STUBBORN);
        assertThat(transform.apply(400)).isCloseTo(Math.log(399 + 3.99), within(1e-14));
        assertThat(transform.mark(400)).contains(Transform.Changed.LOGGED);
    }

    @Test
    void the_logarithm_of_the_winsorised_values_is_taken_when_combined() {
        Transform transform = fitted(1, true, STUBBORN);
        assertThat(transform.apply(400)).isEqualTo(transform.apply(300)).isCloseTo(Math.log(299 + 2.99), within(1e-14));
        assertThat(transform.mark(400)).contains(Transform.Changed.WINSORISED);
        assertThat(transform.mark(300)).contains(Transform.Changed.LOGGED);
        assertThat(transform.constants()).extracting(Constant::name).containsExactly("high", "points", "start");
    }

    @Test
    void without_winsorising_it_is_the_logarithm_of_indicators_that_fail() {
        assertThat(fitted(0, false, STUBBORN).mark(1)).contains(Transform.Changed.LOGGED);
        assertThat(fitted(0, false, Tail.with()).isIdentity()).isTrue();
    }
}
