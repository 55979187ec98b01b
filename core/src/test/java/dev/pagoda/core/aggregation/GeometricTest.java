// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import static dev.pagoda.core.aggregation.ToyMeans.MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeometricTest {
    /**
     * OECD/JRC (2008), Handbook on Constructing Composite Indicators, section 6.11; printed 2.14, 6, 2.54 and 6.23, cut
     * off after two decimals.
     */
    @Test
    void reproduces_the_two_profiles_of_the_handbook() {
        assertThat(ToyMeans.of(new Geometric(), 21, 1, 1, 1)).isCloseTo(2.1406951429280725, within(1e-12));
        assertThat(ToyMeans.of(new Geometric(), 6, 6, 6, 6)).isCloseTo(6, within(1e-12));
        assertThat(ToyMeans.of(new Geometric(), 21, 2, 1, 1)).isCloseTo(2.5457298950218306, within(1e-12));
        assertThat(ToyMeans.of(new Geometric(), 6, 7, 6, 6)).isCloseTo(6.23573926575247, within(1e-12));
    }

    @Test
    void weights_are_exponents() {
        assertThat(ToyMeans.of(new Geometric()))
                .containsExactly(
                        new double[] {0.6397214026103921, 0.5, 0.45139118779136134, 0.41509607713101226},
                        within(1e-12));
    }

    @Test
    void a_missing_child_is_left_out() {
        assertThat(ToyMeans.of(new Geometric(), 4, MISSING, 9)).isCloseTo(6, within(1e-12));
    }

    @Test
    void a_score_of_zero_or_less_in_a_child_that_counts_is_refused() {
        ToyMeans.assertRefuses(new Geometric(), 0, "a geometric mean needs scores above 0");
        ToyMeans.assertRefuses(new Geometric(), -5, "a geometric mean needs scores above 0");
    }
}
