package dev.pagoda.project.files;

import dev.pagoda.core.model.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first row of a table: names of its columns. */
public final class Header {
    private static final int MOST_COLUMNS = 16_384;

    private final Sheet sheet;
    private final Problems problems;
    private final List<String> names = new ArrayList<>();
    private final List<Location> places = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private boolean isSound = true;

    private Header(Sheet sheet, Problems problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /** Takes the names off the first row; faulty ones become problems. Empty if there is no row at all. */
    public static Optional<Header> read(Sheet sheet, Iterator<Row> rows, Problems problems) {
        if (!rows.hasNext()) {
            if (problems.isSilentOn(sheet.name())) {
                problems.error(
                        "empty-file",
                        Location.of(sheet.name()),
                        "The file has no text but commas.",
                        "Fill it, or restore it from a copy.");
            }
            return Optional.empty();
        }
        Header header = new Header(sheet, problems);
        Row row = rows.next();
        if (row.size() > MOST_COLUMNS) {
            problems.error(
                    "too-many-columns",
                    row.at(MOST_COLUMNS),
                    "The table has " + row.size() + " columns; at most 16,384 are read.",
                    "Write one value a row, or split the table.");
            return Optional.empty();
        }
        for (int column = 0; column < row.size(); column++) {
            header.add(row.text(column), row.at(column));
        }
        return Optional.of(header);
    }

    private void add(String name, Location at) {
        if (name.isEmpty()) {
            isSound = false;
            problems.error(
                    "empty-column-name",
                    at,
                    "Column " + (names.size() + 1) + " has no name.",
                    "Name it, or remove the column; programs often save empty columns at the right edge.");
        } else {
            Integer first = positions.putIfAbsent(name, names.size());
            if (first != null) {
                isSound = false;
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

    public int size() {
        return names.size();
    }

    /** Number of a column; −1 if there is none of this name. */
    public int find(String name) {
        return positions.getOrDefault(name, -1);
    }

    public String name(int column) {
        return names.get(column);
    }

    public Location at(int column) {
        return places.get(column);
    }

    /** Whether every column has a name of its own. */
    public boolean isSound() {
        return isSound;
    }

    /**
     * Whether the table has no columns but known ones and all that it must have; if not, the problems say so. A column with a misspelt name is from then on taken for
     * the one that was meant, so that the rows can still be checked.
     */
    public boolean check(Collection<String> known, String advice, String... required) {
        if (!hasCommas()) {
            return false;
        }
        List<String> missing = new ArrayList<>(List.of(required));
        missing.removeIf(name -> find(name) >= 0);
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            if (!name.isEmpty() && !known.contains(name)) {
                Optional<String> meant = Hint.closest(name, known).filter(near -> find(near) < 0);
                int position = column;
                meant.ifPresent(near -> positions.put(near, position));
                meant.ifPresent(missing::remove);
                String cure = missing.isEmpty()
                        ? advice
                        : "Rename it if it holds what " + String.join(" or ", missing) + " is for; if not, "
                                + Character.toLowerCase(advice.charAt(0)) + advice.substring(1);
                problems.error(
                        "unknown-column",
                        at(column),
                        "There is no column " + Quoted.of(name) + " in this table.",
                        meant.map(near -> "Did you mean '" + near + "'?").orElse(cure));
            }
        }
        return require(missing.toArray(String[]::new));
    }

    /** Whether all the columns are there; if not, the problems say so. */
    public boolean require(String... required) {
        boolean complete = hasCommas();
        for (String name : required) {
            if (complete && find(name) < 0) {
                problems.error(
                        "missing-column",
                        whole(),
                        "There is no column " + Quoted.of(name) + ".",
                        "Add it, or give this name to the column that holds it."
                                + (sheet.hasFullRows()
                                        ? ""
                                        : " Begin the name of the sheet with # if it holds no data."));
            }
        }
        return complete && List.of(required).stream().allMatch(name -> find(name) >= 0);
    }

    private Location whole() {
        Location first = places.get(0);
        Location last = places.get(places.size() - 1);
        boolean oneLine = sheet.hasFullRows() && first.line() == last.line();
        return oneLine
                ? new Location(
                        first.file(), first.line(), first.column(), last.column() + last.length() - first.column())
                : first;
    }

    private boolean hasCommas() {
        Optional<String> separator = separator();
        separator.ifPresent(found -> problems.error(
                "wrong-separator",
                at(0),
                "The columns seem to be separated by " + found + ".",
                "Separate them by commas (in Excel: file type \"CSV UTF-8 (comma delimited)\")."));
        return separator.isEmpty();
    }

    private Optional<String> separator() {
        if (names.size() != 1) {
            return Optional.empty();
        }
        String only = names.get(0);
        return only.contains(";")
                ? Optional.of("semicolons")
                : only.contains("\t")
                        ? Optional.of("tabs")
                        : only.contains("，") ? Optional.of("Chinese commas") : Optional.empty();
    }

    /** Whether a row has as many fields as the header; if not, it is noted. */
    public boolean fits(Row row) {
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
                sheet.hasFullRows()
                        ? "Put a field that holds a comma in quotes, write numbers without thousands separators, and"
                                + " end no row with a comma too many."
                        : "Name the column of this cell in the header, or empty the cell.");
        return false;
    }

    private static String fields(int count) {
        return count == 1 ? "1 field" : count + " fields";
    }
}
