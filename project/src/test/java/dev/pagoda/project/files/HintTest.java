// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Name;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HintTest {
    private static final List<String> COLUMNS = List.of("code", "weight");

    @Test
    void names_the_nearest_word_and_the_known_ones_in_both_languages() {
        assertThat(Hint.known("wieght", COLUMNS))
                .isEqualTo(new Name("Did you mean 'weight'? Known: code, weight.", "您是否想写“weight”？可用：code, weight。"));
        assertThat(Hint.known("x", List.of())).isEqualTo(new Name("None is known.", "没有可用的名称。"));
    }

    @Test
    void says_what_else_to_do() {
        Name otherwise = new Name("Add it.", "请添加。");
        assertThat(Hint.orElse("wieght", COLUMNS, otherwise))
                .isEqualTo(new Name("Did you mean 'weight'? Add it.", "您是否想写“weight”？请添加。"));
        assertThat(Hint.orElseKnown("x", COLUMNS, otherwise))
                .isEqualTo(new Name("Add it. Known: code, weight.", "请添加。可用：code, weight。"));
    }

    @Test
    void counts_the_words_that_a_long_list_leaves_out() {
        Name list = Hint.list(Collections.nCopies(20, "a"));
        assertThat(list.en()).endsWith("a, a and 4 more");
        assertThat(list.zh()).endsWith("a, a 及另外 4 个");
    }
}
