package dev.pagoda.report.edition;

import dev.pagoda.charts.RankInterval;
import dev.pagoda.charts.RankingChart;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.ranking.Leaders;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
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
        Leaders leaders = page.leaders();
        if (leaders.count() == 0) {
            return "";
        }
        return Numerals.capital(
                page.sentence(leaders.count() == 1 ? Words.RANKING_HEADLINE_ONE : Words.RANKING_HEADLINE)
                        .with("k", Numerals.count(leaders.count(), page.language()))
                        .with("name", page.voice().unitLabel(page.ranking().get(0)))
                        .text());
    }

    @Override
    public String note() {
        return page.audited()
                .map(audited -> page.word(Words.RANKING_NOTE) + page.word(Words.GAP) + whisker(audited))
                .orElse(page.word(Words.RANKING_NOTE));
    }

    private String whisker(Audited audited) {
        return page.sentence(AuditWords.INTERVAL_NOTE)
                .with("share", page.voice().share(audited.settings().interval(), "audit:interval"))
                .with("n", Numerals.grouped(audited.result().replications()))
                .text();
    }

    @Override
    public void body(Html html) {
        int bars = Math.min(page.limits().bars(), page.ranking().size());
        RankingChart chart = RankingChart.of(label(), rows(bars), dimensions(), words())
                .withDecimals(page.voice().decimals());
        Leaders leaders = page.leaders();
        if (leaders.count() > 0) {
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

    private RankingChart.Words words() {
        String rank = page.audited()
                .map(audited -> page.sentence(AuditWords.RANK_INTERVAL)
                        .with("share", page.voice().share(audited.settings().interval(), "audit:interval"))
                        .text())
                .orElse(page.word(Words.RANK));
        return new RankingChart.Words(page.word(Words.POINTS), rank);
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
