// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyUnits.MISSING;
import static dev.pagoda.core.aggregation.ToyUnits.among;
import static dev.pagoda.core.aggregation.ToyUnits.made;
import static dev.pagoda.core.aggregation.ToyUnits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankSumRatioTest {
    private static final RankSumRatio WHOLE = new RankSumRatio(false, TiedScores.MEAN);
    private static final RankSumRatio INTERPOLATED = new RankSumRatio(true, TiedScores.MEAN);
    private static final double[][] TIED = {unit(5), unit(7), unit(7), unit(9)};

    /** By hand: ranks 1 and 3, 2 and 1, 3 and 2. */
    @Test
    void places_from_the_worst_are_averaged_and_divided_by_the_units() {
        assertThat(made(WHOLE, unit(10, 0.9), unit(20, 0.1), unit(30, 0.5)))
                .containsExactly(new double[] {4 / 6.0, 3 / 6.0, 5 / 6.0}, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"MEAN, 1, 2.5, 4", "MIN, 1, 2, 4", "MAX, 1, 3, 4", "DENSE, 1, 2, 3"})
    void equal_scores_share_a_place(TiedScores ties, double low, double middle, double high) {
        assertThat(made(new RankSumRatio(false, ties), TIED))
                .containsExactly(low / 4, middle / 4, middle / 4, high / 4);
    }

    @ParameterizedTest
    @CsvSource({"MEAN, 6, 1.5", "MIN, 6, 2", "MAX, 6, 1", "DENSE, 6, 2", "MEAN, 99, 4", "MEAN, 0, 1", "DENSE, 99, 3"})
    void a_unit_that_is_not_ranked_stands_between_its_neighbours_and_not_beyond_the_ends(
            TiedScores ties, double score, double place) {
        assertThat(among(new RankSumRatio(false, ties), unit(score), TIED)).isEqualTo(place / 4);
    }

    /** By hand: 1 + 3 · (2 / 4) for the middle ones. */
    @Test
    void interpolated_ranks_keep_distances() {
        assertThat(made(INTERPOLATED, TIED)).containsExactly(0.25, 0.625, 0.625, 1);
        assertThat(made(INTERPOLATED, unit(0), unit(9), unit(10)))
                .containsExactly(new double[] {1 / 3.0, 2.8 / 3, 1}, within(1e-15));
        assertThat(among(INTERPOLATED, unit(99), TIED)).isEqualTo(1);
    }

    @Test
    void a_missing_child_is_left_out_and_the_places_of_the_others_are_shares_of_fewer_units() {
        assertThat(made(WHOLE, unit(1, 1), unit(3, MISSING), unit(2, 2)))
                .containsExactly(new double[] {(1 / 3.0 + 0.5) / 2, 1, (2 / 3.0 + 1) / 2}, within(1e-15));
        assertThat(among(WHOLE, unit(9, 9), unit(1, MISSING), unit(2, MISSING))).isEqualTo(1);
    }

    @Test
    void one_unit_is_refused_and_so_is_interpolating_between_equal_ends() {
        ToyUnits.assertRefuses(
                WHOLE, "a rank-sum ratio compares units, and fewer than two ranked units have a score here", unit(1));
        ToyUnits.assertRefuses(
                INTERPOLATED,
                "a rank-sum ratio with interpolated ranks needs a child whose scores differ, and all ranked units have"
                        + " the same here",
                unit(4),
                unit(4));
        assertThat(made(WHOLE, unit(4), unit(4))).containsExactly(0.75, 0.75);
    }
}
