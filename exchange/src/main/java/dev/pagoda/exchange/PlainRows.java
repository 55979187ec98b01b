package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.exchange.PlainColumns.Kind;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The rows of a plain table: which unit and year each is of, and its numbers. */
final class PlainRows {
    private static final Fault NO_UNIT = Fault.error(
            "missing-code",
            "The row does not say which unit it is.",
            "该行没有写明是哪个单元。",
            "Write the unit's name, or remove the row.",
            "请写单元名称，或删除该行。");
    private static final Fault TWO_ROWS = Fault.error(
            "duplicate-code",
            "There are two rows of '{unit}'.",
            "“{unit}”有两行。",
            "Keep one of them, or add a column 'year' (年份).",
            "请保留其一，或添加“年份”（year）列。");
    private static final Fault TWO_ROWS_IN_PERIOD = Fault.error(
            "duplicate-code",
            "There are two rows of '{unit}' in {period}.",
            "“{unit}”在 {period} 有两行。",
            "Keep one of them, or add a column 'year' (年份).",
            "请保留其一，或添加“年份”（year）列。");
    private static final Fault TWO_NAMES = Fault.error(
            "two-names",
            "The unit '{unit}' is called '{name}' here, but had another name before.",
            "单元“{unit}”在此名为“{name}”，与前面的名称不同。",
            "Write one name, or give them different codes.",
            "请统一名称，或使用不同的代码。");
    private static final Fault NOT_A_NUMBER = Fault.error(
            "not-a-number",
            "'{text}' in column '{column}' is not a number.",
            "“{column}”列中的“{text}”不是数字。",
            "Write a plain number such as 1234.5, or leave the cell empty.",
            "请写普通数字，例如 1234.5，或将单元格留空。");

    private static final Set<String> SUMS = Set.of(
            "total", "sum", "average", "mean", "median", "all", "合计", "总计", "小计", "平均", "平均值", "均值", "全国", "中位数");
    private static final Set<String> TAKEN = Set.of("code", "name_en", "name_zh", "status", "lon", "lat");

    private final ForeignTable table;
    private final PlainColumns columns;
    private final PlainLayout layout;
    private final ForeignFiles files;
    private final List<Review> reviews;
    private final List<Integer> rows = new ArrayList<>();
    private final Map<String, Map<String, String>> units = new LinkedHashMap<>();
    private final CodeBook codes = new CodeBook();

    PlainRows(ForeignTable table, PlainColumns columns, PlainLayout layout, ForeignFiles files, List<Review> reviews) {
        this.table = table;
        this.columns = columns;
        this.layout = layout;
        this.files = files;
        this.reviews = reviews;
    }

    /** Takes in the rows and answers the years they are of, ascending; none if there is no column of years. */
    Set<Integer> read() {
        TreeSet<Integer> periods = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Map<String, String> nameOf = new HashMap<>();
        for (int row = layout.first(); row < table.rows(); row++) {
            String key = key(row);
            if (SUMS.contains(name(row).toLowerCase(java.util.Locale.ROOT))
                    || SUMS.contains(key.toLowerCase(java.util.Locale.ROOT))) {
                reviews.add(Review.of(
                        Draft.UNITS,
                        0,
                        "the row '" + name(row) + "' is no unit and was left out",
                        "“" + name(row) + "”行不是评价单元，未导入"));
                continue;
            }
            int column = Math.max(columns.find(Kind.CODE), columns.find(Kind.NAME));
            if (key.isEmpty()) {
                files.add(NO_UNIT, table.at(row, Math.max(0, column)));
            } else if (!seen.add(key + "\n" + period(row))) {
                files.add(
                        period(row) == 0 ? TWO_ROWS : TWO_ROWS_IN_PERIOD,
                        table.at(row, keyColumn()),
                        "unit",
                        key,
                        "period",
                        period(row));
            } else if (!name(row).equals(nameOf.getOrDefault(key, name(row)))) {
                files.add(TWO_NAMES, table.at(row, columns.find(Kind.NAME)), "unit", key, "name", name(row));
            }
            nameOf.putIfAbsent(key, name(row));
            rows.add(row);
            if (columns.find(Kind.PERIOD) >= 0) {
                periods.add(period(row));
            }
            units.putIfAbsent(key, unit(row, key, units.size() + 1));
        }
        return periods;
    }

    private int keyColumn() {
        return columns.find(Kind.CODE) >= 0 ? columns.find(Kind.CODE) : columns.find(Kind.NAME);
    }

    private String key(int row) {
        return table.text(row, keyColumn());
    }

    private String name(int row) {
        return columns.find(Kind.NAME) >= 0 ? table.text(row, columns.find(Kind.NAME)) : key(row);
    }

    private int period(int row) {
        return columns.find(Kind.PERIOD) < 0 ? 0 : PlainColumns.year(table.text(row, columns.find(Kind.PERIOD)));
    }

    List<String> groupings() {
        List<String> groupings = new ArrayList<>();
        for (int column = 0; column < columns.kinds().size(); column++) {
            if (columns.kinds().get(column) == Kind.GROUP) {
                groupings.add(grouping(column));
            }
        }
        return groupings;
    }

    private String grouping(int column) {
        String title = columns.title(column);
        return TAKEN.contains(title) ? title + "_group" : title;
    }

    private Map<String, String> unit(int row, String key, int number) {
        Map<String, String> fields = new LinkedHashMap<>();
        Name name = Chinese.name(name(row).isEmpty() ? key : name(row));
        fields.put("code", columns.find(Kind.CODE) >= 0 ? codes.keep(key) : named(key, number));
        fields.put("name_en", name.en());
        fields.put("name_zh", name.zh());
        for (int column = 0; column < columns.kinds().size(); column++) {
            String text = table.text(row, column);
            switch (columns.kinds().get(column)) {
                case LON -> fields.put("lon", LooseNumber.of(text, false).text());
                case LAT -> fields.put("lat", LooseNumber.of(text, false).text());
                case GROUP -> fields.put(grouping(column), LooseNumber.isMissing(text) ? "" : text);
                case CODE, NAME, PERIOD, INDICATOR, LEFT_OUT -> {}
            }
        }
        return fields;
    }

    /** A code from a name: its own letters where it is ASCII, else a number. */
    private String named(String name, int number) {
        String proposal = CodeBook.ascii(name);
        return proposal.isEmpty() ? codes.numbered("U", number) : codes.free(proposal);
    }

    Grid units() {
        List<String> names = new ArrayList<>(List.of("code", "name_en", "name_zh"));
        names.addAll(groupings());
        names.addAll(List.of("lon", "lat"));
        Grid grid = new Grid(1, names);
        units.values().forEach(grid::add);
        reviews.add(Review.of(
                Draft.UNITS,
                0,
                units.size() + " units" + (columns.find(Kind.CODE) >= 0 ? "" : ", whose codes were made up")
                        + (groupings().isEmpty()
                                ? ""
                                : "; columns of text taken for groups: " + String.join(", ", groupings())),
                units.size() + " 个评价单元" + (columns.find(Kind.CODE) >= 0 ? "" : "，代码为自动生成")
                        + (groupings().isEmpty() ? "" : "；文字列视为分组：" + String.join("、", groupings()))));
        return grid;
    }

    /** Wide, with plain numbers. */
    Grid observations(Map<Integer, String> codeOf) {
        boolean hasYears = columns.find(Kind.PERIOD) >= 0;
        List<String> names = new ArrayList<>(hasYears ? List.of("unit", "period") : List.of("unit"));
        names.addAll(codeOf.values());
        Grid grid = new Grid(names.size(), names);
        Map<String, Integer> changed = new LinkedHashMap<>();
        for (int row : rows) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("unit", units.getOrDefault(key(row), Map.of()).getOrDefault("code", ""));
            if (hasYears) {
                fields.put("period", String.valueOf(period(row)));
            }
            codeOf.forEach((column, code) -> fields.put(code, value(row, column, code, changed)));
            grid.add(fields);
        }
        changed.forEach((code, count) -> reviews.add(Review.of(
                Draft.DATA,
                0,
                count + " values of " + code
                        + " were written with a percent sign, thousands separators or wide digits and are plain"
                        + " numbers now",
                code + " 有 " + count + " 个数值带百分号、千分位或全角数字，已改写为普通数字")));
        return grid;
    }

    private String value(int row, int column, String code, Map<String, Integer> changed) {
        LooseNumber number = LooseNumber.of(table.text(row, column), table.isPercent(row, column));
        if (number.kind() == LooseNumber.Kind.NONE) {
            files.add(
                    NOT_A_NUMBER,
                    table.at(row, column),
                    "text",
                    table.text(row, column),
                    "column",
                    columns.title(column));
        }
        if (number.isChanged()) {
            changed.merge(code, 1, Integer::sum);
        }
        return number.text();
    }
}
