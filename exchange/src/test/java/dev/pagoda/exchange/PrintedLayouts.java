// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Prints a panel in every layout that the guide lists, with titles, notes, totals and blanks as yearbooks have them.
 */
final class PrintedLayouts {
    enum Layout {
        UNITS_BY_INDICATORS,
        UNITS_BY_INDICATORS_WITH_ROW_OF_MEASURES,
        TWO_ROWS_OF_HEADER,
        YEARS_BELOW_INDICATORS,
        INDICATORS_BELOW_YEARS,
        UNITS_BY_YEARS,
        PANEL_OF_ROWS,
        INDICATORS_BY_YEARS_OF_ONE_UNIT,
        INDICATORS_BY_UNITS,
        LONG,
        SHEET_FOR_EACH_YEAR,
        SHEET_FOR_EACH_INDICATOR
    }

    /** What was printed, and the values that an import must find. */
    record Printed(List<PrintedTable> tables, Map<String, BigDecimal> values) {}

    private final PrintedPanel panel;
    private final Random random;
    private final boolean isText;

    PrintedLayouts(PrintedPanel panel, boolean isText) {
        this.panel = panel;
        this.random = panel.random();
        this.isText = isText;
    }

    Printed print(Layout layout) {
        int year = panel.years.get(2);
        return switch (layout) {
            case UNITS_BY_INDICATORS -> one(byIndicators(year, false, "Sheet1"), List.of(year));
            case UNITS_BY_INDICATORS_WITH_ROW_OF_MEASURES -> one(byIndicators(year, true, "Sheet1"), List.of(year));
            case TWO_ROWS_OF_HEADER -> one(twoRows(year), List.of(year));
            case YEARS_BELOW_INDICATORS -> one(crossed(true), panel.years);
            case INDICATORS_BELOW_YEARS -> one(crossed(false), panel.years);
            case UNITS_BY_YEARS ->
                new Printed(
                        List.of(byYears(panel.indicators().get(0), true, "Sheet1")),
                        panel.values(panel.years, panel.indicators().subList(0, 1)));
            case PANEL_OF_ROWS -> one(panelOfRows(), panel.years);
            case INDICATORS_BY_YEARS_OF_ONE_UNIT -> ofOneUnit();
            case INDICATORS_BY_UNITS -> one(byUnits(year), List.of(year));
            case LONG -> one(longForm(), panel.years);
            case SHEET_FOR_EACH_YEAR ->
                new Printed(
                        panel.years.stream()
                                .map(one -> byIndicators(one, false, String.valueOf(one)))
                                .toList(),
                        panel.values(panel.years, panel.indicators()));
            case SHEET_FOR_EACH_INDICATOR ->
                new Printed(
                        panel.indicators().stream()
                                .map(one -> byYears(one, false, one.get(0)))
                                .toList(),
                        panel.values(panel.years, panel.indicators()));
        };
    }

    private Printed one(PrintedTable table, List<Integer> years) {
        return new Printed(List.of(table), panel.values(years, panel.indicators()));
    }

    private void title(PrintedTable table, String text, int width) {
        if (random.nextBoolean()) {
            text = "表" + (1 + random.nextInt(9)) + "-" + (1 + random.nextInt(20)) + "　" + text;
        }
        table.row(List.of(text));
        table.merge(table.rows.size() - 1, 0, table.rows.size() - 1, width - 1);
        if (random.nextBoolean()) {
            table.row(List.of(""));
        }
    }

    private void notes(PrintedTable table) {
        if (random.nextBoolean()) {
            table.row(List.of("注：①快报数，共 3 个城市。"));
        }
        if (random.nextBoolean()) {
            table.row(List.of("资料来源：《中国城市统计年鉴》2024 年。"));
        }
    }

    private Object number(int digits) {
        return isText ? String.valueOf(digits) : (Object) digits;
    }

    /** Rows that are no units, among those that are. */
    private void total(PrintedTable table, int values) {
        String[] names = {"全　国", "合计", "东部地区", "总计", "平均"};
        if (random.nextInt(3) == 0) {
            List<Object> row = new ArrayList<>(List.of(names[random.nextInt(names.length)]));
            for (int i = 0; i < values; i++) {
                row.add(number(9_000_000 + i));
            }
            table.row(row);
        }
        if (random.nextInt(4) == 0) {
            table.row(List.of(""));
        }
    }

    private PrintedTable byIndicators(int year, boolean hasRowOfMeasures, String sheet) {
        PrintedTable table = new PrintedTable(sheet);
        int width = panel.indicators().size() + 1;
        title(table, "各地区主要指标（" + year + "年）", width);
        List<Object> header = new ArrayList<>(List.of("地　区"));
        List<Object> measures = new ArrayList<>(List.of(""));
        panel.indicators().forEach(one -> {
            header.add(hasRowOfMeasures ? one.get(0) : one.get(0) + "（" + one.get(1) + "）");
            measures.add(random.nextBoolean() ? one.get(1) : "（" + one.get(1) + "）");
        });
        table.row(header);
        if (hasRowOfMeasures) {
            table.row(measures);
        }
        rows(table, year);
        return table;
    }

    private void rows(PrintedTable table, int year) {
        for (List<String> unit : panel.units()) {
            total(table, panel.indicators().size());
            List<Object> row = new ArrayList<>(List.of(panel.name(unit)));
            panel.indicators().forEach(one -> row.add(panel.value(unit, one, year, isText)));
            table.row(row);
        }
        notes(table);
    }

    /** Each indicator above 总量, so that the header has two rows. */
    private PrintedTable twoRows(int year) {
        PrintedTable table = new PrintedTable("Sheet1");
        int width = panel.indicators().size() + 1;
        title(table, "主要指标（" + year + "年）", width);
        int top = table.rows.size();
        List<Object> upper = new ArrayList<>(List.of("城市", "经济"));
        List<Object> lower = new ArrayList<>(List.of(""));
        panel.indicators().forEach(one -> lower.add(one.get(0) + "\n(" + one.get(1) + ")"));
        table.row(upper).row(lower);
        table.merge(top, 1, top, width - 1);
        table.merge(top, 0, top + 1, 0);
        rows(table, year);
        return table;
    }

    private PrintedTable crossed(boolean areYearsBelow) {
        PrintedTable table = new PrintedTable("Sheet1");
        int years = panel.years.size();
        int indicators = panel.indicators().size();
        title(table, "各地区主要指标", years * indicators + 1);
        int top = table.rows.size();
        List<Object> upper = new ArrayList<>(List.of("地区"));
        List<Object> lower = new ArrayList<>(List.of(""));
        int outer = areYearsBelow ? indicators : years;
        int inner = areYearsBelow ? years : indicators;
        for (int i = 0; i < outer; i++) {
            for (int j = 0; j < inner; j++) {
                List<String> one = panel.indicators().get(areYearsBelow ? i : j);
                int year = panel.years.get(areYearsBelow ? j : i);
                String name = one.get(0) + "（" + one.get(1) + "）";
                upper.add(j > 0 ? "" : areYearsBelow ? name : panel.year(year));
                lower.add(areYearsBelow ? panel.year(year) : name);
            }
            table.merge(top, 1 + i * inner, top, (i + 1) * inner);
        }
        table.merge(top, 0, top + 1, 0);
        table.row(upper).row(lower);
        for (List<String> unit : panel.units()) {
            total(table, years * indicators);
            List<Object> row = new ArrayList<>(List.of(panel.name(unit)));
            for (int i = 0; i < outer; i++) {
                for (int j = 0; j < inner; j++) {
                    row.add(panel.value(
                            unit,
                            panel.indicators().get(areYearsBelow ? i : j),
                            panel.years.get(areYearsBelow ? j : i),
                            isText));
                }
            }
            table.row(row);
        }
        notes(table);
        return table;
    }

    private PrintedTable byYears(List<String> indicator, boolean isTitled, String sheet) {
        PrintedTable table = new PrintedTable(sheet);
        if (isTitled) {
            title(table, "各地区" + indicator.get(0), panel.years.size() + 1);
        }
        table.row(List.of("单位：" + indicator.get(1)));
        List<Object> header = new ArrayList<>(List.of("地区"));
        panel.years.forEach(year -> header.add(panel.year(year)));
        table.row(header);
        for (List<String> unit : panel.units()) {
            total(table, panel.years.size());
            List<Object> row = new ArrayList<>(List.of(panel.name(unit)));
            panel.years.forEach(year -> row.add(panel.value(unit, indicator, year, isText)));
            table.row(row);
        }
        notes(table);
        return table;
    }

    private PrintedTable panelOfRows() {
        PrintedTable table = new PrintedTable("Sheet1");
        List<Object> header = new ArrayList<>(List.of("序号", "城市", "年份"));
        panel.indicators().forEach(one -> header.add(one.get(0) + "（" + one.get(1) + "）"));
        table.row(header);
        int number = 1;
        for (List<String> unit : panel.units()) {
            for (int year : panel.years) {
                List<Object> row = new ArrayList<>(List.of(number(number++), panel.name(unit), panel.year(year)));
                panel.indicators().forEach(one -> row.add(panel.value(unit, one, year, isText)));
                table.row(row);
            }
        }
        return table;
    }

    private Printed ofOneUnit() {
        List<PrintedTable> tables = new ArrayList<>();
        for (List<String> unit : panel.units()) {
            PrintedTable table = new PrintedTable(unit.get(1));
            title(table, unit.get(3) + "主要经济指标", panel.years.size() + 2);
            List<Object> header = new ArrayList<>(List.of("指标", "单位"));
            panel.years.forEach(year -> header.add(panel.year(year)));
            table.row(header);
            for (List<String> indicator : panel.indicators()) {
                List<Object> row = new ArrayList<>(indicator);
                panel.years.forEach(year -> row.add(panel.value(unit, indicator, year, isText)));
                table.row(row);
            }
            notes(table);
            tables.add(table);
        }
        return new Printed(tables, panel.values(panel.years, panel.indicators()));
    }

    private PrintedTable byUnits(int year) {
        PrintedTable table = new PrintedTable("Sheet1");
        title(table, "主要指标（" + year + "）", panel.units().size() + 2);
        List<Object> header = new ArrayList<>(List.of("指标名称", "计量单位"));
        panel.units().forEach(unit -> header.add(panel.name(unit)));
        header.add("合计");
        table.row(header);
        for (List<String> indicator : panel.indicators()) {
            List<Object> row = new ArrayList<>(indicator);
            panel.units().forEach(unit -> row.add(panel.value(unit, indicator, year, isText)));
            row.add(number(9_999_999));
            table.row(row);
        }
        notes(table);
        return table;
    }

    private PrintedTable longForm() {
        PrintedTable table = new PrintedTable("数据");
        table.row(List.of("地区", "指标", "年份", "数值", "单位"));
        List<List<Object>> rows = new ArrayList<>();
        for (List<String> unit : panel.units()) {
            for (List<String> indicator : panel.indicators()) {
                panel.years.forEach(year -> rows.add(List.of(
                        panel.name(unit),
                        indicator.get(0),
                        panel.year(year),
                        panel.value(unit, indicator, year, isText),
                        indicator.get(1))));
            }
        }
        Collections.shuffle(rows, random);
        rows.forEach(table::row);
        return table;
    }
}
