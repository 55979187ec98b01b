// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.answers.CoherenceAnswer;
import dev.pagoda.answers.Edition;
import dev.pagoda.answers.table.AnswerTable;
import dev.pagoda.answers.table.CsvTable;
import dev.pagoda.core.model.Language;
import dev.pagoda.readings.coherence.Coherence;
import dev.pagoda.report.HtmlReport;
import dev.pagoda.report.SmallIndex;
import dev.pagoda.report.WeakIndex;
import dev.pagoda.report.page.Numerals;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** The chapter on coherence, and its tables. */
class CoherenceChapterTest {
    @TempDir
    private Path folder;

    private static String page(Edition edition, Language language) {
        Coherence coherence = Coherence.of(edition.result());
        return new HtmlReport(
                        new Edition(edition.project(), edition.result(), Optional.empty(), Optional.of(coherence)),
                        language)
                .html();
    }

    private static String chapter(Edition edition, Language language) {
        String page = page(edition, language);
        String from = page.substring(page.indexOf("<section id=\"coherence\">"));
        return from.substring(0, from.indexOf("</section>"));
    }

    @Test
    void a_page_without_a_reading_has_no_chapter() {
        assertThat(new HtmlReport(WeakIndex.edition(), Language.EN).html()).doesNotContain("id=\"coherence\"");
    }

    @Test
    void it_has_findings_and_all_pictures_in_both_languages() {
        for (Language language : Language.values()) {
            assertThat(chapter(WeakIndex.edition(), language))
                    .contains(
                            "class=\"pagoda correlations\"",
                            "class=\"pagoda scree\"",
                            "class=\"pagoda dumbbells\"",
                            "class=\"pagoda availability\"",
                            language == Language.EN ? "Redundant · Growth" : "信息重复 · 增长",
                            language == Language.EN ? "Possible remedy:" : "改进办法：");
        }
    }

    @Test
    void every_edition_gives_a_well_formed_page() throws Exception {
        for (Edition edition : List.of(WeakIndex.edition(), WeakIndex.ofTwo(), SmallIndex.edition())) {
            for (Language language : Language.values()) {
                String page = page(edition, language).replace("<!DOCTYPE html>", "");
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page)));
                assertThat(chapter(edition, language)).doesNotContain("NaN", "Infinity", "null");
            }
        }
    }

    @Test
    void what_cannot_be_computed_says_why_in_the_place_of_the_number() {
        assertThat(chapter(WeakIndex.ofTwo(), Language.EN)).contains("too few units have all values: ");
        assertThat(chapter(WeakIndex.ofTwo(), Language.ZH)).contains("数据齐全的单元过少：");
    }

    @Test
    void the_mean_correlations_in_the_headline_are_those_of_the_pairs() {
        Edition edition = WeakIndex.edition();
        Coherence coherence = Coherence.of(edition.result());
        double sum = 0;
        for (String pair : List.of("A1 A2", "A1 A3", "A2 A3", "B1 B2", "B1 B3", "B2 B3")) {
            sum += coherence
                    .correlations()
                    .between(pair.substring(0, 2), pair.substring(3))
                    .pearson()
                    .r();
        }
        assertThat(chapter(edition, Language.EN))
                .contains("Indicators correlate " + Numerals.fixed(sum / 6, 2) + " on average within dimensions");
    }

    @Test
    void the_tables_have_a_row_for_everything() throws IOException {
        Edition edition = WeakIndex.edition();
        write(edition);
        // 9 nodes: 36 pairs by three coefficients; 8 components of 3 or 2 children each
        assertThat(lines("correlations.csv")).hasSize(1 + 36 * 3);
        assertThat(lines("components.csv")).hasSize(1 + 9 + 9 + 4);
        assertThat(lines("reliability.csv")).hasSize(1 + 3 + 8);
        assertThat(lines("importance.csv")).hasSize(1 + 8 + 6);
        assertThat(lines("availability.csv")).hasSize(1 + WeakIndex.UNITS * 9);
        assertThat(lines("denominators.csv")).hasSize(1 + 6 * 3);
        assertThat(lines("statistics.csv")).hasSize(1 + 6 * 2 + 3);
        assertThat(lines("correlations.csv"))
                .anyMatch(line -> line.startsWith("A1,A2,siblings,pearson,0.99") && line.endsWith(",redundant"))
                .anyMatch(line -> line.startsWith("I,A1,ancestor,pearson,"))
                .anyMatch(line -> line.startsWith("A1,B1,level,kendall,"))
                .anyMatch(line -> line.startsWith("A,A3,parent,spearman,"));
    }

    @Test
    void tables_say_why_a_number_is_not_there() throws IOException {
        Edition edition = WeakIndex.ofTwo();
        write(edition);
        assertThat(lines("components.csv")).contains("A,,,,,,,,\"too few units have all values (2, limit 3)\"");
    }

    private void write(Edition edition) throws IOException {
        for (AnswerTable<?> table : new CoherenceAnswer(Coherence.of(edition.result()), edition.framework()).tables()) {
            CsvTable.write(table, folder.resolve(table.name() + ".csv"));
        }
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }
}
