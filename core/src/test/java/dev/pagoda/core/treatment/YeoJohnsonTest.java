// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static dev.pagoda.core.treatment.Tail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.statistics.Sample;
import org.junit.jupiter.api.Test;

/** Values against yeojohnson of scipy 1.17. */
class YeoJohnsonTest {
    private static final double[] VALUES = {-3.2, -0.1, 0, 0.4, 17.5};

    private static void assertGives(double lambda, double... expected) {
        Transform transform = new YeoJohnson(lambda, When.ALWAYS, TEST).fit(Sample.of(VALUES));
        for (int i = 0; i < VALUES.length; i++) {
            assertThat(transform.apply(VALUES[i])).isCloseTo(expected[i], within(1e-12));
        }
    }

    @Test
    void values_of_both_signs_are_taken_to_the_power() {
        assertGives(0.5, -5.071625762270709, -0.10245982199144447, 0, 0.3664319132398464, 6.602325267042626);
    }

    @Test
    void where_a_power_is_zero_it_is_a_logarithm() {
        assertGives(0, -8.320000000000002, -0.10500000000000001, 0, 0.33647223662121295, 2.917770732084279);
        assertGives(2, -1.4350845252893227, -0.09531017980432487, 0, 0.48000000000000004, 170.62499999999994);
    }

    @Test
    void power_one_changes_nothing() {
        assertGives(1, VALUES);
    }

    @Test
    void the_power_is_kept_for_the_audit_and_every_value_is_marked() {
        Transform transform = new YeoJohnson(0.5, When.ALWAYS, TEST).fit(Sample.of(VALUES));
        assertThat(transform.constants()).containsExactly(new Constant("lambda", 0.5));
        assertThat(transform.mark(0)).contains(Transform.Changed.TRANSFORMED);
    }

    @Test
    void it_can_be_kept_for_indicators_that_fail_the_test() {
        assertThat(new YeoJohnson(0.5, When.FAILS, TEST)
                        .fit(Sample.of(3, 4, 11))
                        .isIdentity())
                .isTrue();
    }
}
