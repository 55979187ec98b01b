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

class SigmoidTest {
    private static final Sigmoid BY_MEAN = new Sigmoid(0, 100, 1, false);

    /** Mean 4, standard deviation 2; 100 / (1 + e) is 26.894142136999512. */
    @Test
    void a_value_one_deviation_below_the_mean_scores_one_over_one_plus_e() {
        assertThat(Scores.of(BY_MEAN, UP, 2, 4, MISSING, 6))
                .containsExactly(new double[] {26.894142136999512, 50, MISSING, 73.10585786300049}, within(1e-12));
    }

    @Test
    void scores_are_mirrored_where_lower_is_better() {
        assertThat(Scores.of(BY_MEAN, DOWN, 2, 4, 6))
                .containsExactly(new double[] {73.10585786300049, 50, 26.894142136999512}, within(1e-12));
    }

    /** Quartiles 2 and 4, so 1.35 / 2 spreads lie between neighbours. */
    @Test
    void the_robust_form_measures_by_the_quartiles() {
        Sigmoid robust = new Sigmoid(0, 1, 1, true);
        assertThat(Scores.of(robust, UP, 1, 2, 3, 4, 1000)[1]).isCloseTo(1 / (1 + Math.exp(1.35 / 2)), within(1e-12));
        assertThat(robust.fit(Reference.of(UP, 1, 2, 3, 4, 1000)).constants())
                .containsExactly(new Constant("median", 3), new Constant("iqr", 2));
    }

    @Test
    void extreme_values_come_near_to_the_ends_but_not_beyond() {
        Scale scale = new Sigmoid(10, 20, 1, false).fit(Reference.of(UP, 2, 4, 6));
        assertThat(scale.score(1e9)).isEqualTo(20);
        assertThat(scale.score(-1e9)).isEqualTo(10);
    }

    @Test
    void an_indicator_that_does_not_vary_has_no_scores_and_equal_quartiles_are_refused() {
        assertThat(Scores.of(BY_MEAN, UP, 2, 2)).containsOnly(MISSING);
        assertThatThrownBy(() -> Scores.of(new Sigmoid(0, 100, 1, true), UP, 1, 2, 2, 2, 9))
                .isInstanceOf(NotComputable.class)
                .hasMessage("both quartiles of its values are 2, so the curve has no width");
    }

    @Test
    void a_curve_that_falls_is_refused() {
        assertThatThrownBy(() -> new Sigmoid(0, 100, 0, false)).hasMessage("steepness (0) must be greater than 0");
    }
}
