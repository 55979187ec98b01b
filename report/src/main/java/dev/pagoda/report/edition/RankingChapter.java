// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.charts.RankInterval;
import dev.pagoda.charts.RankingChart;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.ranking.Leaders;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Lead;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** The ranking: stacked bars, the tiers, and the whole as a table. */
public record RankingChapter(Page page) implements Chapter {
    @Override
    public String id() {
        return "ranking";
    }

    @Override
    public String title() {
        return page.word(Words.RANKING);
    }

    @Override
    public String headline() {
        if (page.leaders().count() == 0) {
            return "";
        }
        List<Integer> leading = page.ranking().subList(0, page.leaders().count());
        return Numerals.capital(page.sentence(headline(leading.size() == 1))
                .with("names", page.voice().leading(leading))
                .text());
    }

    private Phrase headline(boolean one) {
        Lead lead = Lead.of(page.edition());
        boolean open = lead.open().isPresent();
        if (!lead.isClear()) {
            return open ? Words.RANKING_HEADLINE_CLOSE_OPEN : Words.RANKING_HEADLINE_CLOSE;
        }
        if (open) {
            return one ? Words.RANKING_HEADLINE_ONE_OPEN : Words.RANKING_HEADLINE_OPEN;
        }
        return one ? Words.RANKING_HEADLINE_ONE : Words.RANKING_HEADLINE;
    }

    @Override
    public String note() {
        String gap = page.word(Words.GAP);
        String note = page.word(Words.RANKING_NOTE)
                + (Lead.of(page.edition()).isClear() ? gap + page.word(Words.RANKING_NOTE_GAP) : "");
        return page.audited().map(audited -> note + gap + whisker(audited)).orElse(note);
    }

    private String whisker(Audited audited) {
        return page.sentence(AuditWords.INTERVAL_NOTE)
                .with("share", page.voice().share(audited.settings().interval(), "audit:interval"))
                .with("n", Numerals.grouped(audited.result().replications(), page.language()))
                .text();
    }

    @Override
    public void body(Html html) {
        int bars = Math.min(page.limits().bars(), page.ranking().size());
        RankingChart chart = RankingChart.of(label(), rows(bars), dimensions(), words())
                .withDecimals(page.voice().decimals());
        Leaders leaders = page.leaders();
        if (Lead.of(page.edition()).isClear()) {
            chart = chart.withGap(new RankingChart.Gap(leaders.count(), gap(leaders)));
        }
        Page.chart(html, chart.withWidth(Page.WIDE), chart.forPhone());
        if (bars < page.ranking().size()) {
            cut(html, page, bars);
        }
        new TierPanel(page).write(html);
        html.open("details", "class", "long").leaf("summary", page.word(Words.RANKING_TABLE));
        new RankingTable(page).write(html);
        html.close().line();
    }

    /** Says that a picture does not show all. */
    public static void cut(Html html, Page page, int shown) {
        html.leaf(
                "p",
                page.sentence(Words.SHOWN_ONLY)
                        .with("k", Integer.toString(shown))
                        .with("n", Integer.toString(page.ranking().size()))
                        .text(),
                "class",
                "src");
    }

    private String label() {
        return page.sentence(Words.RANKING_ALT)
                .with("n", Integer.toString(page.ranking().size()))
                .text();
    }

    private String gap(Leaders leaders) {
        return page.sentence(Words.GAP_NOTE)
                .with("gap", page.points(leaders.gap()))
                .text();
    }

    private RankingChart.Labels words() {
        String rank = page.audited()
                .map(audited -> page.sentence(AuditWords.RANK_INTERVAL)
                        .with("share", page.voice().share(audited.settings().interval(), "audit:interval"))
                        .text())
                .orElse(page.word(Words.RANK));
        return new RankingChart.Labels(page.word(Words.POINTS), rank);
    }

    private List<String> dimensions() {
        return page.edition().framework().top().stream()
                .map(page.voice()::label)
                .toList();
    }

    private List<RankingChart.Row> rows(int count) {
        List<RankingChart.Row> rows = new ArrayList<>();
        for (int unit : page.ranking().subList(0, count)) {
            rows.add(row(page, 0, unit));
        }
        return rows;
    }

    /** A unit's bar at a node, stacked by what the node's children add. */
    static RankingChart.Row row(Page page, int node, int unit) {
        List<Double> parts = new ArrayList<>();
        for (double part :
                page.edition().result().contributions(node, page.edition().row(unit))) {
            parts.add(part);
        }
        return new RankingChart.Row(
                page.rank(node, unit),
                page.voice().unitLabel(unit),
                page.voice().unitSecond(unit),
                parts,
                page.edition().score(node, unit),
                node == 0
                        ? page.audited()
                                .map(audited -> audited.rankInterval(unit))
                                .orElse(RankInterval.NONE)
                        : RankInterval.NONE);
    }

    /** Places of the nodes right below the index. */
    public static List<Integer> top(Page page) {
        List<Integer> top = new ArrayList<>();
        for (Node node : page.edition().framework().top()) {
            top.add(page.edition().position(node));
        }
        return top;
    }
}
