// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortestDecimalTest {
    @ParameterizedTest
    @CsvSource({
        "157092.2, 157092.2",
        "100, 100",
        "-0.0, 0",
        "0.1, 0.1",
        "-12.5, -12.5",
        "0.001, 0.001",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "1.25e-9, 1.25e-9",
        "12345678901.5, 12345678901.5",
        "1e20, 100000000000000000000",
        "1e21, 1e21",
        "-6.02e23, -6.02e23",
        "4.9e-324, 4.9e-324",
        "1.7976931348623157e308, 1.7976931348623157e308",
    })
    void numbers_are_written_as_ecmascript_writes_them(double number, String text) {
        assertThat(ShortestDecimal.text(number)).isEqualTo(text);
    }

    @Test
    void a_number_that_java_17_itself_writes_too_long_is_short() {
        assertThat(ShortestDecimal.text(2e23)).isEqualTo("2e23");
        assertThat(ShortestDecimal.text(2.0e-3)).isEqualTo("0.002");
        assertThat(ShortestDecimal.text(1.0e23)).isEqualTo("1e23");
    }

    @Test
    void a_missing_number_is_empty() {
        assertThat(ShortestDecimal.text(Double.NaN)).isEmpty();
    }

    @Test
    void every_number_reads_back_to_itself() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200_000; i++) {
            double x = i % 2 == 0 ? Double.longBitsToDouble(random.nextLong()) : random.nextDouble(-1e6, 1e6);
            if (Double.isFinite(x)) {
                assertThat(Double.parseDouble(ShortestDecimal.text(x))).isEqualTo(x);
            }
        }
    }
}
