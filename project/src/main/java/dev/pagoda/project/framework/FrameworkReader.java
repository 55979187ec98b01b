package dev.pagoda.project.framework;

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
    public static final List<String> OF_INDICATORS = List.of(
            "direction",
            "measured_in",
            "denominator",
            "scale",
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
        Optional<List<Line>> lines = new Lines(problems)
                .read(sheet, FrameworkColumns.ALL, "Remove it, or write free text in column note.", "code", "parent");
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
        return line.has("kind"); // another word than denominator is told, and was hardly meant otherwise
    }

    private boolean isReserved(Line line) {
        boolean reserved = RESERVED.contains(line.text("code"));
        if (reserved) {
            problems.error(
                    "bad-code",
                    line.at("code"),
                    "The code '" + line.text("code") + "' is the name of a column of the observations.",
                    "Give it another code.");
        }
        return reserved;
    }

    private void check(Line line) {
        line.requireName();
        line.choice("kind", List.of("denominator"));
        checkNumbers(line);
        if (isDenominator(line)) {
            for (String column : FrameworkColumns.ALL) {
                if (NOT_OF_DENOMINATORS.contains(column) && line.has(column)) {
                    refuse(line, column, "a denominator");
                }
            }
        }
    }

    private void refuse(Line line, String column, String what) {
        problems.error(
                "column-does-not-apply",
                line.at(column),
                "'" + line.text("code") + "' is " + what + " and has no " + column + ".",
                "Leave the field empty.");
    }

    private void checkNumbers(Line line) {
        double weight = line.number("weight");
        if (weight < 0) {
            problems.error(
                    "negative-weight",
                    line.at("weight"),
                    "The weight of '" + line.text("code") + "' is " + line.text("weight") + ", below zero.",
                    "If less of it is better, write - in column direction and a weight above zero.");
        }
        double low = line.number("low");
        double high = line.number("high");
        if (low >= high) {
            problems.error(
                    "goalposts-reversed",
                    line.at("high"),
                    "The goalposts of '" + line.text("code") + "' are " + line.text("low") + " and " + line.text("high")
                            + ".",
                    "Write the smaller value as low, also when less is better: column direction says so.");
        }
        line.number("target");
        line.number("reference");
        line.count("lag", 0);
        double coverage = line.number("coverage");
        if (coverage < 0 || coverage > 1) {
            problems.error(
                    "out-of-range",
                    line.at("coverage"),
                    "The coverage " + line.text("coverage") + " is not between 0 and 1.",
                    "Write a share: 0.6 for 60 %.");
        }
        double scale = line.number("scale");
        if (scale <= 0) {
            problems.error(
                    "out-of-range",
                    line.at("scale"),
                    "The scale " + line.text("scale") + " is not above zero.",
                    "Write 10000 for \"per 10,000\".");
        }
    }

    /** Notes the columns of a node that are meant for the other kind of node. */
    public void checkKind(Line line, boolean isIndicator) {
        if (!line.isWhole()) {
            return;
        }
        for (String column : isIndicator ? OF_DIMENSIONS : OF_INDICATORS) {
            if (line.has(column)) {
                refuse(line, column, isIndicator ? "an indicator" : "a dimension");
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
