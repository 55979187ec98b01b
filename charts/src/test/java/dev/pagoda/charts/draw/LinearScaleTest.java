// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearScaleTest {
    @Test
    void a_nice_scale_begins_and_ends_on_round_numbers() {
        LinearScale scale = LinearScale.nice(3, 97, 5, 0, 100);
        assertThat(scale.low()).isZero();
        assertThat(scale.high()).isEqualTo(100);
        assertThat(scale.ticks()).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0, 100.0);
    }

    @Test
    void a_value_that_misses_a_tick_by_rounding_opens_no_new_step() {
        assertThat(LinearScale.nice(0, 100 + 1e-12, 5, 0, 1).high()).isEqualTo(100);
        assertThat(LinearScale.nice(0, 0.1 + 0.2, 3, 0, 1).high()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void an_exact_scale_keeps_its_ends() {
        LinearScale scale = LinearScale.over(1, 35, 600, 850);
        assertThat(scale.at(1)).isEqualTo(600);
        assertThat(scale.at(35)).isEqualTo(850);
        assertThat(scale.length(17)).isCloseTo(125, within(1e-9));
    }

    @Test
    void values_that_are_all_the_same_stand_in_the_middle() {
        assertThat(LinearScale.over(5, 5, 0, 100).at(5)).isEqualTo(50);
        assertThat(LinearScale.over(1e12, 1e12, 0, 100).at(1e12)).isCloseTo(50, within(1e-3));
    }

    @Test
    void negative_values_have_ticks_too() {
        assertThat(LinearScale.nice(-2.6, 3.3, 4, 0, 1).ticks()).containsExactly(-4.0, -2.0, 0.0, 2.0, 4.0);
    }

    @Test
    void the_step_is_one_two_or_five_times_a_power_of_ten() {
        for (double range = 0.0013; range < 1e6; range *= 1.37) {
            double step = LinearScale.nice(0, range, 5, 0, 1).step();
            while (step < 0.9999) {
                step *= 10;
            }
            while (step > 9.999) {
                step /= 10;
            }
            assertThat(Math.min(Math.abs(step - 1), Math.min(Math.abs(step - 2), Math.abs(step - 5))))
                    .isLessThan(1e-6);
        }
    }
}
