// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.audit.AuditResult;
import dev.pagoda.core.model.Language;
import dev.pagoda.report.HtmlReport;
import dev.pagoda.report.SmallAudit;
import dev.pagoda.report.SmallIndex;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The chapter "How robust is the ranking?" on the page, with the made-up counts of {@link SmallAudit}. */
class RobustnessChapterTest {
    private static String page(AuditResult audit, Language language) {
        return new HtmlReport(SmallAudit.edition(audit), language).html();
    }

    static Document parsed(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> all(Element element, String tag) {
        NodeList nodes = element.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element chapter(AuditResult audit, Language language) throws Exception {
        return all(parsed(page(audit, language)).getDocumentElement(), "section").stream()
                .filter(section -> section.getAttribute("id").equals("robustness"))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(Element table) {
        return all(table, "tr").stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < row.getChildNodes().getLength(); i++) {
                        cells.add(row.getChildNodes().item(i).getTextContent());
                    }
                    return cells;
                })
                .toList();
    }

    @Test
    void the_headline_says_whether_the_first_stays_first() throws Exception {
        assertThat(chapter(SmallAudit.audit(), Language.EN).getTextContent())
                .contains("How robust is the ranking?", "Gamma, not Alpha, is first in 60\u202f% of re-computations");
        assertThat(chapter(SmallAudit.audit(), Language.ZH).getTextContent())
                .contains("排名是否稳健？", "在 60% 的重算中，居首的是丙而非甲");
        assertThat(chapter(SmallAudit.sure(), Language.EN).getTextContent())
                .contains("Alpha is first in every re-computation");
    }

    @Test
    void groups_that_can_be_told_apart_are_counted() throws Exception {
        assertThat(chapter(SmallAudit.audit(), Language.EN).getTextContent())
                .contains("6 ranks, but only 4 distinguishable groups", "in less than 95\u202f% of re-computations");
        assertThat(chapter(SmallAudit.sure(), Language.EN).getTextContent())
                .contains("Each of the 6 units can be told from the next");
    }

    @Test
    void the_table_gives_median_interval_ties_and_chances_of_every_unit() throws Exception {
        List<List<String>> rows =
                rows(all(chapter(SmallAudit.audit(), Language.EN), "table").get(0));
        assertThat(rows.get(0))
                .containsExactly(
                        "Rank",
                        "Unit",
                        "Median rank",
                        "90\u202f% interval",
                        "Tied with",
                        "Mean change in rank",
                        "First",
                        "Top 4",
                        "Tier 1",
                        "Tier 2");
        assertThat(rows.get(1))
                .containsExactly(
                        "1", "Alpha 甲", "2", "1–2", "1–2", "0.6", "40\u202f%", "100\u202f%", "100\u202f%", "0\u202f%");
        assertThat(rows.get(3).subList(2, 5)).containsExactly("3", "3", "");
        assertThat(rows.get(5).subList(5, 10))
                .containsExactly("0.3", "0\u202f%", "30\u202f%", "<1\u202f%", ">99\u202f%");
    }

    @Test
    void scores_are_told_only_where_all_are_on_one_scale() throws Exception {
        List<String> head = rows(all(chapter(SmallAudit.audit(SmallAudit.weightings()), Language.EN), "table")
                        .get(0))
                .get(0);
        assertThat(head).contains("Median score", "Score, 5\u202f% to 95\u202f%");
        assertThat(chapter(SmallAudit.audit(SmallAudit.weightings()), Language.EN)
                        .getTextContent())
                .contains("scores can be compared too");
        assertThat(chapter(SmallAudit.audit(), Language.EN).getTextContent())
                .contains("on different scales")
                .doesNotContain("Median score");
    }

    @Test
    void open_pairs_are_listed_and_sure_ones_are_not() throws Exception {
        Element chapter = chapter(SmallAudit.audit(), Language.EN);
        assertThat(chapter.getTextContent()).contains("For one of 5 neighbouring pairs, the order could go either way");
        List<String> pairs = all(chapter, "ul").stream()
                .filter(list -> list.getAttribute("class").equals("pairs"))
                .flatMap(list -> all(list, "li").stream())
                .map(Element::getTextContent)
                .toList();
        assertThat(pairs).containsExactly("40\u202f% Alpha ahead of Gamma");
    }

    @Test
    void what_matters_is_sorted_and_doubts_are_said() throws Exception {
        String text = chapter(SmallAudit.audit(), Language.EN).getTextContent();
        assertThat(text)
                .contains("Weights and normalisation matter most for how far ranks move")
                .contains("Normalisation: the interval of the share is 14\u202f% of the variance wide")
                .contains("Normalisation: the estimated effect alone exceeds the interval of the total by 2\u202f%")
                .contains("Whether weights or normalisation matters more is open");
        assertThat(chapter(SmallAudit.audit(), Language.ZH).getTextContent())
                .contains("权重和标准化对名次变动幅度影响最大", "权重与标准化孰重孰轻难以断定");
        assertThat(chapter(SmallAudit.sure(), Language.EN).getTextContent())
                .contains("No choice that was varied changes how far ranks move");
    }

    @Test
    void each_alternative_alone_has_a_row_and_one_that_fails_says_so() throws Exception {
        Element table = all(chapter(SmallAudit.audit(), Language.EN), "table").get(1);
        assertThat(rows(table))
                .contains(
                        List.of("Normalisation", "Standardisation (z-score)", "0.50", "2", "Delta", "4", "unchanged"),
                        List.of("", "Percentile rank", "0.25", "1", "Beta", "3", "changes"),
                        List.of("Exclusion", "without 政策", "cannot be computed"),
                        List.of("Weights", "drawn at random", "0.25", "2", "Alpha", "4.0", "mostly unchanged"));
    }

    @Test
    void what_was_varied_is_told_in_words() throws Exception {
        String text = chapter(SmallAudit.audit(), Language.EN).getTextContent();
        assertThat(text)
                .contains("each weight up to 25\u202f% more or less, then rescaled to sum to 1", "in: Research")
                .contains("a value may be off by up to 10\u202f% of itself, only those marked as estimated, only from"
                        + " sources matching *example.org*")
                .contains("16 data sets are drawn")
                .contains("1,000 re-computations over 6 combinations of alternatives, sampled at random, seed 7.")
                .contains("come from the first 500 of them")
                .contains("One more could not be computed and is not counted.")
                .contains("roll-up: geometric: a score is below zero");
        assertThat(chapter(SmallAudit.audit(SmallAudit.weightings()), Language.EN)
                        .getTextContent())
                .contains("from a Dirichlet distribution of concentration 40", "in all dimensions")
                .contains("one of these sets: institute, bank")
                .contains("drawn with replacement from: institute, bank")
                .contains("a random mixture of these sets: institute, bank");
    }

    @Test
    void the_ranking_has_whiskers_its_table_intervals_and_profiles_say_who_is_tied() throws Exception {
        Document page = parsed(page(SmallAudit.audit(), Language.EN));
        assertThat(all(page.getDocumentElement(), "main").get(0).getTextContent())
                .contains("Rank, with its 90\u202f% interval")
                .contains("90\u202f% interval: rank 1–2statistically tied with Gamma");
        Document plain = parsed(new HtmlReport(SmallIndex.edition(), Language.EN).html());
        assertThat(all(plain.getDocumentElement(), "main").get(0).getTextContent())
                .doesNotContain("interval", "re-computation");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatever_an_audit_found_the_page_is_well_formed_and_prints_no_number_as_a_program_would(Language language)
            throws Exception {
        for (AuditResult audit : List.of(
                SmallAudit.audit(),
                SmallAudit.sure(),
                SmallAudit.failed(),
                SmallAudit.audit(SmallAudit.weightings()))) {
            assertThat(chapter(audit, language).getTextContent())
                    .doesNotContain("NaN")
                    .doesNotContain("null")
                    .doesNotContain("Optional")
                    .doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_link_inside_the_page_leads_somewhere(Language language) throws Exception {
        List<Element> elements = all(parsed(page(SmallAudit.audit(), language)).getDocumentElement(), "*");
        List<String> ids = elements.stream()
                .map(one -> one.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements)
                .filteredOn(one -> one.getAttribute("href").startsWith("#"))
                .allSatisfy(
                        one -> assertThat(ids).contains(one.getAttribute("href").substring(1)));
    }

    @Test
    void the_same_audit_gives_the_same_bytes() {
        assertThat(page(SmallAudit.audit(), Language.ZH)).isEqualTo(page(SmallAudit.audit(), Language.ZH));
    }

    @Test
    void without_an_audit_the_page_has_no_trace_of_one() {
        assertThat(new HtmlReport(SmallIndex.edition(), Language.EN).html())
                .doesNotContain("id=\"robustness\"")
                .doesNotContain(".pairs");
    }
}
