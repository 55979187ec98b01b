// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyUnits.MISSING;
import static dev.pagoda.core.aggregation.ToyUnits.among;
import static dev.pagoda.core.aggregation.ToyUnits.made;
import static dev.pagoda.core.aggregation.ToyUnits.unit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopelandTest {
    private static final Copeland COPELAND = new Copeland(Missing.LEFT_OUT);

    @Test
    void in_a_circle_of_majorities_nobody_leads() {
        assertThat(COPELAND.aggregate(SixtyVoters.scores(), SixtyVoters.weights()))
                .containsExactly(0, 0, 0);
    }

    @Test
    void equal_weight_is_a_tie_whatever_rounding_makes_of_the_sum() {
        assertThat(0.1 + 0.2 + 0.3 - 0.6).isNotZero();
        double[][] scores = {{1, 0}, {1, 0}, {1, 0}, {0, 1}};
        double[] sevenths = {2 / 7.0, 1.5 / 7, 1.75 / 7, 1.75 / 7};
        assertThat(COPELAND.aggregate(new double[][] {{1, 0}, {1, 0}, {0, 1}, {0, 1}}, sevenths))
                .containsExactly(0, 0);
        assertThat(COPELAND.aggregate(scores, new double[] {0.1, 0.2, 0.3, 0.6}))
                .containsExactly(0, 0);
        assertThat(COPELAND.aggregate(scores, new double[] {0.1, 0.2, 0.3, 0.6000001}))
                .containsExactly(-1, 1);
    }

    @Test
    void zeros_of_either_sign_are_equal() {
        assertThat(made(COPELAND, unit(0.0), unit(-0.0))).containsExactly(0, 0);
    }

    @Test
    void a_unit_that_is_not_ranked_is_compared_with_all_ranked_ones() {
        double[][] ranked = {unit(5), unit(7), unit(9)};
        assertThat(made(COPELAND, ranked)).containsExactly(-2, 0, 2);
        assertThat(among(COPELAND, unit(8), ranked)).isEqualTo(1);
        assertThat(among(COPELAND, unit(99), ranked)).isEqualTo(3);
    }

    /**
     * By hand: the second beats the first by child 1 alone and loses to nobody; third and first share both children.
     */
    @Test
    void units_are_compared_by_the_children_that_both_have_in_any_order() {
        double[] first = unit(1, 9);
        double[] second = unit(5, MISSING);
        double[] third = unit(0, 10);
        assertThat(made(COPELAND, first, second, third)).containsExactly(-1, 2, -1);
        assertThat(made(COPELAND, third, second, first)).containsExactly(-1, 2, -1);
        assertThat(made(COPELAND, unit(1, MISSING), unit(MISSING, 2))).containsExactly(0, 0);
    }

    @Test
    void or_a_unit_that_lacks_a_child_is_last_in_it() {
        Copeland last = new Copeland(Missing.LAST);
        assertThat(made(last, unit(1, 9), unit(5, MISSING), unit(0, 10))).containsExactly(0, 0, 0);
        assertThat(made(last, unit(1, 9), unit(0, MISSING), unit(0, MISSING))).containsExactly(2, -1, -1);
    }

    @Test
    void one_unit_is_refused() {
        ToyUnits.assertRefuses(
                COPELAND,
                "a Copeland score compares units, and fewer than two ranked units have a score here",
                unit(1));
    }

    @Test
    void says_that_it_compares_units() {
        assertThat(COPELAND.comparesUnits()).isTrue();
        assertThat(List.<Aggregation>of(new Arithmetic(), new MedianScore(), new MeanMin(1, 0)))
                .noneMatch(Aggregation::comparesUnits);
    }
}
