// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyMeans.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ArithmeticTest {
    @Test
    void a_weak_child_is_fully_compensated_by_a_strong_one() {
        assertThat(ToyMeans.of(new Arithmetic(), 21, 1, 1, 1)).isEqualTo(ToyMeans.of(new Arithmetic(), 6, 6, 6, 6));
    }

    @Test
    void weights_count() {
        assertThat(ToyMeans.of(new Arithmetic()))
                .containsExactly(new double[] {0.69, 0.5, 0.525, 0.565}, within(1e-12));
    }

    @Test
    void a_missing_child_is_left_out_and_the_others_are_re_weighted() {
        double[][] scores = {{MISSING, MISSING}, {4, MISSING}, {8, MISSING}};
        double[] means = new Arithmetic().aggregate(scores, new double[] {0.5, 0.375, 0.125});
        assertThat(means).containsExactly(5, MISSING);
    }

    @Test
    void a_unit_whose_only_child_weighs_nothing_has_no_score() {
        assertThat(new Arithmetic().aggregate(new double[][] {{7}, {MISSING}}, new double[] {0, 1}))
                .containsExactly(MISSING);
    }

    @Test
    void scores_may_be_negative() {
        assertThat(ToyMeans.of(new Arithmetic(), -3, 1)).isEqualTo(-1);
    }
}
