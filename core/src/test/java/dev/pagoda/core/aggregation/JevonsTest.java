// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyUnits.MISSING;
import static dev.pagoda.core.aggregation.ToyUnits.among;
import static dev.pagoda.core.aggregation.ToyUnits.made;
import static dev.pagoda.core.aggregation.ToyUnits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class JevonsTest {
    private static final Jevons TO_MEAN = new Jevons(false);
    private static final double[][] RANKED = {unit(50, 20), unit(150, 80)};

    /** By hand: means 100 and 50; ratios 0.5 and 0.4, 1.5 and 1.6. */
    @Test
    void is_the_geometric_mean_of_ratios_to_the_mean_unit() {
        assertThat(made(TO_MEAN, RANKED))
                .containsExactly(new double[] {100 * Math.sqrt(0.2), 100 * Math.sqrt(2.4)}, within(1e-12));
    }

    @Test
    void or_of_ratios_to_the_best() {
        assertThat(made(new Jevons(true), RANKED))
                .containsExactly(new double[] {100 * Math.sqrt(0.25 / 3), 100}, within(1e-12));
    }

    @Test
    void a_unit_that_is_not_ranked_is_measured_against_the_same_base() {
        assertThat(among(TO_MEAN, unit(100, 50), RANKED)).isCloseTo(100, within(1e-12));
    }

    @Test
    void a_missing_child_is_left_out_and_so_is_one_that_no_ranked_unit_has() {
        assertThat(made(TO_MEAN, unit(50, MISSING), unit(150, 80))[0]).isCloseTo(50, within(1e-12));
        assertThat(among(TO_MEAN, unit(100, 7), unit(50, MISSING), unit(150, MISSING)))
                .isCloseTo(100, within(1e-12));
    }

    @Test
    void scores_of_zero_or_less_are_refused() {
        ToyUnits.assertRefuses(TO_MEAN, "a Jevons index needs scores above 0", unit(50, 20), unit(150, 0));
    }
}
