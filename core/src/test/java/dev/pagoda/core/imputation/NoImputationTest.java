// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import static dev.pagoda.core.imputation.Gaps.GAP;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoImputationTest {
    @Test
    void gaps_stay_gaps() {
        assertThat(Gaps.of(1, GAP, 3).filledBy(new NoImputation())).containsExactly(1, GAP, 3);
    }
}
