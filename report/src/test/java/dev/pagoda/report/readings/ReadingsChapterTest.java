// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.readings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Setting;
import dev.pagoda.report.HtmlReport;
import dev.pagoda.report.SmallIndex;
import dev.pagoda.report.SmallReadings;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReadingsChapterTest {
    private static final Edition ALL = SmallReadings.edition();

    private static String chapter(Edition edition, Language language) {
        Html html = new Html(language);
        new ReadingsChapter(new Page(edition, language), edition.readings().orElseThrow()).body(html);
        return html.finish();
    }

    private static String text(Edition edition, Language language) throws Exception {
        return document(edition, language).getDocumentElement().getTextContent();
    }

    private static Document document(Edition edition, Language language) throws Exception {
        String body = "<section>" + chapter(edition, language) + "</section>";
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
    }

    private static Edition only(String reading, Object... settings) {
        return SmallReadings.of(Setting.entries(reading, Setting.entries(settings)));
    }

    @Test
    void only_a_page_of_an_edition_with_readings_has_the_chapter() {
        assertThat(new HtmlReport(ALL, Language.EN).html()).contains("<section id=\"readings\">");
        assertThat(new HtmlReport(SmallIndex.edition(), Language.EN).html()).doesNotContain("id=\"readings\"");
    }

    /**
     * Means of the index: North 68.04, all 55.70; Theil's T is 0.0823, of which 0.0247 between the groups, computed
     * apart in Python.
     */
    @Test
    void the_mean_of_a_small_group_is_no_headline_and_the_sentence_below_shares_the_inequality() throws Exception {
        String text = text(only("groups"), Language.EN);
        assertThat(text)
                .contains("The city clusters compared: all have few members")
                .contains("North368.041.22");
        assertThat(text).contains("30\u202f% of the inequality of the scores is between the groups");
        assertThat(text(only("groups"), Language.ZH)).contains("城市群比较：各组成员均较少");
    }

    @Test
    void space_says_in_words_whether_near_units_are_alike() throws Exception {
        Edition edition = only("space", "permutations", 99);
        double p = edition.readings()
                .orElseThrow()
                .space()
                .orElseThrow()
                .nodes()
                .get(0)
                .moran()
                .permutations()
                .p()
                .value();
        String text = text(edition, Language.EN);
        assertThat(text)
                .contains(
                        p < 0.05
                                ? "Neighbouring units have"
                                : "Neighbouring units are no more alike than distant ones");
        assertThat(text).contains("from 99 random permutations", "weights falling with distance");
    }

    @Test
    void quadrants_list_every_typed_unit_once_and_have_a_picture_with_a_text() throws Exception {
        Edition edition = only("quadrants", "first", "A", "second", "B");
        Document document = document(edition, Language.EN);
        assertThat(document.getDocumentElement().getTextContent())
                .contains("2 of 6 units are high in both Research and Use", "High in both (2)", "Alpha and Gamma");
        Element picture = (Element) document.getElementsByTagName("svg").item(0);
        assertThat(picture.getAttribute("aria-label")).isEqualTo("2 of 6 units are high in both Research and Use");
    }

    @Test
    void coupling_says_why_a_unit_has_no_degree() throws Exception {
        String text = text(only("coupling"), Language.EN);
        assertThat(text).contains("units are balanced at a high level, Alpha most of all (D = 0.97)");
        assertThat(text).contains("(a value is zero or negative).");
        assertThat(text(only("coupling"), Language.ZH)).contains("（存在零值或负值）。");
    }

    @Test
    void what_cannot_be_read_is_said_in_one_sentence_without_a_table() throws Exception {
        assertThat(text(only("momentum", "from", 2020), Language.EN)).contains("Change since 2020 cannot be measured");
        assertThat(text(only("trends"), Language.EN)).contains("There is one scored period; a trend needs two");
        assertThat(document(only("trends"), Language.EN)
                        .getElementsByTagName("table")
                        .getLength())
                .isZero();
    }

    /**
     * Scores 20, 40, 80 become 36, 50, 84: the coefficient of variation falls from 0.655 to 0.436; all six series rise.
     */
    @Test
    void momentum_and_trends_are_told_where_there_are_several_periods() throws Exception {
        Edition edition = SmallReadings.panel(
                Setting.entries("momentum", Setting.entries(), "trends", Setting.entries("nodes", "I")),
                new double[] {20, 40, 80},
                new double[] {36, 50, 84});
        String text = text(edition, Language.EN);
        assertThat(text).contains("More indicators rose than fell since 2020: the diffusion index is 100.0");
        assertThat(text)
                .contains("units converged from 2020 to 2021; their spread fell from 0.655 to 0.436", "1 → 1", "80.0");
        assertThat(text(edition, Language.ZH)).contains("2020—2021 年评价单元之间的差距缩小，变异系数由 0.655 降至 0.436");
    }

    @Test
    void where_units_differ_more_it_says_that_they_drew_apart() throws Exception {
        Edition edition = SmallReadings.panel(
                Setting.entries("momentum", Setting.entries(), "trends", Setting.entries("nodes", "I")),
                new double[] {40, 50, 60},
                new double[] {20, 40, 60});
        assertThat(text(edition, Language.EN))
                .contains("More indicators fell than rose", "units diverged from 2020 to 2021");
    }

    @Test
    void with_one_unit_or_two_everything_that_cannot_be_told_is_said_in_words() throws Exception {
        Setting.Entries everything = Setting.entries(
                "groups",
                Setting.entries(),
                "space",
                Setting.entries(),
                "quadrants",
                Setting.entries("first", "A", "second", "B"),
                "clusters",
                Setting.entries("clusters", 4),
                "coupling",
                Setting.entries(),
                "momentum",
                Setting.entries(),
                "trends",
                Setting.entries());
        for (double[] values : List.of(new double[] {50}, new double[] {50, 50}, new double[] {0, 50})) {
            Edition edition = SmallReadings.panel(everything, values);
            assertThat(text(edition, Language.EN)).doesNotContain("NaN").contains("cannot be", "a trend needs two");
            assertThat(text(edition, Language.ZH)).contains("无法");
        }
    }

    @Test
    void the_chapter_of_all_readings_is_well_formed_in_both_languages_and_lets_no_name_break_it() throws Exception {
        assertThat(text(ALL, Language.EN))
                .contains(SmallIndex.HOSTILE)
                .doesNotContain("NaN")
                .doesNotContain("{");
        assertThat(text(ALL, Language.ZH))
                .contains("类", "协调")
                .doesNotContain("NaN")
                .doesNotContain("{");
    }
}
