// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.NotComputable;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthRateTest {
    private static final List<Integer> YEARS = List.of(2018, 2019, 2020, 2021, 2022);

    private static double[] filled(GrowthRate method, double... values) {
        return Gaps.over(YEARS, values).filledBy(method);
    }

    @Test
    void between_two_values_growth_is_constant() {
        assertThat(filled(new GrowthRate(true, 0), 100, GAP, 121, 130, 140)[1]).isCloseTo(110, within(1e-12));
    }

    @Test
    void beyond_the_ends_values_grow_at_the_rate_of_the_whole_series() {
        double[] filled = filled(new GrowthRate(true, 0), GAP, 100, 150, 121, GAP);
        assertThat(filled[4]).isCloseTo(133.1, within(1e-12)); // √1.21 from the last value on
        assertThat(filled[0]).isCloseTo(100 / 1.1, within(1e-12));
    }

    @Test
    void the_ends_stay_when_asked_or_when_too_far() {
        assertThat(filled(new GrowthRate(false, 0), GAP, 100, 110, GAP, GAP)).containsExactly(GAP, 100, 110, GAP, GAP);
        assertThat(filled(new GrowthRate(true, 1), GAP, 100, 110, GAP, GAP)[4]).isNaN();
        assertThat(filled(new GrowthRate(true, 1), GAP, 100, 110, GAP, GAP)[3]).isCloseTo(121, within(1e-12));
    }

    @Test
    void one_value_alone_has_no_growth_rate() {
        assertThat(filled(new GrowthRate(true, 0), GAP, GAP, 7, GAP, GAP)).containsExactly(GAP, GAP, 7, GAP, GAP);
    }

    @Test
    void a_value_that_is_not_positive_is_refused_with_its_year() {
        assertThatThrownBy(() -> filled(new GrowthRate(true, 0), 0, GAP, 7, 8, 9))
                .isInstanceOf(NotComputable.class)
                .hasMessage("the value 0 of 2018 has no growth rate");
    }
}
