// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.OutlierTest;
import dev.pagoda.core.treatment.Transform;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.treatment.When;
import dev.pagoda.testkit.Samples;
import org.junit.jupiter.api.Test;

/**
 * Fitted powers against roots of the derivative of the likelihood, found with 40 digits by mpmath; scipy 1.17 gives the
 * same to eight digits.
 */
class BoxCoxLikelihoodTest {
    private static final double[] POSITIVE = Powers.POSITIVE;
    private static final OutlierTest TEST = new OutlierTest(2, 3.5);
    private static final Treatment BOX_COX = new BoxCoxLikelihood(false, When.ALWAYS, TEST);

    @Test
    void the_power_of_box_and_cox_is_the_most_likely_one() {
        assertThat(Powers.lambda(BOX_COX, POSITIVE)).isCloseTo(-0.2854819558055434, within(1e-7));
    }

    @Test
    void the_power_of_box_and_cox_does_not_depend_on_the_unit_of_measurement() {
        assertThat(Powers.lambda(BOX_COX, Samples.each(POSITIVE, x -> 1e6 * x)))
                .isCloseTo(-0.2854819558055434, within(1e-7));
    }

    @Test
    void values_moved_to_begin_at_one_are_those_of_the_shifted_column() {
        BoxCoxLikelihood shifted = new BoxCoxLikelihood(true, When.ALWAYS, TEST);
        double plain = Powers.lambda(BOX_COX, Samples.each(POSITIVE, x -> x + 0.2));
        assertThat(Powers.lambda(shifted, POSITIVE)).isCloseTo(plain, within(1e-7));
        assertThat(shifted.fit(Sample.of(POSITIVE)).apply(0.8)).isCloseTo(0, within(1e-12));
    }

    @Test
    void the_values_are_taken_to_the_power_that_was_found() {
        Transform transform = BOX_COX.fit(Sample.of(POSITIVE));
        double lambda = -0.2854819558055434;
        assertThat(transform.apply(31)).isCloseTo((Math.pow(31, lambda) - 1) / lambda, within(1e-6));
        assertThat(transform.mark(31)).contains(Transform.Changed.TRANSFORMED);
    }

    @Test
    void a_value_that_box_and_cox_cannot_take_is_refused_by_name() {
        assertThatThrownBy(() -> BOX_COX.fit(Sample.of(Powers.MIXED)))
                .isInstanceOf(NotComputable.class)
                .hasMessageContaining("the value -3.2 is not greater than 0");
    }

    @Test
    void a_power_out_of_reach_is_refused() {
        double[] nearlyFlat = {1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1001};
        assertThatThrownBy(() -> BOX_COX.fit(Sample.of(nearlyFlat)))
                .isInstanceOf(NotComputable.class)
                .hasMessageContaining("a power beyond -10");
    }
}
