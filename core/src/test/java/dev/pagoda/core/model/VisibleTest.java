// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void what_turns_the_direction_of_a_line_or_steers_a_terminal_is_named() {
        assertThat(Visible.text("abc\u202edcba")).isEqualTo("abc<U+202E>dcba");
        assertThat(Visible.text("\u2066a\u2069\u0000b\r")).isEqualTo("<U+2066>a<U+2069><U+0000>b<U+000D>");
        assertThat(Visible.onTerminal("a\u001b[2Jb\u001b]0;title\u0007"))
                .isEqualTo("a<U+001B>[2Jb<U+001B>]0;title<U+0007>");
    }

    @Test
    void letters_of_all_scripts_thin_spaces_and_styles_of_the_terminal_stay() {
        String plain = "北京 Genève عمّان 5\u2009% a\u200db\nnext 𠀀";
        assertThat(Visible.text(plain)).isEqualTo(plain);
        assertThat(Visible.onTerminal("\u001b[1;31mbold\u001b[0m")).isEqualTo("\u001b[1;31mbold\u001b[0m");
        assertThat(Visible.text("\u001b[1m")).isEqualTo("<U+001B>[1m");
    }
}
