// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IndicatorCountTest {
    @Test
    void a_child_weighs_as_many_parts_as_there_are_indicators_below_it() {
        double[] given = {0.9, 0.1, Double.NaN};
        Siblings siblings = new Siblings(given, new int[] {1, 3, 4}, new double[3][0]);
        assertThat(new IndicatorCount().weigh(siblings).weights()).containsExactly(0.125, 0.375, 0.5);
    }

    @Test
    void an_only_child_weighs_one() {
        assertThat(new IndicatorCount()
                        .weigh(new Siblings(new double[] {1}, new int[] {7}, new double[1][0]))
                        .weights())
                .containsExactly(1);
    }
}
