package dev.pagoda.project.observations;

import dev.pagoda.core.model.Observation;
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
import java.util.stream.Collectors;

/** Settles cells that have several values: by the project's choice of a row, then by its rules; what neither settles is a problem. */
public final class Disagreements {
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
                problems.error(
                        "duplicate-observation",
                        value.at(),
                        cell(value) + " is given twice from the same source, first in " + place(first, value) + ".",
                        "Remove one of the rows.");
            }
        }
        return List.copyOf(kept.values());
    }

    private void refuse(Candidate first, Candidate other, boolean byChoice) {
        String message = cell(first) + " has two values: " + value(first, other) + " and " + value(other, other) + ".";
        if (byChoice) {
            problems.error(
                    "disagreeing-sources", other.at(), message, "Write `yes` in column use of one of these rows only.");
        } else {
            problems.error(
                    "disagreeing-sources",
                    other.at(),
                    message,
                    "Say which counts: by a rule under `prefer` in index.yaml, or by `yes` in column use of its row.");
        }
    }

    private String cell(Candidate cell) {
        return "'" + subjects.column(cell.column()) + "' of " + subjects.label(cell.unit()) + " in " + cell.period();
    }

    private static String value(Candidate cell, Candidate told) {
        String value = Double.isNaN(cell.value()) ? "none" : NumberText.show(cell.value());
        Observation.Source source = cell.origin().source();
        String from = source.title().isEmpty() ? source.address() : source.title();
        String where = place(cell, told);
        return value + " (" + where + (from.isEmpty() ? "" : ", " + Quoted.of(from)) + ")";
    }

    /** The line alone, or the file too if it is not the one that the problem stands in. */
    private static String place(Candidate cell, Candidate told) {
        boolean sameFile = cell.origin().sheet() == told.origin().sheet();
        return sameFile ? "line " + cell.at().line() : ProblemText.place(cell.at());
    }

    private void warnOfIdleRules() {
        for (Preference preference : preferences) {
            boolean idle =
                    cells.origins().stream().noneMatch(origin -> preference.matches(origin.source(), origin.status()));
            if (idle && !cells.origins().isEmpty()) {
                String known = cells.origins().stream()
                        .map(preference::text)
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .limit(3)
                        .map(Quoted::of)
                        .collect(Collectors.joining(", "));
                problems.warning(
                        "idle-preference",
                        preference.at(),
                        "No observation has a " + preference.field() + " that fits " + Quoted.of(preference.pattern())
                                + ".",
                        "Correct the pattern (* stands for anything), or remove the rule."
                                + (known.isEmpty() ? "" : " Found, for example: " + known + "."));
            }
        }
    }
}
