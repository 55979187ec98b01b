package dev.pagoda.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingWordsTest {
    @ParameterizedTest
    @EnumSource(ReadingWords.class)
    void a_chinese_sentence_is_filled_with_what_the_english_one_has(ReadingWords words) {
        assertThat(WordsTest.names(words.in(Language.ZH))).isEqualTo(WordsTest.names(words.in(Language.EN)));
    }

    @ParameterizedTest
    @EnumSource(ReadingWords.class)
    void chinese_has_full_width_punctuation(ReadingWords words) {
        if (Html.hasHan(words.in(Language.ZH))) {
            assertThat(words.in(Language.ZH)).doesNotContainPattern("[,;:?!()]");
        }
    }
}
