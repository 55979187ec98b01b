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

class BordaTest {
    private static final Borda BORDA = new Borda(Missing.LEFT_OUT);

    /** Ranks are scores with the other sign, since 1 is the best. */
    private static double[][] scores(double[][] ranks) {
        return Arrays.stream(ranks)
                .map(child -> Arrays.stream(child).map(rank -> -rank).toArray())
                .toArray(double[][]::new);
    }

    private static double[] times(double[] made, double factor) {
        return Arrays.stream(made).map(points -> points * factor).toArray();
    }

    /** JMcDM.jl (github.com/jbytecode/JMcDM, MIT) test/testborda.jl. */
    @Test
    void reproduces_the_points_of_four_rankings_of_six_units() {
        double[][] ranks = {{1, 2, 3, 4, 5, 6}, {2, 1, 3, 4, 5, 6}, {4, 3, 1, 2, 6, 5}, {4, 3, 2, 1, 6, 5}};
        assertThat(times(BORDA.aggregate(scores(ranks), ToyUnits.equal(4)), 4)).containsExactly(13, 15, 15, 13, 2, 2);
    }

    @Test
    void reproduces_condorcet_1785() {
        assertThat(times(BORDA.aggregate(SixtyVoters.scores(), SixtyVoters.weights()), 60))
                .containsExactly(new double[] {58, 69, 53}, within(1e-12));
    }

    @Test
    void equal_scores_give_half_a_point_each() {
        assertThat(made(BORDA, unit(5), unit(7), unit(7), unit(9))).containsExactly(0, 1.5, 1.5, 3);
    }

    @Test
    void a_unit_that_is_not_ranked_stands_halfway_between_two_and_not_beyond_the_ends() {
        double[][] ranked = {unit(5), unit(7), unit(9)};
        assertThat(among(BORDA, unit(6), ranked)).isEqualTo(0.5);
        assertThat(among(BORDA, unit(7), ranked)).isEqualTo(1);
        assertThat(among(BORDA, unit(99), ranked)).isEqualTo(2);
    }

    /** By hand: points 0, 3, 1, 2 in the first child; in the second, which three have, 0, 2, 1 times 3/2. */
    @Test
    void the_best_of_fewer_units_has_as_many_points_as_the_best_of_all() {
        assertThat(made(BORDA, unit(1, 1), unit(9, MISSING), unit(3, 9), unit(5, 5)))
                .containsExactly(0, 3, 2, 1.75);
    }

    /** By hand: 0, 3, 1, 2 in the first child; 1, 0, 3, 2 in the second. */
    @Test
    void or_a_unit_that_lacks_a_child_is_last_in_it() {
        assertThat(made(new Borda(Missing.LAST), unit(1, 1), unit(9, MISSING), unit(3, 9), unit(5, 5)))
                .containsExactly(0.5, 1.5, 2, 2);
        assertThat(made(new Borda(Missing.LAST), unit(1, 1), unit(MISSING, MISSING), unit(3, 9)))
                .containsExactly(0, Double.NaN, 1);
    }

    @Test
    void one_unit_is_refused() {
        ToyUnits.assertRefuses(
                BORDA, "a Borda count compares units, and fewer than two ranked units have a score here", unit(1));
    }
}
