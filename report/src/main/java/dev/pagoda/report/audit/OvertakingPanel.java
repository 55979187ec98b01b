// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.influence.Overtaking;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The least shifts of weights that put another unit first, and that turn neighbours round. */
record OvertakingPanel(Page page, Audited audited) {
    private static final int MOST = 12;

    void write(Html html) {
        List<Overtaking> challengers = audited.influence().challengers();
        if (page.ranking().size() < 2) {
            return;
        }
        String leader = page.voice().unitLabel(page.ranking().get(0));
        html.leaf("h4", page.word(AuditWords.OVERTAKING), "class", "next");
        if (challengers.isEmpty()) {
            html.leaf(
                    "p",
                    page.sentence(AuditWords.OVERTAKING_NONE)
                            .with("k", Numerals.count(audited.top(), page.language()))
                            .with("leader", leader)
                            .text(),
                    "class",
                    "why");
        } else {
            html.leaf(
                    "p",
                    page.sentence(AuditWords.OVERTAKING_NOTE)
                            .with("leader", leader)
                            .text(),
                    "class",
                    "why");
            table(html, challengers);
        }
        turns(html);
    }

    private void table(Html html, List<Overtaking> challengers) {
        html.open("div", "class", "scroll")
                .open("table", "class", "broad")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(Words.UNIT)).leaf("th", page.word(AuditWords.MOVED_HEAD), "class", "n");
        html.leaf("th", page.word(AuditWords.THEN_RANK), "class", "n").leaf("th", page.word(AuditWords.NEW_WEIGHTS));
        html.close().close().open("tbody");
        for (Overtaking one : challengers) {
            html.open("tr").open("th", "scope", "row");
            page.name(html, one.behind());
            html.close().leaf("td", moved(one), "class", "n").leaf("td", Integer.toString(one.place()), "class", "n");
            html.leaf("td", weights(one)).close().line();
        }
        html.close().close().close().line();
        if (challengers.stream().anyMatch(one -> !one.exact())) {
            html.leaf("p", page.word(AuditWords.UNKNOWN_LEAST), "class", "src");
        }
    }

    private String moved(Overtaking one) {
        return (one.exact() ? "" : "≤ ") + Numerals.percent(one.moved(), 1, page.language());
    }

    /** The weights that change. */
    private String weights(Overtaking one) {
        List<String> changes = new ArrayList<>();
        for (int j = 0; j < one.nodes().size(); j++) {
            int node = one.nodes().get(j);
            double before = page.edition().result().weight(node, page.edition().period());
            double after = one.weights().get(j);
            if (Math.abs(after - before) >= 0.0005) { // what would be printed as the same is left out
                changes.add(page.sentence(AuditWords.NEW_WEIGHT)
                        .with("node", page.voice().node(node))
                        .with("share", Numerals.percent(after, Hinges.decimals(after), page.language()))
                        .with("weight", Numerals.percent(before, Hinges.decimals(before), page.language()))
                        .text());
            }
        }
        return String.join(page.word(Words.CELLS_JOIN), changes);
    }

    private void turns(Html html) {
        List<Overtaking> easiest = audited.influence().neighbours().stream()
                .sorted(Comparator.comparingDouble(Overtaking::moved))
                .limit(MOST)
                .toList();
        if (easiest.isEmpty()) {
            return;
        }
        html.leaf("h4", page.word(AuditWords.TURNS), "class", "next");
        html.leaf("p", page.word(AuditWords.TURNS_NOTE), "class", "why").open("ul", "class", "pairs");
        for (Overtaking one : easiest) {
            html.open("li").leaf("b", moved(one)).text(" ").open("span");
            page.pieces(
                    html,
                    page.sentence(AuditWords.PASSES)
                            .with("rival", page.voice().unit(one.behind()))
                            .with("leader", page.voice().unit(one.ahead()))
                            .pieces());
            html.close().close();
        }
        html.close().line();
    }
}
