// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import static dev.pagoda.core.normalisation.Scores.DOWN;
import static dev.pagoda.core.normalisation.Scores.MISSING;
import static dev.pagoda.core.normalisation.Scores.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.NotComputable;
import org.junit.jupiter.api.Test;

class AdjustedMazziottaParetoTest {
    private static final double LEARNED = Double.NaN;

    /** The mean is 4 and the range 8, so 60 points are 8 wide around 100. */
    @Test
    void the_mean_scores_100_and_the_range_60_points() {
        assertThat(Scores.of(new AdjustedMazziottaPareto(LEARNED, false, LEARNED, LEARNED), UP, 0, 2, 2, 8, 8))
                .containsExactly(70, 85, 85, 130, 130);
        assertThat(Scores.of(new AdjustedMazziottaPareto(LEARNED, false, LEARNED, LEARNED), UP, 0, 1, 1, 1, MISSING, 8))
                .containsExactly(new double[] {83.5, 91, 91, 91, MISSING, 143.5}, within(1e-12));
    }

    @Test
    void scores_are_200_minus_that_where_lower_is_better() {
        assertThat(Scores.of(new AdjustedMazziottaPareto(LEARNED, false, LEARNED, LEARNED), DOWN, 0, 2, 2, 8, 8))
                .containsExactly(130, 115, 115, 70, 70);
    }

    @Test
    void a_stated_reference_scores_100() {
        AdjustedMazziottaPareto method = new AdjustedMazziottaPareto(2, false, LEARNED, LEARNED);
        assertThat(Scores.of(method, UP, 0, 2, 8)).containsExactly(85, 100, 145);
        assertThat(method.fit(Reference.of(UP, 0, 2, 8)).constants())
                .containsExactly(new Constant("inf", 0), new Constant("sup", 8), new Constant("reference", 2));
    }

    @Test
    void with_the_midpoint_scores_run_from_70_to_130() {
        assertThat(Scores.of(new AdjustedMazziottaPareto(LEARNED, true, LEARNED, LEARNED), UP, 0, 1, 1, 8))
                .containsExactly(70, 77.5, 77.5, 130);
    }

    @Test
    void stated_bounds_give_scores_to_an_indicator_that_does_not_vary() {
        assertThat(Scores.of(new AdjustedMazziottaPareto(5, false, LEARNED, LEARNED), UP, 7, 7))
                .containsOnly(MISSING);
        assertThat(Scores.of(new AdjustedMazziottaPareto(5, false, 0, 10), UP, 7, 7))
                .containsOnly(112);
    }

    @Test
    void a_bound_beyond_all_values_is_refused() {
        assertThatThrownBy(() -> Scores.of(new AdjustedMazziottaPareto(LEARNED, false, 9, LEARNED), UP, 1, 8))
                .isInstanceOf(NotComputable.class)
                .hasMessage("its smallest value 9 is not below its largest 8");
        assertThatThrownBy(() -> new AdjustedMazziottaPareto(LEARNED, false, 9, 9))
                .hasMessage("low (9) must be less than high (9)");
    }
}
