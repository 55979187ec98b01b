// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeadersTest {
    @Test
    void the_leaders_stand_before_the_largest_gap() {
        assertThat(Leaders.of(new double[] {96, 92, 90, 78, 77, 75})).isEqualTo(new Leaders(3, 12));
    }

    @Test
    void a_gap_in_the_lower_half_or_beyond_the_tenth_place_names_no_leaders() {
        assertThat(Leaders.of(new double[] {96, 92, 90, 89, 20}).count()).isEqualTo(1);
        double[] many = new double[40];
        for (int i = 0; i < many.length; i++) {
            many[i] = 100 - i - (i > 10 ? 50 : 0);
        }
        assertThat(Leaders.of(many)).isEqualTo(new Leaders(1, 1));
    }

    @Test
    void of_equal_gaps_the_earlier_counts() {
        assertThat(Leaders.of(new double[] {90, 80, 70, 60})).isEqualTo(new Leaders(1, 10));
    }

    @Test
    void equal_scores_and_too_few_units_have_no_leaders() {
        assertThat(Leaders.of(new double[] {5, 5, 5, 5}).count()).isZero();
        assertThat(Leaders.of(new double[] {9, 5}).count()).isZero();
    }
}
