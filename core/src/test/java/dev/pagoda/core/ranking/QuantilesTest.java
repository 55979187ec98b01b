// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    @Test
    void cuts_are_interpolated_quantiles() {
        assertThat(new Quantiles(4).cuts(Sample.of(1, 2, 3, 4, 5, 6))).containsExactly(2.25, 3.5, 4.75);
    }

    @Test
    void a_quantile_that_falls_on_a_score_is_exactly_that_score() {
        double[] scores = new double[8];
        for (int i = 0; i < 8; i++) {
            scores[i] = i * 0.1;
        }
        assertThat(new Quantiles(7).cuts(Sample.of(scores))).containsExactly(Arrays.copyOfRange(scores, 1, 7));
    }

    @Test
    void cuts_that_fall_together_or_on_the_lowest_score_are_left_out() {
        assertThat(new Quantiles(4).cuts(Sample.of(1, 1, 1, 1, 9, 9, 9))).containsExactly(9);
        assertThat(new Quantiles(4).cuts(Sample.of(3, 3))).isEmpty();
        assertThat(new Quantiles(4).cuts(Sample.of())).isEmpty();
    }
}
