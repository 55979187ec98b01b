// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

class TrimTest {
    private static final Sample SAMPLE = Sample.of(0.8, 1.1, 1.3, 1.9, 2.2, 2.4, 3.1, 4.7, 5.2, 7.7, 12.5, 31);

    @Test
    void values_beyond_a_quantile_are_taken_out() {
        Transform transform = new Trim(0.05, 0.95).fit(SAMPLE);
        assertThat(transform.apply(0.8)).isNaN();
        assertThat(transform.apply(31)).isNaN();
        assertThat(transform.apply(12.5)).isEqualTo(12.5);
        assertThat(transform.mark(31)).contains(Transform.Changed.TRIMMED);
        assertThat(transform.mark(12.5)).isEmpty();
    }

    @Test
    void a_value_at_a_quantile_stays() {
        Transform transform = new Trim(0.25, 0.75).fit(Sample.of(1, 2, 3, 4, 5));
        assertThat(transform.apply(2)).isEqualTo(2);
        assertThat(transform.apply(4)).isEqualTo(4);
        assertThat(transform.apply(1)).isNaN();
    }

    @Test
    void with_both_ends_free_nothing_is_taken_out() {
        assertThat(new Trim(0, 1).fit(SAMPLE).apply(31)).isEqualTo(31);
    }
}
