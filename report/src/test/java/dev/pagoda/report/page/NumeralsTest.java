// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.statistics.Figure;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {
    @Test
    void figures_are_rounded_as_everywhere_in_the_product() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 100_000; i++) {
            int decimals = i % 4;
            // Half of them are halves at the last printed place, where rounding by binary digits would go wrong.
            double x = i % 2 == 0
                    ? random.nextDouble(-200, 200)
                    : (random.nextInt(-20_000, 20_000) + 0.5) / Math.pow(10, decimals);
            assertThat(Numerals.fixed(x, decimals).replace('−', '-')).isEqualTo(Figure.fixed(x, decimals));
        }
    }

    @Test
    void minus_zero_has_no_sign() {
        assertThat(Numerals.fixed(-0.001, 2)).isEqualTo("0.00");
        assertThat(Numerals.fixed(-0.01, 2)).isEqualTo("−0.01");
    }

    @Test
    void a_missing_number_is_a_dash() {
        assertThat(Numerals.fixed(Double.NaN, 2)).isEqualTo("–");
        assertThat(Numerals.raw(Double.NaN)).isEqualTo("–");
        assertThat(Numerals.rank(Double.NaN)).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"157092.2 | 157,092.2", "2022 | 2022", "12345 | 12,345", "-1234567 | −1,234,567", "0.5 | 0.5"})
    void thousands_are_set_apart_from_five_digits_on(double x, String text) {
        assertThat(Numerals.raw(x)).isEqualTo(text);
    }

    @Test
    void a_percent_sign_stands_apart_in_english_only() {
        assertThat(Numerals.percent(0.835, 1, Language.EN)).isEqualTo("83.5\u202f%");
        assertThat(Numerals.percent(0.835, 1, Language.ZH)).isEqualTo("83.5%");
    }
}
