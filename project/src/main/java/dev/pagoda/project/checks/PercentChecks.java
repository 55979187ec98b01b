package dev.pagoda.project.checks;

import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Warns of percentages that were written as fractions: 0.12 where 12 is meant. */
public final class PercentChecks {
    private static final Set<String> PERCENT =
            Set.of("%", "％", "percent", "per cent", "pct", "percentage", "百分比", "百分数");
    private static final int FEWEST = 3;
    private static final int FEWEST_OTHERS = 5;

    private record Value(double value, int unit, int period) {}

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

    private List<Value> values(int column) {
        List<Value> values = new ArrayList<>();
        for (int period : cells.periods()) {
            for (int unit = 0; unit < cells.units(); unit++) {
                double value = cells.value(unit, column, period);
                if (!Double.isNaN(value)) {
                    values.add(new Value(value, unit, period));
                }
            }
        }
        return values;
    }

    private void check(int column, List<Value> values) {
        boolean allSmall = values.stream().allMatch(value -> value.value >= 0 && value.value <= 1);
        boolean anyFraction = values.stream().anyMatch(value -> value.value > 0 && value.value < 1);
        if (allSmall && anyFraction && values.size() >= FEWEST) {
            Value first = values.get(0);
            problems.warning(
                    "percent-as-fraction",
                    cells.standing(first.unit, column, first.period).at(),
                    "All " + values.size() + " values of '" + subjects.column(column)
                            + "' lie between 0 and 1, but it is measured in %.",
                    "If they are fractions, multiply them by 100, or write `share` as measured_in.");
        } else {
            warnOfSingle(column, values);
        }
    }

    /** A fraction among percentages: hundred times it lies among the others, itself far below all of them. */
    private void warnOfSingle(int column, List<Value> values) {
        double[] others = values.stream()
                .mapToDouble(Value::value)
                .filter(x -> x > 1)
                .sorted()
                .toArray();
        if (others.length < FEWEST_OTHERS) {
            return;
        }
        double least = others[0];
        double most = others[others.length - 1];
        for (Value value : values) {
            double hundredfold = value.value * 100;
            if (value.value > 0
                    && value.value <= 1
                    && value.value < least / 5
                    && hundredfold >= least / 2
                    && hundredfold <= most * 2) {
                problems.warning(
                        "percent-as-fraction",
                        cells.standing(value.unit, column, value.period).at(),
                        "The value " + NumberText.show(value.value) + " of '" + subjects.column(column) + "' for "
                                + subjects.label(value.unit)
                                + " seems a hundred times too small: the others lie between " + NumberText.show(least)
                                + " and "
                                + NumberText.show(most) + ".",
                        "If it is a fraction, write " + NumberText.show(hundredfold) + ".");
            }
        }
    }
}
