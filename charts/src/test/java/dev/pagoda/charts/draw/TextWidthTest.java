// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.charts.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TextWidthTest {
    @Test
    void a_chinese_character_is_as_wide_as_high() {
        assertThat(TextWidth.of("石家庄", 12)).isEqualTo(36);
        assertThat(TextWidth.of("\ud840\udc00", 12)).isEqualTo(12);
    }

    /** Measured in a browser with Noto Sans CJK, the widest font a reader is likely to have. */
    @Test
    void a_name_is_about_as_wide_as_in_a_browser() {
        assertThat(TextWidth.of("Shijiazhuang", 100)).isCloseTo(602, within(30.0));
        assertThat(TextWidth.of("0123456789", 100)).isCloseTo(555, within(10.0));
    }

    @Test
    void a_long_text_is_cut_with_an_ellipsis_and_fits() {
        String cut = TextWidth.fitted("Bolivia (Plurinational State of)", 13, 100);
        assertThat(cut).startsWith("Bolivia").endsWith("…");
        assertThat(TextWidth.of(cut, 13)).isLessThanOrEqualTo(106);
    }

    @Test
    void a_text_that_fits_is_left_alone() {
        assertThat(TextWidth.fitted("Norway", 13, 100)).isEqualTo("Norway");
        assertThat(TextWidth.fitted("", 13, 0)).isEmpty();
        assertThat(TextWidth.fitted("Norway", 13, 1)).isEmpty();
    }

    @Test
    void a_cut_is_the_longest_beginning_that_fits_with_its_ellipsis() {
        String text = "Santa Cruz de la Sierra, 圣克鲁斯";
        for (int end = 1; end + 1 < text.length(); end++) {
            double room = TextWidth.of(text.substring(0, end), 13) + 13;
            if (TextWidth.of(text, 13) > room) {
                assertThat(TextWidth.fitted(text, 13, room))
                        .isEqualTo(text.substring(0, end).strip() + "…");
            }
        }
    }

    @Test
    void a_cut_leaves_no_half_of_a_character() {
        for (double room = 0; room < 60; room++) {
            String cut = TextWidth.fitted("\ud840\udc00\ud840\udc01\ud840\udc02\ud840\udc03", 12, room);
            assertThat(cut.replace("…", "").length() % 2).isZero();
        }
    }
}
