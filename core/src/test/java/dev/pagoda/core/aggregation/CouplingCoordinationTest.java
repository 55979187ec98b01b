// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyMeans.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CouplingCoordinationTest {
    /** By hand: C = 0.5 / 0.625 = 0.8 and T = 0.625, so D = √0.5. */
    @Test
    void is_the_root_of_coupling_and_level() {
        assertThat(ToyMeans.of(new CouplingCoordination(100), 25, 100)).isCloseTo(100 * Math.sqrt(0.5), within(1e-12));
        assertThat(ToyMeans.of(new CouplingCoordination(1), 0.25, 1)).isCloseTo(Math.sqrt(0.5), within(1e-15));
    }

    /** By hand: C as before, T = 0.2 · 0.25 + 0.8 · 1 = 0.85. */
    @Test
    void weights_count_in_the_level_alone() {
        double[][] scores = {{0.25}, {1}};
        assertThat(new CouplingCoordination(1).aggregate(scores, new double[] {0.2, 0.8})[0])
                .isCloseTo(Math.sqrt(0.8 * 0.85), within(1e-15));
    }

    @Test
    void even_subsystems_are_fully_coupled() {
        assertThat(ToyMeans.of(new CouplingCoordination(1), 0.49, 0.49, 0.49)).isCloseTo(0.7, within(1e-15));
    }

    @Test
    void a_missing_child_is_left_out() {
        assertThat(ToyMeans.of(new CouplingCoordination(1), 0.25, MISSING, 1)).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(ToyMeans.of(new CouplingCoordination(1), MISSING)).isNaN();
    }

    @Test
    void a_score_of_zero_or_less_in_a_child_that_counts_is_refused() {
        ToyUnits.assertRefuses(
                new CouplingCoordination(100),
                "a coupling coordination degree needs scores above 0",
                ToyUnits.unit(50, 0));
    }

    @Test
    void the_full_score_must_be_positive() {
        assertThatThrownBy(() -> new CouplingCoordination(0)).hasMessage("full (0) must be greater than 0");
    }
}
