// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.method.Constant;
import org.junit.jupiter.api.Test;

class ValueTest {
    @Test
    void every_gap_becomes_the_stated_value_and_it_is_kept_for_the_audit() {
        Value value = new Value(0, "none reported");
        assertThat(Gaps.of(1, GAP, 3, GAP).filledBy(value)).containsExactly(1, 0, 3, 0);
        assertThat(Gaps.of(GAP).filledBy(value)).containsExactly(0);
        assertThat(value.impute(Gaps.of(1, GAP).all(), 0).constants()).containsExactly(new Constant("value", 0));
    }
}
