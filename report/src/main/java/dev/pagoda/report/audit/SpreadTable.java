// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.RankDistribution;
import dev.pagoda.audit.Sampled;
import dev.pagoda.report.edition.RankingTable;
import dev.pagoda.report.edition.TierPanel;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;
import java.util.List;

/**
 * For every unit: rank, median and interval, the chances of first place, of the top and of each tier; scores too where
 * they are on one scale.
 */
record SpreadTable(Page page, Audited audited) {
    private static final double MIDDLE = 0.5;

    void write(Html html) {
        html.open("div", "class", "scroll")
                .open("table", "class", "wide")
                .open("thead")
                .open("tr");
        head(html);
        html.close().close().open("tbody");
        page.shown().forEach(unit -> row(html, unit));
        html.close().close().close().line();
    }

    private void head(Html html) {
        html.leaf("th", page.word(Words.RANK), "class", "n").leaf("th", page.word(Words.UNIT));
        head(html, page.word(AuditWords.MEDIAN));
        head(
                html,
                page.sentence(AuditWords.INTERVAL_HEAD)
                        .with("share", page.voice().share(audited.settings().interval(), "audit:interval"))
                        .text());
        head(html, page.word(AuditWords.TIED_HEAD));
        head(html, page.word(AuditWords.MEAN_SHIFT));
        head(html, page.word(AuditWords.FIRST_HEAD));
        head(
                html,
                page.sentence(AuditWords.TOP_HEAD)
                        .with("k", Integer.toString(audited.top()))
                        .text());
        for (int tier = 1; tier <= audited.tiers(); tier++) {
            head(html, TierPanel.tier(page, tier));
        }
        if (audited.hasOneScale()) {
            head(html, page.word(AuditWords.SCORE_MEDIAN));
            head(
                    html,
                    page.sentence(AuditWords.SCORE_RANGE)
                            .with("low", Numerals.percent(low(), 0, page.language()))
                            .with("high", Numerals.percent(high(), 0, page.language()))
                            .text());
        }
    }

    private static double low() {
        return Sampled.SHARES.get(0);
    }

    private static double high() {
        return Sampled.SHARES.get(Sampled.SHARES.size() - 1);
    }

    private void row(Html html, int unit) {
        RankDistribution ranks = audited.ranks(unit);
        html.open("tr").leaf("td", page.rank(0, unit), "class", "n soft");
        html.open("th", "scope", "row");
        page.name(html, unit);
        RankingTable.second(html, page.voice().unitSecond(unit));
        html.close();
        number(html, Numerals.ranks(ranks.median(), ranks.median()));
        html.leaf("td", audited.interval(unit), "class", "n b");
        html.leaf("td", tied(unit), "class", "n soft");
        number(html, Numerals.fixed(audited.meanShift(unit), 1));
        chance(html, ranks.share(1));
        chance(html, ranks.inTop(audited.top()));
        for (int tier = 1; tier <= audited.tiers(); tier++) {
            chance(html, audited.inTier(unit, tier));
        }
        if (audited.hasOneScale()) {
            number(html, page.points(audited.score(unit, MIDDLE)));
            number(html, page.points(audited.score(unit, low())) + "–" + page.points(audited.score(unit, high())));
        }
        html.close().line();
    }

    /** The ranks of the units that cannot be told apart; nothing for a unit that can be told from all others. */
    private String tied(int unit) {
        List<Integer> tied = audited.tied(unit);
        return tied.size() < 2
                ? ""
                : Numerals.rank(page.edition().rank(0, tied.get(0))) + "–"
                        + Numerals.rank(page.edition().rank(0, tied.get(tied.size() - 1)));
    }

    /** A chance; what never happens stays in the background. */
    private void chance(Html html, double share) {
        html.leaf("td", Numerals.chance(share, page.language()), "class", share > 0 ? "n" : "n soft");
    }

    private static void head(Html html, String text) {
        html.leaf("th", text, "class", "n");
    }

    private static void number(Html html, String text) {
        html.leaf("td", text, "class", "n");
    }
}
