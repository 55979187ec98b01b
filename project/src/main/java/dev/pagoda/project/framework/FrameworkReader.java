// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.framework;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.project.files.Line;
import dev.pagoda.project.files.Lines;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the framework file and checks each of its rows by itself. */
public final class FrameworkReader {
    private static final Name ADVICE = new Name("Remove it, or write free text in column note.", "请删除，或将文字写在 note 列。");
    private static final Fault RESERVED_CODE = Fault.error(
            "bad-code",
            "The code '{code}' is the name of a column of the observations.",
            "代码“{code}”与观测数据的列名相同。",
            "Give it another code.",
            "请换一个代码。");
    private static final Fault DOES_NOT_APPLY = Fault.error(
            "column-does-not-apply",
            "'{code}' is {kind} and has no {column}.",
            "“{code}”是{kind}，没有 {column}。",
            "Leave the field empty.",
            "请将该字段留空。");
    private static final Name A_DENOMINATOR = new Name("a denominator", "分母");
    private static final Name AN_INDICATOR = new Name("an indicator", "指标");
    private static final Name A_DIMENSION = new Name("a dimension", "维度");
    private static final Fault NEGATIVE_WEIGHT = Fault.error(
            "negative-weight",
            "The weight of '{code}' is {weight}, below zero.",
            "“{code}”的权重为 {weight}，小于零。",
            "If less of it is better, write - in column direction and a weight above zero.",
            "若越小越好，请在 direction 列写 -，权重写正数。");
    private static final Fault LARGE_WEIGHT = Fault.error(
            "out-of-range",
            "The weight of '{code}' is {weight}, which is too large to compute with.",
            "“{code}”的权重为 {weight}，数值过大，无法计算。",
            "Write a share such as 0.25, or points such as 25 and `weigh: { method: given, rescale: true }`.",
            "请写比例（例如 0.25），或写分数（例如 25）并设 `weigh: { method: given, rescale: true }`。");
    private static final Fault GOALPOSTS_REVERSED = Fault.error(
            "goalposts-reversed",
            "The goalposts of '{code}' are {low} and {high}: low must be less than high.",
            "“{code}”的门柱值为 {low} 和 {high}：low 必须小于 high。",
            "Write the smaller value as low, even when less is better: column direction says so.",
            "较小的值写在 low，越小越好时也一样：方向由 direction 列说明。");
    private static final Fault COVERAGE_OUT_OF_RANGE = Fault.error(
            "out-of-range",
            "The coverage {value} is not between 0 and 1.",
            "覆盖率 {value} 不在 0 到 1 之间。",
            "Write a share: 0.6 for 60 %.",
            "请写比例：60% 写 0.6。");
    private static final Fault SCALE_OUT_OF_RANGE = Fault.error(
            "out-of-range",
            "The scale {value} is not above zero.",
            "scale 的值 {value} 不大于零。",
            "Write 10000 for \"per 10,000\".",
            "“每万”写 10000。");

    public static final List<String> OF_INDICATORS = List.of(
            "direction",
            "measured_in",
            "measured_in_zh",
            "denominator",
            "scale",
            "numerator_en",
            "numerator_zh",
            "numerator_measured_in",
            "numerator_measured_in_zh",
            "lag",
            "low",
            "high",
            "target",
            "reference",
            "imputation",
            "treatment",
            "normalisation");
    public static final List<String> OF_DIMENSIONS = List.of("weighting", "aggregation", "coverage");

    /** Columns of a node's own settings, in the order in which they are handed on. */
    public static final List<String> OWN = List.of(
            "low",
            "high",
            "target",
            "reference",
            "imputation",
            "treatment",
            "normalisation",
            "weighting",
            "aggregation",
            "coverage");

    private static final Set<String> NOT_OF_DENOMINATORS = Set.of(
            "parent",
            "weight",
            "direction",
            "denominator",
            "scale",
            "numerator_en",
            "numerator_zh",
            "numerator_measured_in",
            "numerator_measured_in_zh",
            "low",
            "high",
            "target",
            "reference",
            "imputation",
            "treatment",
            "normalisation",
            "weighting",
            "aggregation",
            "coverage");

    /** Codes that would be mistaken for other columns of an observations file. */
    private static final Set<String> RESERVED =
            Set.of("unit", "indicator", "period", "value", "status", "source", "source_title", "quote", "note", "use");

    private static final double LARGEST_WEIGHT = 1e50;

    private final Problems problems;

    public FrameworkReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Rows by code in the order of the file.
     *
     * @param dropped rows whose code is missing, bad or taken
     */
    public record Reading(Map<String, Line> lines, List<Line> dropped) {}

    /** The rows; empty if the file cannot be read as a table. */
    public Optional<Reading> read(Sheet sheet) {
        Optional<List<Line>> lines = new Lines(problems).read(sheet, FrameworkColumns.ALL, ADVICE, "code", "parent");
        return lines.map(found -> {
            Map<String, Line> byCode = new LinkedHashMap<>();
            List<Line> good = new ArrayList<>(new Lines(problems).withDistinctCodes(found));
            good.removeIf(this::isReserved);
            for (Line line : good) {
                if (line.isWhole()) {
                    check(line);
                }
                byCode.put(line.text("code"), line);
            }
            List<Line> dropped = new ArrayList<>(found);
            dropped.removeAll(good);
            return new Reading(byCode, dropped);
        });
    }

    public static boolean isDenominator(Line line) {
        return line.has(
                "kind"); // another word than denominator is a problem of its own, and was hardly meant otherwise
    }

    private boolean isReserved(Line line) {
        boolean reserved = RESERVED.contains(line.text("code"));
        if (reserved) {
            problems.add(RESERVED_CODE, line.at("code"), "code", line.text("code"));
        }
        return reserved;
    }

    private void check(Line line) {
        line.requireName();
        line.requireOneOf("kind", List.of("denominator"));
        checkNumbers(line);
        if (isDenominator(line)) {
            for (String column : FrameworkColumns.ALL) {
                if (NOT_OF_DENOMINATORS.contains(column) && line.has(column)) {
                    refuse(line, column, A_DENOMINATOR);
                }
            }
        }
    }

    private void refuse(Line line, String column, Name what) {
        problems.add(DOES_NOT_APPLY, line.at(column), "code", line.text("code"), "kind", what, "column", column);
    }

    private void checkNumbers(Line line) {
        double weight = line.number("weight");
        if (weight < 0) {
            problems.add(NEGATIVE_WEIGHT, line.at("weight"), "code", line.text("code"), "weight", line.text("weight"));
        }
        if (weight > LARGEST_WEIGHT) {
            problems.add(LARGE_WEIGHT, line.at("weight"), "code", line.text("code"), "weight", line.text("weight"));
        }
        double low = line.number("low");
        double high = line.number("high");
        if (low >= high) {
            problems.add(
                    GOALPOSTS_REVERSED,
                    line.at("high"),
                    "code",
                    line.text("code"),
                    "low",
                    line.text("low"),
                    "high",
                    line.text("high"));
        }
        line.number("target");
        line.number("reference");
        line.count("lag", 0);
        double coverage = line.number("coverage");
        if (coverage < 0 || coverage > 1) {
            problems.add(COVERAGE_OUT_OF_RANGE, line.at("coverage"), "value", line.text("coverage"));
        }
        double scale = line.number("scale");
        if (scale <= 0) {
            problems.add(SCALE_OUT_OF_RANGE, line.at("scale"), "value", line.text("scale"));
        }
    }

    /** Notes the columns of a node that are meant for the other kind of node. */
    public void checkKind(Line line, boolean isIndicator) {
        if (!line.isWhole()) {
            return;
        }
        for (String column : isIndicator ? OF_DIMENSIONS : OF_INDICATORS) {
            if (line.has(column)) {
                refuse(line, column, isIndicator ? AN_INDICATOR : A_DIMENSION);
            }
        }
    }

    /** Codes of all rows that are no denominators, in order. */
    public static List<String> nodes(Map<String, Line> lines) {
        List<String> nodes = new ArrayList<>();
        lines.forEach((code, line) -> {
            if (!isDenominator(line)) {
                nodes.add(code);
            }
        });
        return nodes;
    }
}
