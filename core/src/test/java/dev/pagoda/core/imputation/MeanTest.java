// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.method.Constant;
import org.junit.jupiter.api.Test;

class MeanTest {
    @Test
    void a_gap_becomes_the_mean_of_the_observed_values() {
        assertThat(Gaps.of(10, 12, GAP, 20, 16).filledBy(new Mean())).containsExactly(10, 12, 14.5, 20, 16);
        assertThat(Gaps.of(3, GAP, 4, 6, 8).filledBy(new Mean())).containsExactly(3, 5.25, 4, 6, 8);
    }

    @Test
    void only_the_rows_to_learn_from_set_the_mean_and_only_the_targets_are_filled() {
        Imputed imputed = new Mean().impute(Gaps.of(1, 3, 100, GAP, GAP).with(new int[] {3}, new int[] {0, 1, 3}), 0);
        assertThat(imputed.values()).containsExactly(1, 3, 100, 2, GAP);
        assertThat(imputed.constants()).containsExactly(new Constant("mean", 2));
    }

    @Test
    void an_indicator_without_any_value_keeps_its_gaps_and_teaches_nothing() {
        Imputed imputed = new Mean().impute(Gaps.of(GAP, GAP).all(), 0);
        assertThat(imputed.values()).containsExactly(GAP, GAP);
        assertThat(imputed.constants()).isEmpty();
    }
}
