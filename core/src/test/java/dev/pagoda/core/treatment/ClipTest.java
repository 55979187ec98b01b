// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

class ClipTest {
    private static final Transform SHARES = new Clip(0, 1).fit(Sample.of(-0.1, 0.2, 0.9, 1.3, 1.4));

    @Test
    void values_beyond_the_stated_bounds_move_to_them() {
        assertThat(SHARES.apply(-0.1)).isZero();
        assertThat(SHARES.apply(1.3)).isEqualTo(1);
        assertThat(SHARES.apply(0.9)).isEqualTo(0.9);
        assertThat(SHARES.mark(1.3)).contains(Transform.Changed.WINSORISED);
        assertThat(SHARES.mark(1)).isEmpty();
    }

    @Test
    void the_bounds_and_how_many_moved_are_kept_for_the_audit() {
        assertThat(SHARES.constants())
                .containsExactly(new Constant("low", 0), new Constant("high", 1), new Constant("points", 3));
    }

    @Test
    void the_bounds_hold_for_values_that_nothing_was_learned_from() {
        assertThat(new Clip(0, 1).fit(Sample.of(0.2, 0.3)).apply(7)).isEqualTo(1);
        assertThatThrownBy(() -> new Clip(1, 1)).hasMessage("low (1) must be less than high (1)");
    }
}
