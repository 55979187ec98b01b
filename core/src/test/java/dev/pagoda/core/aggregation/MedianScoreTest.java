// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyMeans.MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MedianScoreTest {
    @Test
    void equal_weights_give_the_plain_median() {
        assertThat(ToyMeans.of(new MedianScore(), 9, 1, 4)).isEqualTo(4);
        assertThat(ToyMeans.of(new MedianScore(), 9, 1, 4, 6)).isEqualTo(5);
        assertThat(ToyMeans.of(new MedianScore(), 5)).isEqualTo(5);
    }

    @Test
    void the_child_in_which_the_weight_passes_half_decides() {
        // Units of the toy by score: .3 .6 .9 with weights .2 .3 .5, half at .6; .2 .4 .95 with .2 .5 .3; .1 .75 .8
        // with .3 .5 .2.
        assertThat(ToyMeans.of(new MedianScore())).containsExactly((0.6 + 0.9) / 2, 0.5, 0.4, 0.75);
    }

    @Test
    void a_half_that_rounding_misses_is_a_half() {
        double[][] scores = {{1}, {2}, {3}, {4}};
        assertThat(0.1 + 0.2 + 0.3).isNotEqualTo(0.6);
        assertThat(new MedianScore().aggregate(scores, new double[] {0.1, 0.2, 0.3, 0.6})[0])
                .isEqualTo(3.5);
    }

    @Test
    void a_missing_child_is_left_out() {
        assertThat(ToyMeans.of(new MedianScore(), 9, MISSING, 4, 1)).isEqualTo(4);
        assertThat(ToyMeans.of(new MedianScore(), MISSING, MISSING)).isNaN();
    }
}
