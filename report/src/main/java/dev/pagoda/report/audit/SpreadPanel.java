// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.RankDistribution;
import dev.pagoda.charts.RankSpread;
import dev.pagoda.report.edition.RankingChapter;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** The ranks of all units as strips with dot and whisker, and as a table. */
record SpreadPanel(Page page, Audited audited) {
    void write(Html html) {
        html.leaf("h3", headline()).leaf("p", note(), "class", "why").line();
        int shown = Math.min(page.limits().bars(), page.ranking().size());
        List<RankSpread.Row> rows = new ArrayList<>();
        page.ranking().subList(0, shown).forEach(unit -> rows.add(row(unit)));
        RankSpread chart = RankSpread.of(headline(), rows, audited.result().groups(), words());
        Page.chart(html, chart.withWidth(Page.WIDE), chart.withWidth(Page.NARROW));
        if (shown < page.ranking().size()) {
            RankingChapter.cut(html, page, shown);
        }
        html.open("details", "class", "long").leaf("summary", page.word(AuditWords.SPREAD_TABLE));
        new SpreadTable(page, audited).write(html);
        html.close().line();
    }

    private String headline() {
        int groups = audited.result().groups().size();
        int units = page.ranking().size();
        Phrase words = groups == units
                ? AuditWords.SPREAD_HEADLINE_ALL
                : groups == 1 ? AuditWords.SPREAD_HEADLINE_NONE : AuditWords.SPREAD_HEADLINE;
        return page.sentence(words)
                .with("n", Integer.toString(units))
                .with("groups", Integer.toString(groups))
                .text();
    }

    private String note() {
        return page.sentence(AuditWords.SPREAD_NOTE)
                .with("share", page.voice().share(audited.sure(), "audit:sure"))
                .text();
    }

    private RankSpread.Labels words() {
        String interval = page.sentence(AuditWords.INTERVAL_HEAD)
                .with("share", page.voice().share(audited.settings().interval(), "audit:interval"))
                .text();
        return new RankSpread.Labels(
                page.word(Words.RANK),
                page.word(AuditWords.KEY_RANK),
                page.word(AuditWords.KEY_MEDIAN),
                page.sentence(AuditWords.KEY_INTERVAL)
                        .with("share", page.voice().share(audited.settings().interval(), "audit:interval"))
                        .text(),
                page.word(AuditWords.KEY_SHARE),
                page.word(AuditWords.KEY_TIED),
                interval);
    }

    private RankSpread.Row row(int unit) {
        RankDistribution ranks = audited.ranks(unit);
        List<Double> shares = new ArrayList<>();
        for (int rank = 1; rank <= ranks.counts().length; rank++) {
            shares.add(ranks.share(rank));
        }
        return new RankSpread.Row(
                page.rank(0, unit),
                page.voice().unitLabel(unit),
                page.voice().unitSecond(unit),
                shares,
                audited.rankInterval(unit),
                ranks.median() == 0 ? Double.NaN : ranks.median(),
                audited.interval(unit));
    }
}
