// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.OutlierTest;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.treatment.When;
import dev.pagoda.testkit.Samples;
import org.junit.jupiter.api.Test;

/**
 * Fitted powers against roots of the derivative of the likelihood, found with 40 digits by mpmath; scipy 1.17 gives the
 * same to eight digits.
 */
class YeoJohnsonLikelihoodTest {
    private static final OutlierTest TEST = new OutlierTest(2, 3.5);
    private static final Treatment YEO_JOHNSON = new YeoJohnsonLikelihood(When.ALWAYS, TEST);

    @Test
    void the_power_of_yeo_and_johnson_is_the_most_likely_one_for_any_signs() {
        assertThat(Powers.lambda(YEO_JOHNSON, Powers.MIXED)).isCloseTo(0.4807963878560768, within(2e-6));
        assertThat(Powers.lambda(YEO_JOHNSON, Powers.POSITIVE)).isCloseTo(-0.5878553000948007, within(1e-7));
        assertThat(Powers.lambda(YEO_JOHNSON, Samples.each(Powers.POSITIVE, x -> -x)))
                .isCloseTo(2.5878553000948007, within(1e-7));
    }

    @Test
    void it_can_be_kept_for_indicators_that_fail_the_test() {
        assertThat(new YeoJohnsonLikelihood(When.FAILS, TEST)
                        .fit(Sample.of(1, 2, 3, 4, 5))
                        .isIdentity())
                .isTrue();
    }
}
