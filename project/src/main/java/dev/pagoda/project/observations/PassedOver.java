// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Wildcard;
import dev.pagoda.project.files.Folder;
import dev.pagoda.project.files.NamedFile;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says which tables beside those that are read are not: a name in capitals, a format of another program, a folder, a
 * pipe. Where the project names patterns of its own, only what they nearly match is meant.
 */
final class PassedOver {
    private static final Fault NOT_READ =
            Fault.warning("file-not-read", "{file} is not read: {why}.", "未读取{file}：{why}。", "{cure}", "{cure}");
    private static final Name OTHER_CASE = new Name("upper and lower case differ in names of files", "文件名区分大小写");
    private static final Name OTHER_FORMAT =
            new Name("observations are read from .csv and .xlsx", "观测数据只从 .csv 和 .xlsx 读取");
    private static final Template OTHER_KIND = new Template("it is {kind}, not a file", "它是{kind}，不是文件");
    private static final Template RENAME = new Template("Rename it {name}.", "请改名为 {name}。");
    private static final Name SAVE = new Name("Save it as .xlsx or as CSV UTF-8.", "请存为 .xlsx 或 CSV UTF-8。");
    private static final Name SAVE_TEXT =
            new Name("Save it as CSV UTF-8, with commas between the columns.", "请存为 CSV UTF-8，各列以逗号分隔。");
    private static final Name UNPACK = new Name("Unpack it, and keep the tables.", "请解压，并保留其中的表格。");
    private static final Template MOVE = new Template(
            "Move its tables up, or name them under `files: { observations: [{path}/*.csv] }`.",
            "请将其中的表格上移，或在 `files: { observations: [{path}/*.csv] }` 中写明。");
    private static final Name PUT_FILE = new Name("Put the file itself in its place.", "请将文件本身放在此处。");

    /** What to do with the formats of other programs, by the ending of the name. */
    private static final Map<String, Name> FORMATS = Map.ofEntries(
            Map.entry("xls", SAVE),
            Map.entry("xlsm", SAVE),
            Map.entry("xlsb", SAVE),
            Map.entry("ods", SAVE),
            Map.entry("numbers", SAVE),
            Map.entry("et", SAVE),
            Map.entry("tsv", SAVE_TEXT),
            Map.entry("tab", SAVE_TEXT),
            Map.entry("json", SAVE_TEXT),
            Map.entry("parquet", SAVE_TEXT),
            Map.entry("dta", SAVE_TEXT),
            Map.entry("sav", SAVE_TEXT),
            Map.entry("gz", UNPACK),
            Map.entry("zip", UNPACK));

    private final Folder folder;
    private final Problems problems;

    PassedOver(Folder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    void report(List<NamedFile> patterns, Set<String> read) {
        Set<String> parents = new TreeSet<>();
        for (NamedFile pattern : patterns) {
            String parent = parent(pattern.path());
            if (Wildcard.isIn(pattern.path()) && !parent.isEmpty() && !Wildcard.isIn(parent)) {
                parents.add(parent);
            }
        }
        for (String parent : parents) {
            for (String name : folder.entries(parent)) {
                String path = parent + "/" + name;
                if (!read.contains(path)) {
                    report(path, patterns);
                }
            }
        }
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private void report(String path, List<NamedFile> patterns) {
        boolean areUsual = patterns.stream().noneMatch(NamedFile::isNamed);
        boolean isMeant = patterns.stream().anyMatch(pattern -> Wildcard.matches(pattern.path(), path));
        String small = path.substring(0, path.lastIndexOf('.') + 1) + ending(path);
        boolean isNearlyMeant = patterns.stream().anyMatch(pattern -> Wildcard.matches(pattern.path(), small));
        if (folder.isFolder(path)) {
            if (isMeant || areUsual && hasTables(path)) {
                add(
                        path,
                        OTHER_KIND.with("kind", folder.otherThanFile(path).orElse(Name.NONE)),
                        MOVE.with("path", path));
            }
        } else if (folder.otherThanFile(path).isPresent()) {
            if (isMeant) {
                add(path, OTHER_KIND.with("kind", folder.otherThanFile(path).get()), PUT_FILE);
            }
        } else if (isNearlyMeant && !isMeant) {
            add(path, OTHER_CASE, RENAME.with("name", small.substring(small.lastIndexOf('/') + 1)));
        } else if (areUsual && FORMATS.containsKey(ending(path))) {
            add(path, OTHER_FORMAT, FORMATS.getOrDefault(ending(path), SAVE));
        }
    }

    private boolean hasTables(String path) {
        return folder.entries(path).stream().map(PassedOver::ending).anyMatch(PassedOver::isTable);
    }

    private static boolean isTable(String ending) {
        return ending.equals("csv") || ending.equals("xlsx") || FORMATS.containsKey(ending);
    }

    /** What follows the last dot, in small letters. */
    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private void add(String path, Name why, Name cure) {
        problems.add(NOT_READ, Location.of(path), "file", Quoted.of(path), "why", why, "cure", cure);
    }
}
