// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.charts.RankingChart;
import dev.pagoda.core.model.Node;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Shades;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;

/** One node right below the index: its first ten, and all units with their scores at it and at its children. */
public record DimensionChapter(Page page, Node node, int hue) implements Chapter {
    @Override
    public String id() {
        return page.anchor(node);
    }

    @Override
    public String title() {
        return page.voice().label(node);
    }

    @Override
    public String headline() {
        List<Integer> top = DimensionFindings.top(page.edition(), position());
        if (top.size() < 2) {
            return "";
        }
        double gap =
                page.edition().score(position(), top.get(0)) - page.edition().score(position(), top.get(1));
        return page.sentence(gap > 0 ? Words.DIMENSION_HEADLINE : Words.DIMENSION_HEADLINE_TIED)
                .with("dimension", title())
                .with("first", page.voice().unitLabel(top.get(0)))
                .with("second", page.voice().unitLabel(top.get(1)))
                .with("gap", page.points(gap))
                .text();
    }

    @Override
    public String note() {
        double weight =
                page.edition().result().weight(position(), page.edition().period());
        String definition = node.notes().definition().in(page.language());
        boolean same = Html.hasHan(definition) == (page.language() == dev.pagoda.core.model.Language.ZH);
        String share = page.sentence(Words.DIMENSION_NOTE)
                .with("weight", Numerals.percent(weight, 1, page.language()))
                .text();
        return definition.isEmpty() || !same
                ? share
                : definition + page.word(Words.FULL_STOP) + page.word(Words.GAP) + share;
    }

    @Override
    public void body(Html html) {
        new DimensionFindings(page.voice()).of(node.code()).ifPresent(finding -> {
            html.open("p", "class", "say");
            page.pieces(html, finding.pieces());
            html.close().line();
        });
        List<Integer> children = children();
        chart(html, children);
        html.open("details", "class", "long");
        html.leaf(
                "summary",
                page.sentence(Words.DIMENSION_TABLE).with("dimension", title()).text());
        table(html, children);
        html.close().line();
    }

    private void chart(Html html, List<Integer> children) {
        List<RankingChart.Row> rows = new ArrayList<>();
        for (int unit : DimensionFindings.top(page.edition(), position())) {
            rows.add(RankingChapter.row(page, position(), unit));
        }
        if (rows.isEmpty()) {
            return;
        }
        String label =
                page.sentence(Words.DIMENSION_ALT).with("dimension", title()).text();
        RankingChart chart = RankingChart.of(
                        label,
                        rows,
                        children.stream().map(page.voice()::node).toList(),
                        new RankingChart.Labels(page.word(Words.POINTS), page.word(Words.RANK)))
                .withDecimals(page.voice().decimals());
        html.open("div", "class", "hue" + (1 + hue % Shades.HUES));
        Page.chart(html, chart.withWidth(Page.WIDE), chart.forPhone());
        html.close();
    }

    private void table(Html html, List<Integer> children) {
        html.open("div", "class", "scroll")
                .open("table", "class", "wide")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(Words.RANK), "class", "n").leaf("th", page.word(Words.UNIT));
        html.leaf("th", page.word(Words.SCORE), "class", "n");
        for (int child : children) {
            html.foreignLeaf("th", page.voice().node(child), "class", "n", "colspan", "2");
        }
        html.close().close().open("tbody");
        List<Integer> ranking =
                page.edition().result().ranking(position(), page.edition().period());
        ranking.stream().limit(page.limits().rows()).forEach(unit -> row(html, children, unit));
        page.ranking().stream()
                .filter(unit -> Double.isNaN(page.edition().rank(position(), unit)))
                .limit(page.limits().rows())
                .forEach(unit -> row(html, children, unit));
        html.close().close().close();
    }

    private void row(Html html, List<Integer> children, int unit) {
        html.open("tr").leaf("td", page.rank(position(), unit), "class", "n soft");
        html.open("th", "scope", "row");
        page.name(html, unit);
        RankingTable.second(html, page.voice().unitSecond(unit));
        html.close();
        html.leaf("td", page.points(page.edition().score(position(), unit)), "class", "n b");
        children.forEach(child -> RankingTable.scoreAndRank(html, page, child, unit));
        html.close().line();
    }

    private int position() {
        return page.edition().position(node);
    }

    private List<Integer> children() {
        List<Integer> children = new ArrayList<>();
        for (int child : page.edition().framework().children(position())) {
            children.add(child);
        }
        return children;
    }
}
