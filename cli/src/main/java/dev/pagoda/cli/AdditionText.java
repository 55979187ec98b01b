// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.cli;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.exchange.Addition;
import dev.pagoda.exchange.Addition.AddedValue;
import dev.pagoda.exchange.Addition.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What tables would add to a project, in words or as JSON. */
final class AdditionText {
    private static final Template COUNTS = new Template(
            "{added} values added, {revised} revised, {same} the same, {left} left alone.",
            "新增 {added} 个数值，修订 {revised} 个，相同 {same} 个，未处理 {left} 个。");
    private static final Template LINE =
            new Template("  {indicator} {period}: {counts}", "  {indicator} {period} 年：{counts}");
    private static final Name REVISIONS = new Name("Revised:", "修订：");
    private static final Template REVISION = new Template(
            "  {unit} {indicator} {period}: {old} → {value} ({source})",
            "  {unit} {indicator} {period} 年：{old} → {value}（{source}）");
    private static final Name LEFT = new Name("Left alone:", "未处理：");
    private static final Template LEFT_LINE =
            new Template("  {what}, {count} values: {why}", "  {what}，{count} 个数值：{why}");
    private static final Name QUESTIONS = new Name("Questions:", "问题：");
    private static final Template TABLE = new Template("{table}: {shape}. {sum}", "{table}：{shape}。{sum}");

    private final Addition addition;
    private final Output output;

    AdditionText(Addition addition, Output output) {
        this.addition = addition;
        this.output = output;
    }

    private int left() {
        return addition.left().stream().mapToInt(Addition.Left::values).sum();
    }

    void print() {
        addition.accounts().forEach(account -> {
            output.line(output.say(TABLE, "table", account.table(), "shape", account.shape(), "sum", account.sum()));
            account.leftOut().forEach(column -> output.line("  " + column.in(output.language())));
            account.notes().forEach(note -> output.line("  " + note.text().in(output.language())));
        });
        if (!addition.questions().isEmpty()) {
            output.line(QUESTIONS.in(output.language()));
            addition.questions()
                    .forEach(question -> output.line("  " + question.text().in(output.language())));
        }
        output.line(output.say(
                COUNTS,
                "added",
                addition.count(Kind.ADDED),
                "revised",
                addition.count(Kind.REVISED),
                "same",
                addition.count(Kind.SAME),
                "left",
                left()));
        byIndicatorAndYear();
        revisions();
        if (!addition.left().isEmpty()) {
            output.line(LEFT.in(output.language()));
            addition.left()
                    .forEach(left -> output.line(
                            output.say(LEFT_LINE, "what", left.what(), "count", left.values(), "why", left.why())));
        }
    }

    private void byIndicatorAndYear() {
        Map<String, Map<Integer, Map<Kind, Integer>>> counts = new LinkedHashMap<>();
        addition.changes()
                .forEach(change -> counts.computeIfAbsent(change.indicator(), none -> new TreeMap<>())
                        .computeIfAbsent(change.period(), none -> new TreeMap<>())
                        .merge(change.kind(), 1, Integer::sum));
        counts.forEach((indicator, years) -> years.forEach((year, kinds) -> {
            List<String> parts = new ArrayList<>();
            kinds.forEach((kind, count) -> parts.add(count + " " + kind.text().in(output.language())));
            output.line(output.say(LINE, "indicator", indicator, "period", year, "counts", String.join(", ", parts)));
        }));
    }

    private void revisions() {
        List<AddedValue> revised = addition.changes().stream()
                .filter(change -> change.kind() == Kind.REVISED)
                .toList();
        if (!revised.isEmpty()) {
            output.line(REVISIONS.in(output.language()));
        }
        for (AddedValue change : revised) {
            output.line(output.say(
                    REVISION,
                    "unit",
                    change.unitName().in(output.language()).isEmpty() ? change.unit() : change.unitName(),
                    "indicator",
                    change.indicator(),
                    "period",
                    change.period(),
                    "old",
                    change.old().isEmpty() ? "—" : change.old(),
                    "value",
                    change.value(),
                    "source",
                    change.source()));
        }
    }

    Map<String, Object> json(Path folder, boolean isWritten) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", folder.toString());
        json.put("file", addition.file());
        json.put("written", isWritten);
        json.put("added", addition.count(Kind.ADDED));
        json.put("revised", addition.count(Kind.REVISED));
        json.put("same", addition.count(Kind.SAME));
        json.put("left_alone", left());
        json.put("values", addition.changes().stream().map(AdditionText::json).toList());
        List<Object> left = new ArrayList<>();
        addition.left()
                .forEach(one -> left.add(Map.of(
                        "what",
                        one.what().in(output.language()),
                        "values",
                        one.values(),
                        "why",
                        one.why().in(output.language()))));
        json.put("left", left);
        json.put(
                "questions",
                addition.questions().stream()
                        .map(one -> one.text().in(output.language()))
                        .toList());
        return json;
    }

    private static Map<String, Object> json(AddedValue change) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", change.kind().text().en());
        one.put("unit", change.unit());
        one.put("indicator", change.indicator());
        one.put("period", change.period());
        one.put("value", change.value());
        one.put("old", change.old());
        one.put("source", change.source());
        return one;
    }
}
