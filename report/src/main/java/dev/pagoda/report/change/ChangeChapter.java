// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.report.change;

import dev.pagoda.audit.change.Cause;
import dev.pagoda.audit.change.Changes;
import dev.pagoda.audit.change.UnitChange;
import dev.pagoda.charts.Slope;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.report.page.Chapter;
import dev.pagoda.report.page.Html;
import dev.pagoda.report.page.Numerals;
import dev.pagoda.report.page.Page;
import dev.pagoda.report.page.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What changed since an earlier edition: ranks then and now, who rose and fell and why, and the causes of every move.
 */
public record ChangeChapter(Page page, Changes changes) implements Chapter {
    private static final int MOST_TOLD = 5;
    private static final int MOST_IN_DIMENSION = 3;
    private static final int MOST_LINES = 60;
    private static final double WIDTH = 620;

    @Override
    public String id() {
        return "change";
    }

    @Override
    public String title() {
        return page.word(ChangeWords.TITLE);
    }

    @Override
    public String headline() {
        long risen = moves().stream().filter(change -> change.places() > 0).count();
        long fallen = moves().stream().filter(change -> change.places() < 0).count();
        Phrase words = risen == 1 ? ChangeWords.HEADLINE_ONE : ChangeWords.HEADLINE;
        return page.sentence(risen + fallen == 0 ? ChangeWords.HEADLINE_SAME : words)
                .with("before", Integer.toString(changes.before()))
                .with("risen", Numerals.count((int) risen, page.language()))
                .with("fallen", Numerals.count((int) fallen, page.language()))
                .text();
    }

    @Override
    public String note() {
        return page.word(ChangeWords.NOTE);
    }

    @Override
    public void body(Html html) {
        slope(html);
        told(html, ChangeWords.RISERS, Comparator.comparingDouble(change -> -change.places()));
        told(html, ChangeWords.FALLERS, Comparator.comparingDouble(UnitChange::places));
        sample(html, ChangeWords.JOINED, changes.entrants());
        sample(html, ChangeWords.LEFT, changes.leavers());
        dimensions(html);
        table(html);
    }

    /** Moves of units with a rank in both, by their rank today. */
    private List<UnitChange> moves() {
        return changes.atIndex().stream()
                .filter(change -> Double.isFinite(change.places()))
                .sorted(Comparator.comparingDouble(UnitChange::rankAfter).thenComparing(UnitChange::unit))
                .toList();
    }

    private void slope(Html html) {
        List<Slope.Row> rows = new ArrayList<>();
        moves().stream()
                .limit(MOST_LINES)
                .forEach(change ->
                        rows.add(new Slope.Row(name(change.unit()), change.rankBefore(), change.rankAfter())));
        String label = page.sentence(ChangeWords.SLOPE)
                .with("before", Integer.toString(changes.before()))
                .with("after", Integer.toString(changes.after()))
                .text();
        html.leaf("h3", label);
        Slope slope = Slope.of(label, Integer.toString(changes.before()), Integer.toString(changes.after()), rows);
        Page.chart(html, slope.withWidth(WIDTH), slope.withWidth(Page.NARROW));
    }

    private void told(Html html, Phrase title, Comparator<UnitChange> first) {
        boolean rising = title == ChangeWords.RISERS;
        List<UnitChange> told = moves().stream()
                .filter(change -> rising ? change.places() > 0 : change.places() < 0)
                .sorted(first)
                .limit(MOST_TOLD)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        ChangeSentences sentences = new ChangeSentences(page.edition().project());
        html.leaf("h3", page.word(title)).open("ul").line();
        told.forEach(change -> html.foreignLeaf("li", sentences.of(change, page.language())));
        html.close().line();
    }

    private void sample(Html html, Phrase words, List<String> codes) {
        if (!codes.isEmpty()) {
            html.foreignLeaf(
                            "p",
                            page.sentence(words).with("units", names(codes)).text())
                    .line();
        }
    }

    private String names(List<String> codes) {
        return codes.stream().map(this::name).collect(Collectors.joining(page.language() == Language.ZH ? "、" : ", "));
    }

    private void dimensions(Html html) {
        List<String> nodes = changes.changes().stream()
                .map(UnitChange::node)
                .distinct()
                .skip(1)
                .toList();
        if (nodes.isEmpty()) {
            return;
        }
        html.leaf("h3", page.word(ChangeWords.BY_DIMENSION)).open("ul").line();
        for (String node : nodes) {
            List<UnitChange> most = changes.at(node).stream()
                    .filter(change -> Math.abs(change.places()) >= 1)
                    .sorted(Comparator.comparingDouble((UnitChange change) -> -Math.abs(change.places())))
                    .limit(MOST_IN_DIMENSION)
                    .toList();
            String moves = most.stream()
                    .map(change -> page.sentence(ChangeWords.MOVE)
                            .with("unit", name(change.unit()))
                            .with("places", places(change.places()))
                            .text())
                    .collect(Collectors.joining(page.language() == Language.ZH ? "，" : ", "));
            html.foreignLeaf(
                    "li",
                    page.sentence(most.isEmpty() ? ChangeWords.NO_MOVE : ChangeWords.DIMENSION)
                            .with("node", page.voice().named(node))
                            .with("moves", moves)
                            .text());
        }
        html.close().line();
    }

    private void table(Html html) {
        ChangeSentences sentences = new ChangeSentences(page.edition().project());
        html.leaf("h3", page.word(ChangeWords.TABLE));
        html.open("div", "class", "scroll")
                .open("table", "class", "wide")
                .open("thead")
                .open("tr")
                .leaf("th", page.word(ChangeWords.UNIT))
                .leaf("th", Integer.toString(changes.before()), "class", "n")
                .leaf("th", Integer.toString(changes.after()), "class", "n")
                .leaf("th", page.word(ChangeWords.MOVES), "class", "n");
        for (Cause cause : changes.causes()) {
            html.leaf("th", Numerals.capital(sentences.title(cause, page.language())), "class", "n");
        }
        html.close().close().open("tbody");
        List<UnitChange> moves = moves();
        moves.stream().limit(page.limits().rows()).forEach(change -> row(html, change));
        html.close().close().close().line();
        if (moves.size() > page.limits().rows()) {
            html.leaf(
                    "p",
                    page.sentence(ChangeWords.CUT)
                            .with("k", Integer.toString(page.limits().rows()))
                            .text(),
                    "class",
                    "src");
        }
    }

    private void row(Html html, UnitChange change) {
        html.open("tr").foreignLeaf("th", name(change.unit()), "scope", "row");
        html.leaf("td", Numerals.rank(change.rankBefore()), "class", "n")
                .leaf("td", Numerals.rank(change.rankAfter()), "class", "n b")
                .leaf("td", places(change.places()), "class", "n");
        for (Cause cause : changes.causes()) {
            html.leaf("td", places(change.places(cause)), "class", "n soft");
        }
        html.close().line();
    }

    private String name(String code) {
        return page.edition().units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(unit -> unit.label(page.language()))
                .orElse(code);
    }

    /** Places gained with a sign, {@code +2}, {@code −0.5}; a dot for none. */
    private static String places(double places) {
        if (!Double.isFinite(places)) {
            return Numerals.MISSING;
        }
        String text = places == Math.rint(places) ? Figure.of(Math.abs(places)) : Figure.fixed(Math.abs(places), 1);
        return places == 0 ? "·" : (places > 0 ? "+" : "−") + text;
    }
}
