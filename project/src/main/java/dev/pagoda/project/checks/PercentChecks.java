// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Subjects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Warns of percentages that were written as fractions: 0.12 where 12 is meant, everywhere, once, or among values of
 * both kinds.
 */
public final class PercentChecks {
    private static final Fault ALL_FRACTIONS = Fault.warning(
            "percent-as-fraction",
            "All {count} values of '{code}' lie between 0 and 1, but it is measured in %.",
            "“{code}”的全部 {count} 个数值都在 0 到 1 之间，但计量单位是 %。",
            "If they are fractions, multiply them by 100, or write `share` as measured_in.",
            "若为小数比例，请乘以 100，或将 measured_in 写为 `share`。");
    private static final Fault ONE_FRACTION = Fault.warning(
            "percent-as-fraction",
            "The value {value} of '{code}' for {unit} seems a hundred times too small: the others lie between {least}"
                    + " and {most}.",
            "{unit}的“{code}”数值 {value} 似乎小了一百倍：其余数值在 {least} 与 {most} 之间。",
            "If it is a fraction, write {hundredfold}.",
            "若为小数比例，请写 {hundredfold}。");

    private static final Fault MIXED = Fault.warning(
            "percent-mixed",
            "'{code}' is measured in %, and its values reach from {least} for {unit} to {most} for {other}: some of"
                    + " them seem to be fractions.",
            "“{code}”的计量单位是 %，而数值从{unit}的 {least} 到{other}的 {most}，其中似乎混有小数比例。",
            "If {least} is a fraction, write {hundredfold}.",
            "若 {least} 为小数比例，请写 {hundredfold}。");

    private static final Set<String> PERCENT =
            Set.of("%", "％", "percent", "per cent", "pct", "percentage", "百分比", "百分数");
    private static final Comparator<Suspect> BY_SIZE = Comparator.comparingDouble(Suspect::value);
    private static final int FEWEST = 3;
    private static final int MIXED_FROM = 1000;

    /** Further apart it is not a percent sign that was forgotten. */
    private static final double MIXED_TO = 1e9;

    private static final int FEWEST_OTHERS = 5;

    private record Suspect(double value, int unit, int period) {}

    private final Cells cells;
    private final Subjects subjects;
    private final Problems problems;

    public PercentChecks(Cells cells, Subjects subjects, Problems problems) {
        this.cells = cells;
        this.subjects = subjects;
        this.problems = problems;
    }

    public void check() {
        for (int column = 0; column < cells.columns(); column++) {
            String measuredIn = subjects.line(column).text("measured_in").toLowerCase(Locale.ROOT);
            if (PERCENT.contains(measuredIn)) {
                check(column, values(column));
            }
        }
    }

    private List<Suspect> values(int column) {
        List<Suspect> values = new ArrayList<>();
        for (int period : cells.periods()) {
            for (int unit = 0; unit < cells.units(); unit++) {
                double value = cells.value(unit, column, period);
                if (!Double.isNaN(value)) {
                    values.add(new Suspect(value, unit, period));
                }
            }
        }
        return values;
    }

    private void check(int column, List<Suspect> values) {
        boolean allSmall = values.stream().allMatch(value -> value.value >= 0 && value.value <= 1);
        boolean anyFraction = values.stream().anyMatch(value -> value.value > 0 && value.value < 1);
        if (allSmall && anyFraction && values.size() >= FEWEST) {
            Suspect first = values.get(0);
            problems.add(
                    ALL_FRACTIONS,
                    cells.standing(first.unit, column, first.period).at(),
                    "count",
                    values.size(),
                    "code",
                    subjects.column(column));
        } else if (!warnOfSingle(column, values)) {
            warnOfMixture(column, values);
        }
    }

    /** Values above 100 beside values below 1, far apart: no share has both, and hardly any rate of growth. */
    private void warnOfMixture(int column, List<Suspect> values) {
        Optional<Suspect> least =
                values.stream().filter(value -> value.value > 0).min(BY_SIZE);
        Optional<Suspect> most = values.stream().max(BY_SIZE);
        if (least.isEmpty() || most.isEmpty() || least.get().value >= 1 || most.get().value <= 100) {
            return;
        }
        Suspect small = least.get();
        Suspect large = most.get();
        double times = large.value / small.value;
        if (times >= MIXED_FROM && times <= MIXED_TO) {
            problems.add(
                    MIXED,
                    cells.standing(small.unit, column, small.period).at(),
                    "code",
                    subjects.column(column),
                    "least",
                    NumberText.show(small.value),
                    "unit",
                    subjects.label(small.unit),
                    "most",
                    NumberText.show(large.value),
                    "other",
                    subjects.label(large.unit),
                    "hundredfold",
                    NumberText.show(small.value * 100));
        }
    }

    /** A fraction among percentages: hundred times it lies among the others, itself far below all of them. */
    private boolean warnOfSingle(int column, List<Suspect> values) {
        double[] others = values.stream()
                .mapToDouble(Suspect::value)
                .filter(x -> x > 1)
                .sorted()
                .toArray();
        if (others.length < FEWEST_OTHERS) {
            return false;
        }
        boolean any = false;
        double least = others[0];
        double most = others[others.length - 1];
        for (Suspect value : values) {
            double hundredfold = value.value * 100;
            if (value.value > 0
                    && value.value <= 1
                    && value.value < least / 5
                    && hundredfold >= least / 2
                    && hundredfold <= most * 2) {
                any = true;
                problems.add(
                        ONE_FRACTION,
                        cells.standing(value.unit, column, value.period).at(),
                        "value",
                        NumberText.show(value.value),
                        "code",
                        subjects.column(column),
                        "unit",
                        subjects.label(value.unit),
                        "least",
                        NumberText.show(least),
                        "most",
                        NumberText.show(most),
                        "hundredfold",
                        NumberText.show(hundredfold));
            }
        }
        return any;
    }
}
