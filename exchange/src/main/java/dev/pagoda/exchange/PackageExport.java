// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A data package (Frictionless): CSV tables with their schema, and the method file, from which the whole project can be
 * made again.
 */
final class PackageExport {
    static final String DESCRIPTOR = "datapackage.json";
    static final String MARK = "pagoda";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Set<String> NUMBERS = Set.of(
            "weight",
            "scale",
            "low",
            "high",
            "target",
            "reference",
            "coverage",
            "lon",
            "lat",
            "value",
            "score",
            "rank");
    private static final Set<String> INTEGERS = Set.of("lag", "period", "tier");

    private final Project project;
    private final Result result;
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Map<String, Object>> resources = new ArrayList<>();

    PackageExport(Project project, Result result) {
        this.project = project;
        this.result = result;
    }

    Map<String, String> files() {
        Tables tables = new Tables(project);
        ResultGrids results = new ResultGrids(result);
        files.put(DESCRIPTOR, "");
        method();
        table("units", Draft.UNITS, tables.units(), List.of("code"), List.of());
        table(
                "framework",
                Draft.FRAMEWORK,
                tables.framework(),
                List.of("code"),
                List.of(key("parent", "", "code"), key("denominator", "", "code")));
        if (!project.groups().isEmpty()) {
            table("groups", Draft.GROUPS, tables.groups(), List.of("grouping", "code"), List.of());
        }
        if (!project.methodology().judgments().isEmpty()) {
            table("panel", Draft.PANEL, tables.panel(), List.of(), List.of(key("node", "framework", "code")));
        }
        table(
                "observations",
                Draft.DATA,
                tables.observations(),
                List.of(),
                List.of(key("unit", "units", "code"), key("indicator", "framework", "code")));
        List<Map<String, Object>> keys = List.of(key("unit", "units", "code"), key("node", "framework", "code"));
        List<String> primary = List.of("period", "unit", "node");
        table("scores", "results/scores.csv", results.scores(), primary, keys);
        table("ranks", "results/ranks.csv", results.ranks(), primary, keys);
        files.put(DESCRIPTOR, descriptor());
        return files;
    }

    private void method() {
        files.put(Draft.INDEX, MethodText.of(project, true));
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", "index");
        resource.put("path", Draft.INDEX);
        resource.put("format", "yaml");
        resource.put("mediatype", "application/yaml");
        resource.put("encoding", "utf-8");
        resources.add(resource);
    }

    private void table(String name, String path, Grid grid, List<String> primaryKey, List<Map<String, Object>> keys) {
        files.put(path, grid.csv());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", grid.columns().stream().map(PackageExport::field).toList());
        schema.put("missingValues", List.of(""));
        if (!primaryKey.isEmpty()) {
            schema.put("primaryKey", primaryKey);
        }
        List<Map<String, Object>> used = keys.stream()
                .filter(key -> grid.columns().containsAll((List<?>) key.getOrDefault("fields", List.of())))
                .toList();
        if (!used.isEmpty()) {
            schema.put("foreignKeys", used);
        }
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", path);
        resource.put("type", "table");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", schema);
        resources.add(resource);
    }

    private static Map<String, Object> field(String column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column);
        field.put("type", NUMBERS.contains(column) ? "number" : INTEGERS.contains(column) ? "integer" : "string");
        if (column.equals("value")) {
            field.put(
                    "description",
                    "in the unit of measurement that measured_in of the framework names for the indicator");
        }
        return field;
    }

    /** The empty name of a resource stands for the resource itself. */
    private static Map<String, Object> key(String column, String resource, String target) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", resource);
        reference.put("fields", List.of(target));
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", List.of(column));
        key.put("reference", reference);
        return key;
    }

    private String descriptor() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        whole.put("name", project.id().toLowerCase(java.util.Locale.ROOT));
        whole.put(
                "title",
                project.title().en().isEmpty()
                        ? project.title().zh()
                        : project.title().en());
        whole.put(MARK, Map.of("format", 1));
        whole.put("resources", resources);
        return JSON.writeValueAsString(whole).replace("\r\n", "\n") + "\n";
    }
}
