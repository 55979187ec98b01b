// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    static Stream<String> seededDecimals() {
        Random random = new Random(20231222);
        return Stream.generate(() -> {
                    long digits = random.nextLong() >>> (1 + random.nextInt(60));
                    StringBuilder text = new StringBuilder(Long.toString(digits));
                    int decimals = random.nextInt(text.length() + 1);
                    if (decimals > 0) {
                        text.insert(text.length() - decimals, '.');
                    }
                    String exponent = random.nextInt(4) == 0 ? "e" + (random.nextInt(40) - 20) : "";
                    return (random.nextBoolean() ? "-" : "") + text + exponent;
                })
                .limit(500);
    }

    @ParameterizedTest
    @MethodSource("seededDecimals")
    void reads_the_same_double_as_java_does(String text) {
        assertThat(NumberText.parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "-0.5", "+3", ".5", "1.2e6", "1E-3", "007", "123456789012345678901234567890", "0.1"})
    void takes_digits_with_sign_point_and_exponent(String text) {
        assertThat(NumberText.isNumber(text)).isTrue();
        assertThat(NumberText.parse(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "5.",
                "e5",
                "1e",
                "1e+",
                "1,234",
                "1 234",
                "1d",
                "1f",
                "0x1p3",
                "NaN",
                "Infinity",
                "１２",
                "−5",
                "12%",
                "1.2.3",
                "--1",
                "1e999",
                "½",
                "1_000",
                "٣"
            })
    void takes_nothing_else_not_even_what_java_reads(String text) {
        assertThat(NumberText.parse(text)).isNaN();
    }

    @Test
    void whole_numbers_have_at_most_nine_digits() {
        assertThat(NumberText.integer("2022")).contains(2022);
        assertThat(NumberText.integer("-3")).contains(-3);
        assertThat(NumberText.integer("1234567890")).isEmpty();
        assertThat(NumberText.integer("2022.0")).isEmpty();
        assertThat(NumberText.integer("２０２２")).isEmpty();
    }

    @Test
    void numbers_are_shown_without_the_noise_of_binary_fractions() {
        assertThat(NumberText.show(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(NumberText.show(12345678.9)).isEqualTo("12345678.9");
        assertThat(NumberText.show(100)).isEqualTo("100");
        assertThat(NumberText.show(1e300)).isEqualTo("1E+300");
        assertThat(NumberText.show(Double.NaN)).isEqualTo("NaN");
    }
}
