// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import static dev.pagoda.core.treatment.Tail.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pagoda.core.method.Given;
import dev.pagoda.core.statistics.Sample;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutlierTestTest {
    @Test
    void an_outlier_on_either_side_fails() {
        assertThat(TEST.fails(Tail.with(200))).isTrue();
        assertThat(TEST.fails(Tail.with(-200))).isTrue();
        assertThat(TEST.fails(Tail.with())).isFalse();
    }

    @Test
    void heavy_tails_without_skew_pass() {
        Sample heavy = Tail.with(-179, 200);
        assertThat(heavy.kurtosis()).isGreaterThan(3.5);
        assertThat(TEST.fails(heavy)).isFalse();
    }

    /** scipy 1.17: skewness 2.12, kurtosis 5.90. */
    @Test
    void the_global_innovation_index_lets_more_skew_pass_than_coinr() {
        Sample skewed = Sample.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 28);
        assertThat(OutlierTest.given(new Given(Map.of("skewness", 2.0, "kurtosis", 3.5)))
                        .fails(skewed))
                .isTrue();
        assertThat(OutlierTest.given(new Given(Map.of("skewness", 2.25, "kurtosis", 3.5)))
                        .fails(skewed))
                .isFalse();
    }

    @Test
    void too_few_values_or_values_that_do_not_vary_pass() {
        assertThat(TEST.fails(Sample.of(1, 1, 100))).isFalse();
        assertThat(TEST.fails(Sample.of(5, 5, 5, 5, 5))).isFalse();
        assertThat(TEST.fails(Sample.of())).isFalse();
    }

    @Test
    void a_negative_limit_of_skewness_is_refused() {
        assertThatThrownBy(() -> new OutlierTest(-2, 3.5)).hasMessage("skewness (-2) must not be negative");
    }
}
