// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.UnitNoun;
import dev.pagoda.report.coherence.CoherenceTexts;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Words;
import dev.pagoda.report.readings.ReadingWords;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tone of CONTRIBUTING.md, as far as a list of words can hold it. */
class ToneTest {
    /** Words that a native editor would not print, with what stands for them in CONTRIBUTING.md. */
    private static final List<String> BANNED = List.of(
            "stands?(?! out)",
            "hangs? on",
            "hang together",
            "tells?",
            "told apart",
            "bears? on",
            "goes? along with",
            "going along with",
            "asked for",
            "(is|are) no (?!more)",
            "says? nothing",
            "does not do",
            "let expect",
            "of one piece",
            "computed anew",
            "places?",
            "units?");

    private static final List<String> BANNED_IN_CHINESE =
            List.of("重复计算中", "次重复计算", "填补", "单元(?!格)", "克朗巴哈", "学得", "左右量尺", "，应达到");

    static Stream<String> english() {
        return texts(Language.EN);
    }

    static Stream<String> chinese() {
        return texts(Language.ZH);
    }

    private static Stream<String> texts(Language language) {
        Stream<String> phrases = Stream.<Phrase[]>of(Words.values(), AuditWords.values(), ReadingWords.values())
                .flatMap(Arrays::stream)
                .map(phrase -> phrase.in(language));
        return Stream.concat(phrases, CoherenceTexts.in(language));
    }

    @ParameterizedTest
    @MethodSource("english")
    void no_english_sentence_has_a_word_that_an_editor_would_strike(String text) {
        for (String word : BANNED) {
            assertThat(Pattern.compile("(?i)(?<![{a-z])(" + word + ")(?![}a-z])")
                            .matcher(allowed(text))
                            .results())
                    .as("%s in: %s", word, text)
                    .isEmpty();
        }
    }

    /** First, third and fourth place are what a race is about. */
    private static String allowed(String text) {
        return text.replaceAll("(?i)(first|third) place", "");
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void no_chinese_sentence_has_a_word_that_an_editor_would_strike(String text) {
        for (String word : BANNED_IN_CHINESE) {
            assertThat(Pattern.compile(word).matcher(text).results())
                    .as("%s in: %s", word, text)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("english")
    void what_is_scored_is_called_by_the_noun_of_the_project(String text) {
        UnitNoun cities = new UnitNoun("city", "cities", "城市", "个");
        assertThat(cities.in(text, Language.EN)).doesNotContain("{noun", "{Noun", "{counter");
    }
}
