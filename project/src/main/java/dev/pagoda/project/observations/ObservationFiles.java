package dev.pagoda.project.observations;

import dev.pagoda.core.model.Location;
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
        return List.copyOf(files.values());
    }

    private void report(List<NamedFile> idle, boolean nothing) {
        if (nothing && !idle.isEmpty()) {
            NamedFile first = idle.get(0);
            problems.error(
                    "no-observations",
                    first.isNamed() ? first.at() : Location.of(IndexReader.FILE),
                    "There is no file of observations"
                            + (first.isNamed() ? " that fits " + Quoted.of(first.path()) + "." : "."),
                    "Put the data into observations/*.csv or .xlsx, or name other files under `files: { observations:"
                            + " […] }`.");
            return;
        }
        for (NamedFile pattern : idle) {
            if (pattern.isNamed()) {
                problems.warning(
                        "pattern-without-file",
                        pattern.at(),
                        "No file fits " + Quoted.of(pattern.path()) + ".",
                        "Correct the pattern (* stands for anything within a name), or remove it.");
            }
        }
    }

    private boolean isTable(NamedFile file) {
        String name = file.path().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".xlsx")) {
            return true;
        }
        problems.error(
                "unknown-file-type",
                file.at(),
                "The file " + Quoted.of(file.path()) + " is neither .csv nor .xlsx.",
                name.endsWith(".xls")
                        ? "Save it as .xlsx or as CSV UTF-8."
                        : "Save it as CSV UTF-8, or narrow the pattern to *.csv.");
        return false;
    }
}
