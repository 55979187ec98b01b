// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.envelopment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import dev.pagoda.testkit.ReferenceFigures;
import dev.pagoda.testkit.Samples;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DirectionalBenefitOfTheDoubtTest {
    private static double[] made(DirectionalBenefitOfTheDoubt method, double[][] scores) {
        double[] weights = new double[scores.length];
        Arrays.fill(weights, 1.0 / weights.length);
        return method.aggregate(scores, weights, scores);
    }

    /**
     * By hand: after 4/3 of the direction (2, 2) meets the side from (3, 3) to (3.5, 2.5), after 18/7 of it (1, 1) the
     * one from there to (4, 1).
     */
    @Test
    void reproduces_the_envelope_that_can_be_drawn() {
        double[][] scores = {{1, 3, 4, 2, 1, 3.5}, {4, 3, 1, 2, 1, 2.5}};
        double[] expected = {1, 1, 1, 1 / (1 + 4 / 3.0), 1 / (1 + 18 / 7.0), 1};
        ReferenceFigures.assertAgree(
                made(new DirectionalBenefitOfTheDoubt(List.of(1.0, 0.5), 1), scores), expected, 1e-9);
    }

    /** A unit that goes straight away from the origin meets the envelope where the radial score has it. */
    @Test
    void in_the_direction_of_the_unit_itself_it_is_the_radial_score() {
        double[][] scores = Samples.scores(3, 25, 9);
        double[] radial = new BenefitOfTheDoubt(0, 1, BenefitOfTheDoubt.Share.WEIGHTS, 100)
                .aggregate(scores, new double[] {0.2, 0.3, 0.5}, scores);
        for (int row = 0; row < 25; row++) {
            List<Double> own = List.of(scores[0][row], scores[1][row], scores[2][row]);
            assertThat(made(new DirectionalBenefitOfTheDoubt(own, 100), scores)[row])
                    .isCloseTo(radial[row], within(1e-7));
        }
    }

    @Test
    void a_missing_child_is_left_out_for_its_unit() {
        double[][] scores = {{100, 50, 80}, {50, 100, Double.NaN}};
        assertThat(made(new DirectionalBenefitOfTheDoubt(List.of(20.0, 50.0), 100), scores))
                .containsExactly(100, 100, 50);
    }

    @Test
    void a_direction_of_another_length_or_without_a_child_of_the_unit_is_refused() {
        double[][] scores = {{100, 50}, {50, Double.NaN}};
        assertThatThrownBy(() -> made(new DirectionalBenefitOfTheDoubt(List.of(1.0), 100), scores))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the direction has 1 numbers, but the node has 2 children");
        assertThatThrownBy(() -> made(new DirectionalBenefitOfTheDoubt(List.of(0.0, 1.0), 100), scores))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the direction is 0 in every child that a unit has");
        assertThatThrownBy(() -> new DirectionalBenefitOfTheDoubt(List.of(-1.0, 1.0), 100))
                .hasMessage("direction (-1) must not be negative");
    }
}
