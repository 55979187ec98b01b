// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.answers.Edition;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.audit.influence.CellHinge;
import dev.pagoda.audit.influence.WeightRange;
import dev.pagoda.audit.influence.Without;
import dev.pagoda.core.model.Language;
import dev.pagoda.report.HtmlReport;
import dev.pagoda.report.SmallAudit;
import dev.pagoda.report.SmallIndex;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Voice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The chapter "What drives the ranking?": what it prints is compared with what was computed for {@link SmallIndex}. */
class InfluenceChapterTest {
    private static final AuditResult AUDIT = SmallAudit.audit();
    private static final Edition EDITION = SmallAudit.edition(AUDIT);

    private static List<Element> all(Element element, String tag) {
        NodeList nodes = element.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Element chapter(Language language) throws Exception {
        return chapter(EDITION, language);
    }

    private static Element chapter(Edition edition, Language language) throws Exception {
        String html = new HtmlReport(edition, language).html();
        return all(RobustnessChapterTest.parsed(html).getDocumentElement(), "section").stream()
                .filter(section -> section.getAttribute("id").equals("influence"))
                .findFirst()
                .orElseThrow();
    }

    private static Element table(String classes, int at) throws Exception {
        return all(chapter(Language.EN), "table").stream()
                .filter(table -> table.getAttribute("class").equals(classes))
                .toList()
                .get(at);
    }

    private static List<String> row(Element table, String first) {
        for (Element row : all(table, "tr")) {
            if (row.getFirstChild().getTextContent().equals(first)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.getChildNodes().getLength(); i++) {
                    cells.add(row.getChildNodes().item(i).getTextContent());
                }
                return cells;
            }
        }
        throw new AssertionError("no row " + first + " in " + table.getTextContent());
    }

    private static String name(int unit) {
        return EDITION.unit(unit).label(Language.EN);
    }

    @Test
    void the_headline_counts_the_values_that_decide_the_top() throws Exception {
        List<CellHinge> grave = Hinges.ofTop(AUDIT.influence().cells().hinges());
        long cells = AUDIT.influence().cells().effects().stream()
                .map(effect -> effect.perturbation().unit() + ":"
                        + effect.perturbation().column())
                .distinct()
                .count();
        assertThat(chapter(Language.EN).getTextContent())
                .contains(Numerals.capital(Numerals.count(grave.size(), Language.EN)) + " of " + cells
                        + " data points decide the top four");
        assertThat(chapter(Language.ZH).getTextContent()).contains(cells + " 个数据中，" + grave.size() + " 个左右前 4 名");
    }

    @Test
    void every_weight_has_its_ranges_and_who_passes_whom_at_their_ends() throws Exception {
        Element table = table("roomy", 0);
        for (WeightRange range : AUDIT.influence().weights().nodes()) {
            String node = EDITION.framework().nodes().get(range.node()).code() + " "
                    + EDITION.framework().nodes().get(range.node()).label(Language.EN);
            List<String> row = row(table, node);
            assertThat(row.get(1)).isEqualTo(Numerals.percent(range.nominal(), 1, Language.EN));
            check(row.get(2), range.leader());
            check(row.get(3), range.top());
        }
    }

    private static void check(String cell, WeightRange.Interval interval) {
        if (interval.below().isEmpty() && interval.above().isEmpty()) {
            assertThat(cell).isEqualTo("at any weight");
        }
        interval.below()
                .ifPresent(passing -> assertThat(cell)
                        .contains(Numerals.fixed(100 * interval.low(), 1))
                        .contains(name(passing.unit()) + " overtakes " + name(passing.passed())));
        interval.above()
                .ifPresent(passing -> assertThat(cell)
                        .contains(Numerals.percent(interval.high(), 1, Language.EN))
                        .contains(name(passing.unit()) + " overtakes " + name(passing.passed())));
    }

    @Test
    void the_shift_of_weights_that_puts_another_first_is_given_with_the_rank_it_leads_to() throws Exception {
        Element chapter = chapter(SmallAudit.edition(SmallAudit.withEdges()), Language.EN);
        Element table = all(chapter, "table").stream()
                .filter(one -> one.getAttribute("class").equals("broad"))
                .findFirst()
                .orElseThrow();
        assertThat(row(table, "Gamma"))
                .containsExactly(
                        "Gamma",
                        "20.0\u202f%",
                        "1",
                        "Research 40\u202f% instead of 60\u202f%; Use 60\u202f% instead of 40\u202f%");
        assertThat(row(table, "Beta").subList(1, 3)).containsExactly("≤ 35.0\u202f%", "2");
        assertThat(chapter.getTextContent())
                .contains("a smaller one may exist")
                .contains("0.4\u202f% Beta overtakes Gamma")
                .contains("≈ 20.0–90.0\u202f%");
        assertThat(chapter(Language.EN).getTextContent())
                .contains("No change of weights was found that brings another of the top four level with Alpha.");
    }

    @Test
    void what_is_left_out_has_a_row_with_the_mean_shift_or_the_reason_why_it_cannot_go() throws Exception {
        Element nodes = table("roomy", 2);
        int checked = 0;
        for (Without one : AUDIT.influence().without()) {
            if (one.removed().kind() != Without.Kind.UNIT) {
                String node =
                        EDITION.framework().nodes().get(one.removed().number()).code() + " "
                                + EDITION.framework()
                                        .nodes()
                                        .get(one.removed().number())
                                        .label(Language.EN);
                List<String> row = row(nodes, node);
                assertThat(row.get(1))
                        .isEqualTo(
                                one instanceof Without.Ranked ranked
                                        ? Numerals.fixed(ranked.meanShift(), 2)
                                        : "cannot be computed: "
                                                + ((Without.Stopped) one)
                                                        .problems()
                                                        .get(0)
                                                        .message()
                                                        .en());
                checked++;
            }
        }
        assertThat(checked).isEqualTo(6);
    }

    @Test
    void the_gravest_values_are_listed_first_with_what_they_are_and_could_be() throws Exception {
        Element table = table("broad cells", 0);
        CellHinge first = AUDIT.influence().cells().hinges().get(0);
        Element row = all(table, "tr").get(1);
        assertThat(row.getTextContent())
                .startsWith(name(first.unit()))
                .contains(Hinges.column(Voice.of(EDITION, Language.EN), first.column()))
                .contains(Numerals.raw(first.effect().perturbation().before()));
    }

    @Test
    void values_that_each_keep_a_unit_in_the_ranking_share_one_row() throws Exception {
        List<String> firsts = all(table("broad cells", 0), "tr").stream()
                .map(row -> row.getFirstChild().getTextContent()
                        + row.getChildNodes().item(4).getTextContent())
                .filter(text -> text.contains("no longer ranked"))
                .toList();
        assertThat(firsts).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_missing_number_is_printed_as_a_program_would(Language language) throws Exception {
        assertThat(chapter(language).getTextContent())
                .doesNotContain("NaN")
                .doesNotContain("null")
                .doesNotContain("Optional")
                .doesNotContain("{")
                .doesNotContain("-1");
    }

    @Test
    void the_map_has_a_row_for_each_ranked_unit_and_the_gravest_cell_is_full() throws Exception {
        Element map = all(chapter(Language.EN), "svg").stream()
                .filter(svg -> svg.getAttribute("class").contains("hinges"))
                .findFirst()
                .orElseThrow();
        assertThat(map.getTextContent())
                .contains("Alpha")
                .contains("first place")
                .contains("a tier");
    }
}
