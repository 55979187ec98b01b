// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Denominator;
import dev.pagoda.core.model.Framework;
import dev.pagoda.core.model.Indicator;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Node;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Table;
import dev.pagoda.core.model.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of COINr: iData, one row a unit and period with lags counted in, and iMeta. Columns of iMeta that COINr
 * does not know stand at the right; the method file lies beside the two, for COINr keeps its steps in code.
 */
final class CoinrExport {
    static final String DATA = "iData.csv";
    static final String META = "iMeta.csv";
    static final String PANEL = "panel.csv";
    private static final String MISSING = "NA";

    private final Project project;
    private final Framework framework;

    CoinrExport(Project project) {
        this.project = project;
        this.framework = project.framework();
    }

    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(DATA, data().csv());
        files.put(META, meta().csv());
        if (!project.methodology().judgments().isEmpty()) {
            files.put(PANEL, new Tables(project).panel().csv());
        }
        files.put(Draft.INDEX, MethodText.of(project, false));
        return files;
    }

    private Grid data() {
        Table table = project.evidence().table(project.methodology());
        List<String> columns = new ArrayList<>(List.of("uName", "uCode", "Time"));
        columns.addAll(project.groupings());
        columns.addAll(framework.columns());
        columns.addAll(CoinrData.OWN);
        Grid grid =
                new Grid(3 + project.groupings().size() + framework.columns().size(), columns);
        for (int row = 0; row < table.rows(); row++) {
            Unit unit = project.units().get(table.unitOf(row));
            Map<String, String> fields = unit(unit);
            fields.put("Time", String.valueOf(table.periodOf(row)));
            for (int column = 0; column < framework.columns().size(); column++) {
                fields.put(framework.columns().get(column), orMissing(Digits.of(table.value(column, row))));
            }
            grid.add(fields);
        }
        return grid;
    }

    private Map<String, String> unit(Unit unit) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("uName", first(unit.name(), unit.code()));
        fields.put("uCode", unit.code());
        fields.put("uName_zh", unit.name().zh());
        fields.put("status", Tables.status(unit));
        fields.put("lon", Digits.of(unit.lon()));
        fields.put("lat", Digits.of(unit.lat()));
        project.groupings()
                .forEach(grouping ->
                        fields.put(grouping, orMissing(unit.group(grouping).orElse(""))));
        return fields;
    }

    private static String first(Name name, String otherwise) {
        return !name.en().isEmpty() ? name.en() : name.zh().isEmpty() ? otherwise : name.zh();
    }

    private static String orMissing(String text) {
        return text.isEmpty() ? MISSING : text;
    }

    private Grid meta() {
        List<String> columns = new ArrayList<>(List.of(
                "Level",
                "iCode",
                "iName",
                "Direction",
                "Weight",
                "Unit",
                "Target",
                "Denominator",
                "Parent",
                "Type",
                "iName_zh"));
        columns.addAll(CoinrImport.FURTHER);
        Grid grid = new Grid(10, columns);
        for (int node = 0; node < framework.nodes().size(); node++) {
            int parent = framework.parent(node);
            grid.add(node(
                    framework.nodes().get(node),
                    parent < 0 ? "" : framework.nodes().get(parent).code()));
        }
        for (Denominator denominator : framework.denominators()) {
            Map<String, String> row = plain(denominator.code(), denominator.name(), CoinrMeta.DENOMINATOR);
            row.put("Unit", orMissing(denominator.measuredIn().en()));
            row.put("measured_in_zh", denominator.measuredIn().zh());
            row.putAll(Tables.notes(denominator.notes()));
            grid.add(row);
        }
        project.groupings().forEach(grouping -> grid.add(plain(grouping, Name.of(grouping), CoinrMeta.GROUP)));
        data().columns().stream()
                .filter(CoinrData.OWN::contains)
                .forEach(column -> grid.add(plain(column, Name.of(column), CoinrMeta.OTHER)));
        return grid;
    }

    private static Map<String, String> plain(String code, Name name, String type) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String column : List.of("Level", "Direction", "Weight", "Unit", "Target", "Denominator", "Parent")) {
            row.put(column, MISSING);
        }
        row.put("iCode", code);
        row.put("iName", first(name, code));
        row.put("iName_zh", name.zh());
        row.put("Type", type);
        return row;
    }

    private static Map<String, String> node(Node node, String parent) {
        boolean isIndicator = node instanceof Indicator;
        Map<String, String> row =
                plain(node.code(), node.name(), isIndicator ? CoinrMeta.INDICATOR : CoinrMeta.AGGREGATE);
        Map<String, String> own = Tables.node(node, parent);
        row.put("Level", String.valueOf(Tables.height(node)));
        row.put("Direction", own.getOrDefault("direction", "+").equals("-") ? "-1" : "1");
        row.put("Weight", own.getOrDefault("weight", "").isEmpty() ? "1" : own.getOrDefault("weight", ""));
        row.put("Unit", orMissing(own.getOrDefault("measured_in", "")));
        row.put("Target", orMissing(own.getOrDefault("target", "")));
        row.put("Denominator", orMissing(own.getOrDefault("denominator", "")));
        row.put("Parent", orMissing(parent));
        CoinrImport.FURTHER.forEach(column -> row.put(column, own.getOrDefault(column, "")));
        return row;
    }
}
