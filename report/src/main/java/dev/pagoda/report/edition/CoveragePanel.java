// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.edition;

import dev.pagoda.answers.Mark;
import dev.pagoda.charts.CoverageMap;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Node;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was observed, changed, filled in and left out, cell by cell. */
record CoveragePanel(Page page) {
    void write(Html html) {
        List<Indicator> indicators = page.edition().framework().indicators();
        List<Integer> top = RankingChapter.top(page);
        List<CoverageMap.Column> columns = new ArrayList<>();
        for (Indicator indicator : indicators) {
            int its = page.edition().framework().topOf(page.edition().position(indicator));
            columns.add(new CoverageMap.Column(page.voice().label(indicator), top.indexOf(its)));
        }
        List<CoverageMap.Row> rows = new ArrayList<>();
        int most = page.limits().mapped();
        for (int unit : page.ranking().subList(0, Math.min(most, page.ranking().size()))) {
            rows.add(row(unit, indicators.size()));
        }
        page.edition().unranked().stream().limit(most).forEach(unit -> rows.add(row(unit, indicators.size())));
        CoverageMap map = CoverageMap.of(
                page.word(Words.COVERAGE_ALT),
                columns,
                page.edition().framework().top().stream().map(this::label).toList(),
                rows,
                new CoverageMap.Labels(
                        page.word(Words.MARK_OBSERVED),
                        page.word(Words.MARK_TREATED),
                        page.word(Words.MARK_IMPUTED),
                        page.word(Words.MARK_MISSING)));
        Page.chart(html, map.withWidth(Page.WIDE), map.withWidth(Page.NARROW));
        if (most < page.ranking().size()) {
            html.leaf(
                    "p",
                    page.sentence(Words.SHOWN_ONLY)
                            .with("k", Integer.toString(most))
                            .with("n", Integer.toString(page.ranking().size()))
                            .text(),
                    "class",
                    "src");
        }
    }

    private String label(Node node) {
        return page.voice().label(node);
    }

    private CoverageMap.Row row(int unit, int indicators) {
        int row = page.edition().row(unit);
        List<CoverageMap.Cell> cells = new ArrayList<>();
        for (int column = 0; column < indicators; column++) {
            cells.add(cell(page.marks().at(column, row)));
        }
        return new CoverageMap.Row(
                page.voice().unitLabel(unit),
                page.voice().unitSecond(unit),
                cells,
                Numerals.percent(page.coverage().shares(row)[0], 0, page.language()));
    }

    /**
     * A logarithm of a whole column says nothing of the one cell; only outliers that were moved are shown as treated.
     */
    private static CoverageMap.Cell cell(Set<Mark> marks) {
        if (marks.contains(Mark.MISSING)) {
            return CoverageMap.Cell.MISSING;
        }
        if (marks.contains(Mark.IMPUTED)) {
            return CoverageMap.Cell.IMPUTED;
        }
        return marks.contains(Mark.WINSORISED) || marks.contains(Mark.TRIMMED)
                ? CoverageMap.Cell.TREATED
                : CoverageMap.Cell.OBSERVED;
    }
}
