package dev.pagoda.exchange;

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

/** A project folder from a data package (Frictionless): one of our own as it was, another with a single table like a spreadsheet. */
final class PackageImport {
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
            fault(
                    "The package has " + tables.size() + " tables of CSV; of a foreign package one is read.",
                    "Give the one CSV file that you want, instead of the package.");
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
            files.error(
                    "bad-json",
                    at,
                    "This is no JSON: " + broken.getOriginalMessage() + ".",
                    "Mend it, or export the package anew.");
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

    private void fault(String message, String cure) {
        files.error("bad-package", Location.of(ForeignFiles.name(descriptor)), message, cure);
    }

    /** The file that a resource names; empty, and noted, if it would lie outside of the package. */
    private Optional<Path> file(String path) {
        boolean leaves = path.isEmpty()
                || path.startsWith("/")
                || path.contains("..")
                || path.contains(":")
                || path.contains("\\");
        if (leaves) {
            fault(
                    "The path '" + path + "' does not lie in the folder of the package.",
                    "Put the file beside datapackage.json and name it there.");
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
                fault(
                        "The package does not name " + name + ", from which the project is made.",
                        "Export it anew: pagoda export DIR --to datapackage");
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
        return new PlainImport(tables.get(0), files, names).draft(id, title);
    }
}
