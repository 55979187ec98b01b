// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.influence.CellEffect;
import dev.pagoda.audit.influence.CellHinge;
import dev.pagoda.audit.influence.Perturbation;
import dev.pagoda.charts.CoverageMap;
import dev.pagoda.charts.HingeMap;
import dev.pagoda.core.model.Node;
import dev.pagoda.report.edition.RankingChapter;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What hangs on each single value: a map of all, and a list of those that matter most. */
record CellPanel(Page page, Audited audited, List<CellHinge> hinges) {
    CellPanel {
        hinges = List.copyOf(hinges);
    }

    void write(Html html) {
        html.leaf("h3", headline()).leaf("p", note(), "class", "why").line();
        HingeMap map = HingeMap.of(page.word(AuditWords.CELLS_ALT), columns(), dimensions(), rows(), words());
        Page.chart(html, map.withWidth(Page.WIDE), map.withWidth(Page.NARROW));
        int shown = Math.min(page.limits().mapped(), page.ranking().size());
        if (shown < page.ranking().size()) {
            RankingChapter.cut(html, page, shown);
        }
        if (!hinges.isEmpty()) {
            html.leaf("h4", page.word(AuditWords.CELLS_TABLE), "class", "next");
            new CellEffectTable(page, audited).write(html, hinges);
        }
    }

    private String headline() {
        return page.sentence(hinges.isEmpty() ? AuditWords.CELLS_HEADLINE_NONE : AuditWords.CELLS_HEADLINE)
                .with("m", Integer.toString(hinges.size()))
                .with("n", Numerals.grouped(Hinges.cells(audited), page.language()))
                .with("k", Numerals.count(audited.top(), page.language()))
                .text();
    }

    private String note() {
        double share = audited.settings().perturbation();
        return page.sentence(AuditWords.CELLS_NOTE)
                .with("share", Numerals.percent(share, Hinges.decimals(share), page.language()))
                .text();
    }

    private Map<HingeMap.Cell, String> words() {
        String k = Numerals.count(audited.top(), page.language());
        Map<HingeMap.Cell, String> words = new EnumMap<>(HingeMap.Cell.class);
        words.put(HingeMap.Cell.FIRST, page.word(AuditWords.CELL_FIRST));
        words.put(
                HingeMap.Cell.TOP,
                page.sentence(AuditWords.CELL_TOP).with("k", k).text());
        words.put(
                HingeMap.Cell.ORDER,
                page.sentence(AuditWords.CELL_ORDER).with("k", k).text());
        words.put(HingeMap.Cell.TIER, page.word(AuditWords.CELL_TIER));
        words.put(HingeMap.Cell.NOTHING, page.word(AuditWords.CELL_NOTHING));
        words.put(HingeMap.Cell.MISSING, page.word(AuditWords.CELL_MISSING));
        return words;
    }

    private List<String> dimensions() {
        return page.edition().framework().top().stream()
                .map(page.voice()::label)
                .toList();
    }

    /** Indicators, then denominators, which belong to no dimension. */
    private List<CoverageMap.Column> columns() {
        List<Integer> top = RankingChapter.top(page);
        List<CoverageMap.Column> columns = new ArrayList<>();
        for (Node indicator : page.edition().framework().indicators()) {
            int its = page.edition().framework().topOf(page.edition().position(indicator));
            columns.add(new CoverageMap.Column(page.voice().label(indicator), top.indexOf(its)));
        }
        for (int column = columns.size();
                column < page.edition().framework().columns().size();
                column++) {
            columns.add(new CoverageMap.Column(Hinges.column(page.voice(), column), -1));
        }
        return columns;
    }

    private List<HingeMap.Row> rows() {
        Map<Integer, HingeMap.Cell[]> cells = new HashMap<>();
        for (CellEffect effect : audited.influence().cells().effects()) {
            Perturbation one = effect.perturbation();
            cells(cells, one.unit())[one.column()] = HingeMap.Cell.NOTHING;
        }
        for (CellHinge hinge : hinges) {
            cells(cells, hinge.unit())[hinge.column()] = cell(hinge.what());
        }
        List<HingeMap.Row> rows = new ArrayList<>();
        for (int unit : page.ranking()
                .subList(0, Math.min(page.limits().mapped(), page.ranking().size()))) {
            rows.add(new HingeMap.Row(
                    page.voice().unitLabel(unit), page.voice().unitSecond(unit), List.of(cells(cells, unit))));
        }
        return rows;
    }

    private HingeMap.Cell[] cells(Map<Integer, HingeMap.Cell[]> cells, int unit) {
        return cells.computeIfAbsent(unit, asked -> {
            HingeMap.Cell[] none =
                    new HingeMap.Cell[page.edition().framework().columns().size()];
            Arrays.fill(none, HingeMap.Cell.MISSING);
            return none;
        });
    }

    private static HingeMap.Cell cell(CellHinge.What what) {
        return switch (what) {
            case INDEX, LEADER -> HingeMap.Cell.FIRST;
            case MEMBERS -> HingeMap.Cell.TOP;
            case ORDER -> HingeMap.Cell.ORDER;
            case TIERS -> HingeMap.Cell.TIER;
        };
    }
}
