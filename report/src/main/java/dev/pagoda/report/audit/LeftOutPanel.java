// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.audit;

import dev.pagoda.audit.influence.Without;
import dev.pagoda.report.page.AuditWords;
import dev.pagoda.report.page.Audited;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import dev.pagoda.report.page.Piece;
import dev.pagoda.report.page.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What leaving out each indicator, dimension and unit does. */
record LeftOutPanel(Page page, Audited audited) {
    void write(Html html) {
        List<Without> nodes = of(false);
        if (nodes.isEmpty()) {
            return;
        }
        html.leaf("h3", headline(nodes))
                .leaf("p", page.word(AuditWords.LEFT_OUT_NOTE), "class", "why")
                .line();
        table(html, nodes.stream().filter(this::isShown).toList());
        html.open("details", "class", "long").leaf("summary", page.word(AuditWords.LEFT_OUT_NODES));
        table(html, nodes);
        html.close().line();
        units(html);
    }

    /** Dimensions right below the index, and whatever changes the first place or the top, or cannot be left out. */
    private boolean isShown(Without one) {
        return page.edition().framework().depth(one.removed().number()) == 1
                || !(one instanceof Without.Ranked ranked)
                || !ranked.leads()
                || !ranked.entering().isEmpty()
                || !ranked.leaving().isEmpty();
    }

    private List<Without> of(boolean units) {
        return audited.influence().without().stream()
                .filter(one -> (one.removed().kind() == Without.Kind.UNIT) == units)
                .toList();
    }

    private String headline(List<Without> nodes) {
        Optional<Without.Ranked> most = Optional.empty();
        for (Without one : nodes) {
            if (one instanceof Without.Ranked ranked
                    && ranked.meanShift() > most.map(Without.Ranked::meanShift).orElse(0.0)) {
                most = Optional.of(ranked);
            }
        }
        return most.map(ranked -> page.sentence(AuditWords.LEFT_OUT_HEADLINE)
                        .with("node", page.voice().node(ranked.removed().number()))
                        .with("shift", Numerals.fixed(ranked.meanShift(), 1))
                        .text())
                .orElse(page.word(AuditWords.LEFT_OUT));
    }

    /** Units in the order of the ranking, without those that move nobody. */
    private void units(Html html) {
        List<Without> moving = of(true).stream()
                .filter(one -> !(one instanceof Without.Ranked ranked) || ranked.mover() >= 0)
                .sorted(Comparator.comparingInt(
                        one -> page.ranking().indexOf(one.removed().number())))
                .limit(page.limits().rows())
                .toList();
        if (moving.isEmpty()) {
            return;
        }
        html.open("details", "class", "long").leaf("summary", page.word(AuditWords.LEFT_OUT_UNITS));
        table(html, moving);
        html.leaf("p", page.word(AuditWords.LEFT_OUT_UNITS_REST), "class", "src")
                .close()
                .line();
    }

    private void table(Html html, List<Without> rows) {
        html.open("div", "class", "scroll")
                .open("table", "class", "roomy")
                .open("thead")
                .open("tr");
        html.leaf("th", page.word(AuditWords.LEFT_OUT)).leaf("th", page.word(AuditWords.MEAN_SHIFT), "class", "n");
        html.leaf("th", page.word(AuditWords.MOVES_MOST)).leaf("th", page.word(AuditWords.NEW_FIRST));
        html.leaf(
                "th",
                page.sentence(AuditWords.TOP_HEAD)
                        .with("k", Integer.toString(audited.top()))
                        .text());
        html.close().close().open("tbody");
        rows.forEach(one -> row(html, one));
        html.close().close().close().line();
    }

    private void row(Html html, Without one) {
        int number = one.removed().number();
        boolean unit = one.removed().kind() == Without.Kind.UNIT;
        boolean group = !unit && page.edition().framework().depth(number) == 1;
        html.open("tr", "class", group ? "group" : "").open("th", "scope", "row");
        if (unit) {
            page.name(html, number);
        } else {
            html.leaf("span", page.nodes().get(number).code(), "class", "code").text(" ");
            html.foreign(page.voice().node(number));
        }
        html.close();
        if (one instanceof Without.Ranked ranked) {
            figures(html, ranked);
        } else {
            String why = ((Without.Stopped) one).problems().get(0).message().in(page.language());
            html.leaf(
                    "td",
                    page.word(AuditWords.NOT_COMPUTED) + page.word(Words.COLON) + why,
                    "colspan",
                    "4",
                    "class",
                    "soft");
        }
        html.close().line();
    }

    private void figures(Html html, Without.Ranked ranked) {
        html.leaf("td", Numerals.fixed(ranked.meanShift(), 2), "class", "n").open("td");
        if (ranked.mover() >= 0) {
            page.name(html, ranked.mover());
            html.text(" ").leaf("span", move(page, ranked.move()), "class", "no");
        }
        html.close().open("td");
        if (ranked.leads() || ranked.leader() < 0) {
            html.leaf("span", page.word(AuditWords.SAME), "class", "soft");
        } else {
            page.name(html, ranked.leader());
        }
        html.close().open("td");
        top(html, ranked);
        html.close();
    }

    /** Places won or lost, in words. */
    static String move(Page page, double move) {
        return page.sentence(move < 0 ? AuditWords.UP : AuditWords.DOWN)
                .with("n", Numerals.rank(Math.abs(move)))
                .text();
    }

    private void top(Html html, Without.Ranked ranked) {
        List<Piece> entering = page.voice().names(ranked.entering());
        List<Piece> leaving = page.voice().names(ranked.leaving());
        if (ranked.entering().isEmpty() && ranked.leaving().isEmpty()) {
            html.leaf("span", page.word(AuditWords.SAME), "class", "soft");
        } else {
            Phrase words = ranked.leaving().isEmpty()
                    ? AuditWords.COMES_IN
                    : ranked.entering().isEmpty() ? AuditWords.GOES_OUT : AuditWords.IN_FOR;
            page.pieces(
                    html,
                    page.sentence(words)
                            .with("entering", entering)
                            .with("leaving", leaving)
                            .pieces());
        }
        note(html, AuditWords.NO_LONGER_RANKED, ranked.unranked());
        note(html, AuditWords.NOW_RANKED, ranked.ranked());
    }

    private void note(Html html, Phrase words, List<Integer> units) {
        if (!units.isEmpty()) {
            html.open("span", "class", "note");
            page.pieces(
                    html,
                    page.sentence(words)
                            .with("names", page.voice().names(units))
                            .pieces());
            html.close();
        }
    }
}
