// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class CoefficientOfVariationTest {
    private static Weighed weigh(double[]... scores) {
        return new CoefficientOfVariation(false).weigh(Family.scored(scores));
    }

    /** Deviations 2 and 6, means 4 and 36. */
    @Test
    void weights_are_in_proportion_to_deviation_over_mean() {
        Weighed weighed = weigh(new double[] {2, 4, 6}, new double[] {30, 36, 42});
        assertThat(weighed.weights()).containsExactly(0.75, 0.25);
        assertThat(weighed.constants())
                .containsExactly(new Constant("variation C1", 0.5), new Constant("variation C2", 1.0 / 6));
    }

    @Test
    void the_deviation_can_be_that_of_a_population() {
        Weighed weighed =
                new CoefficientOfVariation(true).weigh(Family.scored(new double[] {1, 3}, new double[] {2, 6}));
        assertThat(weighed.constants().get(0).value()).isEqualTo(0.5);
    }

    @Test
    void a_mean_that_is_not_above_zero_is_refused_with_its_child() {
        assertThatThrownBy(() -> weigh(new double[] {1, 2}, new double[] {-3, 1}))
                .isInstanceOf(NotComputable.class)
                .hasMessage("coefficient-of-variation weights need a mean score above 0, but one is -1")
                .extracting(refusal -> ((NotComputable) refusal).child())
                .isEqualTo(1);
    }
}
