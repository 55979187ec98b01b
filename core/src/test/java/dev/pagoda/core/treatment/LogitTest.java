// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static dev.pagoda.core.treatment.Tail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

/** Values against numpy 2.4, squeezed ones by hand. */
class LogitTest {
    private static final Sample SHARES = Sample.of(0, 25, 50, 100);

    @Test
    void a_share_becomes_the_logarithm_of_its_odds() {
        Transform transform = new Logit(0, 40, false, When.ALWAYS, TEST).fit(Sample.of(0.8, 1.1, 1.3));
        assertThat(transform.apply(0.8)).isCloseTo(-3.8918202981106265, within(1e-13));
        assertThat(transform.apply(1.1)).isCloseTo(-3.5656840708200757, within(1e-13));
        assertThat(transform.apply(20)).isZero();
    }

    @Test
    void a_share_at_a_bound_is_refused_unless_it_is_squeezed() {
        Transform plain = new Logit(0, 100, false, When.ALWAYS, TEST).fit(SHARES);
        assertThatThrownBy(() -> plain.apply(100))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the value 100 has no logit between 0 and 100");
        Transform squeezed = new Logit(0, 100, true, When.ALWAYS, TEST).fit(SHARES);
        assertThat(squeezed.apply(100)).isCloseTo(Math.log(7), within(1e-14)); // (3 + 0.5) / 4 against 0.5 / 4
        assertThat(squeezed.apply(0)).isCloseTo(-Math.log(7), within(1e-14));
        assertThat(squeezed.apply(50)).isZero();
    }

    @Test
    void a_share_beyond_its_bounds_is_refused_always() {
        Transform squeezed = new Logit(0, 100, true, When.ALWAYS, TEST).fit(SHARES);
        assertThatThrownBy(() -> squeezed.apply(101)).isInstanceOf(NotComputable.class);
        assertThatThrownBy(() -> new Logit(1, 0, true, When.ALWAYS, TEST))
                .hasMessage("low (1) must be less than high (0)");
    }
}
