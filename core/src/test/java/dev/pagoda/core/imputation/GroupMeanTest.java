// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.method.Constant;
import org.junit.jupiter.api.Test;

class GroupMeanTest {
    private static final String[] REGIONS = {"E", "E", "W", "W", "W"};

    private static double[] filled(Fallback fallback, String[] groups, double... values) {
        return Gaps.of(groups, values).filledBy(new GroupMean("region", fallback));
    }

    @Test
    void a_gap_becomes_the_mean_of_its_group() {
        assertThat(filled(Fallback.NONE, REGIONS, 10, 12, GAP, 20, 16)).containsExactly(10, 12, 18, 20, 16);
        assertThat(filled(Fallback.NONE, REGIONS, GAP, 5, 7, 9, GAP)).containsExactly(5, 5, 7, 9, 8);
        assertThat(filled(Fallback.NONE, REGIONS, 3, GAP, 4, 6, 8)).containsExactly(3, 3, 4, 6, 8);
    }

    @Test
    void a_gap_in_a_group_without_any_value_stays() {
        assertThat(filled(Fallback.NONE, REGIONS, GAP, GAP, 4, GAP, 8)).containsExactly(GAP, GAP, 4, 6, 8);
    }

    @Test
    void a_gap_of_a_unit_without_a_group_stays_and_its_value_serves_no_group() {
        String[] groups = {"", "", "W", "W", "W"};
        assertThat(filled(Fallback.NONE, groups, GAP, 100, 4, GAP, 8)).containsExactly(GAP, 100, 4, 6, 8);
    }

    @Test
    void a_fallback_fills_what_the_group_cannot() {
        String[] groups = {"E", "", "W", "W", "W"};
        assertThat(filled(Fallback.MEAN, groups, GAP, GAP, 4, 5, 12)).containsExactly(7, 7, 4, 5, 12);
        assertThat(filled(Fallback.MEDIAN, groups, GAP, GAP, 4, 5, 12)).containsExactly(5, 5, 4, 5, 12);
    }

    @Test
    void the_means_are_kept_by_group() {
        Imputed imputed = new GroupMean("region", Fallback.MEAN)
                .impute(Gaps.of(REGIONS, 1, 3, GAP, 5, 7).all(), 0);
        assertThat(imputed.constants())
                .containsExactly(new Constant("E", 2), new Constant("W", 6), new Constant("fallback", 4));
    }
}
