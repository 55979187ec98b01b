// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> METHODS = List.of("min-max", "z-score");

    @Test
    void names_the_nearest_word_and_all_known_ones_in_both_languages() {
        assertThat(Suggestion.help("minmax", METHODS))
                .isEqualTo(new Name(
                        "Did you mean 'min-max'? Known: min-max, z-score.", "您是否想写“min-max”？可用：min-max, z-score。"));
    }

    @Test
    void names_only_the_known_words_where_none_is_near() {
        assertThat(Suggestion.help("percentile", METHODS))
                .isEqualTo(new Name("Known: min-max, z-score.", "可用：min-max, z-score。"));
    }
}
