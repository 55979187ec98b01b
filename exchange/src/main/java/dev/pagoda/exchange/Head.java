// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A foreign table whose first row names its columns. */
final class Head {
    private static final Fault MISSING_COLUMN = Fault.error(
            "missing-column",
            "There is no column '{name}'.",
            "缺少列“{name}”。",
            "Add it, or give this name to the column that holds it.",
            "请添加该列，或将对应的列改为此名。");
    private static final Fault DUPLICATE_COLUMN = Fault.error(
            "duplicate-column",
            "The column '{name}' appears twice.",
            "列“{name}”出现两次。",
            "Remove or rename one of them.",
            "请删除其一或改名。");
    private static final Fault NOT_A_NUMBER = Fault.error(
            "not-a-number",
            "'{text}' in column '{column}' is not a number.",
            "“{column}”列中的“{text}”不是数字。",
            "Write a plain number such as 1234.5, or NA where there is none.",
            "请写普通数字，例如 1234.5；没有数值则写 NA。");
    private static final Fault PERCENT_CELL = Fault.error(
            "percent-cell",
            "The cell is shown as a percentage and holds a hundredth of what one sees.",
            "单元格以百分比显示，实际值是所示数字的百分之一。",
            "Format the cell as a plain number.",
            "请将单元格设为普通数字格式。");

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
                files.add(MISSING_COLUMN, table.at(0, 0), "name", name);
            }
        }
        for (int column = 0; column < names.size(); column++) {
            if (!names.get(column).isEmpty() && find(names.get(column)) != column) {
                isSound = false;
                files.add(DUPLICATE_COLUMN, table.at(0, column), "name", names.get(column));
            }
        }
        return isSound;
    }

    /** A field that must be a number or nothing; what is neither is noted, and gives nothing. */
    String number(ForeignFiles files, int row, String name) {
        String text = text(row, name);
        if (!text.isEmpty() && Double.isNaN(ForeignTable.number(text))) {
            files.add(NOT_A_NUMBER, at(row, name), "text", text, "column", name);
            return "";
        }
        if (table.isPercent(row, find(name))) {
            files.add(PERCENT_CELL, at(row, name));
            return "";
        }
        return text;
    }
}
