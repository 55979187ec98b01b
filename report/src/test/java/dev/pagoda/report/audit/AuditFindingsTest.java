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
                .isEqualTo("First place changes hands: Gamma is first in 60\u2009% of 1,000 re-computations with other"
                        + " choices, Alpha in 40\u2009%.");
        assertThat(text("audit-first", Language.ZH)).isEqualTo("第一名会易主：1,000 次改变选择的重复计算中，丙居首的占 60%，甲居首的占 40%。");
    }

    @Test
    void the_first_are_named_with_the_interval_of_their_ranks() {
        assertThat(text("audit-ranks", Language.EN))
                .isEqualTo(
                        "In 90\u2009% of re-computations the first four hold these ranks: Alpha 1 to 2, Gamma 1 to 2,"
                                + " Beta 3 and <b>Q&A</b> \"quoted\" 4 to 5.");
        assertThat(text("audit-ranks", Language.ZH))
                .isEqualTo("90% 的重复计算中，前 4 名的名次为：甲第 1 至 2 名、丙第 1 至 2 名、乙第 3 名和戊第 4 至 5 名。");
    }

    @Test
    void the_least_sure_of_the_top_and_its_rival_are_named() {
        assertThat(text("audit-top", Language.EN))
                .isEqualTo("The first four are the same, whatever their order, in 70\u2009% of re-computations. Least"
                        + " sure is <b>Q&A</b> \"quoted\", which is among them in 70\u2009%; 己 takes a place there"
                        + " in 30\u2009%.");
    }

    @Test
    void ties_are_counted_and_the_largest_group_is_named() {
        assertThat(text("audit-ties", Language.EN))
                .isEqualTo(
                        "The 6 places fall into 4 groups that can be told apart; the largest holds two, from Alpha to"
                                + " Gamma.");
    }

    @Test
    void factors_whose_order_is_open_matter_most_together() {
        assertThat(text("audit-factor", Language.EN))
                .isEqualTo("“weights” and “scale” matter most for how far ranks move: they take part in 64\u2009% and"
                        + " 42\u2009% of the variance.");
        assertThat(text("audit-factor", Language.ZH)).isEqualTo("“weights”和“scale”对名次变动幅度影响最大：方差中与其有关的分别占 64% 和 42%。");
    }

    @Test
    void the_factor_with_the_largest_total_index_matters_most_and_an_estimate_below_zero_is_none() {
        assertThat(findings(SmallAudit.withoutDoubts(), Language.EN))
                .extracting(Finding::text)
                .contains(
                        "“weights” matters most for how far ranks move: it takes part in 64\u2009% of the variance, and"
                                + " makes up 0\u2009% by itself.");
    }

    @Test
    void the_weight_that_would_unseat_the_first_is_named_if_there_is_one() {
        assertThat(Hinges.nearest(EDITION, Audited.of(EDITION).orElseThrow())).isEmpty();
        assertThat(text("audit-weights", Language.EN))
                .isEqualTo("Alpha stays first whatever a single dimension weighs.");
        assertThat(text("audit-weights", Language.ZH)).isEqualTo("任一维度的权重单独变动，甲始终居第一。");
        assertThat(findings(SmallAudit.withEdges(), Language.EN))
                .extracting(Finding::text)
                .contains("Beta passes Alpha if Research weighs more than 90.0\u2009%, not 60\u2009%.");
        assertThat(findings(SmallAudit.withEdges(), Language.ZH))
                .extracting(Finding::text)
                .contains("研究的权重由 60% 升至 90.0% 以上时，乙超过甲。");
    }

    @Test
    void values_that_bear_on_the_top_are_counted() {
        int grave =
                Hinges.ofTop(SmallAudit.audit().influence().cells().hinges()).size();
        assertThat(grave).isPositive();
        assertThat(text("audit-cells", Language.EN))
                .startsWith(grave + " of ")
                .contains("bear on who the first four are or in which order they stand, most of all “");
    }

    @Test
    void where_nothing_changes_the_sentences_say_so() {
        List<Finding> sure = findings(SmallAudit.sure(), Language.EN);
        assertThat(sure)
                .extracting(Finding::text)
                .contains(
                        "Alpha is first in every one of 1,000 re-computations with other choices.",
                        "The first four are the first four in every re-computation.",
                        "Each of the 6 places can be told from the next.");
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
