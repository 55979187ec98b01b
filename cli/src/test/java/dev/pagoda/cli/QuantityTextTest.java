// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantityTextTest {
    @Test
    void a_number_in_a_sentence_has_its_thousands_set_apart() {
        assertThat(QuantityText.grouped("999")).isEqualTo("999");
        assertThat(QuantityText.grouped("1873.41")).isEqualTo("1,873.41");
        assertThat(QuantityText.grouped("28839")).isEqualTo("28,839");
        assertThat(QuantityText.grouped("−157092.2")).isEqualTo("−157,092.2");
        assertThat(QuantityText.grouped("0.00045")).isEqualTo("0.00045");
    }
}
