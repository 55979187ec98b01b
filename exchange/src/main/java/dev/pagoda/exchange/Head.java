package dev.pagoda.exchange;

import dev.pagoda.core.model.Location;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A foreign table whose first row names its columns. */
final class Head {
    private final ForeignTable table;
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    Head(ForeignTable table) {
        this.table = table;
        for (int column = 0; table.rows() > 0 && column < table.width(0); column++) {
            String name = table.text(0, column);
            names.add(name);
            places.putIfAbsent(name, column);
        }
    }

    ForeignTable table() {
        return table;
    }

    List<String> names() {
        return names;
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    /** −1 if there is none of this name. */
    int find(String name) {
        return places.getOrDefault(name, -1);
    }

    /** A field; empty where it says that there is nothing, in the way of R and of spreadsheets. */
    String text(int row, String name) {
        String text = table.text(row, find(name));
        return switch (text) {
            case "NA", "NaN", "n/a", "N/A", "#N/A" -> "";
            default -> text;
        };
    }

    Location at(int row, String name) {
        return table.at(row, find(name));
    }

    /** Notes columns that are missing and columns that are there twice; whether there is none of either. */
    boolean require(ForeignFiles files, String... required) {
        boolean isSound = true;
        for (String name : required) {
            if (!has(name)) {
                isSound = false;
                files.error(
                        "missing-column",
                        table.at(0, 0),
                        "There is no column '" + name + "'.",
                        "Add it, or give this name to the column that holds it.");
            }
        }
        for (int column = 0; column < names.size(); column++) {
            if (!names.get(column).isEmpty() && find(names.get(column)) != column) {
                isSound = false;
                files.error(
                        "duplicate-column",
                        table.at(0, column),
                        "The column '" + names.get(column) + "' is there twice.",
                        "Remove or rename one of them.");
            }
        }
        return isSound;
    }

    /** A field that must be a number or nothing; what is neither is noted, and gives nothing. */
    String number(ForeignFiles files, int row, String name) {
        String text = text(row, name);
        if (!text.isEmpty() && Double.isNaN(ForeignTable.number(text))) {
            files.error(
                    "not-a-number",
                    at(row, name),
                    "'" + text + "' in column '" + name + "' is no number.",
                    "Write a plain number such as 1234.5, or NA where there is none.");
            return "";
        }
        if (table.isPercent(row, find(name))) {
            files.error(
                    "percent-cell",
                    at(row, name),
                    "The cell is shown as a percentage and holds a hundredth of what one sees.",
                    "Format the cell as a plain number.");
            return "";
        }
        return text;
    }
}
