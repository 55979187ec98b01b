// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.exchange.intake.PeriodText;
import dev.pagoda.exchange.intake.PrintedNumber;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.ForeignTable;
import dev.pagoda.project.framework.FrameworkColumns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A project folder from SDMX-CSV 1.0 or 2.0: one observation a row; units from REF_AREA, indicators from the dimensions
 * that are left.
 */
final class SdmxImport {
    private static final Fault MISSING_COLUMN = Fault.error(
            "missing-column",
            "The table lacks a column REF_AREA (or GEO), TIME_PERIOD or OBS_VALUE.",
            "表格缺少 REF_AREA（或 GEO）、TIME_PERIOD 或 OBS_VALUE 列。",
            "Export it with the identifiers of SDMX-CSV 1.0 or 2.0.",
            "请按 SDMX-CSV 1.0 或 2.0 的标识符导出。");
    private static final Fault NOT_A_PERIOD =
            Fault.error("not-a-period", "'{time}' is not a year.", "“{time}”不是年份。", "Give annual data.", "请给出年度数据。");
    private static final Fault NOT_A_NUMBER = Fault.error(
            "not-a-number",
            "'{text}' in column OBS_VALUE is not a number.",
            "OBS_VALUE 列中的“{text}”不是数字。",
            "Write a plain number, or leave it empty with the status O.",
            "请写普通数字，或留空并将状态写为 O。");

    private static final Name FROM = new Name("SDMX-CSV", "SDMX-CSV 数据");
    private static final String ROOT = "INDEX";
    private static final List<String> AREAS =
            List.of("REF_AREA", "GEO", "GEOGRAPHY", "COUNTRY", "REGION", "LOCATION", "COUNTERPART_AREA");
    private static final Set<String> NOT_DIMENSIONS = Set.of(
            "DATAFLOW",
            "STRUCTURE",
            "STRUCTURE_ID",
            "STRUCTURE_NAME",
            "ACTION",
            "TIME_PERIOD",
            "OBS_VALUE",
            "OBS_STATUS",
            "OBS_FLAG",
            "CONF_STATUS",
            "UNIT_MEASURE",
            "UNIT_MULT",
            "DECIMALS",
            "BASE_PER",
            "COMMENT_OBS",
            "COMMENT_TS",
            "OBS_COMMENT",
            "SOURCE",
            "SOURCE_DETAIL",
            "TIME_FORMAT",
            "PRE_BREAK_VALUE",
            "EMBARGO_TIME");
    private static final Set<String> NONE = Set.of("M", "O", "L", "H", "Q", "K");

    private final Head head;
    private final ForeignFiles files;
    private final List<Review> reviews = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Integer> dimensions = new ArrayList<>();
    private int area = -1;

    SdmxImport(Head head, ForeignFiles files) {
        this.head = head;
        this.files = files;
        for (int column = 0; column < head.names().size(); column++) {
            columns.putIfAbsent(id(head.names().get(column)), column);
        }
    }

    /** Whether the header is one of SDMX-CSV, its names perhaps with labels behind a colon. */
    static boolean isSdmx(Head head) {
        List<String> ids = head.names().stream().map(SdmxImport::id).toList();
        return ids.contains("OBS_VALUE")
                && (ids.contains("TIME_PERIOD") || ids.contains("DATAFLOW") || ids.contains("STRUCTURE"));
    }

    /** What stands before {@code ": "}, where ids and labels stand together. */
    private static String id(String text) {
        int colon = text.indexOf(':');
        return (colon > 0 && !text.startsWith("http") ? text.substring(0, colon) : text).strip();
    }

    private static String label(String text) {
        int colon = text.indexOf(':');
        return colon > 0 ? text.substring(colon + 1).strip() : text;
    }

    private String text(int row, String column) {
        return head.table().text(row, columns.getOrDefault(column, -1));
    }

    Optional<Draft> draft(String id, String title) {
        ForeignTable table = head.table();
        area = AREAS.stream()
                .filter(columns::containsKey)
                .map(name -> columns.getOrDefault(name, -1))
                .findFirst()
                .orElse(-1);
        if (area < 0 || !columns.containsKey("TIME_PERIOD") || !columns.containsKey("OBS_VALUE")) {
            files.add(MISSING_COLUMN, table.at(0, 0));
            return Optional.empty();
        }
        findDimensions();
        Grid observations = observations();
        if (files.hasErrors()) {
            return Optional.empty();
        }
        Map<String, String> made = new LinkedHashMap<>();
        Name name = Chinese.name(title);
        made.put(Draft.INDEX, MethodText.fresh(id, name, new ArrayList<>(periods(observations)), List.of(), false));
        made.put(Draft.FRAMEWORK, framework(name).csv());
        made.put(Draft.UNITS, units().csv());
        made.put(Draft.DATA, observations.csv());
        reviews.add(Review.of(
                Draft.INDEX,
                0,
                "the steps are the usual chain, nothing that the table says; all periods are scored",
                "步骤为通用流程；所有时期均计分"));
        return Optional.of(new Draft(FROM, made, reviews));
    }

    /**
     * Dimensions that tell indicators apart: those called so, else all columns of which there is more than one value.
     */
    private void findDimensions() {
        for (String name : List.of("INDICATOR", "SERIES", "SERIES_CODE", "INDIC", "MEASURE", "VARIABLE", "SUBJECT")) {
            if (columns.containsKey(name) && dimensions.isEmpty()) {
                dimensions.add(columns.getOrDefault(name, -1));
            }
        }
        List<Integer> others = new ArrayList<>();
        columns.forEach((name, column) -> {
            boolean isLabel = !name.equals(name.toUpperCase(java.util.Locale.ROOT));
            if (column != area
                    && !dimensions.contains(column)
                    && !NOT_DIMENSIONS.contains(name)
                    && !isLabel
                    && values(column).size() > 1) {
                others.add(column);
            }
        });
        if (dimensions.isEmpty() || !isUnique()) {
            dimensions.addAll(others);
        }
        if (dimensions.isEmpty()) {
            columns.forEach((name, column) -> {
                if (column != area && !NOT_DIMENSIONS.contains(name) && dimensions.isEmpty()) {
                    dimensions.add(column);
                }
            });
        }
        List<String> names =
                dimensions.stream().map(column -> id(head.names().get(column))).toList();
        reviews.add(Review.of(
                Draft.FRAMEWORK,
                0,
                "indicators were told apart by " + String.join(" and ", names) + "; all hang flat below the index",
                "指标按 " + String.join("、", names) + " 区分，均直接隶属于总指数"));
    }

    private boolean isUnique() {
        Set<String> seen = new HashSet<>();
        for (int row = 1; row < head.table().rows(); row++) {
            if (!seen.add(head.table().text(row, area) + "\n" + indicator(row) + "\n" + text(row, "TIME_PERIOD"))) {
                return false;
            }
        }
        return true;
    }

    private Set<String> values(int column) {
        Set<String> values = new HashSet<>();
        for (int row = 1; row < head.table().rows(); row++) {
            values.add(head.table().text(row, column));
        }
        return values;
    }

    /** The indicator of a row: the values of its dimensions with points between. */
    private String indicator(int row) {
        List<String> parts = new ArrayList<>();
        dimensions.forEach(column -> parts.add(id(head.table().text(row, column))));
        return String.join(".", parts);
    }

    private static Set<Integer> periods(Grid observations) {
        TreeSet<Integer> periods = new TreeSet<>();
        observations.rows().forEach(row -> periods.add(Integer.valueOf(row.getOrDefault("period", "1"))));
        return periods;
    }

    private final CodeBook unitCodes = new CodeBook();
    private final CodeBook indicatorCodes = new CodeBook();
    private final Map<String, String> unitOf = new LinkedHashMap<>();
    private final Map<String, String> indicatorOf = new LinkedHashMap<>();
    private final Map<String, Integer> firstRow = new LinkedHashMap<>();

    private Grid observations() {
        indicatorCodes.keep(ROOT);
        Grid grid = new Grid(4, Tables.OBSERVATIONS);
        for (int row = 1; row < head.table().rows(); row++) {
            String unit = head.table().text(row, area);
            String indicator = indicator(row);
            int year = PeriodText.of(text(row, "TIME_PERIOD")).orElse(0);
            if (year == 0) {
                files.add(
                        NOT_A_PERIOD,
                        head.table().at(row, columns.getOrDefault("TIME_PERIOD", 0)),
                        "time",
                        text(row, "TIME_PERIOD"));
            }
            firstRow.putIfAbsent(indicator, row);
            grid.add(observation(
                    row,
                    unitOf.computeIfAbsent(id(unit), unitCodes::keep),
                    indicatorOf.computeIfAbsent(indicator, indicatorCodes::keep),
                    year));
        }
        return grid;
    }

    private Map<String, String> observation(int row, String unit, String indicator, int year) {
        String value = text(row, "OBS_VALUE");
        String status = id(text(row, "OBS_STATUS"));
        boolean isMissing = PrintedNumber.isMissing(value) || NONE.contains(status);
        if (!isMissing && Double.isNaN(ForeignTable.number(value))) {
            files.add(NOT_A_NUMBER, head.table().at(row, columns.getOrDefault("OBS_VALUE", 0)), "text", value);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("unit", unit);
        fields.put("indicator", indicator);
        fields.put("period", String.valueOf(Math.max(1, year)));
        fields.put("value", isMissing ? "" : value);
        fields.put("status", isMissing ? "missing" : status(status));
        return fields;
    }

    private static String status(String code) {
        return switch (code) {
            case "E", "I" -> "estimated";
            case "P" -> "preliminary";
            case "F" -> "forecast";
            default -> "";
        };
    }

    private Grid framework(Name title) {
        Grid grid = new Grid(2, FrameworkColumns.ALL);
        grid.add("code", ROOT, "name_en", title.en(), "name_zh", title.zh());
        indicatorOf.forEach((indicator, code) -> {
            int row = firstRow.getOrDefault(indicator, 1);
            List<String> labels = new ArrayList<>();
            dimensions.forEach(column -> labels.add(label(head.table().text(row, column))));
            Name name = Chinese.name(String.join(", ", labels));
            String word = DirectionGuess.word(name.en() + name.zh());
            int line = grid.addIndicator(ROOT, code, name, !word.isEmpty(), label(text(row, "UNIT_MEASURE")));
            reviews.add(Review.of(
                    Draft.FRAMEWORK,
                    line,
                    code + ": "
                            + (word.isEmpty()
                                    ? "more is taken to be better"
                                    : "less is taken to be better, for '" + word + "'"),
                    code + "：" + (word.isEmpty() ? "按正向指标处理" : "因含“" + word + "”按负向指标处理")));
        });
        return grid;
    }

    private Grid units() {
        Grid grid = new Grid(1, List.of("code", "name_en", "name_zh"));
        Map<String, String> labels = new LinkedHashMap<>();
        for (int row = 1; row < head.table().rows(); row++) {
            labels.putIfAbsent(
                    id(head.table().text(row, area)), label(head.table().text(row, area)));
        }
        unitOf.forEach((unit, code) -> {
            Name name = Chinese.name(labels.getOrDefault(unit, unit));
            grid.add("code", code, "name_en", name.en(), "name_zh", name.zh());
        });
        return grid;
    }
}
