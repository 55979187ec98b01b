// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The table iData: one row a unit, or a unit in a year. */
final class CoinrData {
    private static final Fault MISSING_COLUMN = Fault.error(
            "missing-column",
            "'{code}' is not a column of {table}.",
            "“{code}”不是 {table} 的列。",
            "Add the column there, or remove the row here.",
            "请在该表中添加此列，或在此删除该行。");
    private static final Fault MISSING_CODE = Fault.error(
            "missing-code",
            "The row has no code.",
            "该行没有代码。",
            "Give every unit a code in column uCode.",
            "请在 uCode 列为每个单元写代码。");
    private static final Fault TWO_ROWS = Fault.error(
            "duplicate-code", "There are two rows of '{unit}'.", "“{unit}”有两行。", "Keep one of them.", "请保留其一。");
    private static final Fault TWO_ROWS_IN_YEAR = Fault.error(
            "duplicate-code",
            "There are two rows of '{unit}' in {time}.",
            "“{unit}”在 {time} 有两行。",
            "Keep one of them.",
            "请保留其一。");
    private static final Fault NOT_A_PERIOD = Fault.error(
            "not-a-period",
            "'{time}' in column 'Time' is not a year.",
            "“Time”列中的“{time}”不是年份。",
            "Write a whole number from 1 to 9999.",
            "请写 1 到 9999 的整数。");

    /** Columns that only our own exports have. */
    static final List<String> OWN = List.of("uName_zh", "status", "lon", "lat");

    /** Stands for the edition of a table without years, until someone says which it is. */
    private static final int NO_YEAR = 1;

    private static final int LAST_YEAR = 9999;
    private static final Set<String> TAKEN = Set.of("code", "name_en", "name_zh", "status", "lon", "lat");

    private final Head head;
    private final CoinrMeta meta;
    private final ForeignFiles files;
    private final List<Review> reviews;
    private final CodeBook codes = new CodeBook();
    private final Map<String, String> codeOf = new LinkedHashMap<>();

    CoinrData(Head head, CoinrMeta meta, ForeignFiles files, List<Review> reviews) {
        this.head = head;
        this.meta = meta;
        this.files = files;
        this.reviews = reviews;
    }

    /** Whether the columns are there and every row has a unit and a year of its own. */
    boolean check() {
        if (!head.require(files, "uCode")) {
            return false;
        }
        for (String code : meta.codes(CoinrMeta.INDICATOR, CoinrMeta.DENOMINATOR, CoinrMeta.GROUP)) {
            if (!head.has(code)) {
                files.add(
                        MISSING_COLUMN,
                        meta.at(code),
                        "code",
                        code,
                        "table",
                        head.table().name());
            }
        }
        Set<String> seen = new HashSet<>();
        for (int row = 1; row < head.table().rows(); row++) {
            checkRow(row, seen);
        }
        return !files.hasErrors();
    }

    private void checkRow(int row, Set<String> seen) {
        String unit = head.text(row, "uCode");
        String time = head.text(row, "Time");
        double year = time.isEmpty() ? NO_YEAR : ForeignTable.number(time);
        if (unit.isEmpty()) {
            files.add(MISSING_CODE, head.at(row, "uCode"));
        } else if (!seen.add(unit + "\n" + time)) {
            files.add(time.isEmpty() ? TWO_ROWS : TWO_ROWS_IN_YEAR, head.at(row, "uCode"), "unit", unit, "time", time);
        }
        if (!(year >= 1 && year <= LAST_YEAR && year == Math.rint(year))) {
            files.add(NOT_A_PERIOD, head.at(row, "Time"), "time", time);
        }
        codeOf.computeIfAbsent(unit, codes::keep);
    }

    /** Ascending. */
    List<Integer> periods() {
        Set<Integer> periods = new TreeSet<>();
        for (int row = 1; row < head.table().rows(); row++) {
            periods.add(period(row));
        }
        return new ArrayList<>(periods);
    }

    private int period(int row) {
        String time = head.text(row, "Time");
        return time.isEmpty() ? NO_YEAR : (int) ForeignTable.number(time);
    }

    /** Columns that sort units into groups, by the names they have here. */
    List<String> groupings() {
        return meta.codes(CoinrMeta.GROUP).stream().map(CoinrData::grouping).toList();
    }

    private static String grouping(String column) {
        return TAKEN.contains(column) ? column + "_group" : column;
    }

    Grid units() {
        List<String> columns = new ArrayList<>(List.of("code", "name_en", "name_zh", "status"));
        columns.addAll(groupings());
        columns.addAll(List.of("lon", "lat"));
        Grid grid = new Grid(1, columns);
        Map<String, Map<String, String>> units = new LinkedHashMap<>();
        for (int row = 1; row < head.table().rows(); row++) {
            String unit = head.text(row, "uCode");
            Map<String, String> fields = unit(row, unit);
            Map<String, String> before = units.put(unit, fields);
            if (before != null && !before.equals(fields)) {
                reviews.add(Review.of(
                        Draft.UNITS,
                        new ArrayList<>(units.keySet()).indexOf(unit) + 2,
                        "'" + unit + "' changes its name or groups over the years; the last year's are kept",
                        "“" + unit + "”的名称或分组逐年不同，保留最后一年的"));
            }
        }
        units.forEach((unit, fields) -> {
            int line = grid.add(fields);
            if (!unit.equals(fields.get("code"))) {
                reviews.add(Review.of(
                        Draft.UNITS,
                        line,
                        "'" + unit + "' cannot be a code here and was changed",
                        "“" + unit + "”不能作为代码，已更改"));
            }
        });
        reviewLeftOut();
        return grid;
    }

    private Map<String, String> unit(int row, String unit) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", codeOf.getOrDefault(unit, unit));
        String name = head.text(row, "uName").isEmpty() ? unit : head.text(row, "uName");
        String chinese = isOwn("uName_zh") ? head.text(row, "uName_zh") : "";
        Name both = chinese.isEmpty() ? Chinese.name(name) : new Name(name.equals(chinese) ? "" : name, chinese);
        fields.put("name_en", both.en());
        fields.put("name_zh", both.zh());
        for (String column : List.of("status", "lon", "lat")) {
            fields.put(column, isOwn(column) ? head.text(row, column) : "");
        }
        meta.codes(CoinrMeta.GROUP).forEach(group -> fields.put(grouping(group), head.text(row, group)));
        return fields;
    }

    private boolean isOwn(String column) {
        return head.has(column) && meta.has(column) && meta.is(CoinrMeta.OTHER, column);
    }

    private void reviewLeftOut() {
        for (String column : head.names()) {
            boolean isKnown =
                    Set.of("uName", "uCode", "Time").contains(column) || isOwn(column) && OWN.contains(column);
            if (!isKnown
                    && (!meta.has(column)
                            || meta.is(CoinrMeta.OTHER, column)
                            || meta.is(CoinrMeta.AGGREGATE, column))) {
                reviews.add(Review.of(
                        Draft.DATA,
                        0,
                        "the column '" + column + "' of " + head.table().name()
                                + " is no indicator, denominator or group and was left out",
                        head.table().name() + " 的列“" + column + "”不是指标、分母或分组，未导入"));
            }
        }
    }

    /** Wide: one column an indicator or denominator, numbers as they are written. */
    Grid observations(Map<String, String> columnOf) {
        boolean hasYears = !periods().equals(List.of(NO_YEAR));
        List<String> columns = new ArrayList<>(hasYears ? List.of("unit", "period") : List.of("unit"));
        if (!hasYears) {
            reviews.add(Review.of(
                    Draft.INDEX,
                    0,
                    "the data name no year: write the true one as the edition",
                    "数据未注明年份，请将 edition 改为实际年份"));
        }
        List<String> sources = meta.codes(CoinrMeta.INDICATOR, CoinrMeta.DENOMINATOR);
        sources.forEach(code -> columns.add(columnOf.getOrDefault(code, code)));
        Grid grid = new Grid(columns.size(), columns);
        for (int row = 1; row < head.table().rows(); row++) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("unit", codeOf.getOrDefault(head.text(row, "uCode"), ""));
            if (hasYears) {
                fields.put("period", String.valueOf(period(row)));
            }
            for (String code : sources) {
                fields.put(columnOf.getOrDefault(code, code), head.number(files, row, code));
            }
            grid.add(fields);
        }
        return grid;
    }
}
