// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class AngleTest {
    private static Weighed weigh(double[]... scores) {
        return new Angle().weigh(Family.scored(scores));
    }

    /** Test data of pymcdm (MIT licence) for Shuai et al. (2012); four decimals printed, more recomputed. */
    @Test
    void reproduces_four_columns_of_pymcdm() {
        assertThat(weigh(
                                new double[] {30, 19, 19, 68},
                                new double[] {30, 54, 15, 70},
                                new double[] {38, 86, 85, 60},
                                new double[] {29, 29, 29.1, 29})
                        .weights())
                .containsExactly(
                        new double[] {
                            0.41498666430163744, 0.3611932493208444, 0.22266226529045408, 0.0011578210870641396
                        },
                        within(1e-10));
    }

    /** Of two units one has all: 45 degrees. */
    @Test
    void the_angle_is_that_between_the_scores_and_equal_scores() {
        assertThat(weigh(new double[] {0, 5}, new double[] {1, 2})
                        .constants()
                        .get(0)
                        .value())
                .isCloseTo(Math.PI / 4, within(1e-15));
    }

    @Test
    void the_arctangent_is_exact_from_the_smallest_to_the_largest() {
        assertThat(Angle.arctangent(0)).isEqualTo(0);
        for (double x = 1e-12; x < 1e12; x *= 1.7) {
            double exact = StrictMath.atan(x);
            assertThat(Angle.arctangent(x)).as("of %s", x).isCloseTo(exact, within(4 * Math.ulp(exact)));
        }
    }

    @Test
    void a_mean_that_is_not_above_zero_is_refused() {
        assertThatThrownBy(() -> weigh(new double[] {1, 2}, new double[] {-1, 1}))
                .isInstanceOf(NotComputable.class)
                .hasMessage("angle weights need a mean score above 0, but one is 0");
    }
}
