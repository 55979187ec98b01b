// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.readings.reading.Reason;
import org.junit.jupiter.api.Test;

class InequalityTest {
    @Test
    void nothing_is_unequal_where_all_have_the_same() {
        assertThat(Inequality.gini(3.1, 3.1, 3.1).value()).isZero();
        assertThat(Inequality.theilT(3.1, 3.1, 3.1).value()).isZero();
        assertThat(Inequality.theilL(3.1, 3.1, 3.1).value()).isZero();
    }

    @Test
    void one_who_has_all_gives_the_greatest_inequality() {
        assertThat(Inequality.gini(0, 0, 0, 8).value()).isEqualTo(0.75);
        assertThat(Inequality.theilT(0, 0, 0, 8).value()).isCloseTo(StrictMath.log(4), within(1e-15));
        assertThat(Inequality.theilL(0, 0, 0, 8).reason()).isEqualTo(Reason.NOT_POSITIVE);
    }

    /** By Python 3.11 with numpy, from the double sum over pairs and the definitions. */
    @Test
    void three_measures_of_the_same_values() {
        assertThat(Inequality.gini(1, 2, 3, 4, 10, Double.NaN).value()).isCloseTo(0.4, within(1e-15));
        assertThat(Inequality.theilT(1, 2, 3, 4, 10).value()).isCloseTo(0.2763636189573214, within(1e-12));
        assertThat(Inequality.theilL(1, 2, 3, 4, 10).value()).isCloseTo(0.2901665764514923, within(1e-12));
    }

    @Test
    void what_cannot_be_computed_says_why() {
        assertThat(Inequality.gini().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(Inequality.gini(0, 0).reason()).isEqualTo(Reason.ZERO_BASE);
        assertThat(Inequality.gini(-1, 2).reason()).isEqualTo(Reason.NOT_POSITIVE);
        assertThat(Inequality.theilT(-1, 2).reason()).isEqualTo(Reason.NOT_POSITIVE);
        assertThat(Inequality.theilT(0, 0).reason()).isEqualTo(Reason.ZERO_BASE);
    }
}
