// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.framework;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Unit;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Line;
import dev.pagoda.project.files.Lines;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.Sheet;
import dev.pagoda.project.files.SheetRow;
import dev.pagoda.project.index.IndexFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the units. */
public final class UnitsReader {
    private static final Name ADVICE = new Name(
            "If it is a grouping, name it under `groupings` in index.yaml; if not, remove it.",
            "若为分组方式，请写在 index.yaml 的 `groupings` 中；否则请删除。");
    private static final Fault BAD_GROUPING = Fault.error(
            "bad-grouping",
            "A grouping cannot be called '{grouping}', because that column has another meaning.",
            "分组方式不能叫“{grouping}”，因为该列另有含义。",
            "Give the grouping and its column another name.",
            "请为该分组方式及其列改名。");
    private static final Fault UNKNOWN_GROUPING = Fault.error(
            "unknown-grouping", "{file} has no column {grouping}.", "{file} 中没有列{grouping}。", "{hint}", "{hint}");
    private static final Template ADD_COLUMN = new Template(
            "Add the column, or remove the grouping here. Columns found: {columns}.",
            "请添加该列，或在此删除该分组方式。现有的列：{columns}。");
    private static final Fault NO_RANKED_UNIT = Fault.error(
            "no-ranked-unit",
            "No unit is ranked.",
            "没有参评单元。",
            "Write `ranked` as the status of the units that set the scale, or leave it empty.",
            "请将设定标尺的单元的 status 写为 `ranked`，或留空。");
    private static final Fault LATITUDE = Fault.error(
            "out-of-range",
            "The latitude {value} is not between -90 and 90.",
            "纬度 {value} 不在 -90 到 90 之间。",
            "Write degrees with a decimal point.",
            "请写带小数点的度数。");
    private static final Fault SWAPPED = Fault.error(
            "out-of-range",
            "The latitude {value} is not between -90 and 90.",
            "纬度 {value} 不在 -90 到 90 之间。",
            "Swap lon and lat: China lies at lon 73 to 135, lat 18 to 54.",
            "请对调 lon 与 lat：中国位于 lon 73 至 135、lat 18 至 54。");
    private static final Fault LONGITUDE = Fault.error(
            "out-of-range",
            "The longitude {value} is not between -180 and 180.",
            "经度 {value} 不在 -180 到 180 之间。",
            "Write degrees with a decimal point, west of Greenwich below zero.",
            "请写带小数点的度数，西经写负数。");
    private static final Fault HALF_A_PLACE = Fault.error(
            "half-a-place",
            "{unit} has one coordinate, but no {missing}.",
            "{unit}有一个坐标，但没有 {missing}。",
            "Write both, or leave both empty.",
            "请都写，或都留空。");
    private static final Fault SAME_NAME = Fault.warning(
            "same-name",
            "'{code}' and '{first}' have the same name, {name}.",
            "“{code}”与“{first}”同名：{name}。",
            "Give them different names, or remove one.",
            "请改用不同的名称，或删除其一。");

    private static final List<String> COLUMNS = List.of("code", "name_en", "name_zh", "status", "lon", "lat");

    private final IndexFile index;
    private final Problems problems;
    private boolean areGroupingsSound = true;

    public UnitsReader(IndexFile index, Problems problems) {
        this.index = index;
        this.problems = problems;
    }

    /**
     * Units in the order of the file, with the lines they stand in.
     *
     * @param areComplete whether every row gave a unit
     * @param areGroupingsSound whether every grouping is a column
     */
    public record Reading(List<Unit> units, Map<String, Line> lines, boolean areComplete, boolean areGroupingsSound) {}

    /** The units; empty if the file cannot be read as a table, so that nothing is known about them. */
    public Optional<Reading> read(Sheet sheet) {
        List<String> header = header(sheet);
        List<String> known = new ArrayList<>(COLUMNS);
        if (index.areGroupingsKnown()) {
            known.addAll(index.groupingNames());
            checkGroupings(header);
        }
        if (!index.areGroupingsKnown() || !areGroupingsSound) {
            known.addAll(header); // any other column may be a grouping
        }
        return new Lines(problems).read(sheet, known, ADVICE, "code").map(this::units);
    }

    private static List<String> header(Sheet sheet) {
        List<String> names = new ArrayList<>();
        Iterator<SheetRow> rows = sheet.iterator();
        if (rows.hasNext()) {
            SheetRow header = rows.next();
            for (int column = 0; column < header.size(); column++) {
                names.add(header.text(column));
            }
        }
        return names;
    }

    private void checkGroupings(List<String> header) {
        for (Setting.Text grouping : index.groupings()) {
            boolean isReserved = COLUMNS.contains(grouping.value());
            areGroupingsSound &= !isReserved && header.contains(grouping.value());
            if (isReserved) {
                problems.add(BAD_GROUPING, grouping.at(), "grouping", grouping.value());
            } else if (!header.isEmpty() && !header.contains(grouping.value())) {
                problems.add(UNKNOWN_GROUPING, grouping.at(), () -> new Object[] {
                    "file",
                    index.files().units().path(),
                    "grouping",
                    Quoted.of(grouping.value()),
                    "hint",
                    Hint.orElse(grouping.value(), header, ADD_COLUMN.with("columns", Hint.list(header)))
                });
            }
        }
    }

    private Reading units(List<Line> lines) {
        List<Unit> units = new ArrayList<>();
        Map<String, Line> byCode = new HashMap<>();
        for (Line line : new Lines(problems).withDistinctCodes(lines)) {
            units.add(line.isWhole() ? unit(line) : unchecked(line));
            byCode.put(line.text("code"), line);
        }
        if (!units.isEmpty() && units.stream().noneMatch(unit -> unit.status() == Unit.Status.RANKED)) {
            problems.add(NO_RANKED_UNIT, Location.of(index.files().units().path()));
        }
        warnOfSameNames(units);
        return new Reading(units, byCode, units.size() == lines.size(), areGroupingsSound);
    }

    private Unit unit(Line line) {
        line.requireName();
        Map<String, String> groups = new HashMap<>();
        for (String grouping : index.groupingNames()) {
            if (line.has(grouping)) {
                groups.put(grouping, line.text(grouping));
            }
        }
        double lon = line.number("lon");
        double lat = line.number("lat");
        checkPlace(line, lon, lat);
        Unit.Status status = line.choice("status", Unit.Status.RANKED);
        return new Unit(line.text("code"), line.name(), status, groups, lon, lat, line.at("code"));
    }

    /** A unit of which no more than its code can be told. */
    private static Unit unchecked(Line line) {
        return new Unit(
                line.text("code"), Name.NONE, Unit.Status.RANKED, Map.of(), Double.NaN, Double.NaN, line.at("code"));
    }

    private void checkPlace(Line line, double lon, double lat) {
        if (Math.abs(lat) > 90) {
            boolean swapped = Math.abs(lon) <= 90;
            problems.add(swapped ? SWAPPED : LATITUDE, line.at("lat"), "value", line.text("lat"));
        }
        if (Math.abs(lon) > 180) {
            problems.add(LONGITUDE, line.at("lon"), "value", line.text("lon"));
        }
        if (line.has("lon") != line.has("lat")) {
            String missing = line.has("lon") ? "lat" : "lon";
            problems.add(HALF_A_PLACE, line.at(missing), "unit", Quoted.of(line.text("code")), "missing", missing);
        }
    }

    private void warnOfSameNames(List<Unit> units) {
        Map<String, Unit> byName = new HashMap<>();
        for (Unit unit : units) {
            for (String name : List.of(unit.name().en(), unit.name().zh())) {
                Unit first = name.isEmpty() ? null : byName.putIfAbsent(name, unit);
                if (first != null && !first.code().equals(unit.code())) {
                    problems.add(
                            SAME_NAME, unit.at(), "code", unit.code(), "first", first.code(), "name", Quoted.of(name));
                }
            }
        }
    }
}
