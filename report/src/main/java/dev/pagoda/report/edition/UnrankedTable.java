// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;

/** The units without a rank: why, and between whom their score would stand. */
record UnrankedTable(Page page) {
    void write(Html html) {
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.leaf("th", page.word(Words.UNIT)).leaf("th", page.word(Words.REASON));
        html.leaf("th", page.word(Words.COVERAGE), "class", "n").leaf("th", page.word(Words.SCORE), "class", "n");
        html.leaf("th", page.word(Words.WOULD_STAND), "class", "n")
                .close()
                .close()
                .open("tbody");
        page.edition().unranked().stream().limit(page.limits().rows()).forEach(unit -> row(html, unit));
        html.close().close().close().line();
    }

    private void row(Html html, int unit) {
        double score = page.edition().score(0, unit);
        html.open("tr").open("th", "scope", "row").foreign(page.voice().unitLabel(unit));
        RankingTable.second(html, page.voice().unitSecond(unit));
        html.close().leaf("td", DataFindings.reason(page.voice(), unit));
        html.leaf(
                "td",
                Numerals.percent(page.coverage().shares(page.edition().row(unit))[0], 0, page.language()),
                "class",
                "n");
        html.leaf("td", page.points(score), "class", "n");
        html.leaf("td", Double.isNaN(score) ? Numerals.MISSING : after(score), "class", "n soft")
                .close()
                .line();
    }

    private String after(double score) {
        return page.sentence(Words.AFTER_RANK)
                .with("rank", Integer.toString(page.places(0).above(score)))
                .text();
    }
}
