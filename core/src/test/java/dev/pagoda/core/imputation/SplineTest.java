// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against CubicSpline of scipy 1.17 (natural), and sixteen linear equations for the four cubics solved by numpy 2.4
 * (Forsythe, Malcolm and Moler).
 */
class SplineTest {
    private static final List<Integer> YEARS =
            List.of(2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010);
    private static final double[] VALUES = {GAP, 2, GAP, 5, 9, GAP, GAP, GAP, 3, 4, GAP};

    private static double[] filled(Spline spline) {
        return Gaps.over(YEARS, VALUES).filledBy(spline);
    }

    @Test
    void the_curve_goes_through_all_values_and_bends_as_the_cubics_at_its_ends() {
        assertThat(filled(new Spline(false, true, 0)))
                .containsExactly(
                        new double[] {
                            7.079120879120884,
                            2,
                            1.8593406593406585,
                            5,
                            9,
                            9.73241758241758,
                            7.723076923076924,
                            4.852197802197804,
                            3,
                            4,
                            9.4989010989011
                        },
                        within(1e-12));
    }

    @Test
    void a_natural_curve_is_straight_at_its_ends() {
        double[] natural = filled(new Spline(true, false, 0));
        assertThat(natural[2]).isCloseTo(2.66497975708502, within(1e-12));
        assertThat(natural[5]).isCloseTo(9.712803643724698, within(1e-12));
        assertThat(natural[6]).isCloseTo(7.524291497975709, within(1e-12));
        assertThat(natural[7]).isCloseTo(4.573633603238866, within(1e-12));
    }

    @Test
    void beyond_the_ends_nothing_is_filled_unless_asked() {
        assertThat(filled(new Spline(false, false, 0))[0]).isNaN();
        assertThat(filled(new Spline(false, false, 0))[10]).isNaN();
        assertThat(filled(new Spline(false, true, 2))[6]).isNaN();
    }

    @Test
    void few_values_give_a_parabola_or_a_line_and_one_gives_nothing() {
        List<Integer> years = List.of(2000, 2001, 2002, 2003);
        assertThat(Gaps.over(years, 0, 1, GAP, 9).filledBy(new Spline(false, false, 0))[2])
                .isCloseTo(4, within(1e-12));
        assertThat(Gaps.over(years, 3, GAP, GAP, 9).filledBy(new Spline(false, false, 0)))
                .containsExactly(new double[] {3, 5, 7, 9}, within(1e-12));
        assertThat(Gaps.over(years, 3, GAP, GAP, GAP).filledBy(new Spline(false, true, 0)))
                .containsExactly(3, GAP, GAP, GAP);
    }
}
