// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ElementaryFunctionsTest {
    /** What StrictMath itself may be wrong by: one unit in the last place. */
    private static final double STRICT_ERROR = 0x1p-52;

    private final Random random = new Random(5);

    @Test
    void the_exponential_keeps_its_error_bound() {
        for (int i = 0; i < 300_000; i++) {
            double range = i % 3 == 0 ? Exponential.LIMIT : i % 3 == 1 ? 8 : 1;
            double x = range * (2 * random.nextDouble() - 1);
            double expected = StrictMath.exp(x);
            assertThat(Exponential.of(x))
                    .as("exp %s", x)
                    .isCloseTo(expected, within(expected * (Exponential.ERROR + STRICT_ERROR)));
        }
    }

    @Test
    void the_logarithm_keeps_its_error_bound() {
        for (int i = 0; i < 300_000; i++) {
            double range = i % 3 == 0 ? 690 : i % 3 == 1 ? 5 : 1e-3;
            double x = StrictMath.exp(range * (2 * random.nextDouble() - 1));
            double expected = StrictMath.log(x);
            assertThat(PortableLogarithm.of(x))
                    .as("ln %s", x)
                    .isCloseTo(expected, within(Math.abs(expected) * (PortableLogarithm.ERROR + STRICT_ERROR)));
        }
    }

    @Test
    void exact_values_are_exact() {
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(PortableLogarithm.of(1)).isZero();
        assertThat(Exponential.of(PortableLogarithm.of(100))).isCloseTo(100, within(1e-13));
    }

    @Test
    void what_has_no_logarithm_gives_nan() {
        double[] lacking = {
            0, -0.0, -1, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Math.nextDown(PortableLogarithm.LEAST)
        };
        for (double x : lacking) {
            assertThat(PortableLogarithm.of(x)).as("ln %s", x).isNaN();
        }
        assertThat(Exponential.of(Double.NaN)).isNaN();
    }

    @Test
    void the_ends_of_the_range_are_in_it() {
        assertThat(PortableLogarithm.of(PortableLogarithm.LEAST)).isBetween(-Exponential.LIMIT, 0.0);
        assertThat(PortableLogarithm.of(IndicatorScores.MOST)).isBetween(0.0, Exponential.LIMIT);
    }
}
