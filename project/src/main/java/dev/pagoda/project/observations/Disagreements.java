// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Template;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Origin;
import dev.pagoda.project.files.ProblemText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.index.Preference;
import dev.pagoda.project.observations.Cells.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles cells that have several values: by the project's choice of a row, then by its rules; what neither settles is
 * a problem.
 */
public final class Disagreements {
    private static final Fault DUPLICATE_OBSERVATION = Fault.error(
            "duplicate-observation",
            "{cell} is given twice by the same source, first in {place}.",
            "{cell}由同一来源重复给出（首次：{place}）。",
            "Remove one of the rows.",
            "请删除其中一行。");
    private static final Fault BOTH_CHOSEN = Fault.error(
            "disagreeing-sources",
            "{cell} has two values: {one} and {other}.",
            "{cell}有两个数值：{one}；{other}。",
            "Write `yes` in column use of only one of these rows.",
            "请只在其中一行的 use 列写 `yes`。");
    private static final Fault NONE_CHOSEN = Fault.error(
            "disagreeing-sources",
            "{cell} has two values: {one} and {other}.",
            "{cell}有两个数值：{one}；{other}。",
            "Say which counts: by a rule under `prefer` in index.yaml, or by `yes` in column use of its row.",
            "请指明采用哪个：在 index.yaml 的 `prefer` 中写规则，或在该行的 use 列写 `yes`。");
    private static final Template CELL = new Template("'{code}' of {unit} in {period}", "{unit} {period} 年的“{code}”");
    private static final Template VALUE = new Template("{value} ({place})", "{value}（{place}）");
    private static final Template VALUE_FROM = new Template("{value} ({place}, {source})", "{value}（{place}，{source}）");
    private static final Name NO_VALUE = new Name("none", "缺失");
    private static final Template IN_LINE = new Template("line {line}", "第 {line} 行");
    private static final Fault IDLE_PREFERENCE = Fault.warning(
            "idle-preference",
            "No observation has a {field} that matches {pattern}.",
            "没有观测值的 {field} 符合{pattern}。",
            "Correct the pattern (* stands for anything), or remove the rule.{found}",
            "请更正模式（* 代表任意内容），或删除该规则。{found}");
    private static final Template FOUND = new Template(" Found, for example: {known}.", "现有的例如：{known}。");

    private record Cell(int unit, int column, int period) {}

    /** What a source says of a cell. */
    private record Statement(double value, Observation.Source source) {}

    private final Cells cells;
    private final Subjects subjects;
    private final List<Preference> preferences;
    private final Problems problems;
    private final List<Candidate> others = new ArrayList<>();

    public Disagreements(Cells cells, Subjects subjects, List<Preference> preferences, Problems problems) {
        this.cells = cells;
        this.subjects = subjects;
        this.preferences = preferences;
        this.problems = problems;
    }

    /** Leaves the value that counts in each cell; answers with those that do not count, in the order of the files. */
    public List<Observation> settle() {
        Map<Cell, List<Candidate>> crowded = new LinkedHashMap<>();
        for (Candidate value : cells.further()) {
            crowded.computeIfAbsent(
                            new Cell(value.unit(), value.column(), value.period()),
                            cell -> new ArrayList<>(List.of(cells.standing(cell.unit, cell.column, cell.period))))
                    .add(value);
        }
        crowded.values().forEach(this::settle);
        others.addAll(cells.setAside());
        warnOfIdleRules();
        return others.stream().map(value -> cells.observation(value, subjects)).toList();
    }

    private void settle(List<Candidate> all) {
        List<Candidate> different = withoutCopies(all);
        List<Candidate> left = different;
        List<Candidate> chosen = left.stream()
                .filter(value -> value.origin().use() == Origin.Use.YES)
                .toList();
        if (!chosen.isEmpty()) {
            left = chosen;
        }
        for (Preference preference : preferences) {
            List<Candidate> preferred = left.stream()
                    .filter(value -> preference.matches(
                            value.origin().source(), value.origin().status()))
                    .toList();
            left = preferred.isEmpty() ? left : preferred;
        }
        Candidate first = left.get(0);
        for (Candidate value : left) {
            if (Double.compare(value.value(), first.value()) != 0) {
                refuse(first, value, !chosen.isEmpty());
                break;
            }
        }
        cells.choose(first);
        different.stream()
                .filter(value -> !value.equals(first))
                .forEach(others::add); // no two are equal: copies are gone
    }

    /** The same value from the same source twice is a slip, not a confirmation. */
    private List<Candidate> withoutCopies(List<Candidate> all) {
        Map<Statement, Candidate> kept = new LinkedHashMap<>();
        for (Candidate value : all) {
            Candidate first =
                    kept.putIfAbsent(new Statement(value.value(), value.origin().source()), value);
            if (first != null) {
                problems.add(DUPLICATE_OBSERVATION, value.at(), "cell", cell(value), "place", place(first, value));
            }
        }
        return List.copyOf(kept.values());
    }

    private void refuse(Candidate first, Candidate other, boolean byChoice) {
        problems.add(
                byChoice ? BOTH_CHOSEN : NONE_CHOSEN,
                other.at(),
                "cell",
                cell(first),
                "one",
                value(first, other),
                "other",
                value(other, other));
    }

    private Name cell(Candidate cell) {
        return CELL.with(
                "code", subjects.column(cell.column()), "unit", subjects.label(cell.unit()), "period", cell.period());
    }

    private static Name value(Candidate cell, Candidate shown) {
        Name value = Double.isNaN(cell.value()) ? NO_VALUE : Name.of(NumberText.show(cell.value()));
        Observation.Source source = cell.origin().source();
        String from = source.title().isEmpty() ? source.address() : source.title();
        Template form = from.isEmpty() ? VALUE : VALUE_FROM;
        return form.with("value", value, "place", place(cell, shown), "source", Quoted.of(from));
    }

    /** The line alone, or the file too if it is not the one that the problem stands in. */
    private static Name place(Candidate cell, Candidate shown) {
        boolean sameFile = cell.origin().sheet() == shown.origin().sheet();
        return sameFile ? IN_LINE.with("line", cell.at().line()) : Name.of(ProblemText.place(cell.at()));
    }

    private void warnOfIdleRules() {
        for (Preference preference : preferences) {
            boolean idle =
                    cells.origins().stream().noneMatch(origin -> preference.matches(origin.source(), origin.status()));
            if (idle && !cells.origins().isEmpty()) {
                List<Name> known = cells.origins().stream()
                        .map(preference::text)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .limit(3)
                        .map(Quoted::of)
                        .toList();
                problems.add(
                        IDLE_PREFERENCE,
                        preference.at(),
                        "field",
                        preference.field(),
                        "pattern",
                        Quoted.of(preference.pattern()),
                        "found",
                        known.isEmpty() ? Name.NONE : FOUND.with("known", Hint.join(known)));
            }
        }
    }
}
