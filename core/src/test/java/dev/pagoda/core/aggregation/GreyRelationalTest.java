// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyUnits.MISSING;
import static dev.pagoda.core.aggregation.ToyUnits.among;
import static dev.pagoda.core.aggregation.ToyUnits.made;
import static dev.pagoda.core.aggregation.ToyUnits.scores;
import static dev.pagoda.core.aggregation.ToyUnits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GreyRelationalTest {
    private static final GreyRelational MIN_MAX = new GreyRelational(0.5, true);
    private static final GreyRelational PLAIN = new GreyRelational(0.5, false);

    /** JMcDM.jl (github.com/jbytecode/JMcDM, MIT) test/mcdm/testgra.jl; lower-is-better columns with the other sign. */
    @Test
    void reproduces_the_grades_of_jmcdm() {
        double[][] scores = {
            {-105000, -120000, -150000, -115000, -135000},
            {105, 110, 120, 105, 115},
            {-10, -15, -12, -20, -15},
            {4, 4, 3, 4, 5},
            {300, 500, 550, 600, 400},
            {-10, -8, -12, -9, -9}
        };
        double[] weights = {0.05, 0.20, 0.10, 0.15, 0.10, 0.40};
        assertThat(MIN_MAX.aggregate(scores, weights))
                .containsExactly(
                        new double[] {
                            0.525, 0.7007142857142857, 0.5464285714285715, 0.5762820512820512, 0.650952380952381
                        },
                        within(1e-12));
    }

    /**
     * By numpy. The reference has a series of its own, which no best unit is, so its differences are formed here; the
     * coefficients are the method's.
     */
    @Test
    void reproduces_the_coefficients_of_series_by_mean_images() {
        double[] ideal = image(new double[] {1, 2, 3, 4});
        double[][] differences = Stream.of(
                        new double[] {1.1, 2.1, 2.7, 4.4},
                        new double[] {0.8, 2.4, 3.3, 3.6},
                        new double[] {1.5, 1.6, 3.1, 4.9})
                .map(GreyRelationalTest::image)
                .toArray(double[][]::new);
        double[][] expected = {
            {0.916120906801007, 1, 0.48351502260037205, 0.5772099666719565},
            {0.6529437277145179, 0.48528760930421805, 0.5819808486907141, 0.444963024426288},
            {0.5044382801664354, 0.37968472700699424, 0.6539014742898234, 0.45858025469675956}
        };
        for (double[] series : differences) {
            Arrays.setAll(series, point -> Math.abs(series[point] - ideal[point]));
        }
        double[] all = Arrays.stream(differences)
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .toArray();
        double[] grades = new double[differences.length];
        for (int i = 0; i < grades.length; i++) {
            double[] coefficients = Arrays.stream(differences[i])
                    .map(difference -> MIN_MAX.coefficient(difference, all[0], all[all.length - 1]))
                    .toArray();
            assertThat(coefficients).containsExactly(expected[i], within(1e-12));
            grades[i] = Arrays.stream(coefficients).average().orElseThrow();
        }
        double[] means = {0.7442114740183339, 0.5412938025339346, 0.49915118404000314};
        assertThat(grades).containsExactly(means, within(1e-12));
    }

    private static double[] image(double[] series) {
        double mean = Arrays.stream(series).average().orElseThrow();
        return Arrays.stream(series).map(x -> x / mean).toArray();
    }

    /** By hand: shortfalls 8 and 0, 4 and 4, 0 and 2; the largest of all is 8, so coefficients are 4 / (Δ + 4). */
    @Test
    void the_largest_shortfall_of_all_children_counts_where_scores_are_taken_as_they_are() {
        assertThat(made(PLAIN, unit(0, 4), unit(4, 0), unit(8, 2)))
                .containsExactly(new double[] {(1 / 3.0 + 1) / 2, 0.5, (1 + 2 / 3.0) / 2}, within(1e-15));
    }

    @Test
    void a_small_distinguishing_coefficient_tells_shortfalls_further_apart() {
        double[] sharp = made(new GreyRelational(0.1, true), unit(0), unit(5), unit(10));
        assertThat(sharp).containsExactly(new double[] {0.1 / 1.1, 0.1 / 0.6, 1}, within(1e-15));
    }

    @Test
    void a_unit_that_is_not_ranked_is_held_against_the_same_ideal() {
        double[][] ranked = {unit(0, 4), unit(4, 0), unit(8, 2)};
        assertThat(among(PLAIN, unit(99, 99), ranked)).isEqualTo(1);
        assertThat(among(PLAIN, unit(-4, 4), ranked)).isCloseTo((0.25 + 1) / 2, within(1e-15));
    }

    @Test
    void a_missing_child_is_left_out() {
        assertThat(among(PLAIN, unit(4, MISSING), unit(0, 4), unit(8, 0))).isEqualTo(0.5);
    }

    @Test
    void what_cannot_be_told_apart_is_refused() {
        ToyUnits.assertRefuses(
                MIN_MAX,
                "a grey relational grade compares units, and fewer than two ranked units have a score here",
                unit(1, 2));
        ToyUnits.assertRefuses(
                MIN_MAX,
                "a grey relational grade needs a child whose scores differ, and all ranked units have the same here",
                unit(1, 2),
                unit(1, 3));
        ToyUnits.assertRefuses(
                PLAIN,
                "a grey relational grade needs ranked units that differ, and they are all alike in the children that"
                        + " one of them has",
                unit(1, 2),
                unit(1, 2));
        assertThat(PLAIN.aggregate(scores(unit(1, 2), unit(1, 3)), ToyUnits.equal(2)))
                .containsExactly(new double[] {(1 + 1 / 3.0) / 2, 1}, within(1e-15));
    }

    @Test
    void the_distinguishing_coefficient_must_be_positive() {
        assertThatThrownBy(() -> new GreyRelational(0, true)).hasMessage("distinguishing (0) must be greater than 0");
    }
}
