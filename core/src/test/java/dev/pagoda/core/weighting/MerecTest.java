// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class MerecTest {
    private static final double MISSING = Double.NaN;

    private static Weighed weigh(double[]... scores) {
        return new Merec().weigh(Family.scored(scores));
    }

    /** The values of a lower-is-better criterion as shares of the best. */
    private static double[] turned(double... values) {
        double[] shares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            shares[i] = 100 / values[i];
        }
        return shares;
    }

    /**
     * Keshavarz-Ghorabaee et al. (2021), Symmetry 13, 525: four decimals printed, sixteen in JMcDM (MIT licence). The
     * last two criteria are costs.
     */
    @Test
    void reproduces_keshavarz_2021() {
        Weighed weighed = weigh(
                new double[] {450, 10, 100, 220, 5},
                new double[] {8000, 9100, 8200, 9300, 8400},
                turned(54, 2, 31, 1, 23),
                turned(145, 160, 153, 162, 158));
        assertThat(weighed.weights())
                .containsExactly(
                        new double[] {0.5752216672093822, 0.014096591168467313, 0.4015613638877313, 0.009120377734419292
                        },
                        within(1e-12));
        assertThat(weighed.constants().get(0).value()).isCloseTo(1.7086672630293795, within(1e-12));
    }

    /**
     * The unit with the gap has the other child alone: ln(1 + ln 4). The first child's effect on one of two units
     * counts twice.
     */
    @Test
    void a_missing_score_is_left_out_of_its_unit() {
        Weighed weighed = weigh(new double[] {1, 2, MISSING}, new double[] {1, 1, 4});
        double first = 1.5 * Math.log(1 + Math.log(2) / 2);
        double second = Math.log(1 + Math.log(4));
        assertThat(weighed.weights())
                .containsExactly(new double[] {first / (first + second), second / (first + second)}, within(1e-12));
    }

    @Test
    void a_child_that_does_not_vary_has_no_weight() {
        assertThat(weigh(new double[] {5, 5, 5}, new double[] {1, 2, 3}).weights())
                .containsExactly(0, 1);
    }

    @Test
    void a_score_that_is_not_above_zero_is_refused_with_its_child() {
        assertThatThrownBy(() -> weigh(new double[] {1, 2}, new double[] {0, 2}))
                .isInstanceOf(NotComputable.class)
                .hasMessage("MEREC weights need scores above 0, but one is 0")
                .extracting(refusal -> ((NotComputable) refusal).child())
                .isEqualTo(1);
    }

    @Test
    void siblings_none_of_which_varies_are_refused() {
        assertThatThrownBy(() -> weigh(new double[] {3, 3}, new double[] {4, 4}))
                .isInstanceOf(NotComputable.class)
                .hasMessageStartingWith("none of the children varies");
    }

    @Test
    void an_only_child_weighs_one() {
        assertThat(weigh(new double[] {0, 5}).weights()).containsExactly(1);
    }
}
