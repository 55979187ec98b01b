// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyMeans.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HarmonicTest {
    @Test
    void the_weakest_child_pulls_hardest() {
        assertThat(ToyMeans.of(new Harmonic(), 2, 6)).isCloseTo(3, within(1e-12));
        assertThat(ToyMeans.of(new Harmonic()))
                .containsExactly(
                        new double[] {0.5806451612903225, 0.5, 0.38974358974358975, 0.25531914893617025},
                        within(1e-12));
    }

    @Test
    void a_missing_child_is_left_out() {
        assertThat(ToyMeans.of(new Harmonic(), 2, MISSING, 6)).isCloseTo(3, within(1e-12));
    }

    @Test
    void a_score_of_zero_or_less_in_a_child_that_counts_is_refused() {
        ToyMeans.assertRefuses(new Harmonic(), 0, "a harmonic mean needs scores above 0");
        ToyMeans.assertRefuses(new Harmonic(), -5, "a harmonic mean needs scores above 0");
    }
}
