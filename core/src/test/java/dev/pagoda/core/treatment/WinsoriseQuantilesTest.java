// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

/** Quantiles against numpy 2.4. */
class WinsoriseQuantilesTest {
    private static final Sample SAMPLE = Sample.of(0.8, 1.1, 1.3, 1.9, 2.2, 2.4, 3.1, 4.7, 5.2, 7.7, 12.5, 31);

    @Test
    void values_beyond_a_quantile_move_to_it() {
        Transform transform = new WinsoriseQuantiles(0.05, 0.95).fit(SAMPLE);
        assertThat(transform.apply(0.8)).isCloseTo(0.965, within(1e-14));
        assertThat(transform.apply(31)).isCloseTo(20.825, within(1e-13));
        assertThat(transform.apply(12.5)).isEqualTo(12.5);
        assertThat(transform.mark(31)).contains(Transform.Changed.WINSORISED);
        assertThat(transform.mark(12.5)).isEmpty();
    }

    @Test
    void the_ends_and_how_many_moved_are_kept_for_the_audit() {
        assertThat(new WinsoriseQuantiles(0.1, 0.9).fit(SAMPLE).constants())
                .extracting(Constant::name)
                .containsExactly("low", "high", "points");
        assertThat(new WinsoriseQuantiles(0.1, 0.9)
                        .fit(SAMPLE)
                        .constants()
                        .get(2)
                        .value())
                .isEqualTo(4);
    }

    @Test
    void an_end_can_be_left_free() {
        assertThat(new WinsoriseQuantiles(0, 0.95).fit(SAMPLE).apply(-99)).isEqualTo(-99);
        assertThat(new WinsoriseQuantiles(0.05, 1).fit(SAMPLE).apply(99)).isEqualTo(99);
        assertThat(new WinsoriseQuantiles(0, 1).fit(SAMPLE).isIdentity()).isTrue();
    }

    @Test
    void an_indicator_is_never_made_flat() {
        Sample mostlyZero = Sample.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5);
        assertThatThrownBy(() -> new WinsoriseQuantiles(0.05, 0.95).fit(mostlyZero))
                .isInstanceOf(NotComputable.class)
                .hasMessageStartingWith("its quantiles at 0.05 and 0.95 are both 0");
    }

    @Test
    void the_lower_share_is_the_smaller_one() {
        assertThatThrownBy(() -> new WinsoriseQuantiles(0.9, 0.1))
                .hasMessage("lower (0.9) must be less than upper (0.1)");
    }
}
