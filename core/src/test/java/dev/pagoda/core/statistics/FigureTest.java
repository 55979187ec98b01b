// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void a_half_is_rounded_up_as_the_reader_sees_it() {
        assertThat(Figure.fixed(2.675, 2)).isEqualTo("2.68");
        assertThat(Figure.fixed(-0.125, 2)).isEqualTo("-0.13");
        assertThat(Figure.fixed(100 * 0.145, 1)).isEqualTo("14.5");
    }

    @Test
    void nothing_is_less_than_zero_once_it_is_rounded_to_it() {
        assertThat(Figure.fixed(-0.004, 2)).isEqualTo("0.00");
        assertThat(Figure.fixed(-0.0, 0)).isEqualTo("0");
    }

    @Test
    void the_quick_way_gives_the_digits_of_exact_decimals() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double x = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 3);
            int decimals = random.nextInt(7);
            BigDecimal exact = new BigDecimal(x)
                    .round(new MathContext(15, RoundingMode.HALF_EVEN))
                    .setScale(decimals, RoundingMode.HALF_UP);
            String expected = exact.signum() == 0 ? exact.abs().toPlainString() : exact.toPlainString();
            assertThat(Figure.fixed(x, decimals)).isEqualTo(expected);
        }
    }

    @Test
    void a_short_figure_has_six_digits_and_no_exponent() {
        assertThat(Figure.of(1234.5)).isEqualTo("1234.5");
        assertThat(Figure.of(0.00001234567)).isEqualTo("0.0000123457");
        assertThat(Figure.of(40269600.0)).isEqualTo("40269600");
        assertThat(Figure.of(Double.NaN)).isEqualTo("—");
    }
}
