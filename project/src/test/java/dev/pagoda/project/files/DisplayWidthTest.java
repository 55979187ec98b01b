// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "北京, 4",
        "Ａ１, 4",
        "é, 1",
        "e\u0301, 1",
        "，。, 4",
        "ｶﾅ, 2",
        "😀, 2",
        "한글, 4",
        "a\u200Bb, 2",
        "𠮷, 2"
    })
    void wide_characters_take_two_columns_and_combining_ones_none(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }
}
