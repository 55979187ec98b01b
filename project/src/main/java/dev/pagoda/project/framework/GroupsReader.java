package dev.pagoda.project.framework;

import dev.pagoda.core.model.Group;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Unit;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Line;
import dev.pagoda.project.files.Lines;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.Sheet;
import dev.pagoda.project.index.IndexFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Reads the names of groups, and compares them with the groups that the units are in. */
public final class GroupsReader {
    private static final List<String> COLUMNS = List.of("grouping", "code", "name_en", "name_zh");

    private final IndexFile index;
    private final List<Unit> units;
    private final Map<String, Line> unitLines;
    private final boolean areGroupingsKnown;
    private final Problems problems;
    private final Set<String> unknown = new HashSet<>();

    public GroupsReader(IndexFile index, UnitsReader.Reading units, Problems problems) {
        this.index = index;
        this.units = units.units();
        this.unitLines = units.lines();
        this.areGroupingsKnown = index.areGroupingsKnown() && units.areGroupingsSound();
        this.problems = problems;
    }

    public List<Group> read(Sheet sheet) {
        List<Line> lines = new Lines(problems)
                .read(sheet, COLUMNS, "Remove it.", "grouping", "code")
                .orElse(List.of());
        Map<String, Location> seen = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        for (Line line : lines) {
            Location first = seen.putIfAbsent(line.text("grouping") + "\n" + line.text("code"), line.at("code"));
            if (first != null) {
                problems.error(
                        "duplicate-code",
                        line.at("code"),
                        "The group " + Quoted.of(line.text("code")) + " of " + Quoted.of(line.text("grouping"))
                                + " is listed twice; first in line " + first.line() + ".",
                        "Remove one.");
            } else if (isGood(line)) {
                groups.add(new Group(line.text("grouping"), line.text("code"), line.name()));
                warnIfEmpty(line);
            }
        }
        warnOfUnnamed(groups);
        return groups;
    }

    private boolean isGood(Line line) {
        String grouping = line.text("grouping");
        if (areGroupingsKnown && !index.groupingNames().contains(grouping)) {
            if (!unknown.add(grouping)) {
                return false; // told once
            }
            problems.error(
                    "unknown-grouping",
                    line.at("grouping"),
                    "There is no grouping " + Quoted.of(grouping) + ".",
                    () -> Hint.orElse(
                            grouping,
                            index.groupingNames(),
                            "Name it under `groupings` in index.yaml, or remove its rows."));
            return false;
        }
        if (!line.has("code")) {
            problems.error(
                    "missing-code",
                    line.at("code"),
                    "The row has no code.",
                    "Write the code that stands in the units file.");
            return false;
        }
        line.requireName();
        return true;
    }

    private void warnIfEmpty(Line line) {
        Set<String> used = codesIn(line.text("grouping"));
        if (!units.isEmpty() && areGroupingsKnown && !used.contains(line.text("code"))) {
            problems.warning(
                    "empty-group",
                    line.at("code"),
                    "No unit is in the group " + Quoted.of(line.text("code")) + " of "
                            + Quoted.of(line.text("grouping")) + ".",
                    Hint.orElse(line.text("code"), used, "Write the code as the units file does, or remove the row."));
        }
    }

    private Set<String> codesIn(String grouping) {
        Set<String> codes = new TreeSet<>();
        units.forEach(unit -> unit.group(grouping).ifPresent(codes::add));
        return codes;
    }

    /** A group that the file does not name, in a grouping of which it names others, is probably misspelt. */
    private void warnOfUnnamed(List<Group> groups) {
        Map<String, Set<String>> named = new HashMap<>();
        groups.forEach(group ->
                named.computeIfAbsent(group.grouping(), key -> new TreeSet<>()).add(group.code()));
        Set<String> told = new TreeSet<>();
        for (Unit unit : units) {
            for (String grouping : index.groupingNames()) {
                String code = unit.group(grouping).orElse("");
                Set<String> names = named.getOrDefault(grouping, Set.of());
                if (!code.isEmpty() && !names.isEmpty() && !names.contains(code) && told.add(grouping + "\n" + code)) {
                    Line line = Objects.requireNonNull(unitLines.get(unit.code()));
                    problems.warning(
                            "unnamed-group",
                            line.at(grouping),
                            "The group " + Quoted.of(code) + " of " + Quoted.of(grouping) + " has no name in "
                                    + index.files().groups().path() + ".",
                            Hint.orElse(code, names, "Add it to that file."));
                }
            }
        }
    }
}
