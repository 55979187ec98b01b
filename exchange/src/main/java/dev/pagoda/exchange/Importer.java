// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out what tables some files hold, and makes a project folder of them. Writes nothing. */
public final class Importer {
    private static final Fault NO_TABLES = Fault.error(
            "no-such-file",
            "There are no tables here.",
            "此处没有表格。",
            "Give CSV files, workbooks (.xlsx) or a datapackage.json.",
            "请给出 CSV 文件、工作簿（.xlsx）或 datapackage.json。");
    private static final Fault UNREADABLE_FOLDER = Fault.error(
            "unreadable-file",
            "The folder cannot be read: {reason}.",
            "无法读取文件夹：{reason}。",
            "Check its permissions.",
            "请检查读取权限。");
    private static final Fault HALF_OF_TWO = Fault.error(
            "half-of-two",
            "This is one of two tables of COINr; the other, with {columns}, is missing.",
            "这是 COINr 的两张表之一；缺少另一张（含 {columns} 列）。",
            "Name both files after --from.",
            "请在 --from 之后写出两个文件。");
    private static final Name OF_META = new Name("iCode and Parent", "iCode 和 Parent");
    private final String folderName;
    private final ForeignFiles files = new ForeignFiles();
    private final List<ForeignTable> tables = new ArrayList<>();
    private Optional<Path> descriptor = Optional.empty();
    private Optional<String> index = Optional.empty();
    private Optional<String> panel = Optional.empty();

    /** @param folderName name of the folder to be made, from which the index gets its first name */
    public Importer(String folderName) {
        this.folderName = folderName;
    }

    /** Reads files, or folders of files: a folder stands for what lies in it. */
    public Imported read(List<Path> given) {
        List<Path> found = given.stream().flatMap(path -> within(path).stream()).toList();
        found.forEach(this::take);
        if (!files.hasErrors() && found.isEmpty()) {
            files.add(NO_TABLES, Location.of(given.isEmpty() ? "" : ForeignFiles.name(given.get(0))));
        }
        return Imported.of(files.hasErrors() ? Optional.empty() : draft(), files);
    }

    private List<Path> within(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        if (Files.isRegularFile(path.resolve(PackageExport.DESCRIPTOR))) {
            return List.of(path.resolve(PackageExport.DESCRIPTOR));
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith(".")
                            && !file.getFileName().toString().startsWith("~$"))
                    .filter(file -> file.toString().matches("(?i).*\\.(csv|tsv|txt|xlsx|xlsm|ya?ml)"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            files.add(
                    UNREADABLE_FOLDER,
                    Location.of(ForeignFiles.name(path)),
                    "reason",
                    String.valueOf(unreadable.getMessage()));
            return List.of();
        }
    }

    private void take(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            descriptor = Optional.of(file);
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            index = files.text(file);
        } else if (file.endsWith(CoinrExport.PANEL)) {
            panel = files.text(file);
        } else {
            tables.addAll(files.tables(file));
        }
    }

    private Optional<Draft> draft() {
        String id = CodeBook.id(folderName);
        if (descriptor.isPresent()) {
            return new PackageImport(descriptor.get(), files).draft(id);
        }
        Optional<Head> data = with("uCode");
        Optional<Head> meta = with("iCode", "Parent");
        if (data.isPresent() && meta.isPresent()) {
            Optional<Draft> draft = new CoinrImport(data.get(), meta.get(), files).draft(id, index);
            return panel.isPresent() ? draft.map(made -> made.with(Draft.PANEL, panel.get())) : draft;
        }
        if (data.isPresent() || meta.isPresent()) {
            Head only = data.or(() -> meta).orElseThrow();
            files.add(
                    HALF_OF_TWO,
                    only.at(0, data.isPresent() ? "uCode" : "iCode"),
                    "columns",
                    data.isPresent() ? OF_META : Name.of("uCode"));
            return Optional.empty();
        }
        return CoinToolImport.find(tables)
                .map(tool -> new CoinToolImport(tool, files).draft(id))
                .orElseGet(() -> single(id));
    }

    private Optional<Head> with(String... columns) {
        return tables.stream()
                .filter(table -> table.rows() > 0)
                .map(Head::new)
                .filter(head -> Stream.of(columns).allMatch(head::has))
                .findFirst();
    }

    private Optional<Draft> single(String id) {
        Optional<Head> sdmx = with("OBS_VALUE")
                .or(() -> tables.stream()
                        .filter(table -> table.rows() > 0)
                        .map(Head::new)
                        .filter(SdmxImport::isSdmx)
                        .findFirst());
        if (sdmx.isPresent() && tables.size() == 1) {
            return new SdmxImport(sdmx.get(), files).draft(id, folderName);
        }
        return new PlainImport(tables, files, Map.of()).draft(id, folderName);
    }
}
