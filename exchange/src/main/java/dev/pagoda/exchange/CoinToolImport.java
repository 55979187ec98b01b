// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.exchange.intake.PrintedNumber;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import dev.pagoda.project.framework.FrameworkColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project folder from a workbook of the EU's COIN Tool. On the sheet Database the data stand from row 17 on, names of
 * units in column B, codes in C, indicators from E on; above them row 7 holds weights, 8 directions, 9 and 10 the lower
 * and the upper goalpost, 11 to 14 the nodes above from the index down, 15 names, 16 codes. On the sheet Framework the
 * nodes stand in columns C (code), E (weight) and H (name), from row 5 on, in the tool's first layout from row 6.
 */
final class CoinToolImport {
    private static final Fault NOT_A_COIN_TOOL = Fault.error(
            "not-a-coin-tool",
            "The sheet has no indicators in row 16 from column E on, or no units in row 17 and below.",
            "工作表第 16 行自 E 列起没有指标，或第 17 行及以下没有单元。",
            "Give a COIN Tool workbook whose sheet Database is filled in, or the tables of COINr.",
            "请给出已填写 Database 工作表的 COIN Tool 工作簿，或 COINr 的表格。");
    private static final Fault NOT_A_NUMBER = Fault.error(
            "not-a-number",
            "'{text}' is not a number.",
            "“{text}”不是数字。",
            "Write a plain number, or n/a.",
            "请写普通数字，或 n/a。");

    private static final Name FROM = new Name("a COIN Tool workbook", "COIN Tool 工作簿");
    private static final int NAME = 1;
    private static final int CODE = 2;
    private static final int FIRST_INDICATOR = 4;
    private static final int WEIGHTS = 7;
    private static final int DIRECTIONS = 8;
    private static final int LOWS = 9;
    private static final int HIGHS = 10;
    private static final int INDEX_ROW = 11;
    private static final int LOWEST_LEVEL = 14;
    private static final int NAMES = 15;
    private static final int CODES = 16;
    private static final int FIRST_UNIT = 17;

    /** The two sheets. */
    record Tool(ForeignTable database, ForeignTable framework) {}

    private record Above(String weight, String name) {}

    private final ForeignTable data;
    private final ForeignFiles files;
    private final CodeBook codes = new CodeBook();
    private final Map<String, Above> described = new LinkedHashMap<>();
    private final List<Integer> indicators = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();

    CoinToolImport(Tool tool, ForeignFiles files) {
        this.data = tool.database;
        this.files = files;
        for (int row = 0; row < tool.framework.rows(); row++) {
            String code = tool.framework.text(row, 2);
            if (!code.isEmpty() && !code.equals("--")) {
                described.putIfAbsent(code, new Above(tool.framework.text(row, 4), tool.framework.text(row, 7)));
            }
        }
    }

    static Optional<Tool> find(List<ForeignTable> tables) {
        Optional<ForeignTable> data = tables.stream()
                .filter(table -> table.sheet().equals("Database"))
                .findFirst();
        Optional<ForeignTable> framework = tables.stream()
                .filter(table -> table.sheet().equals("Framework"))
                .findFirst();
        return data.isPresent() && framework.isPresent()
                ? Optional.of(new Tool(data.get(), framework.get()))
                : Optional.empty();
    }

    private String text(int line, int column) {
        int row = data.rowOfLine(line);
        String text = row < 0 ? "" : data.text(row, column);
        return text.equals("n/a") || text.equals("--") ? "" : text;
    }

    private List<Integer> units() {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            if (data.at(row, 0).line() >= FIRST_UNIT && !data.text(row, CODE).isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    Optional<Draft> draft(String id) {
        int codeRow = data.rowOfLine(CODES);
        for (int column = FIRST_INDICATOR; codeRow >= 0 && column < data.width(codeRow); column++) {
            if (hasData(column)) {
                indicators.add(column);
            }
        }
        if (indicators.isEmpty() || units().isEmpty()) {
            files.add(NOT_A_COIN_TOOL, dev.pagoda.core.model.Location.of(data.name()));
            return Optional.empty();
        }
        findLevels();
        Grid framework = framework();
        Map<String, String> made = new LinkedHashMap<>();
        String root = text(INDEX_ROW, indicators.get(0));
        String title = described.getOrDefault(root, new Above("", root)).name;
        made.put(
                Draft.INDEX,
                MethodText.fresh(id, Chinese.name(title.isEmpty() ? id : title), List.of(1), List.of(), false));
        made.put(Draft.FRAMEWORK, framework.csv());
        made.put(Draft.UNITS, unitGrid().csv());
        made.put(Draft.DATA, observations().csv());
        reviews.add(Review.of(
                Draft.INDEX,
                0,
                "the workbook's sheets of steps are not read: the steps are the usual chain, and the edition is"
                        + " unknown",
                "未读取工作簿中的处理步骤：采用通用流程，年份待填"));
        reviews.add(Review.of(
                Draft.FRAMEWORK,
                0,
                "read by the published positions of the COIN Tool's cells: compare names, weights and directions with"
                        + " the workbook",
                "按 COIN Tool 公开的单元格位置读取，请与原工作簿核对名称、权重与方向"));
        return Optional.of(new Draft(FROM, made, reviews));
    }

    private boolean hasData(int column) {
        return units().stream().anyMatch(row -> !Double.isNaN(ForeignTable.number(data.text(row, column))));
    }

    /** Levels that are used: the index, and those of which there is more than one node. */
    private void findLevels() {
        for (int level = INDEX_ROW; level <= LOWEST_LEVEL; level++) {
            int line = level;
            long nodes = indicators.stream()
                    .map(column -> text(line, column))
                    .distinct()
                    .count();
            if (level == INDEX_ROW || nodes > 1) {
                levels.add(level);
            }
        }
    }

    private Grid framework() {
        Grid grid = new Grid(2, FrameworkColumns.ALL);
        Map<String, String> codeOf = new LinkedHashMap<>();
        addBelow(grid, codeOf, indicators, 0, "");
        return grid;
    }

    private void addBelow(Grid grid, Map<String, String> codeOf, List<Integer> columns, int level, String parent) {
        if (level == levels.size()) {
            columns.forEach(column -> addIndicator(grid, column, parent));
            return;
        }
        Map<String, List<Integer>> nodes = new LinkedHashMap<>();
        columns.forEach(column -> nodes.computeIfAbsent(text(levels.get(level), column), node -> new ArrayList<>())
                .add(column));
        nodes.forEach((node, below) -> {
            if (node.isEmpty()) {
                addBelow(grid, codeOf, below, level + 1, parent); // a branch that skips this level
                return;
            }
            Above above = described.getOrDefault(node, new Above("", ""));
            String code = codeOf.computeIfAbsent(node, codes::keep);
            Name name = Chinese.name(above.name.isEmpty() ? node : above.name);
            grid.add(
                    "code",
                    code,
                    "parent",
                    parent,
                    "name_en",
                    name.en(),
                    "name_zh",
                    name.zh(),
                    "weight",
                    parent.isEmpty() ? "" : weight(above.weight));
            addBelow(grid, codeOf, below, level + 1, code);
        });
    }

    private static String weight(String text) {
        return Double.isNaN(ForeignTable.number(text)) ? "1" : text;
    }

    private final Map<Integer, String> codeOfColumn = new LinkedHashMap<>();

    private void addIndicator(Grid grid, int column, String parent) {
        String code = codes.keep(text(CODES, column));
        codeOfColumn.put(column, code);
        Name name = Chinese.name(text(NAMES, column).isEmpty() ? code : text(NAMES, column));
        double low = ForeignTable.number(text(LOWS, column));
        double high = ForeignTable.number(text(HIGHS, column));
        boolean areGoalposts = low < high;
        grid.add(
                "code",
                code,
                "parent",
                parent,
                "name_en",
                name.en(),
                "name_zh",
                name.zh(),
                "weight",
                weight(text(WEIGHTS, column)),
                "direction",
                ForeignTable.number(text(DIRECTIONS, column)) < 0 ? "-" : "+",
                "low",
                areGoalposts ? text(LOWS, column) : "",
                "high",
                areGoalposts ? text(HIGHS, column) : "");
    }

    private final CodeBook unitCodes = new CodeBook();
    private final Map<Integer, String> unitOfRow = new LinkedHashMap<>();

    private Grid unitGrid() {
        Grid grid = new Grid(1, List.of("code", "name_en", "name_zh"));
        for (int row : units()) {
            String code = unitCodes.keep(data.text(row, CODE));
            unitOfRow.put(row, code);
            Name name = Chinese.name(data.text(row, NAME).isEmpty() ? code : data.text(row, NAME));
            grid.add("code", code, "name_en", name.en(), "name_zh", name.zh());
        }
        return grid;
    }

    private Grid observations() {
        List<String> columns = new ArrayList<>(List.of("unit"));
        columns.addAll(codeOfColumn.values());
        Grid grid = new Grid(columns.size(), columns);
        unitOfRow.forEach((row, unit) -> {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("unit", unit);
            codeOfColumn.forEach((column, code) -> fields.put(code, value(row, column)));
            grid.add(fields);
        });
        return grid;
    }

    private String value(int row, int column) {
        String text = data.text(row, column);
        if (!PrintedNumber.isMissing(text) && Double.isNaN(ForeignTable.number(text))) {
            files.add(NOT_A_NUMBER, data.at(row, column), "text", text);
        }
        return PrintedNumber.isMissing(text) ? "" : text;
    }
}
