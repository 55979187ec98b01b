// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;
import java.util.List;

/** The ranking as a table: score and rank in the index and in each dimension; units without a rank follow. */
public record RankingTable(Page page) {
    void write(Html html) {
        List<Integer> top = RankingChapter.top(page);
        html.open("div", "class", "scroll")
                .open("table", "class", "wide")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(Words.RANK), "class", "n").leaf("th", page.word(Words.UNIT));
        html.leaf("th", page.word(Words.TIER_HEAD), "class", "n").leaf("th", page.word(Words.SCORE), "class", "n");
        page.audited()
                .ifPresent(audited -> html.leaf(
                        "th",
                        page.sentence(AuditWords.INTERVAL_HEAD)
                                .with(
                                        "share",
                                        page.voice().share(audited.settings().interval(), "audit:interval"))
                                .text(),
                        "class",
                        "n"));
        for (int node : top) {
            html.foreignLeaf("th", page.voice().node(node), "class", "n", "colspan", "2");
        }
        html.close().close().open("tbody");
        page.shown().forEach(unit -> row(html, unit, top));
        page.edition().unranked().stream().limit(page.limits().rows()).forEach(unit -> row(html, unit, top));
        html.close().close().close().line();
        if (page.shown().size() < page.ranking().size()) {
            html.leaf(
                    "p",
                    page.sentence(Words.TABLE_CUT)
                            .with("k", Integer.toString(page.shown().size()))
                            .text(),
                    "class",
                    "src");
        }
    }

    private void row(Html html, int unit, List<Integer> top) {
        int tier = page.edition().result().tier(0, page.edition().row(unit));
        html.open("tr").leaf("td", page.rank(0, unit), "class", "n soft");
        html.open("th", "scope", "row");
        page.name(html, unit);
        second(html, page.voice().unitSecond(unit));
        html.close().leaf("td", tier == 0 ? "" : Integer.toString(tier), "class", "n soft");
        html.leaf("td", page.points(page.edition().score(0, unit)), "class", "n b");
        page.audited().ifPresent(audited -> html.leaf("td", interval(audited, unit), "class", "n"));
        for (int node : top) {
            scoreAndRank(html, page, node, unit);
        }
        html.close().line();
    }

    private String interval(Audited audited, int unit) {
        return page.ranking().contains(unit) ? audited.interval(unit) : "";
    }

    /** A name in the other language beside the first. */
    public static void second(Html html, String second) {
        if (!second.isEmpty()) {
            html.text(" ").open("span", "class", "second").foreign(second).close();
        }
    }

    /** Two cells: score, and rank in soft ink. */
    static void scoreAndRank(Html html, Page page, int node, int unit) {
        html.leaf("td", page.points(page.edition().score(node, unit)), "class", "n");
        html.leaf("td", page.rank(node, unit), "class", "n soft r");
    }
}
