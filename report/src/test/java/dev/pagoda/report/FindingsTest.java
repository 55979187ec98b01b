// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.answers.Edition;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Result;
import dev.pagoda.report.page.Finding;
import dev.pagoda.report.page.Piece;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsTest {
    private static final Edition EDITION = SmallIndex.edition();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_score_in_a_sentence_is_the_score_of_the_result(Language language) {
        Result result = EDITION.result();
        int checked = 0;
        for (Piece.Measured figure : quantities(language)) {
            String[] from = figure.from().split(":");
            if (from[0].equals("score")) {
                int node = EDITION.framework().position(from[1]);
                double score = result.score(node, EDITION.row(place(from[2])));
                assertThat(figure.value()).isEqualTo(score);
                assertThat(Double.parseDouble(figure.text())).isEqualTo(Math.rint(score * 100) / 100);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_figure_in_a_sentence_says_where_it_is_from(Language language) {
        assertThat(quantities(language)).allSatisfy(figure -> {
            assertThat(figure.from()).contains(":");
            assertThat(figure.value()).isFinite();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_digit_that_is_printed_belongs_to_a_figure_or_a_name(Language language) {
        for (Finding finding : new Findings(EDITION).in(language)) {
            for (Piece piece : finding.pieces()) {
                if (piece instanceof Piece.Plain plain && !finding.id().equals("unranked")) {
                    assertThat(plain.text().replaceAll("第 [34] 名", "")).doesNotContainPattern("[0-9]");
                }
            }
        }
    }

    @Test
    void both_languages_find_the_same_and_name_the_same_units_and_figures() {
        List<Finding> english = new Findings(EDITION).in(Language.EN);
        List<Finding> chinese = new Findings(EDITION).in(Language.ZH);
        assertThat(chinese)
                .extracting(Finding::id)
                .isEqualTo(english.stream().map(Finding::id).toList());
        for (int i = 0; i < english.size(); i++) {
            assertThat(chinese.get(i).quantities())
                    .containsAll(english.get(i).quantities().stream()
                            .filter(figure -> figure.decimals() > 0)
                            .toList());
            assertThat(chinese.get(i).units())
                    .containsExactlyInAnyOrderElementsOf(english.get(i).units());
        }
    }

    @Test
    void the_gap_behind_the_leaders_is_the_difference_of_two_scores() {
        Finding leaders = finding("leaders");
        List<Integer> ranking = EDITION.ranking();
        int count = EDITION.leaders().count();
        double gap = EDITION.score(0, ranking.get(count - 1)) - EDITION.score(0, ranking.get(count));
        assertThat(leaders.quantities().get(0).value()).isEqualTo(gap);
    }

    @Test
    void a_group_with_one_ranked_member_is_not_compared() {
        assertThat(new Findings(EDITION).groups(Language.EN)).hasSize(2).allSatisfy(finding -> {
            double members = finding.quantities().get(0).value();
            assertThat(members).isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void the_published_ranking_is_said_to_be_a_check() {
        assertThat(finding("published-top").label()).isEqualTo("A check, not an input");
        assertThat(finding("published-top").text())
                .isEqualTo("Of the top three in Elsewhere, two are in our top three as well, but not Eta.");
    }

    @Test
    void units_without_a_rank_are_named_with_the_reason() {
        assertThat(finding("unranked").text())
                .isEqualTo("Not ranked: Eta (too little data: I 50% < 60%) and Port (outside the ranking).");
    }

    private static Finding finding(String id) {
        return new Findings(EDITION)
                .in(Language.EN).stream()
                        .filter(finding -> finding.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Piece.Measured> quantities(Language language) {
        List<Piece.Measured> all = new ArrayList<>();
        new Findings(EDITION).in(language).forEach(finding -> all.addAll(finding.quantities()));
        return all;
    }

    private static int place(String code) {
        return EDITION.units().stream().map(Unit::code).toList().indexOf(code);
    }
}
