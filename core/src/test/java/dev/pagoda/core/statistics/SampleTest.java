// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void missing_values_are_left_out_and_the_rest_is_sorted() {
        assertThat(Sample.of(3, Double.NaN, 1).sorted()).containsExactly(1, 3);
    }

    @Test
    void no_statistic_depends_on_the_order_of_values() {
        Sample one = Sample.of(0.1, 1e9, 0.3, 7, -0.2);
        Sample other = Sample.of(-0.2, 7, 0.3, 1e9, 0.1);
        assertThat(one.mean()).isEqualTo(other.mean());
        assertThat(one.standardDeviation()).isEqualTo(other.standardDeviation());
        assertThat(one.skewness()).isEqualTo(other.skewness());
    }

    @Test
    void quantiles_are_interpolated_between_neighbours() {
        assertThat(Sample.of(1, 2, 3, 4).quantile(0.25)).isEqualTo(1.75);
        assertThat(Sample.of(1, 2, 3, 4).median()).isEqualTo(2.5);
        assertThat(Sample.of(1, 2, 3, 4).quantile(1)).isEqualTo(4);
    }

    /** By hand: deviations −1, −1, −1, 3 give g1 = 2/√3 and b2 = 7/3. */
    @Test
    void skewness_and_kurtosis_are_adjusted_for_the_sample() {
        assertThat(Sample.of(0, 0, 0, 4).skewness()).isCloseTo(2, within(1e-14));
        assertThat(Sample.of(0, 0, 0, 4).kurtosis()).isCloseTo(4, within(1e-14));
        assertThat(Sample.of(1, 2).skewness()).isNaN();
        assertThat(Sample.of(1, 2, 9).kurtosis()).isNaN();
    }

    @Test
    void deviations_of_sample_and_population_differ() {
        assertThat(Sample.of(2, 4, 4, 4, 5, 5, 7, 9).populationStandardDeviation())
                .isEqualTo(2);
        assertThat(Sample.of(1, 2, 3).standardDeviation()).isEqualTo(1);
    }

    @Test
    void an_empty_sample_has_no_statistics() {
        assertThat(Sample.of().mean()).isNaN();
        assertThat(Sample.of().max()).isNaN();
        assertThat(Sample.of().median()).isNaN();
    }

    @Test
    void values_vary_if_two_of_them_differ() {
        assertThat(Sample.of(1, 1, 2).varies()).isTrue();
        assertThat(Sample.of(1, 1).varies()).isFalse();
        assertThat(Sample.of(0.0, -0.0).varies()).isFalse();
        assertThat(Sample.of().varies()).isFalse();
    }

    @Test
    void values_below_and_up_to_a_value_are_counted() {
        Sample sample = Sample.of(1, 2, 2, 3);
        assertThat(sample.countBelow(2)).isEqualTo(1);
        assertThat(sample.countUpTo(2)).isEqualTo(3);
        assertThat(sample.countUpTo(0)).isZero();
    }
}
