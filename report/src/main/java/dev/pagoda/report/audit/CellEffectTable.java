// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.influence.CellEffect;
import dev.pagoda.audit.influence.CellHinge;
import dev.pagoda.audit.influence.Perturbation;
import dev.pagoda.core.model.Evidence;
import dev.pagoda.core.model.Observation;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.SourceLinks;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that matter most: what they are, what they could be, what would change, and who says so. */
record CellEffectTable(Page page, Audited audited) {
    private static final int MOST = 20;

    void write(Html html, List<CellHinge> hinges) {
        html.open("div", "class", "scroll")
                .open("table", "class", "broad cells")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(Words.UNIT)).leaf("th", page.word(Words.INDICATOR));
        html.leaf("th", page.word(Words.VALUE), "class", "n").leaf("th", page.word(AuditWords.CHANGED_TO));
        html.leaf("th", page.word(AuditWords.THEN)).leaf("th", page.word(Words.SOURCE));
        html.close().close().open("tbody");
        List<Same> rows = rows(hinges);
        rows.stream().limit(MOST).forEach(same -> row(html, same));
        html.close().close().close().line();
        if (rows.size() > MOST) {
            html.leaf(
                    "p",
                    page.sentence(AuditWords.CELLS_CUT)
                            .with("k", Integer.toString(MOST))
                            .with("n", Integer.toString(rows.size()))
                            .text(),
                    "class",
                    "src");
        }
    }

    /** A row: one cell, or several of one unit of which each alone keeps it in the ranking. */
    private record Same(CellHinge hinge, int count) {}

    private static List<Same> rows(List<CellHinge> hinges) {
        Map<String, Integer> keeping = new HashMap<>();
        hinges.stream().filter(CellEffectTable::isKeeping).forEach(hinge -> keeping.merge(key(hinge), 1, Integer::sum));
        List<Same> rows = new ArrayList<>();
        for (CellHinge hinge : hinges) {
            int count = isKeeping(hinge) ? keeping.getOrDefault(key(hinge), 0) : 1;
            if (count > 0) {
                rows.add(new Same(hinge, count));
            }
            if (isKeeping(hinge)) {
                keeping.put(key(hinge), 0); // the others are told by this row
            }
        }
        return rows;
    }

    /** Whether the unit itself would not be ranked any more. */
    private static boolean isKeeping(CellHinge hinge) {
        return hinge.effect() instanceof CellEffect.Ranked ranked && Double.isNaN(ranked.rank());
    }

    private static String key(CellHinge hinge) {
        return hinge.what() + " " + hinge.unit();
    }

    private void row(Html html, Same same) {
        CellHinge hinge = same.hinge();
        Perturbation cell = hinge.effect().perturbation();
        html.open("tr").open("th", "scope", "row");
        page.name(html, cell.unit());
        html.close().open("td").foreign(same.count() > 1 ? anyOf(same) : Hinges.column(page.voice(), cell.column()));
        html.close()
                .leaf("td", same.count() > 1 ? "" : Numerals.raw(cell.before()), "class", "n")
                .open("td");
        html.text(changed(cell)).close().open("td").text(what(hinge));
        if (hinge.effect() instanceof CellEffect.Ranked ranked) {
            own(html, ranked);
        }
        html.close().open("td", "class", "src");
        source(cell).filter(one -> same.count() == 1).ifPresent(one -> SourceLinks.link(html, one.source()));
        html.close().close().line();
    }

    private String anyOf(Same same) {
        return page.sentence(AuditWords.ANY_OF)
                .with("n", Integer.toString(same.count()))
                .text();
    }

    private String changed(Perturbation cell) {
        return switch (cell.kind()) {
            case MISSING -> page.word(AuditWords.IF_MISSING);
            case LARGER -> changed(cell, AuditWords.MORE);
            case SMALLER -> changed(cell, AuditWords.LESS);
            case OTHER_SOURCE ->
                page.sentence(AuditWords.IF_SOURCE)
                        .with("value", Numerals.raw(cell.after()))
                        .text();
        };
    }

    private String changed(Perturbation cell, Phrase way) {
        double share = audited.settings().perturbation();
        return page.sentence(AuditWords.IF_CHANGED)
                .with("value", Numerals.raw(cell.after()))
                .with("share", Numerals.percent(share, Hinges.decimals(share), page.language()))
                .with("way", page.word(way))
                .text();
    }

    private String what(CellHinge hinge) {
        Phrase words = switch (hinge.what()) {
            case INDEX -> AuditWords.CELL_INDEX;
            case LEADER -> AuditWords.CELL_FIRST;
            case MEMBERS -> AuditWords.CELL_TOP;
            case ORDER -> AuditWords.CELL_ORDER;
            case TIERS -> AuditWords.CELL_TIER;
        };
        return page.sentence(words)
                .with("k", Numerals.count(audited.top(), page.language()))
                .text();
    }

    /** What becomes of the unit itself. */
    private void own(Html html, CellEffect.Ranked ranked) {
        String name = page.voice().unitLabel(ranked.perturbation().unit());
        if (Double.isNaN(ranked.rank())) {
            soft(html, page.sentence(AuditWords.OWN_UNRANKED).with("name", name).text());
        } else if (ranked.rank() != 0) {
            String move = LeftOutPanel.move(page, ranked.rank());
            soft(
                    html,
                    page.sentence(AuditWords.OWN_RANK)
                            .with("name", name)
                            .with("move", move)
                            .text());
        }
    }

    private static void soft(Html html, String text) {
        html.text(" · ").open("span", "class", "soft").foreign(text).close();
    }

    /** Where the value was read, or, where another source would change it, what that says. */
    private Optional<Observation> source(Perturbation cell) {
        if (cell.source().isPresent()) {
            return cell.source();
        }
        String code = page.edition().framework().columns().get(cell.column());
        int observedIn = page.edition().period() - Evidence.lag(page.edition().framework(), cell.column());
        return page.edition()
                .project()
                .evidence()
                .find(page.edition().unit(cell.unit()).code(), code, observedIn);
    }
}
