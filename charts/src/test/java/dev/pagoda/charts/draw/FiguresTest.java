// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void a_figure_has_just_the_decimals_asked_for() {
        assertThat(Figures.fixed(99.2, 2)).isEqualTo("99.20");
        assertThat(Figures.fixed(7, 0)).isEqualTo("7");
        assertThat(Figures.fixed(0.05, 3)).isEqualTo("0.050");
    }

    @Test
    void halves_round_away_from_zero_as_they_are_written() {
        assertThat(Figures.fixed(1.005, 2)).isEqualTo("1.01");
        assertThat(Figures.fixed(-0.125, 2)).isEqualTo("−0.13");
        assertThat(Figures.fixed(2.675, 2)).isEqualTo("2.68");
    }

    @Test
    void a_negative_figure_has_a_true_minus_and_zero_has_none() {
        assertThat(Figures.fixed(-3.5, 2)).isEqualTo("−3.50");
        assertThat(Figures.fixed(-0.001, 2)).isEqualTo("0.00");
    }

    @Test
    void a_missing_figure_is_a_dash() {
        assertThat(Figures.fixed(Double.NaN, 2)).isEqualTo("–");
        assertThat(Figures.fixed(Double.POSITIVE_INFINITY, 2)).isEqualTo("–");
    }

    @Test
    void a_figure_too_large_to_be_meant_is_a_dash() {
        assertThat(Figures.fixed(-1e300, 2)).isEqualTo("–");
        assertThat(Figures.fixed(999_999_999_999.0, 2)).isEqualTo("999999999999.00");
    }

    @Test
    void rounds_like_decimal_arithmetic() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double number = random.nextInt(10_000_000) / 100_000.0;
            String expected =
                    BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
            assertThat(Figures.fixed(number, 2)).isEqualTo(expected);
        }
    }

    @Test
    void a_coordinate_is_as_short_as_it_can_be() {
        assertThat(Figures.coordinate(12)).isEqualTo("12");
        assertThat(Figures.coordinate(12.50)).isEqualTo("12.5");
        assertThat(Figures.coordinate(-0.254)).isEqualTo("-0.25");
        assertThat(Figures.coordinate(-0.001)).isEqualTo("0");
        assertThat(Figures.coordinate(100)).isEqualTo("100");
    }

    @Test
    void a_missing_coordinate_is_a_mistake_of_the_chart() {
        assertThatThrownBy(() -> Figures.coordinate(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tick_has_the_decimals_of_its_step() {
        assertThat(Figures.tick(20, 10)).isEqualTo("20");
        assertThat(Figures.tick(0.30000000000000004, 0.1)).isEqualTo("0.3");
        assertThat(Figures.tick(0.25, 0.05)).isEqualTo("0.25");
    }
}
