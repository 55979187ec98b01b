package dev.pagoda.exchange;

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
    private final Codes codes = new Codes();
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
                files.error(
                        "missing-column",
                        meta.at(code),
                        "'" + code + "' is not a column of " + head.table().name() + ".",
                        "Add the column there, or remove the row here.");
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
            files.error(
                    "missing-code",
                    head.at(row, "uCode"),
                    "The row has no code.",
                    "Give every unit a code in column uCode.");
        } else if (!seen.add(unit + "\n" + time)) {
            files.error(
                    "duplicate-code",
                    head.at(row, "uCode"),
                    "There are two rows of '" + unit + "'" + (time.isEmpty() ? "." : " in " + time + "."),
                    "Keep one of them.");
        }
        if (!(year >= 1 && year <= LAST_YEAR && year == Math.rint(year))) {
            files.error(
                    "not-a-period",
                    head.at(row, "Time"),
                    "'" + time + "' in column 'Time' is no year.",
                    "Write a whole number from 1 to 9999.");
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
