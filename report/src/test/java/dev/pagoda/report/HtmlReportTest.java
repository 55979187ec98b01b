// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private static final Edition EDITION = SmallIndex.edition();

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_is_well_formed_and_says_its_language(Language language) throws Exception {
        Element root = parsed(language).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("html");
        assertThat(root.getAttribute("lang")).isEqualTo(language == Language.EN ? "en" : "zh-Hans");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_link_inside_the_page_leads_somewhere(Language language) throws Exception {
        List<Element> all = elements(parsed(language));
        Set<String> ids = new HashSet<>();
        all.stream()
                .filter(one -> one.hasAttribute("id"))
                .forEach(one -> assertThat(ids.add(one.getAttribute("id")))
                        .as("id %s stands twice", one.getAttribute("id"))
                        .isTrue());
        assertThat(all)
                .filteredOn(one -> one.getAttribute("href").startsWith("#"))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(ids).contains(one.getAttribute("href").substring(1)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void links_lead_to_the_web_or_to_the_other_language_and_nowhere_else(Language language) throws Exception {
        String other = HtmlReport.fileName(language == Language.EN ? Language.ZH : Language.EN);
        assertThat(elements(parsed(language)))
                .filteredOn(one -> one.hasAttribute("href"))
                .extracting(one -> one.getAttribute("href"))
                .contains(other)
                .allMatch(
                        href -> href.startsWith("#") || href.equals(other) || href.startsWith("https://example.org/"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_is_asked_of_the_network(Language language) throws Exception {
        assertThat(elements(parsed(language)))
                .noneMatch(one -> one.hasAttribute("src")
                        || one.getTagName().equals("link")
                        || one.getTagName().equals("iframe"));
        assertThat(new HtmlReport(EDITION, language).html())
                .doesNotContain("@import")
                .doesNotContain("url(http");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_attribute_is_a_style_or_a_script_so_that_the_policy_of_the_page_can_forbid_both(Language language)
            throws Exception {
        List<Element> all = elements(parsed(language));
        assertThat(all)
                .filteredOn(one -> one.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy.getAttribute("content"))
                        .startsWith("default-src 'none'; style-src 'sha256-")
                        .doesNotContain("unsafe"));
        for (Element one : all) {
            for (int i = 0; i < one.getAttributes().getLength(); i++) {
                assertThat(one.getAttributes().item(i).getNodeName())
                        .isNotEqualTo("style")
                        .doesNotStartWith("on");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_first_link_skips_the_contents_and_a_chapter_links_nobody_twice(Language language) throws Exception {
        List<Element> links = elements(parsed(language)).stream()
                .filter(one -> one.getTagName().equals("a"))
                .toList();
        assertThat(links.get(0).getAttribute("href")).isEqualTo("#main");
        for (Element section : elements(parsed(language))) {
            if (section.getTagName().equals("section")) {
                NodeList inside = section.getElementsByTagName("a");
                List<String> units = new ArrayList<>();
                for (int i = 0; i < inside.getLength(); i++) {
                    units.add(((Element) inside.item(i)).getAttribute("href"));
                }
                assertThat(units).filteredOn(href -> href.startsWith("#unit-")).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_heading_of_a_row_or_a_column_is_empty(Language language) throws Exception {
        assertThat(elements(parsed(language)))
                .filteredOn(one -> one.getTagName().equals("th"))
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.getTextContent()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_missing_number_is_printed_as_a_program_would(Language language) throws Exception {
        Document page = parsed(language);
        for (String tag : List.of("style", "script")) {
            NodeList hidden = page.getElementsByTagName(tag);
            for (int i = 0; i < hidden.getLength(); i++) {
                hidden.item(i).setTextContent("");
            }
        }
        assertThat(page.getDocumentElement().getTextContent())
                .doesNotContain("NaN")
                .doesNotContain("null")
                .doesNotContain("Optional")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_cannot_break_the_page(Language language) throws Exception {
        String html = new HtmlReport(EDITION, language).html();
        assertThat(html).doesNotContain("<b>Q&A").doesNotContain("href=\"javascript");
        assertThat(parsed(language).getDocumentElement().getTextContent()).contains(SmallIndex.HOSTILE);
    }

    @Test
    void both_languages_have_the_same_chapters_tables_and_pictures() throws Exception {
        assertThat(skeleton(parsed(Language.ZH))).isEqualTo(skeleton(parsed(Language.EN)));
    }

    private static List<String> skeleton(Document page) {
        return elements(page).stream()
                .filter(one -> Set.of("section", "article", "table", "details", "figure", "tr", "h2", "h3")
                        .contains(one.getTagName()))
                .map(one -> one.getTagName() + " " + one.getAttribute("id"))
                .toList();
    }

    @Test
    void the_same_edition_gives_the_same_bytes() {
        assertThat(new HtmlReport(SmallIndex.edition(), Language.EN).html())
                .isEqualTo(new HtmlReport(EDITION, Language.EN).html());
    }

    @Test
    void the_score_of_every_ranked_unit_stands_in_its_profile() throws Exception {
        Document page = parsed(Language.EN);
        for (int unit : EDITION.ranking()) {
            Element profile = elements(page).stream()
                    .filter(one -> one.getAttribute("id")
                            .equals("unit-" + EDITION.unit(unit).code()))
                    .findFirst()
                    .orElseThrow();
            assertThat(profile.getTextContent()).contains(Numerals.fixed(EDITION.score(0, unit), 2));
        }
    }

    @Test
    void chinese_inside_the_english_page_is_marked_as_chinese() throws Exception {
        assertThat(elements(parsed(Language.EN)))
                .filteredOn(one -> one.getChildNodes().getLength() == 1
                        && one.getFirstChild().getNodeType() == org.w3c.dom.Node.TEXT_NODE
                        && Html.hasHan(one.getTextContent()))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(marked(one)).as(one.getTextContent()).isTrue());
    }

    private static boolean marked(Element element) {
        return element.getAttribute("lang").equals("zh-Hans")
                || element.getTagName().equals("title");
    }

    static Document parsed(Language language) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        String html = new HtmlReport(EDITION, language).html();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document page) {
        NodeList nodes = page.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
