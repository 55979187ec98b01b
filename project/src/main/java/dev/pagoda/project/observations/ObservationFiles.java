// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.observations;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Wildcard;
import dev.pagoda.project.files.Folder;
import dev.pagoda.project.files.NamedFile;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.index.IndexReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the files that hold observations. */
public final class ObservationFiles {
    private static final Fault NO_OBSERVATIONS = Fault.error(
            "no-observations",
            "There is no file of observations.",
            "没有观测数据文件。",
            "Put the data into observations/*.csv or .xlsx, or name other files under `files: { observations: […] }`.",
            "请将数据放入 observations/*.csv 或 .xlsx，或在 `files: { observations: […] }` 中写其他文件。");
    private static final Fault NONE_MATCHES = Fault.error(
            "no-observations",
            "There is no file of observations that matches {pattern}.",
            "没有符合{pattern}的观测数据文件。",
            "Put the data into observations/*.csv or .xlsx, or name other files under `files: { observations: […] }`.",
            "请将数据放入 observations/*.csv 或 .xlsx，或在 `files: { observations: […] }` 中写其他文件。");
    private static final Fault PATTERN_WITHOUT_FILE = Fault.warning(
            "pattern-without-file",
            "No file matches {pattern}.",
            "没有文件符合{pattern}。",
            "Correct the pattern (* stands for anything within a name), or remove it.",
            "请更正模式（* 代表名称中的任意内容），或删除。");
    private static final Fault UNKNOWN_FILE_TYPE = Fault.error(
            "unknown-file-type",
            "The file {file} is neither .csv nor .xlsx.",
            "文件{file}既不是 .csv，也不是 .xlsx。",
            "{hint}",
            "{hint}");
    private static final Name SAVE_AS_XLSX = new Name("Save it as .xlsx or as CSV UTF-8.", "请存为 .xlsx 或 CSV UTF-8。");
    private static final Name SAVE_AS_CSV =
            new Name("Save it as CSV UTF-8, or narrow the pattern to *.csv.", "请存为 CSV UTF-8，或将模式缩小为 *.csv。");

    private final Folder folder;
    private final Problems problems;

    public ObservationFiles(Folder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** Each file once, in the order of the patterns and then of the names. */
    public List<NamedFile> find(IndexFile index) {
        Map<String, NamedFile> files = new LinkedHashMap<>();
        List<NamedFile> idle = new ArrayList<>();
        for (NamedFile pattern : index.files().observations()) {
            List<NamedFile> found = Wildcard.isIn(pattern.path()) ? folder.matching(pattern) : List.of(pattern);
            if (found.isEmpty()) {
                idle.add(pattern);
            }
            for (NamedFile file : found) {
                if (isTable(file)) {
                    files.putIfAbsent(file.path(), file);
                }
            }
        }
        report(idle, files.isEmpty());
        new PassedOver(folder, problems).report(index.files().observations(), files.keySet());
        return List.copyOf(files.values());
    }

    private void report(List<NamedFile> idle, boolean nothing) {
        if (nothing && !idle.isEmpty()) {
            NamedFile first = idle.get(0);
            problems.add(
                    first.isNamed() ? NONE_MATCHES : NO_OBSERVATIONS,
                    first.isNamed() ? first.at() : Location.of(IndexReader.FILE),
                    "pattern",
                    Quoted.of(first.path()));
            return;
        }
        for (NamedFile pattern : idle) {
            if (pattern.isNamed()) {
                problems.add(PATTERN_WITHOUT_FILE, pattern.at(), "pattern", Quoted.of(pattern.path()));
            }
        }
    }

    private boolean isTable(NamedFile file) {
        String name = file.path().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".xlsx")) {
            return true;
        }
        problems.add(
                UNKNOWN_FILE_TYPE,
                file.at(),
                "file",
                Quoted.of(file.path()),
                "hint",
                name.endsWith(".xls") ? SAVE_AS_XLSX : SAVE_AS_CSV);
        return false;
    }
}
