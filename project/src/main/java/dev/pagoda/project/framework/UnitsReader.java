package dev.pagoda.project.framework;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Unit;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Line;
import dev.pagoda.project.files.Lines;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.files.Row;
import dev.pagoda.project.files.Sheet;
import dev.pagoda.project.index.IndexFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the units. */
public final class UnitsReader {
    private static final List<String> COLUMNS = List.of("code", "name_en", "name_zh", "status", "lon", "lat");
    private static final List<String> STATUSES = List.of("ranked", "associated", "observed");

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
        String advice = "If it is a grouping, name it under `groupings` in index.yaml; if not, remove it.";
        return new Lines(problems).read(sheet, known, advice, "code").map(this::units);
    }

    private static List<String> header(Sheet sheet) {
        List<String> names = new ArrayList<>();
        Iterator<Row> rows = sheet.iterator();
        if (rows.hasNext()) {
            Row header = rows.next();
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
                problems.error(
                        "bad-grouping",
                        grouping.at(),
                        "A grouping cannot be called '" + grouping.value() + "', which is a column of its own.",
                        "Give the grouping and its column another name.");
            } else if (!header.isEmpty() && !header.contains(grouping.value())) {
                problems.error(
                        "unknown-grouping",
                        grouping.at(),
                        index.files().units().path() + " has no column " + Quoted.of(grouping.value()) + ".",
                        () -> Hint.orElse(
                                grouping.value(),
                                header,
                                "Add the column, or remove the grouping here. Columns found: " + Hint.list(header)
                                        + "."));
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
            problems.error(
                    "no-ranked-unit",
                    Location.of(index.files().units().path()),
                    "No unit is ranked.",
                    "Write `ranked` as the status of the units that set the scale, or leave it empty.");
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
        Unit.Status status = Unit.Status.values()[line.choice("status", STATUSES)];
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
            problems.error(
                    "out-of-range",
                    line.at("lat"),
                    "The latitude " + line.text("lat") + " is not between -90 and 90.",
                    swapped
                            ? "Swap lon and lat: China lies at lon 73 to 135, lat 18 to 54."
                            : "Write degrees with a decimal point.");
        }
        if (Math.abs(lon) > 180) {
            problems.error(
                    "out-of-range",
                    line.at("lon"),
                    "The longitude " + line.text("lon") + " is not between -180 and 180.",
                    "Write degrees with a decimal point, west of Greenwich below zero.");
        }
        if (line.has("lon") != line.has("lat")) {
            String missing = line.has("lon") ? "lat" : "lon";
            problems.error(
                    "half-a-place",
                    line.at(missing),
                    Quoted.of(line.text("code")) + " has no " + missing + ", but the other coordinate.",
                    "Write both, or leave both empty.");
        }
    }

    private void warnOfSameNames(List<Unit> units) {
        Map<String, Unit> byName = new HashMap<>();
        for (Unit unit : units) {
            for (String name : List.of(unit.name().en(), unit.name().zh())) {
                Unit first = name.isEmpty() ? null : byName.putIfAbsent(name, unit);
                if (first != null && !first.code().equals(unit.code())) {
                    problems.warning(
                            "same-name",
                            unit.at(),
                            "'" + unit.code() + "' and '" + first.code() + "' have the same name, " + Quoted.of(name)
                                    + ".",
                            "Tell them apart in their names, or remove one.");
                }
            }
        }
    }
}
