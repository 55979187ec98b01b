// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A project folder from a data package (Frictionless): one of our own as it was, another with a single table like a
 * spreadsheet.
 */
final class PackageImport {
    private static final Fault SEVERAL_TABLES = Fault.error(
            "bad-package",
            "The package has {count} CSV tables; of a foreign package one is read.",
            "数据包中有 {count} 张 CSV 表；外部数据包只读取一张。",
            "Give the one CSV file that you want, instead of the package.",
            "请直接给出所需的那个 CSV 文件。");
    private static final Fault BAD_JSON = Fault.error(
            "bad-json",
            "This is not JSON: {reason}.",
            "这不是 JSON：{reason}。",
            "Repair it, or export the package again.",
            "请修正，或重新导出数据包。");
    private static final Fault OUTSIDE = Fault.error(
            "bad-package",
            "The path '{path}' is not in the folder of the package.",
            "路径“{path}”不在数据包的文件夹内。",
            "Put the file beside datapackage.json and name it there.",
            "请将文件放在 datapackage.json 旁边，并在其中写明。");
    private static final Fault NOT_NAMED = Fault.error(
            "bad-package",
            "The package does not name {file}, from which the project is made.",
            "数据包未列出生成项目所需的 {file}。",
            "Export it again: `pagoda export DIR --to datapackage`.",
            "请重新导出：`pagoda export DIR --to datapackage`。");

    private static final Name FROM = new Name("a data package", "数据包（Data Package）");
    private static final List<String> OWN =
            List.of(Draft.INDEX, Draft.FRAMEWORK, Draft.UNITS, Draft.DATA, Draft.GROUPS, Draft.PANEL);

    private final Path descriptor;
    private final ForeignFiles files;

    PackageImport(Path descriptor, ForeignFiles files) {
        this.descriptor = descriptor;
        this.files = files;
    }

    Optional<Draft> draft(String id) {
        Optional<JsonNode> whole = files.text(descriptor).flatMap(this::json);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        List<JsonNode> resources = new ArrayList<>();
        whole.get().path("resources").forEach(resources::add);
        if (whole.get().has(PackageExport.MARK)) {
            return own(resources);
        }
        List<JsonNode> tables =
                resources.stream().filter(PackageImport::isTable).toList();
        if (tables.size() != 1) {
            files.add(SEVERAL_TABLES, at(), "count", tables.size());
            return Optional.empty();
        }
        return foreign(tables.get(0), id, whole.get().path("title").asString(""));
    }

    private Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JsonMapper.shared().readTree(text));
        } catch (JacksonException broken) {
            Location at = new Location(
                    ForeignFiles.name(descriptor),
                    broken.getLocation().getLineNr(),
                    broken.getLocation().getColumnNr(),
                    1);
            files.add(BAD_JSON, at, "reason", broken.getOriginalMessage());
            return Optional.empty();
        }
    }

    private static boolean isTable(JsonNode resource) {
        String path = path(resource).toLowerCase(Locale.ROOT);
        return resource.path("format").asString("").equals("csv") || path.endsWith(".csv") || path.endsWith(".xlsx");
    }

    private static String path(JsonNode resource) {
        JsonNode path = resource.path("path");
        return path.isArray() ? path.path(0).asString("") : path.asString("");
    }

    private Location at() {
        return Location.of(ForeignFiles.name(descriptor));
    }

    /** The file that a resource names; empty, and noted, if it would lie outside of the package. */
    private Optional<Path> file(String path) {
        boolean leaves = path.isEmpty()
                || path.startsWith("/")
                || path.contains("..")
                || path.contains(":")
                || path.contains("\\");
        if (leaves) {
            files.add(OUTSIDE, at(), "path", path);
            return Optional.empty();
        }
        return Optional.of(descriptor.resolveSibling(path));
    }

    private Optional<Draft> own(List<JsonNode> resources) {
        Map<String, String> made = new LinkedHashMap<>();
        for (String name : OWN) {
            if (resources.stream().anyMatch(resource -> path(resource).equals(name))) {
                file(name).flatMap(files::text).ifPresent(text -> made.put(name, text));
            } else if (!name.equals(Draft.GROUPS) && !name.equals(Draft.PANEL)) {
                files.add(NOT_NAMED, at(), "file", name);
            }
        }
        return Optional.of(new Draft(FROM, made, List.of()));
    }

    private Optional<Draft> foreign(JsonNode resource, String id, String title) {
        List<ForeignTable> tables = file(path(resource)).map(files::tables).orElse(List.of());
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> names = new LinkedHashMap<>();
        resource.path("schema").path("fields").forEach(field -> {
            if (field.hasNonNull("title")) {
                names.put(field.path("name").asString(""), field.path("title").asString(""));
            }
        });
        return new PlainImport(tables, files, names).draft(id, title);
    }
}
