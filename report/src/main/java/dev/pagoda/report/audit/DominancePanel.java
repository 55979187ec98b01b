// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.charts.Dominance;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Who is ahead of whom in how many re-computations, and the neighbours whose order is open, one by one. */
record DominancePanel(Page page, Audited audited) {
    /** Units of which there is room on a phone. */
    private static final int NARROW = 15;

    /** Units of the wide picture. */
    private static final int WIDE = 60;

    /** Neighbours are as good as level if the first of them is ahead in less than this share. */
    private static final double OPEN = 2.0 / 3;

    private static final int MOST_PAIRS = 60;

    void write(Html html) {
        List<Integer> open = open();
        html.leaf("h3", headline(open.size()))
                .leaf("p", page.word(AuditWords.DOMINANCE_NOTE), "class", "why")
                .line();
        Dominance wide = chart(WIDE, open.size()).withWidth(Page.WIDE);
        Page.chart(html, wide, chart(NARROW, open.size()).withWidth(Page.NARROW));
        cut(html, wide.shown(), "src pagoda-wide");
        cut(html, Math.min(NARROW, page.ranking().size()), "src pagoda-narrow");
        if (!open.isEmpty()) {
            pairs(html, open);
        }
    }

    private void cut(Html html, int shown, String classes) {
        if (shown < page.ranking().size()) {
            html.leaf(
                    "p",
                    page.sentence(AuditWords.DOMINANCE_CUT)
                            .with("k", Integer.toString(shown))
                            .text(),
                    "class",
                    classes);
        }
    }

    /** The places, from 0, whose unit is not surely ahead of the next. */
    private List<Integer> open() {
        List<Integer> open = new ArrayList<>();
        for (int place = 0; place + 1 < page.ranking().size(); place++) {
            if (audited.aheadOfNext(place) < OPEN) {
                open.add(place);
            }
        }
        return open;
    }

    private String headline(int open) {
        if (open == 0) {
            double least = 1;
            for (int place = 0; place + 1 < page.ranking().size(); place++) {
                double ahead = audited.aheadOfNext(place);
                least = ahead < least ? ahead : least; // NaN changes nothing
            }
            return page.sentence(AuditWords.DOMINANCE_HEADLINE_SURE)
                    .with("share", page.voice().share(least, "audit:least"))
                    .text();
        }
        return page.sentence(AuditWords.DOMINANCE_HEADLINE)
                .with("m", Numerals.count(open, page.language()))
                .with("n", Integer.toString(page.ranking().size() - 1))
                .text();
    }

    private Dominance chart(int most, int open) {
        List<Integer> units =
                page.ranking().subList(0, Math.min(most, page.ranking().size()));
        List<Dominance.OrderedUnit> labels = new ArrayList<>();
        List<List<Double>> ahead = new ArrayList<>();
        boolean turned = false;
        for (int row = 0; row < units.size(); row++) {
            int unit = units.get(row);
            labels.add(
                    new Dominance.OrderedUnit(page.rank(0, unit), page.voice().unitLabel(unit)));
            List<Double> shares = new ArrayList<>();
            for (int other : units) {
                shares.add(other == unit ? Double.NaN : audited.ahead(unit, other));
            }
            ahead.add(shares);
            turned |= shares.subList(row + 1, shares.size()).stream().anyMatch(share -> share < 0.5);
        }
        Dominance.Labels words = new Dominance.Labels(
                page.word(AuditWords.DOMINANCE_KEY),
                page.word(AuditWords.DOMINANCE_AHEAD),
                Numerals.percentSign(page.language()),
                turned ? page.word(AuditWords.DOMINANCE_TURNED) : "");
        return Dominance.of(headline(open), labels, ahead, words);
    }

    private void pairs(Html html, List<Integer> open) {
        html.leaf("h4", page.word(AuditWords.OPEN_PAIRS)).open("ul", "class", "pairs");
        for (int place : open.subList(0, Math.min(MOST_PAIRS, open.size()))) {
            double ahead = audited.aheadOfNext(place);
            html.open("li").leaf("b", Numerals.chance(ahead, page.language())).text(" ");
            html.open("span");
            page.pieces(
                    html,
                    page.sentence(AuditWords.PAIR)
                            .with("name", page.voice().unit(page.ranking().get(place)))
                            .with("other", page.voice().unit(page.ranking().get(place + 1)))
                            .pieces());
            html.close().close();
        }
        html.close().line();
    }
}
