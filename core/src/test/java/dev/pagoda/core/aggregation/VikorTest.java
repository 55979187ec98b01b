// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyUnits.MISSING;
import static dev.pagoda.core.aggregation.ToyUnits.among;
import static dev.pagoda.core.aggregation.ToyUnits.made;
import static dev.pagoda.core.aggregation.ToyUnits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VikorTest {
    private static final Vikor HALF = new Vikor(0.5);
    private static final double[][] RANKED = {unit(0, 0), unit(10, 4), unit(4, 10)};

    private static double[] q(double[] made) {
        return Arrays.stream(made).map(score -> 1 - score).toArray();
    }

    /**
     * European Journal of Operational Research 178, six hydropower systems, the weights of four children doubled; full
     * digits by numpy.
     */
    @Test
    void reproduces_opricovic_and_tzeng_2007() {
        double[][] scores = ToyUnits.scores(
                unit(4184.3, -2914, 407.2, 251, -195, -244, -15, 2.41),
                unit(5211.9, -3630, 501.7, 308.3, -282, -346, -21, 1.41),
                unit(5021.3, -3920.5, 504, 278.6, -12, -56, -3, 4.42),
                unit(5566.1, -3957.9, 559.5, 335.3, -167, -268, -16, 3.36),
                unit(5060.5, -3293.5, 514.1, 284.2, -69, -90, -7, 4.04),
                unit(4317.9, -2925.9, 432.8, 239.3, -12, -55, -3, 4.36));
        double[] made = q(HALF.aggregate(scores, ToyUnits.shares(2, 2, 2, 2, 1, 1, 1, 1)));
        assertThat(made).containsExactly(new double[] {1, 0.533, 0.552, 0.563, 0, 0.686}, within(6.5e-4));
        double[] full = {1, 0.5329915266126725, 0.5516520385705892, 0.5628897063056676, 0, 0.6855250209463666};
        assertThat(made).containsExactly(full, within(1e-12));
    }

    /** IEEE Access 8; full digits by numpy. */
    @Test
    void reproduces_yang_and_wu_2020() {
        double[][] scores = ToyUnits.scores(
                unit(78, 56, 34, 6),
                unit(4, 45, 3, 97),
                unit(18, 2, 50, 63),
                unit(9, 14, 11, 92),
                unit(85, 9, 100, 29));
        double[] made = q(HALF.aggregate(scores, ToyUnits.equal(4)));
        assertThat(made).containsExactly(new double[] {0.5679, 0.7667, 1, 0.7493, 0}, within(6e-5));
        double[] full = {0.5679069948039763, 0.7667330359024042, 1, 0.7492842103993278, 0};
        assertThat(made).containsExactly(full, within(1e-12));
    }

    /** By hand: A is 1, .3, .3 and R is .5, .3, .3. */
    @Test
    void the_score_is_one_less_q_so_higher_is_better() {
        assertThat(made(HALF, RANKED)).containsExactly(0, 1, 1);
    }

    /** By hand: A = .5 and R = .25, so (.5 − .3) / .7 and (.25 − .3) / .2. */
    @Test
    void a_unit_that_is_not_ranked_is_measured_by_the_same_ends_and_can_lie_beyond() {
        assertThat(among(HALF, unit(5, 5), RANKED)).isCloseTo(1 - 0.5 * (0.2 / 0.7) + 0.5 * 0.25, within(1e-12));
        assertThat(among(HALF, unit(10, 10), RANKED)).isGreaterThan(1);
        assertThat(among(HALF, unit(-5, -5), RANKED)).isLessThan(0);
    }

    /** By hand: the child that is there has all the weight, so A = R = .6. */
    @Test
    void a_missing_child_is_left_out() {
        assertThat(among(HALF, unit(4, MISSING), RANKED))
                .isCloseTo(1 - 0.5 * (0.3 / 0.7) - 0.5 * (0.3 / 0.2), within(1e-12));
        assertThat(among(HALF, unit(MISSING, MISSING), RANKED)).isNaN();
    }

    @Test
    void a_part_in_which_all_are_alike_tells_nothing() {
        assertThat(made(HALF, unit(0, 10), unit(10, 0))).containsExactly(1, 1);
    }

    @Test
    void one_unit_and_a_child_without_differences_are_refused() {
        ToyUnits.assertRefuses(
                HALF, "VIKOR compares units, and fewer than two ranked units have a score here", unit(7, 8));
        ToyUnits.assertRefuses(
                HALF,
                "VIKOR needs a child whose scores differ, and all ranked units have the same here",
                unit(7, 8),
                unit(7, 9));
    }
}
