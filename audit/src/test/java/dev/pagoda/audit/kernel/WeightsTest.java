// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final Lanes LANES = new PlainLanes();

    private static double[] drawn(WeightDraw draw, int[] chosen, double... numbers) {
        double[] all = new double[numbers.length * Lanes.COUNT];
        for (int n = 0; n < numbers.length; n++) {
            Arrays.fill(all, n * Lanes.COUNT, (n + 1) * Lanes.COUNT, numbers[n]);
        }
        double[] weights = new double[draw.children() * Lanes.COUNT];
        draw.draw(LANES, all, 0, chosen, weights, 0);
        double[] last = new double[draw.children()];
        for (int child = 0; child < last.length; child++) {
            last[child] = weights[child * Lanes.COUNT + Lanes.COUNT - 1];
        }
        return last;
    }

    @Test
    void noise_moves_each_weight_by_its_number_and_all_are_rescaled() {
        NoisyWeights draw = new NoisyWeights(new double[] {1, 3}, 0.2);
        double[] weights = drawn(draw, new int[0], 0, 0.75);
        assertThat(weights[0]).isCloseTo(0.8 / (0.8 + 3.3), within(1e-15));
        assertThat(weights[1]).isCloseTo(3.3 / (0.8 + 3.3), within(1e-15));
    }

    @Test
    void no_noise_gives_the_nominal_weights() {
        assertThat(drawn(new NoisyWeights(new double[] {1, 3}, 0), new int[0], 0.9, 0.1))
                .containsExactly(0.25, 0.75);
    }

    @Test
    void fixed_weights_are_rescaled() {
        assertThat(drawn(new FixedWeights(new double[] {1, 1, 2}), new int[0])).containsExactly(0.25, 0.25, 0.5);
    }

    @Test
    void the_choice_of_a_set_is_made_for_each_replication() {
        WeightSets sets = new WeightSets(
                List.of(new FixedWeights(new double[] {1, 3}), new FixedWeights(new double[] {3, 1})), 1);
        int[] chosen = new int[2 * Lanes.COUNT];
        assertThat(drawn(sets, chosen)).containsExactly(0.25, 0.75);
        chosen[2 * Lanes.COUNT - 1] = 1;
        assertThat(drawn(sets, chosen)).containsExactly(0.75, 0.25);
    }

    @Test
    void weights_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new NoisyWeights(new double[] {1, -1}, 0.2)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new NoisyWeights(new double[] {1, 1}, 1)).hasMessageContaining("noise");
        assertThatThrownBy(() -> new FixedWeights(new double[] {0, 0})).hasMessageContaining("sum to 0");
        assertThatThrownBy(() -> new WeightSets(
                        List.of(new FixedWeights(new double[] {1}), new FixedWeights(new double[] {1, 1})), 0))
                .hasMessageContaining("different lengths");
    }
}
