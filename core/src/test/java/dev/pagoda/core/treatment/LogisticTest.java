// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static dev.pagoda.core.treatment.Tail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

/** Values against numpy 2.4. */
class LogisticTest {
    private static final Sample SAMPLE = Sample.of(0.8, 1.1, 1.3, 1.9, 2.2, 2.4, 3.1, 4.7, 5.2, 7.7, 12.5, 31);

    @Test
    void distance_from_the_mean_is_squashed_between_zero_and_one() {
        Transform transform = new Logistic(1, When.ALWAYS, TEST).fit(SAMPLE);
        assertThat(transform.apply(0.8)).isCloseTo(0.3477066824123427, within(1e-14));
        assertThat(transform.apply(1.3)).isCloseTo(0.3611378761547742, within(1e-14));
        assertThat(transform.apply(SAMPLE.mean())).isCloseTo(0.5, within(1e-15));
        assertThat(transform.apply(1e9)).isEqualTo(1);
    }

    @Test
    void a_steeper_slope_squashes_more() {
        double plain = new Logistic(1, When.ALWAYS, TEST).fit(SAMPLE).apply(31);
        assertThat(new Logistic(2, When.ALWAYS, TEST).fit(SAMPLE).apply(31)).isBetween(plain, 1.0);
        assertThatThrownBy(() -> new Logistic(0, When.ALWAYS, TEST)).hasMessage("slope (0) must be greater than 0");
    }
}
