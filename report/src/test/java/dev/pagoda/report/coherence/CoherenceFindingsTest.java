// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Correlation;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.report.WeakIndex;
import dev.pagoda.report.WordsTest;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Phrase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of a framework whose weaknesses are known. */
class CoherenceFindingsTest {
    private static List<WeakSpot> findings(Edition edition, Language language) {
        return new CoherenceFindings(edition, Coherence.of(edition.result())).in(language);
    }

    private static List<WeakSpot> weak() {
        return findings(WeakIndex.edition(), Language.EN);
    }

    private static WeakSpot spot(String id) {
        return weak().stream()
                .filter(one -> one.finding().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not among " + ids(weak())));
    }

    private static List<String> ids(List<WeakSpot> spots) {
        return spots.stream().map(one -> one.finding().id()).toList();
    }

    @Test
    void two_siblings_that_tell_the_same_are_named_with_their_correlation() {
        double r = Correlation.pearson(
                IntStream.range(0, WeakIndex.UNITS).mapToDouble(u -> u).toArray(),
                IntStream.range(0, WeakIndex.UNITS)
                        .mapToDouble(u -> u + 0.5 * WeakIndex.wave(u))
                        .toArray());
        Finding finding = spot("coherence-redundant-A").finding();
        assertThat(finding.label()).isEqualTo("Redundant · Growth");
        assertThat(finding.text())
                .startsWith("Within Growth, these are almost the same: Indicator A1 – Indicator A2 (r")
                .contains(Numerals.fixed(r, 2));
        assertThat(finding.quantities().get(0).value()).isCloseTo(r, within(1e-12));
    }

    @Test
    void siblings_that_offset_each_other_are_named_the_gravest_pair_first() {
        String text = spot("coherence-negative-A").finding().text();
        assertThat(text).contains("Indicator A1 – Indicator A3", "Indicator A2 – Indicator A3", "−0.9");
        assertThat(text.indexOf("A1 – ")).isLessThan(text.indexOf("A2 – "));
    }

    @Test
    void a_dimension_that_is_not_of_one_piece_says_without_which_child_it_would_be() {
        String text = spot("coherence-reliability-A").finding().text();
        assertThat(text)
                .contains("The parts of Growth measure different things", "0.70 is usual")
                .contains("Without Indicator A3 it would be 1.00.");
    }

    @Test
    void an_indicator_against_the_index_is_named() {
        assertThat(spot("coherence-against-index").finding().text()).contains("Indicator A3 (r");
    }

    @Test
    void an_indicator_that_says_nothing_of_the_index_is_silent_and_no_other_is() {
        Finding finding = findings(WeakIndex.silent(), Language.EN).stream()
                .map(WeakSpot::finding)
                .filter(one -> one.id().equals("coherence-silent"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.text()).startsWith("Almost unrelated to the index: Indicator A3 (r");
        assertThat(finding.quantities()).hasSize(1);
        assertThat(ids(weak())).doesNotContain("coherence-silent");
    }

    @Test
    void what_correlates_against_its_dimension_is_not_said_to_hardly_show_in_it() {
        assertThat(spot("coherence-against-parent-A").finding().text()).contains("Indicator A3 (r", "−0.97");
        assertThat(ids(weak())).doesNotContain("coherence-weak-A");
    }

    @Test
    void an_indicator_that_goes_more_with_another_dimension_is_named_with_both_correlations() {
        assertThat(spot("coherence-closer-B").finding().text())
                .contains("Indicator B2 (r", "0.96 with Growth", "0.57 with its own");
    }

    @Test
    void outliers_are_said_of_the_indicator_that_has_them() {
        assertThat(spot("coherence-outliers").finding().text()).contains("Indicator B3 (skewness 3.2)");
    }

    @Test
    void mostly_zeros_few_values_and_size_are_said_of_the_indicators_that_have_them() {
        assertThat(spot("coherence-zeros").finding().text()).contains("Indicator B3 (8");
        assertThat(spot("coherence-few-values").finding().text()).contains("Indicator B1", "Indicator B3");
        assertThat(spot("coherence-measures-size").finding().text())
                .contains("Indicator A1 with SIZE")
                .doesNotContain("Indicator B1");
    }

    @Test
    void what_touches_most_of_the_index_comes_first() {
        assertThat(weak()).extracting(WeakSpot::weight).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(spot("coherence-redundant-A").weight()).isCloseTo(0.6 * 0.8, within(1e-12));
        assertThat(spot("coherence-reliability-A").weight()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void every_finding_says_why_it_matters_and_what_to_try() {
        assertThat(weak()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.why()).endsWith(".");
            assertThat(one.cure()).endsWith(".");
            assertThat(one.finding().text()).endsWith(".").doesNotContain("{");
        });
    }

    @Test
    void every_language_has_the_same_findings_with_the_same_figures() {
        List<WeakSpot> chinese = findings(WeakIndex.edition(), Language.ZH);
        assertThat(ids(chinese)).isEqualTo(ids(weak()));
        for (int i = 0; i < chinese.size(); i++) {
            assertThat(chinese.get(i).finding().quantities())
                    .isEqualTo(weak().get(i).finding().quantities());
            assertThat(Html.hasHan(chinese.get(i).cure())).isTrue();
        }
    }

    @Test
    void of_a_sound_framework_nothing_is_said() {
        Edition edition = WeakIndex.sound();
        CoherenceFindings findings = new CoherenceFindings(edition, Coherence.of(edition.result()));
        assertThat(findings.in(Language.EN)).isEmpty();
        assertThat(findings.verdict(Language.EN))
                .isEqualTo("Coherence over 24 ranked units: by the usual criteria, the framework has no weak spots.");
    }

    @Test
    void of_few_units_the_verdict_warns() {
        Edition edition = WeakIndex.ofTwo();
        String verdict = new CoherenceFindings(edition, Coherence.of(edition.result())).verdict(Language.EN);
        assertThat(verdict).contains("2 ranked units", "With 2 units, correlations are very uncertain");
    }

    @ParameterizedTest
    @EnumSource(WeakTopic.class)
    void a_chinese_sentence_is_filled_with_what_the_english_one_has(WeakTopic topic) {
        for (Name words : topic.words()) {
            assertThat(WordsTest.names(words.zh())).isEqualTo(WordsTest.names(words.en()));
        }
    }

    @ParameterizedTest
    @EnumSource(CoherenceWords.class)
    void the_words_of_the_chapter_are_filled_alike_in_both_languages(Phrase words) {
        assertThat(WordsTest.names(words.in(Language.ZH))).isEqualTo(WordsTest.names(words.in(Language.EN)));
        if (Html.hasHan(words.in(Language.ZH))) {
            assertThat(words.in(Language.ZH).replaceAll("[a-z]+\\.(csv|md)", ""))
                    .doesNotContainPattern("[,;:?!()]");
        }
    }
}
