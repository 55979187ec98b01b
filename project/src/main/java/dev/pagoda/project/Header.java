package dev.pagoda.project;

import dev.pagoda.core.model.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first row of a table: names of its columns. */
final class Header {
    private final Sheet sheet;
    private final Problems problems;
    private final List<String> names = new ArrayList<>();
    private final List<Location> places = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private Header(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** Takes the names off the first row; faulty ones become problems. Empty if there is no row at all. */
    static Optional<Header> read(Sheet sheet, Iterator<Row> rows, Problems problems) {
        if (!rows.hasNext()) {
            if (problems.isSilentOn(sheet.name())) {
                problems.error(
                        "empty-file", Location.of(sheet.name()), "The file has no text but commas.", "Fill it, or restore it from a copy.");
            }
            return Optional.empty();
        }
        Header header = new Header(sheet, problems);
        Row row = rows.next();
        for (int column = 0; column < row.size(); column++) {
            header.add(row.text(column), row.at(column));
        }
        return Optional.of(header);
    }

    private void add(String name, Location at) {
        if (name.isEmpty()) {
            problems.error(
                    "empty-column-name",
                    at,
                    "Column " + (names.size() + 1) + " has no name.",
                    "Name it, or remove the column; programs often save empty columns at the right edge.");
        } else {
            Integer first = positions.putIfAbsent(name, names.size());
            if (first != null) {
                problems.error(
                        "duplicate-column",
                        at,
                        "The column " + Quoted.of(name) + " is there twice, first as column " + (first + 1) + ".",
                        "Remove or rename one of them.");
            }
        }
        names.add(name);
        places.add(at);
    }

    int size() {
        return names.size();
    }

    /** Number of a column; −1 if there is none of this name. */
    int find(String name) {
        return positions.getOrDefault(name, -1);
    }

    String name(int column) {
        return names.get(column);
    }

    Location at(int column) {
        return places.get(column);
    }

    /** Notes the columns that are not among the known ones; {@code advice} is the cure when no known name is near. */
    void refuseOthers(Collection<String> known, String advice) {
        if (separator().isPresent()) {
            return; // the whole header is one name; told once, by require
        }
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            if (!name.isEmpty() && !known.contains(name)) {
                problems.error(
                        "unknown-column",
                        at(column),
                        "There is no column " + Quoted.of(name) + " in " + kind() + ".",
                        () -> Hint.orElse(name, known, advice));
            }
        }
    }

    private String kind() {
        return "this table";
    }

    /** Whether all the columns are there; if not, the problems say so, unless a misspelt one was already noted. */
    boolean require(Collection<String> known, String... required) {
        Optional<String> separator = separator();
        if (separator.isPresent()) {
            problems.error(
                    "wrong-separator",
                    at(0),
                    "The columns seem to be separated by " + separator.get() + ".",
                    "Separate them by commas (in Excel: file type \"CSV UTF-8 (comma delimited)\").");
            return false;
        }
        boolean complete = true;
        for (String name : required) {
            if (find(name) < 0) {
                complete = false;
                if (!isMisspelt(name, known)) {
                    problems.error(
                            "missing-column",
                            Location.of(sheet.name()),
                            "There is no column " + Quoted.of(name) + ".",
                            "Add it to the header. Columns found: " + Hint.list(names) + ".");
                }
            }
        }
        return complete;
    }

    /** Whether a column that is not known is told to be written as this one. */
    private boolean isMisspelt(String required, Collection<String> known) {
        return names.stream()
                .filter(name -> !known.contains(name))
                .anyMatch(name -> Hint.closest(name, known).filter(required::equals).isPresent());
    }

    private Optional<String> separator() {
        if (names.size() != 1) {
            return Optional.empty();
        }
        String only = names.get(0);
        return only.contains(";")
                ? Optional.of("semicolons")
                : only.contains("\t") ? Optional.of("tabs") : only.contains("，") ? Optional.of("Chinese commas") : Optional.empty();
    }

    /** Whether a row has as many fields as the header; if not, it is noted. */
    boolean fits(Row row) {
        int size = row.size();
        if (size == names.size() || size < names.size() && !sheet.hasFullRows()) {
            return true;
        }
        if (size > names.size()) {
            return !hasTextBeyond(row) && !sheet.hasFullRows() || refuseLong(row);
        }
        problems.error(
                "too-few-fields",
                row.at(size - 1),
                "The row has " + fields(size) + ", the header " + names.size() + ".",
                "Write a comma for every column, also for empty ones at the end.");
        return false;
    }

    private boolean hasTextBeyond(Row row) {
        for (int field = names.size(); field < row.size(); field++) {
            if (!row.isEmpty(field)) {
                return true;
            }
        }
        return false;
    }

    private boolean refuseLong(Row row) {
        problems.error(
                "too-many-fields",
                row.at(names.size()),
                "The row has " + fields(row.size()) + ", the header " + names.size() + ".",
                hasTextBeyond(row)
                        ? "Put a field that holds a comma in quotes, and write numbers without thousands separators."
                        : "Remove the commas at the end of the row.");
        return false;
    }

    private static String fields(int count) {
        return count == 1 ? "1 field" : count + " fields";
    }
}
