// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.answers.ComparisonAnswer;
import dev.pagoda.core.model.Variant;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ranking under each variant of the method, and how far the variants agree with it. */
public record VariantsChapter(Page page, ComparisonAnswer variants) implements Chapter {
    @Override
    public String id() {
        return "variants";
    }

    @Override
    public String title() {
        return page.word(Words.VARIANTS);
    }

    @Override
    public String headline() {
        return variants.agreements().stream()
                .filter(one -> Double.isFinite(one.meanMove()))
                .max(Comparator.comparingDouble(ComparisonAnswer.Agreement::meanMove))
                .map(one -> page.sentence(Words.VARIANTS_HEADLINE)
                        .with("variant", label(one.variant()))
                        .with("mean", Figure.fixed(one.meanMove(), 1))
                        .text())
                .orElse("");
    }

    @Override
    public String note() {
        return page.word(Words.VARIANTS_NOTE);
    }

    @Override
    public void body(Html html) {
        agreement(html);
        ranks(html);
    }

    private void agreement(Html html) {
        html.leaf("h3", page.word(Words.VARIANTS_AGREEMENT));
        html.open("div", "class", "scroll").open("table").open("thead").open("tr");
        html.leaf("th", page.word(Words.VARIANT))
                .leaf("th", page.word(Words.RANK_CORRELATION), "class", "n")
                .leaf("th", page.word(Words.SCORE_CORRELATION), "class", "n")
                .leaf("th", page.word(Words.MEAN_MOVE), "class", "n")
                .leaf("th", page.word(Words.MOST_MOVED));
        html.close().close().open("tbody");
        for (ComparisonAnswer.Agreement one : variants.agreements()) {
            html.open("tr").leaf("th", label(one.variant()), "scope", "row");
            html.leaf("td", Numerals.fixed(one.rankCorrelation(), 3), "class", "n")
                    .leaf("td", Numerals.fixed(one.scoreCorrelation(), 3), "class", "n")
                    .leaf("td", Numerals.fixed(one.meanMove(), 1), "class", "n");
            html.foreignLeaf(
                    "td",
                    page.voice().unitLabel(one.most().unit()) + " "
                            + places(one.most().places()));
            html.close().line();
        }
        html.close().close().close().line();
    }

    private void ranks(Html html) {
        html.leaf("h3", page.word(Words.VARIANTS_RANKS));
        html.open("div", "class", "scroll")
                .open("table", "class", "wide")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(Words.UNIT)).leaf("th", page.word(Words.THE_METHOD), "class", "n");
        variants.agreements().forEach(one -> html.leaf("th", label(one.variant()), "class", "n"));
        html.leaf("th", page.word(Words.RANGE), "class", "n");
        html.close().close().open("tbody");
        page.shown().forEach(unit -> row(html, unit));
        html.close().close().close().line();
    }

    private void row(Html html, int unit) {
        html.open("tr").open("th", "scope", "row");
        page.name(html, unit);
        html.close().leaf("td", page.rank(0, unit), "class", "n b");
        List<Double> ranks = new ArrayList<>(List.of(page.edition().rank(0, unit)));
        for (ComparisonAnswer.Agreement one : variants.agreements()) {
            Result result = variants.results().getOrDefault(one.variant(), variants.first());
            double rank = result.rank(0, result.row(unit, page.edition().period()));
            ranks.add(rank);
            html.leaf("td", Numerals.rank(rank), "class", "n");
        }
        html.leaf("td", range(ranks), "class", "n soft");
        html.close().line();
    }

    private static String range(List<Double> ranks) {
        List<Double> there = ranks.stream().filter(Double::isFinite).sorted().toList();
        return there.isEmpty()
                ? Numerals.MISSING
                : there.get(0).equals(there.get(there.size() - 1))
                        ? Numerals.rank(there.get(0))
                        : Numerals.rank(there.get(0)) + "–" + Numerals.rank(there.get(there.size() - 1));
    }

    private static String places(double places) {
        return Double.isFinite(places) && places != 0 ? (places > 0 ? "+" : "−") + Numerals.rank(Math.abs(places)) : "";
    }

    private String label(String name) {
        return page.edition().project().variants().stream()
                .filter(variant -> variant.name().equals(name))
                .findFirst()
                .map((Variant variant) -> variant.label(page.language()))
                .orElse(name);
    }
}
