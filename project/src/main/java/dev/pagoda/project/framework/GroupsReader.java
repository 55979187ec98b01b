// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.framework;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Group;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
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
    private static final Name ADVICE = new Name("Remove it.", "请删除。");
    private static final Fault DUPLICATE_GROUP = Fault.error(
            "duplicate-code",
            "The group {group} of {grouping} is listed twice, first in line {line}.",
            "{grouping}的群组{group}重复列出，首次在第 {line} 行。",
            "Remove one.",
            "请删除其一。");
    private static final Fault UNKNOWN_GROUPING = Fault.error(
            "unknown-grouping", "There is no grouping {grouping}.", "没有分组方式{grouping}。", "{hint}", "{hint}");
    private static final Name NAME_IT = new Name(
            "Name it under `groupings` in index.yaml, or remove its rows.", "请在 index.yaml 的 `groupings` 中写上它，或删除相关行。");
    private static final Fault MISSING_CODE = Fault.error(
            "missing-code",
            "The row has no code.",
            "该行没有代码。",
            "Write the code that the units file uses.",
            "请写单元文件中使用的代码。");
    private static final Fault EMPTY_GROUP = Fault.warning(
            "empty-group",
            "No unit is in the group {group} of {grouping}.",
            "{grouping}的群组{group}中没有单元。",
            "{hint}",
            "{hint}");
    private static final Name WRITE_AS_UNITS_DO =
            new Name("Write the code as the units file does, or remove the row.", "请按单元文件写代码，或删除该行。");
    private static final Fault UNNAMED_GROUP = Fault.warning(
            "unnamed-group",
            "The group {group} of {grouping} has no name in {file}.",
            "{file} 中没有{grouping}的群组{group}的名称。",
            "{hint}",
            "{hint}");
    private static final Name ADD_IT = new Name("Add it to that file.", "请添加到该文件。");

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
                .read(sheet, COLUMNS, ADVICE, "grouping", "code")
                .orElse(List.of());
        Map<String, Location> seen = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        for (Line line : lines) {
            Location first = seen.putIfAbsent(line.text("grouping") + "\n" + line.text("code"), line.at("code"));
            if (first != null) {
                problems.add(
                        DUPLICATE_GROUP,
                        line.at("code"),
                        "group",
                        Quoted.of(line.text("code")),
                        "grouping",
                        Quoted.of(line.text("grouping")),
                        "line",
                        first.line());
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
                return false; // said once
            }
            problems.add(UNKNOWN_GROUPING, line.at("grouping"), () -> new Object[] {
                "grouping", Quoted.of(grouping), "hint", Hint.orElse(grouping, index.groupingNames(), NAME_IT)
            });
            return false;
        }
        if (!line.has("code")) {
            problems.add(MISSING_CODE, line.at("code"));
            return false;
        }
        line.requireName();
        return true;
    }

    private void warnIfEmpty(Line line) {
        Set<String> used = codesIn(line.text("grouping"));
        if (!units.isEmpty() && areGroupingsKnown && !used.contains(line.text("code"))) {
            problems.add(
                    EMPTY_GROUP,
                    line.at("code"),
                    "group",
                    Quoted.of(line.text("code")),
                    "grouping",
                    Quoted.of(line.text("grouping")),
                    "hint",
                    Hint.orElse(line.text("code"), used, WRITE_AS_UNITS_DO));
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
        Set<String> reported = new TreeSet<>();
        for (Unit unit : units) {
            for (String grouping : index.groupingNames()) {
                String code = unit.group(grouping).orElse("");
                Set<String> names = named.getOrDefault(grouping, Set.of());
                if (!code.isEmpty()
                        && !names.isEmpty()
                        && !names.contains(code)
                        && reported.add(grouping + "\n" + code)) {
                    Line line = Objects.requireNonNull(unitLines.get(unit.code()));
                    problems.add(
                            UNNAMED_GROUP,
                            line.at(grouping),
                            "group",
                            Quoted.of(code),
                            "grouping",
                            Quoted.of(grouping),
                            "file",
                            index.files().groups().path(),
                            "hint",
                            Hint.orElse(code, names, ADD_IT));
                }
            }
        }
    }
}
