// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.IndicatorTable;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Words;
import java.util.Comparator;
import java.util.List;

/**
 * The profile of one unit: its place, its dimensions among all others, what lifts it and what holds it back, and every
 * indicator.
 */
record Profile(Page page, Strips strips) {
    private static final int MOST_NAMED = 3;

    void write(Html html, int unit) {
        html.open("article", "class", "profile", "id", page.anchor(unit));
        heading(html, unit);
        html.open("div", "class", "two");
        figures(html, unit);
        strips.write(html, unit);
        html.close();
        strengths(html, unit);
        html.open("details", "class", "long").leaf("summary", page.word(Words.ALL_INDICATORS));
        new IndicatorTable(page).write(html, unit);
        html.close().close().line();
    }

    private void heading(Html html, int unit) {
        html.open("h3").foreign(page.voice().unitLabel(unit));
        RankingTable.second(html, page.voice().unitSecond(unit));
        html.close().leaf("p", headline(unit), "class", "why");
    }

    /** The best and the worst dimension by the unit's place in them. */
    private String headline(int unit) {
        List<Integer> top = RankingChapter.top(page).stream()
                .filter(node -> !Double.isNaN(page.edition().rank(node, unit)))
                .sorted(Comparator.comparingDouble(node -> place(node, unit)))
                .toList();
        if (top.size() < 2) {
            return "";
        }
        int best = top.get(0);
        int worst = top.get(top.size() - 1);
        if (place(best, unit) == place(worst, unit)) {
            return Numerals.capital(page.sentence(Words.PROFILE_EVEN)
                    .with("rank", page.rankInWords(best, unit))
                    .text());
        }
        long firsts = top.stream().filter(node -> place(node, unit) == 1).count();
        if (firsts > 1) {
            return page.sentence(Words.PROFILE_FIRSTS)
                    .with("k", Numerals.count((int) firsts, page.language()))
                    .with("worst", page.voice().node(worst))
                    .with("last", page.rankInWords(worst, unit))
                    .text();
        }
        return page.sentence(Words.PROFILE_HEADLINE)
                .with("best", page.voice().node(best))
                .with("first", page.rankInWords(best, unit))
                .with("worst", page.voice().node(worst))
                .with("last", page.rankInWords(worst, unit))
                .text();
    }

    private double place(int node, int unit) {
        return page.places(node).of(page.edition().score(node, unit));
    }

    private void figures(Html html, int unit) {
        html.open("div").open("dl", "class", "figures");
        figure(
                html,
                page.rank(0, unit),
                page.sentence(Words.RANK_OF)
                        .with("n", Integer.toString(page.ranking().size()))
                        .text());
        figure(html, page.points(page.edition().score(0, unit)), page.word(Words.POINTS_UNIT));
        html.close();
        html.open("p", "class", "cap");
        int tier = page.edition().result().tier(0, page.edition().row(unit));
        if (tier > 0) {
            html.text(TierPanel.tier(page, tier)).empty("br");
        }
        page.audited().ifPresent(audited -> sure(html, audited, unit));
        neighbours(html, unit);
        html.close().close();
    }

    private static void figure(Html html, String number, String words) {
        html.open("div").leaf("dt", words).leaf("dd", number).close();
    }

    /** How sure the rank is, and with whom it is as good as shared. */
    private void sure(Html html, Audited audited, int unit) {
        html.text(page.sentence(AuditWords.INTERVAL_CAP)
                        .with("share", page.voice().share(audited.settings().interval(), "audit:interval"))
                        .with("ranks", audited.interval(unit))
                        .text())
                .empty("br");
        List<Integer> others =
                audited.tied(unit).stream().filter(other -> other != unit).toList();
        if (others.isEmpty()) {
            return;
        }
        html.open("span");
        page.pieces(
                html,
                page.sentence(others.size() > MOST_NAMED ? AuditWords.TIED_CAP_MANY : AuditWords.TIED_CAP)
                        .with("names", page.voice().names(others))
                        .with("k", page.voice().word(others.size(), "audit:tied"))
                        .pieces());
        html.close().empty("br");
    }

    /** The gaps to the place above and to the place below. */
    private void neighbours(Html html, int unit) {
        int at = page.ranking().indexOf(unit);
        double score = page.edition().score(0, unit);
        if (at > 0) {
            int above = page.ranking().get(at - 1);
            html.open("span");
            page.pieces(
                    html,
                    page.sentence(Words.BEHIND)
                            .with("gap", page.voice().points(page.edition().score(0, above) - score, "gap:" + at))
                            .with("name", page.voice().unit(above))
                            .pieces());
            html.close().empty("br");
        }
        if (at < page.ranking().size() - 1) {
            int below = page.ranking().get(at + 1);
            html.open("span");
            page.pieces(
                    html,
                    page.sentence(Words.AHEAD)
                            .with(
                                    "gap",
                                    page.voice().points(score - page.edition().score(0, below), "gap:" + (at + 1)))
                            .with("name", page.voice().unit(below))
                            .pieces());
            html.close();
        }
    }

    private void strengths(Html html, int unit) {
        Strengths strengths = Strengths.of(page, unit);
        html.open("div", "class", "sides");
        side(html, unit, Words.STRENGTHS, Words.NO_STRENGTHS, strengths.strengths());
        side(html, unit, Words.WEAKNESSES, Words.NO_WEAKNESSES, strengths.weaknesses());
        html.close();
    }

    private void side(Html html, int unit, Phrase title, Phrase none, List<Strengths.AtIndicator> indicators) {
        html.open("div").leaf("h4", page.word(title));
        if (indicators.isEmpty()) {
            html.leaf("p", page.word(none), "class", "soft");
        } else {
            html.open("ul");
            for (Strengths.AtIndicator one : indicators) {
                html.open("li").foreign(page.voice().node(one.node())).text(" ");
                html.leaf("span", said(one, unit), "class", "no");
                html.close();
            }
            html.close();
        }
        html.close();
    }

    /** A rank in words; of a fact, whether it is one, and of how many. */
    private String said(Strengths.AtIndicator one, int unit) {
        return page.fact(one.column(), unit)
                .map(answer -> page.sentence(Words.FACT_SHARE)
                        .with("answer", page.word(answer))
                        .with("m", Integer.toString(one.sharing()))
                        .with("n", Integer.toString(one.of()))
                        .text())
                .orElseGet(() -> page.rankInWords(one.node(), unit));
    }
}
