// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.model.Language;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Words;
import dev.pagoda.report.readings.ReadingWords;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

public class WordsTest {
    /** What a project calls its units: singular, plural, or behind a measure word, as each language needs it. */
    private static final Set<String> NOUNS = Set.of("noun", "nouns", "counter");

    /** Counts and verbs that one of the languages may leave out. */
    private static final Set<String> OPTIONAL = Set.of("complete", "k", "n");

    static Stream<Phrase> ofTheReport() {
        return Stream.<Phrase[]>of(Words.values(), AuditWords.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("ofTheReport")
    void a_chinese_sentence_is_filled_with_what_the_english_one_has(Phrase words) {
        Set<String> english = names(words.in(Language.EN));
        Set<String> chinese = names(words.in(Language.ZH));
        english.removeAll(OPTIONAL);
        chinese.removeAll(OPTIONAL);
        assertThat(chinese).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource(ReadingWords.class)
    void words_of_readings_leave_nothing_out_in_either_language(Phrase words) {
        assertThat(names(words.in(Language.ZH))).isEqualTo(names(words.in(Language.EN)));
    }

    static Stream<Phrase> withFullWidth() {
        return Stream.concat(ofTheReport(), Arrays.stream(ReadingWords.values()));
    }

    @ParameterizedTest
    @MethodSource("withFullWidth")
    void chinese_has_full_width_punctuation(Phrase words) {
        if (Html.hasHan(words.in(Language.ZH))) {
            assertThat(words.in(Language.ZH)).doesNotContainPattern("[,;:?!()]");
        }
    }

    public static Set<String> names(String template) {
        return Pattern.compile("\\{([a-z]+)}")
                .matcher(template)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !NOUNS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
