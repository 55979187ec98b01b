// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.coherence;

import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;
import java.util.List;

/**
 * Whether the framework holds together: what is weak, correlations, components and reliability, importance, and what
 * was observed.
 */
public record CoherenceChapter(Page page, Cohering cohering) implements Chapter {
    /** Findings told in full; the others are listed. */
    static final int MOST = 12;

    @Override
    public String id() {
        return "coherence";
    }

    @Override
    public String title() {
        return cohering.word(CoherenceWords.TITLE);
    }

    @Override
    public String headline() {
        List<WeakSpot> spots = CoherenceFindings.of(cohering);
        if (spots.isEmpty()) {
            return cohering.word(cohering.isJudged() ? CoherenceWords.HEADLINE_NONE : CoherenceWords.HEADLINE_UNJUDGED);
        }
        return cohering.sentence(spots.size() == 1 ? CoherenceWords.HEADLINE_ONE : CoherenceWords.HEADLINE)
                .with("n", Numerals.capital(Numerals.count(spots.size(), page.language())))
                .with("label", spots.get(0).finding().label())
                .text();
    }

    @Override
    public String note() {
        int n = cohering.reading().units().size();
        String note = cohering.sentence(CoherenceWords.NOTE)
                .with("n", Integer.toString(n))
                .text();
        return !cohering.hasFewUnits()
                ? note
                : note
                        + page.word(Words.GAP)
                        + cohering.sentence(CoherenceWords.FEW_UNITS)
                                .with("n", Integer.toString(n))
                                .text();
    }

    @Override
    public void body(Html html) {
        findings(html, CoherenceFindings.of(cohering));
        new CorrelationPanel(page, cohering).write(html);
        new DimensionPanel(page, cohering).write(html);
        new ImportancePanel(page, cohering).write(html);
        new AvailabilityPanel(page, cohering).write(html);
        new CoherenceDetails(page, cohering).write(html);
        html.leaf("p", cohering.word(CoherenceWords.TABLES), "class", "src").line();
    }

    private void findings(Html html, List<WeakSpot> spots) {
        html.open("div", "class", "findings weak");
        spots.stream().limit(MOST).forEach(spot -> finding(html, spot));
        html.close().line();
        if (spots.size() > MOST) {
            html.open("details", "class", "long")
                    .leaf(
                            "summary",
                            cohering.sentence(spots.size() == MOST + 1 ? CoherenceWords.REST_ONE : CoherenceWords.REST)
                                    .with("n", Integer.toString(spots.size() - MOST))
                                    .text())
                    .open("div", "class", "findings weak");
            spots.subList(MOST, spots.size()).forEach(spot -> finding(html, spot));
            html.close().close().line();
        }
    }

    private void finding(Html html, WeakSpot spot) {
        html.open("div").open("h3").foreign(spot.finding().label());
        if (spot.weight() > 0 && spot.finding().units().isEmpty()) {
            String share = Numerals.percent(spot.weight(), 0, page.language());
            html.text(" ")
                    .leaf(
                            "span",
                            cohering.sentence(CoherenceWords.WEIGHT)
                                    .with("share", share)
                                    .text(),
                            "class",
                            "touches");
        }
        html.close().open("p");
        page.pieces(html, spot.finding().pieces());
        html.close().leaf("p", spot.why(), "class", "soft because");
        html.open("p", "class", "because")
                .leaf("b", cohering.word(CoherenceWords.TRY).strip());
        html.text(page.word(Words.GAP) + spot.cure()).close().close().line();
    }
}
