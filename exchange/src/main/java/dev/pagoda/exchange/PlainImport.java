package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import dev.pagoda.project.framework.FrameworkColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A project folder from a plain table: one row a unit, or a unit in a year, and one column an indicator. What the table does not say is guessed, and said to be. */
final class PlainImport {
    private static final Fault NO_ROWS = Fault.error(
            "no-rows",
            "There is no row of data below a row of names.",
            "列名行下面没有数据行。",
            "Put the names of the columns into the first row, and one unit into each row below.",
            "请将列名写在第一行，其下每行一个单元。");
    private static final Fault NO_UNITS = Fault.error(
            "no-units",
            "No column says which unit a row is.",
            "没有哪一列写明各行是哪个单元。",
            "Give the units' names a column of their own, called 'city' or 'name' (城市、名称).",
            "请为单元名称单设一列，列名为“城市”或“名称”（city、name）。");
    private static final Fault NO_INDICATORS = Fault.error(
            "no-indicators",
            "No column contains numbers.",
            "没有数字列。",
            "Give each indicator a column, with its name in the first row.",
            "请为每个指标设一列，名称写在第一行。");

    private static final Name FROM = new Name("a plain table", "普通表格");
    private static final String ROOT = "INDEX";

    private final ForeignTable table;
    private final ForeignFiles files;
    private final Map<String, String> titles;
    private final List<Review> reviews = new ArrayList<>();

    /** @param titles names of columns that a description of the table gives */
    PlainImport(ForeignTable table, ForeignFiles files, Map<String, String> titles) {
        this.table = table;
        this.files = files;
        this.titles = titles;
    }

    Optional<Draft> draft(String id, String title) {
        PlainLayout layout = PlainLayout.of(table);
        if (layout.first() >= table.rows()) {
            files.add(NO_ROWS, table.at(0, 0));
            return Optional.empty();
        }
        PlainColumns columns = new PlainColumns(table, layout.header(), layout.first(), table.rows());
        if (columns.find(PlainColumns.Kind.NAME) < 0 && columns.find(PlainColumns.Kind.CODE) < 0) {
            files.add(NO_UNITS, table.at(layout.header(), 0));
        }
        if (columns.find(PlainColumns.Kind.INDICATOR) < 0) {
            files.add(NO_INDICATORS, table.at(layout.header(), 0));
        }
        return files.hasErrors() ? Optional.empty() : draft(id, title, layout, columns);
    }

    private Optional<Draft> draft(String id, String title, PlainLayout layout, PlainColumns columns) {
        if (!table.encoding().isEmpty()) {
            review(
                    Draft.DATA,
                    0,
                    table.name() + " was read as " + table.encoding() + ": see whether names are right",
                    table.name() + " 按 " + table.encoding() + " 编码读取，请确认文字无误");
        }
        if (layout.header() > 0) {
            review(
                    Draft.DATA,
                    0,
                    "the " + layout.header() + " rows above the names of the columns were left out",
                    "列名之上的 " + layout.header() + " 行未导入");
        }
        Name name = title.isEmpty() ? Chinese.name(id) : Chinese.name(title);
        PlainRows rows = new PlainRows(table, columns, layout, files, reviews);
        Set<Integer> periods = rows.read();
        Map<Integer, String> codes = new LinkedHashMap<>();
        Grid framework = framework(name, layout, columns, codes);
        Map<String, String> made = new LinkedHashMap<>();
        List<Integer> scored = periods.isEmpty() ? List.of(1) : new ArrayList<>(periods);
        if (periods.isEmpty()) {
            review(
                    Draft.INDEX,
                    0,
                    "the data name no year: write the true one as the edition",
                    "数据未注明年份，请将 edition 改为实际年份");
        }
        made.put(Draft.INDEX, MethodText.fresh(id, name, scored, rows.groupings(), false));
        made.put(Draft.FRAMEWORK, framework.csv());
        made.put(Draft.UNITS, rows.units().csv());
        made.put(Draft.DATA, rows.observations(codes).csv());
        review(Draft.INDEX, 0, "the steps are the usual chain, nothing that the table says", "步骤为通用流程，并非表中内容");
        return Optional.of(new Draft(FROM, made, reviews));
    }

    private void review(String file, int line, String en, String zh) {
        reviews.add(Review.of(file, line, en, zh));
    }

    private Grid framework(Name title, PlainLayout layout, PlainColumns columns, Map<Integer, String> codes) {
        Grid grid = new Grid(2, FrameworkColumns.ALL);
        CodeBook given = new CodeBook();
        given.keep(ROOT);
        grid.add("code", ROOT, "name_en", title.en(), "name_zh", title.zh());
        review(Draft.FRAMEWORK, 0, "one level of equal weights: add dimensions, and weigh", "仅一级、等权：请补充维度并确定权重");
        for (int column = 0; column < columns.kinds().size(); column++) {
            if (columns.kinds().get(column) == PlainColumns.Kind.INDICATOR) {
                codes.put(
                        column, indicator(grid, given, columns.title(column), unit(layout, column), codes.size() + 1));
            } else if (columns.kinds().get(column) == PlainColumns.Kind.LEFT_OUT
                    && !columns.title(column).isEmpty()) {
                review(
                        Draft.DATA,
                        0,
                        "the column '" + columns.title(column) + "' was left out",
                        "列“" + columns.title(column) + "”未导入");
            }
        }
        return grid;
    }

    /** The unit of measurement that stands below the name, or the percent sign that stands behind the values. */
    private String unit(PlainLayout layout, int column) {
        String below = layout.unit(table, column);
        for (int row = layout.first(); row < table.rows() && below.isEmpty(); row++) {
            LooseNumber number = LooseNumber.of(table.text(row, column), table.isPercent(row, column));
            below = number.kind() == LooseNumber.Kind.PERCENT ? "%" : "";
        }
        return below;
    }

    /** Adds the row of a column and answers its code. */
    private String indicator(Grid grid, CodeBook given, String title, String unitBelow, int number) {
        ColumnName parts = ColumnName.of(titles.getOrDefault(title, title));
        String proposal = CodeBook.ascii(titles.containsKey(title) ? title : parts.name());
        String code = proposal.isEmpty() ? given.numbered("X", number) : given.free(proposal);
        String unit = parts.unit().isEmpty() ? unitBelow : parts.unit();
        String word = DirectionGuess.word(parts.name());
        Name name = Chinese.name(parts.name());
        int line = grid.addIndicator(ROOT, code, name, !word.isEmpty(), unit);
        String measured = unit.isEmpty() ? "no unit of measurement found" : "measured in " + unit;
        String zhUnit = unit.isEmpty() ? "未找到计量单位" : "计量单位“" + unit + "”";
        review(
                Draft.FRAMEWORK,
                line,
                code + " '" + parts.name() + "': "
                        + (word.isEmpty()
                                ? "more is taken to be better"
                                : "less is taken to be better, for '" + word + "'")
                        + "; " + measured,
                code + "“" + parts.name() + "”：" + (word.isEmpty() ? "按正向指标处理" : "因含“" + word + "”按负向指标处理") + "；"
                        + zhUnit);
        return code;
    }
}
