// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The first row of a table: names of its columns. */
public final class Header {
    private static final Fault EMPTY_FILE = Fault.error(
            "empty-file",
            "The file contains only commas.",
            "文件中只有逗号。",
            "Fill it, or restore it from a copy.",
            "请填写内容，或用备份恢复。");
    private static final Fault TOO_MANY_COLUMNS = Fault.error(
            "too-many-columns",
            "The table has {count} columns; at most 16,384 are read.",
            "表格有 {count} 列，最多读取 16,384 列。",
            "Write one value per row, or split the table.",
            "请改为每行一个数值，或拆分表格。");
    private static final Fault EMPTY_COLUMN_NAME = Fault.error(
            "empty-column-name",
            "Column {number} has no name.",
            "第 {number} 列没有名称。",
            "Name it, or remove the column; programs often save empty columns at the right edge.",
            "请命名或删除该列；有些程序会在右侧保存空列。");
    private static final Fault DUPLICATE_COLUMN = Fault.error(
            "duplicate-column",
            "The column {name} appears twice, first as column {first}.",
            "列{name}出现两次，首次为第 {first} 列。",
            "Remove or rename one of them.",
            "请删除其一或改名。");
    private static final Fault UNKNOWN_COLUMN = Fault.error(
            "unknown-column", "There is no column {name} in this table.", "此表没有名为{name}的列。", "{hint}", "{hint}");
    private static final Template RENAME_OR =
            new Template("Rename it if it holds {columns}; otherwise, {advice}", "若该列是 {columns}，请改名；否则：{advice}");
    private static final Fault MISSING_COLUMN = Fault.error(
            "missing-column",
            "There is no column {name}.",
            "缺少列{name}。",
            "Add it, or give this name to the column that holds it.",
            "请添加该列，或将对应的列改为此名。");
    private static final Fault MISSING_IN_SHEET = Fault.error(
            "missing-column",
            "There is no column {name}.",
            "缺少列{name}。",
            "Add it, or give this name to the column that holds it. If the sheet holds no data, begin its name with #.",
            "请添加该列，或将对应的列改为此名；若该工作表不含数据，请在其名称前加 #。");
    private static final Fault WRONG_SEPARATOR = Fault.error(
            "wrong-separator",
            "The columns seem to be separated by {marks}.",
            "各列似乎以{marks}分隔。",
            "Separate them by commas (in Excel: file type \"CSV UTF-8 (comma delimited)\").",
            "请用逗号分隔（Excel 中选择文件类型“CSV UTF-8（逗号分隔）”）。");
    private static final Name SEMICOLONS = new Name("semicolons", "分号");
    private static final Name TABS = new Name("tabs", "制表符");
    private static final Name CHINESE_COMMAS = new Name("Chinese commas", "中文逗号");
    private static final Fault TOO_FEW_FIELDS = Fault.error(
            "too-few-fields",
            "The row has {fields}, the header {count}.",
            "该行有 {fields}，表头有 {count} 个。",
            "Write a comma for every column, even for empty ones at the end.",
            "每一列都要有逗号，末尾的空列也一样。");
    private static final Fault TOO_MANY_FIELDS = Fault.error(
            "too-many-fields",
            "The row has {fields}, the header {count}.",
            "该行有 {fields}，表头有 {count} 个。",
            "Put fields that contain a comma in quotes, write numbers without thousands separators, and do not end a"
                    + " row with an extra comma.",
            "含逗号的字段请加引号，数字不写千分位分隔符，行末不要多写逗号。");
    private static final Fault CELL_WITHOUT_COLUMN = Fault.error(
            "too-many-fields",
            "The row has {fields}, the header {count}.",
            "该行有 {fields}，表头有 {count} 个。",
            "Name the column of this cell in the header, or empty the cell.",
            "请在表头中为此单元格所在的列命名，或清空单元格。");

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
    public static Optional<Header> read(Sheet sheet, Iterator<SheetRow> rows, Problems problems) {
        if (!rows.hasNext()) {
            if (problems.isSilentOn(sheet.name())) {
                problems.add(EMPTY_FILE, Location.of(sheet.name()));
            }
            return Optional.empty();
        }
        Header header = new Header(sheet, problems);
        SheetRow row = rows.next();
        if (row.size() > MOST_COLUMNS) {
            problems.add(TOO_MANY_COLUMNS, row.at(MOST_COLUMNS), "count", row.size());
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
            problems.add(EMPTY_COLUMN_NAME, at, "number", names.size() + 1);
        } else {
            Integer first = positions.putIfAbsent(name, names.size());
            if (first != null) {
                isSound = false;
                problems.add(DUPLICATE_COLUMN, at, "name", Quoted.of(name), "first", first + 1);
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
     * Whether the table has no columns but known ones and all that it must have; if not, the problems say so. A column
     * with a misspelt name is from then on taken for the one that was meant, so that the rows can still be checked.
     */
    public boolean check(Collection<String> known, Name advice, String... required) {
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
                Name cure = missing.isEmpty() ? advice : renameOr(missing, advice);
                problems.add(
                        UNKNOWN_COLUMN,
                        at(column),
                        "name",
                        Quoted.of(name),
                        "hint",
                        meant.map(Hint::meant).orElse(cure));
            }
        }
        return require(missing.toArray(String[]::new));
    }

    private static Name renameOr(List<String> missing, Name advice) {
        Name columns = new Name(String.join(" or ", missing), String.join(" 或 ", missing));
        String first = advice.en().substring(0, 1).toLowerCase(Locale.ROOT);
        return RENAME_OR.with(
                "columns", columns, "advice", new Name(first + advice.en().substring(1), advice.zh()));
    }

    /** Whether all the columns are there; if not, the problems say so. */
    public boolean require(String... required) {
        boolean complete = hasCommas();
        for (String name : required) {
            if (complete && find(name) < 0) {
                problems.add(sheet.hasFullRows() ? MISSING_COLUMN : MISSING_IN_SHEET, whole(), "name", Quoted.of(name));
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
        Optional<Name> separator = separator();
        separator.ifPresent(found -> problems.add(WRONG_SEPARATOR, at(0), "marks", found));
        return separator.isEmpty();
    }

    private Optional<Name> separator() {
        if (names.size() != 1) {
            return Optional.empty();
        }
        String only = names.get(0);
        return only.contains(";")
                ? Optional.of(SEMICOLONS)
                : only.contains("\t")
                        ? Optional.of(TABS)
                        : only.contains("，") ? Optional.of(CHINESE_COMMAS) : Optional.empty();
    }

    /** Whether a row has as many fields as the header; if not, it is noted. */
    public boolean fits(SheetRow row) {
        int size = row.size();
        if (size == names.size() || size < names.size() && !sheet.hasFullRows()) {
            return true;
        }
        if (size > names.size()) {
            return !hasTextBeyond(row) && !sheet.hasFullRows() || refuseLong(row);
        }
        problems.add(TOO_FEW_FIELDS, row.at(size - 1), "fields", fields(size), "count", names.size());
        return false;
    }

    private boolean hasTextBeyond(SheetRow row) {
        for (int field = names.size(); field < row.size(); field++) {
            if (!row.isEmpty(field)) {
                return true;
            }
        }
        return false;
    }

    private boolean refuseLong(SheetRow row) {
        problems.add(
                sheet.hasFullRows() ? TOO_MANY_FIELDS : CELL_WITHOUT_COLUMN,
                row.at(names.size()),
                "fields",
                fields(row.size()),
                "count",
                names.size());
        return false;
    }

    private static Name fields(int count) {
        return new Name(count == 1 ? "1 field" : count + " fields", count + " 个字段");
    }
}
