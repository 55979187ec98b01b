// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.momentum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.reading.Include;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.SmallPanel;
import org.junit.jupiter.api.Test;

class MomentumTest {
    private static final double NONE = Double.NaN;
    private static final double[] BEFORE = {10, 20, 30, 40, NONE};
    private static final double[] AFTER = {11, 20, 33, 39, 50};
    private static final int[] SIGNS = {1, 1, -1, 1, 1};
    private static final double[] ONES = {1, 1, 1, 1, 1};

    /** By hand: one improves, one stays, two get worse (one of them by rising), one is not there. */
    @Test
    void diffusion_counts_what_improves_and_half_of_what_stays() {
        DiffusionIndex index = DiffusionIndex.of(BEFORE, AFTER, SIGNS, ONES, 0);
        assertThat(index.up()).isEqualTo(1);
        assertThat(index.same()).isEqualTo(1);
        assertThat(index.down()).isEqualTo(2);
        assertThat(index.index().value()).isEqualTo(37.5);
        assertThat(index.index().value()).isEqualTo(50 + 50 * (1 - 2) / 4.0);
    }

    @Test
    void small_changes_count_as_none_within_a_tolerance() {
        assertThat(DiffusionIndex.of(BEFORE, AFTER, SIGNS, ONES, 0.03).same()).isEqualTo(2);
        double[] weights = {3, 1, 1, 1, 1};
        assertThat(DiffusionIndex.of(BEFORE, AFTER, SIGNS, weights, 0).index().value())
                .isCloseTo(100 * 3.5 / 6, within(1e-12));
    }

    @Test
    void nothing_to_compare_says_so() {
        double[] none = {NONE};
        assertThat(DiffusionIndex.of(none, none, new int[] {1}, new double[] {1}, 0)
                        .index()
                        .reason())
                .isEqualTo(Reason.TOO_FEW);
        assertThat(CompositeIndex.of(none, new double[] {1}).index().reason()).isEqualTo(Reason.TOO_FEW);
    }

    @Test
    void symmetric_changes_there_and_back_cancel() {
        double there = CompositeIndex.symmetricChange(100, 125, 1);
        assertThat(there).isCloseTo(200 * 25 / 225.0, within(1e-12));
        assertThat(CompositeIndex.symmetricChange(125, 100, 1)).isEqualTo(-there);
        assertThat(CompositeIndex.symmetricChange(100, 125, -1)).isEqualTo(-there);
        assertThat(CompositeIndex.symmetricChange(0, 0, 1)).isZero();
        assertThat(CompositeIndex.symmetricChange(-1, 3, 1)).isNaN();
    }

    /**
     * A single series that rises by a quarter takes the index up by a quarter, since the two formulas undo each other.
     */
    @Test
    void one_series_moves_the_composite_index_as_it_moves() {
        double[] change = {CompositeIndex.symmetricChange(100, 125, 1)};
        assertThat(CompositeIndex.of(change, new double[] {1}).index().value()).isCloseTo(125, within(1e-10));
        double[] fromZero = {CompositeIndex.symmetricChange(0, 5, 1)};
        assertThat(CompositeIndex.of(fromZero, new double[] {1}).index().reason())
                .isEqualTo(Reason.ZERO_BASE);
    }

    private static MomentumReading read(Result result, boolean standardised) {
        return MomentumReading.of(result, new MomentumSettings(2021, 2022, Include.RANKED, false, 0, standardised));
    }

    @Test
    void a_reading_looks_at_observed_values_in_their_direction() {
        MomentumReading reading = read(SmallPanel.result(), false);
        MomentumReading.NodeMomentum index = reading.nodes().get(0);
        DiffusionIndex first =
                index.units().get(0).diffusion(); // A1 85 to 90, A2 5 to 4 (lower is better), B1 66/15 to 72/15
        assertThat(first.up()).isEqualTo(3);
        assertThat(first.index().value()).isEqualTo(100);
        DiffusionIndex stray = index.units().get(6).diffusion(); // B1 is not observed in 2022
        assertThat(stray.up() + stray.same() + stray.down()).isEqualTo(2);
        assertThat(index.units().get(7).diffusion().index().reason()).isEqualTo(Reason.TOO_FEW);
        double change = 200 * 5 / 175.0;
        assertThat(reading.nodes().get(2).units().get(0).composite().change().value())
                .isCloseTo(change, within(1e-12));
        assertThat(index.all().diffusion().up()
                        + index.all().diffusion().same()
                        + index.all().diffusion().down())
                .isEqualTo(20);
    }

    @Test
    void standardised_changes_are_one_on_average() {
        MomentumReading reading = read(SmallPanel.result(), true);
        double sum = 0;
        for (int unit = 0; unit < 7; unit++) {
            sum += Math.abs(reading.nodes()
                    .get(2)
                    .units()
                    .get(unit)
                    .composite()
                    .change()
                    .value());
        }
        assertThat(sum / 7).isCloseTo(1, within(1e-12));
    }

    @Test
    void nothing_depends_on_the_order_of_units() {
        Project turned = SmallPanel.project(SmallPanel.reversed());
        MomentumReading other = read(SmallPanel.result(turned), true);
        MomentumReading plain = read(SmallPanel.result(), true);
        for (int node = 0; node < 6; node++) {
            assertThat(other.nodes().get(node).all())
                    .isEqualTo(plain.nodes().get(node).all());
            assertThat(other.nodes().get(node).units().get(7))
                    .isEqualTo(plain.nodes().get(node).units().get(0));
        }
    }

    @Test
    void a_period_without_observations_has_no_momentum() {
        MomentumReading reading = MomentumReading.of(SmallPanel.result(), MomentumSettings.of(2010, 2022));
        assertThat(reading.nodes().get(0).all().diffusion().index().reason()).isEqualTo(Reason.TOO_FEW);
        assertThatThrownBy(() -> MomentumSettings.of(2022, 2022)).hasMessage("from (2022) must be before to (2022)");
    }
}
