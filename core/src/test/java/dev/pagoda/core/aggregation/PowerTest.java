// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyMeans.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerTest {
    @ParameterizedTest
    @CsvSource({
        "-10, 0.3523326159891524, 0.5, 0.2348665050490841, 0.11279448726016383",
        "-1, 0.5806451612903225, 0.5, 0.38974358974358975, 0.25531914893617025",
        "-0.5, 0.6108353790503639, 0.49999999999999994, 0.4186190418064775, 0.32666486144404655",
        "0, 0.6397214026103921, 0.5, 0.45139118779136134, 0.41509607713101226",
        "0.5, 0.66628881355005, 0.5000000000000001, 0.4873077499064812, 0.4995188429710257",
        "1, 0.69, 0.5, 0.525, 0.5650000000000001",
        "2, 0.7286974680894672, 0.5, 0.5989574275355469, 0.6420669746996804",
        "10, 0.8405999235558196, 0.5, 0.8422643331709045, 0.7405865530532928"
    })
    void reproduces_weighted_means_of_many_powers(double power, double a, double b, double c, double d) {
        assertThat(ToyMeans.of(new Power(power))).containsExactly(new double[] {a, b, c, d}, within(1e-12));
    }

    @Test
    void extreme_powers_approach_the_smallest_and_the_largest_child_without_overflow() {
        assertThat(ToyMeans.of(new Power(1000), 80, 100)).isCloseTo(100, within(0.1));
        assertThat(ToyMeans.of(new Power(-1000), 80, 100)).isCloseTo(80, within(0.1));
    }

    @Test
    void equal_children_give_exactly_their_score() {
        assertThat(ToyMeans.of(new Power(2), 0.1, 0.1, 0.1)).isEqualTo(0.1);
    }

    @Test
    void a_missing_child_is_left_out() {
        assertThat(ToyMeans.of(new Power(2), 3, MISSING, 3)).isEqualTo(3);
        assertThat(ToyMeans.of(new Power(2), MISSING, MISSING)).isNaN();
    }

    @Test
    void zeros_are_taken_by_positive_powers_and_refused_by_others() {
        assertThat(ToyMeans.of(new Power(2), 0, 0)).isZero();
        assertThat(ToyMeans.of(new Power(2), 0, 2)).isCloseTo(Math.sqrt(2), within(1e-15));
        ToyMeans.assertRefuses(new Power(0), 0, "a geometric mean needs scores above 0");
        ToyMeans.assertRefuses(new Power(-0.5), 0, "a power mean with power -0.5 needs scores above 0");
    }

    @Test
    void negative_scores_are_refused_by_all_powers_but_one() {
        ToyMeans.assertRefuses(new Power(2), -1, "a power mean with power 2 needs scores that are not negative");
        assertThat(ToyMeans.of(new Power(1), -3, 1)).isEqualTo(-1);
    }
}
