// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void gaps_are_filled_in_both_languages_in_their_own_order() {
        Name filled = new Template("{unit} lacks {count} values.", "有 {count} 个数值缺失（{unit}）。")
                .with("unit", new Name("Beijing", "北京"), "count", 3);
        assertThat(filled).isEqualTo(new Name("Beijing lacks 3 values.", "有 3 个数值缺失（北京）。"));
    }

    @Test
    void braces_around_more_than_a_word_are_no_gap() {
        assertThat(new Template("Write screen: { coverage: 0.6 }.", "请写 screen: { coverage: 0.6 }。")
                        .with()
                        .en())
                .isEqualTo("Write screen: { coverage: 0.6 }.");
    }

    @Test
    void what_fills_a_gap_is_not_searched_for_gaps() {
        assertThat(new Template("'{text}'", "“{text}”").with("text", "{text}").en())
                .isEqualTo("'{text}'");
    }

    @Test
    void both_languages_must_have_the_same_gaps() {
        assertThatThrownBy(() -> new Template("{a}", "{b}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_gap_that_nothing_fills_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> new Template("{a}", "{a}").with("b", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
