// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.audit.change.Cause;
import dev.pagoda.audit.change.Changes;
import dev.pagoda.audit.change.UnitChange;
import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.report.change.ChangeSentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Moves between two editions: a table of places by cause, then a sentence on each unit that moved most. */
final class ChangeText {
    private static final Name MOVES = new Name("moves", "变动");
    private static final Name OF_WHICH =
            new Name("The places gained by each cause add up to the move.", "各原因带来的名次变化之和等于名次变动。");
    private static final Template JOINED = new Template("Joined: {units}.", "新增：{units}。");
    private static final Template LEFT = new Template("Left: {units}.", "退出：{units}。");
    private static final int MOST_SENTENCES = 10;

    private final Project project;
    private final Changes changes;
    private final Language language;
    private final ChangeSentences sentences;

    ChangeText(Project project, Changes changes, Language language) {
        this.project = project;
        this.changes = changes;
        this.language = language;
        this.sentences = new ChangeSentences(project);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(table().lines());
        lines.add("");
        lines.add(OF_WHICH.in(language));
        sample(JOINED, changes.entrants(), lines);
        sample(LEFT, changes.leavers(), lines);
        lines.add("");
        index().stream()
                .filter(change -> change.places() != 0)
                .sorted(Comparator.comparingDouble((UnitChange change) -> -Math.abs(change.places())))
                .limit(MOST_SENTENCES)
                .map(change -> sentences.of(change, language))
                .forEach(lines::add);
        return lines;
    }

    /** Units ranked in both editions, by their later rank. */
    private List<UnitChange> index() {
        return changes.atIndex().stream()
                .filter(change -> !Double.isNaN(change.places()))
                .sorted(Comparator.comparingDouble(UnitChange::rankAfter).thenComparing(UnitChange::unit))
                .toList();
    }

    private TextTable table() {
        TextTable table = new TextTable().left().right().right().right();
        List<String> head = new ArrayList<>(List.of(
                TerminalWords.UNIT.in(language),
                String.valueOf(changes.before()),
                String.valueOf(changes.after()),
                MOVES.in(language)));
        for (Cause cause : changes.causes()) {
            table.right();
            head.add(sentences.title(cause, language));
        }
        table.row(head);
        for (UnitChange change : index()) {
            List<String> row = new ArrayList<>(List.of(
                    label(change.unit()),
                    RankingText.rank(change.rankBefore()),
                    RankingText.rank(change.rankAfter()),
                    places(change.places())));
            changes.causes().forEach(cause -> row.add(places(change.places(cause))));
            table.row(row);
        }
        return table;
    }

    private void sample(Template words, List<String> codes, List<String> lines) {
        if (!codes.isEmpty()) {
            String names =
                    codes.stream().map(this::label).collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
            lines.add(words.with("units", names).in(language));
        }
    }

    private String label(String code) {
        return project.units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map((Unit unit) -> unit.label(language))
                .orElse(code);
    }

    /** Places gained with a sign; nothing where there is no rank in one of the editions. */
    static String places(double places) {
        boolean isWhole = places == Math.rint(places);
        String text = isWhole ? Figure.of(Math.abs(places)) : Figure.fixed(Math.abs(places), 1);
        return Double.isNaN(places) ? "" : places == 0 ? "·" : (places > 0 ? "+" : "−") + text;
    }
}
