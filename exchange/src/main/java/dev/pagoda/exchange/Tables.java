// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Dimension;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Judgment;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Notes;
import dev.pagoda.core.model.Observation;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.model.Word;
import dev.pagoda.project.framework.FrameworkColumns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a project as a project folder writes them. */
final class Tables {
    static final List<String> OBSERVATIONS =
            List.of("unit", "indicator", "period", "value", "status", "source", "source_title", "quote", "note", "use");

    private final Project project;

    Tables(Project project) {
        this.project = project;
    }

    Grid framework() {
        Grid grid = new Grid(2, FrameworkColumns.ALL);
        Framework framework = project.framework();
        for (int node = 0; node < framework.nodes().size(); node++) {
            int parent = framework.parent(node);
            grid.add(node(
                    framework.nodes().get(node),
                    parent < 0 ? "" : framework.nodes().get(parent).code()));
        }
        for (Denominator denominator : framework.denominators()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("code", denominator.code());
            row.put("kind", "denominator");
            row.put("name_en", denominator.name().en());
            row.put("name_zh", denominator.name().zh());
            put(row, "measured_in", denominator.measuredIn());
            row.put("lag", denominator.lag() == 0 ? "" : String.valueOf(denominator.lag()));
            row.putAll(notes(denominator.notes()));
            grid.add(row);
        }
        return grid;
    }

    /** A node as a row of the framework file. */
    static Map<String, String> node(Node node, String parent) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("code", node.code());
        row.put("parent", parent);
        row.put("name_en", node.name().en());
        row.put("name_zh", node.name().zh());
        row.put("weight", Digits.of(node.weight()));
        if (node instanceof Indicator indicator) {
            row.put("direction", indicator.direction().sign() < 0 ? "-" : "+");
            put(row, "measured_in", indicator.measuredIn());
            row.put("denominator", indicator.denominator());
            row.put("scale", indicator.scale() == 1 ? "" : Digits.of(indicator.scale()));
            row.put("numerator_en", indicator.numerator().name().en());
            row.put("numerator_zh", indicator.numerator().name().zh());
            put(row, "numerator_measured_in", indicator.numerator().measuredIn());
            row.put("lag", indicator.lag() == 0 ? "" : String.valueOf(indicator.lag()));
        }
        for (Setting.Entry own : node.own().entries()) {
            row.put(own.key(), own.value() instanceof Setting.Text text ? text.value() : "");
        }
        row.putAll(notes(node.notes()));
        return row;
    }

    static Map<String, String> notes(Notes notes) {
        Map<String, String> row = new LinkedHashMap<>();
        put(row, "definition", notes.definition());
        put(row, "caliber", notes.caliber());
        put(row, "source_type", notes.sourceType());
        put(row, "note", notes.note());
        return row;
    }

    private static void put(Map<String, String> row, String column, Name text) {
        row.put(column, text.en());
        row.put(column + "_zh", text.zh());
    }

    /** How many levels of nodes stand at and below a node: 1 for an indicator. */
    static int height(Node node) {
        return node instanceof Dimension dimension
                ? 1
                        + dimension.children().stream()
                                .mapToInt(Tables::height)
                                .max()
                                .orElse(0)
                : 1;
    }

    Grid units() {
        List<String> columns = new ArrayList<>(List.of("code", "name_en", "name_zh", "status"));
        columns.addAll(project.groupings());
        columns.addAll(List.of("lon", "lat"));
        Grid grid = new Grid(1, columns);
        project.units().forEach(unit -> grid.add(unit(unit)));
        return grid;
    }

    private Map<String, String> unit(Unit unit) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("code", unit.code());
        row.put("name_en", unit.name().en());
        row.put("name_zh", unit.name().zh());
        row.put("status", status(unit));
        project.groupings()
                .forEach(grouping -> row.put(grouping, unit.group(grouping).orElse("")));
        row.put("lon", Digits.of(unit.lon()));
        row.put("lat", Digits.of(unit.lat()));
        return row;
    }

    /** Empty for a ranked unit, which is the usual thing. */
    static String status(Unit unit) {
        return unit.status() == Unit.Status.RANKED ? "" : Word.of(unit.status());
    }

    Grid groups() {
        Grid grid = new Grid(2, List.of("grouping", "code", "name_en", "name_zh"));
        project.groups()
                .forEach(group -> grid.add(
                        "grouping", group.grouping(),
                        "code", group.code(),
                        "name_en", group.name().en(),
                        "name_zh", group.name().zh()));
        return grid;
    }

    /** What the experts of the panel said; no rows if there is none. */
    Grid panel() {
        Grid grid = new Grid(4, List.of("expert", "kind", "node", "value", "round", "than"));
        for (Judgment one : project.methodology().judgments()) {
            grid.add(
                    "expert", one.expert(),
                    "kind", Word.of(one.kind()),
                    "node", one.node(),
                    "value", Digits.of(one.value()),
                    "round", String.valueOf(one.round()),
                    "than", one.other());
        }
        return grid;
    }

    /**
     * One value a row: those that count, each followed by the others of its cell, then those of cells where none
     * counts.
     */
    Grid observations() {
        Grid grid = new Grid(4, OBSERVATIONS);
        for (Observation chosen : project.evidence().chosen()) {
            grid.add(observation(chosen, ""));
            others(chosen).stream()
                    .map(other -> observation(other, agree(other, chosen) ? "" : "no"))
                    .sorted(Comparator.comparing(row -> row.values().toString())) // the same after a way there and back
                    .forEach(grid::add);
        }
        for (Observation other : project.evidence().others()) {
            if (project.evidence()
                    .find(other.unit(), other.indicator(), other.period())
                    .isEmpty()) {
                grid.add(observation(other, "no"));
            }
        }
        return grid;
    }

    private static boolean agree(Observation one, Observation other) {
        return Double.compare(one.value(), other.value()) == 0;
    }

    private List<Observation> others(Observation chosen) {
        return project.evidence().others(chosen.unit(), chosen.indicator(), chosen.period());
    }

    private static Map<String, String> observation(Observation one, String use) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("unit", one.unit());
        row.put("indicator", one.indicator());
        row.put("period", String.valueOf(one.period()));
        row.put("value", Digits.of(one.value()));
        row.put("status", one.status() == Observation.Status.OBSERVED ? "" : Word.of(one.status()));
        row.put("source", one.source().address());
        row.put("source_title", one.source().title());
        row.put("quote", one.source().quote());
        row.put("note", one.note());
        row.put("use", use);
        return row;
    }
}
