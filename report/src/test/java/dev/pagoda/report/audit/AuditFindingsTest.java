// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.answers.Edition;
import dev.pagoda.audit.AuditResult;
import dev.pagoda.core.model.Language;
import dev.pagoda.report.Findings;
import dev.pagoda.report.SmallAudit;
import dev.pagoda.report.SmallIndex;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The audit's counts are made up in {@link SmallAudit}; here they must come back in sentences. */
class AuditFindingsTest {
    private static final Edition EDITION = SmallAudit.edition();

    private static List<Finding> findings(AuditResult audit, Language language) {
        return new AuditFindings(SmallIndex.edition(), audit).in(language);
    }

    private static String text(String id, Language language) {
        return new Findings(EDITION)
                .in(language).stream()
                        .filter(finding -> finding.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .text();
    }

    @Test
    void a_first_place_that_changes_hands_is_said_to() {
        assertThat(text("audit-first", Language.EN))
                .isEqualTo("First place is not secure: Gamma is first in 60\u202f% of 1,000 re-computations with other"
                        + " methods and data, Alpha in 40\u202f%.");
        assertThat(text("audit-first", Language.ZH)).isEqualTo("榜首并不稳固：在 1,000 次改换方法的重算中，丙居首的占 60%，甲占 40%。");
    }

    @Test
    void the_first_are_named_with_the_interval_of_their_ranks() {
        assertThat(text("audit-ranks", Language.EN))
                .isEqualTo("Ranks of the top four in 90\u202f% of re-computations: Alpha 1 to 2, Gamma 1 to 2,"
                        + " Beta 3 and <b>Q&A</b> \"quoted\" 4 to 5.");
        assertThat(text("audit-ranks", Language.ZH))
                .isEqualTo("在 90% 的重算中，前 4 名的名次为：甲第 1 至 2 名、丙第 1 至 2 名、乙第 3 名和戊第 4 至 5 名。");
    }

    @Test
    void the_least_sure_of_the_top_and_its_rival_are_named() {
        assertThat(text("audit-top", Language.EN))
                .isEqualTo(
                        "The top four are the same, order aside, in 70\u202f% of re-computations. The least secure is"
                                + " <b>Q&A</b> \"quoted\", in the top four in 70\u202f%; 己 enters it in 30\u202f%.");
    }

    @Test
    void ties_are_counted_and_the_largest_group_is_named() {
        assertThat(text("audit-ties", Language.EN))
                .isEqualTo(
                        "The 6 units fall into 4 statistically distinguishable groups; the largest has two, from Alpha"
                                + " to Gamma.");
    }

    @Test
    void factors_whose_order_is_open_matter_most_together() {
        assertThat(text("audit-factor", Language.EN))
                .isEqualTo(
                        "Weights and normalisation matter most for how far ranks move: they are involved in 64\u202f%"
                                + " and 42\u202f% of the variance (shares overlap).");
        assertThat(text("audit-factor", Language.ZH)).isEqualTo("权重和标准化对名次变动幅度影响最大，分别关系到方差的 64% 和 42%（有重叠）。");
    }

    @Test
    void the_factor_with_the_largest_total_index_matters_most_and_an_estimate_below_zero_is_none() {
        assertThat(findings(SmallAudit.withoutDoubts(), Language.EN))
                .extracting(Finding::text)
                .contains(
                        "The choice that matters most for how far ranks move is weights. It is involved in 64\u202f% of"
                                + " the variance and accounts for 0\u202f% alone.");
    }

    @Test
    void the_weight_that_would_unseat_the_first_is_named_if_there_is_one() {
        assertThat(Hinges.nearest(EDITION, Audited.of(EDITION).orElseThrow())).isEmpty();
        assertThat(text("audit-weights", Language.EN))
                .isEqualTo("Alpha stays first whatever the weight of any one dimension.");
        assertThat(text("audit-weights", Language.ZH)).isEqualTo("任一维度的权重单独变动，甲始终居第一。");
        assertThat(findings(SmallAudit.withEdges(), Language.EN))
                .extracting(Finding::text)
                .contains("Beta would overtake Alpha if Research carried more than 90.0\u202f% of the weight; it now"
                        + " carries 60\u202f%.");
        assertThat(findings(SmallAudit.withEdges(), Language.ZH))
                .extracting(Finding::text)
                .contains("研究的权重由 60% 升至 90.0% 以上时，乙将超过甲。");
    }

    @Test
    void values_that_bear_on_the_top_are_counted() {
        int grave =
                Hinges.ofTop(SmallAudit.audit().influence().cells().hinges()).size();
        assertThat(grave).isPositive();
        assertThat(text("audit-cells", Language.EN))
                .contains("leaves the top four and their order intact in all but " + grave + " cases");
    }

    @Test
    void where_nothing_changes_the_sentences_say_so() {
        List<Finding> sure = findings(SmallAudit.sure(), Language.EN);
        assertThat(sure)
                .extracting(Finding::text)
                .contains(
                        "Alpha is first in every one of 1,000 re-computations with other methods and data.",
                        "The top four are the same in every re-computation.",
                        "Each of the 6 units can be told from the next.");
        assertThat(sure).extracting(Finding::id).doesNotContain("audit-moves", "audit-factor");
    }

    @Test
    void nothing_is_found_where_nothing_could_be_computed() {
        assertThat(findings(SmallAudit.failed(), Language.EN)).isEmpty();
    }

    @Test
    void without_an_audit_there_are_the_same_findings_as_before() {
        assertThat(new Findings(SmallIndex.edition()).in(Language.EN))
                .extracting(Finding::id)
                .noneMatch(id -> id.startsWith("audit"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_digit_that_is_printed_belongs_to_a_figure_or_a_name(Language language) {
        for (Finding finding : findings(SmallAudit.audit(), language)) {
            for (Piece piece : finding.pieces()) {
                if (piece instanceof Piece.Plain plain) {
                    assertThat(plain.text()).doesNotContainPattern("[0-9]");
                }
            }
        }
    }

    @Test
    void both_languages_find_the_same_and_name_the_same_units_and_figures() {
        List<Finding> english = findings(SmallAudit.audit(), Language.EN);
        List<Finding> chinese = findings(SmallAudit.audit(), Language.ZH);
        assertThat(chinese)
                .extracting(Finding::id)
                .isEqualTo(english.stream().map(Finding::id).toList());
        for (int i = 0; i < english.size(); i++) {
            assertThat(chinese.get(i).quantities())
                    .containsExactlyInAnyOrderElementsOf(english.get(i).quantities());
            assertThat(chinese.get(i).units())
                    .containsExactlyInAnyOrderElementsOf(english.get(i).units());
        }
    }
}
