// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Subjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Warns of values that are about ten times those of the period before, or more, or a tenth or less: mostly a unit of
 * measurement changed (万元, 亿元) or a decimal point moved.
 *
 * <ul>
 *   <li>Of a whole column where at least four in five units jump alike, by about a power of ten.
 *   <li>Of a single value where it jumps against the middle of the others, and further than these scatter; one that
 *       comes back is told once.
 *   <li>Nothing is said of columns with negative values, such as rates of growth, and of counts below ten: these may
 *       well multiply.
 * </ul>
 */
public final class JumpChecks {
    private static final Fault COLUMN = Fault.warning(
            "column-jump",
            "The values of '{code}' in {period} are about {times} times those of {before} for {alike} of {count} units;"
                    + " for {unit}, {value} instead of {old}.",
            "“{code}”在 {period} 年的数值约为 {before} 年的 {times} 倍（{count} 个单元中的 {alike} 个），例如{unit}由 {old} 变为 {value}。",
            "If the unit of measurement changed, convert one of the two; if the definition did, use two indicators.",
            "若计量单位有变，请换算其一；若口径有变，请分作两个指标。");
    private static final Fault VALUE = Fault.warning(
            "value-jump",
            "The value {value} of '{code}' for {unit} in {period} is {times} times that of {before}, which is {old}.",
            "{unit} {period} 年的“{code}”数值 {value} 是 {before} 年数值 {old} 的 {times} 倍。",
            "Check the unit of measurement and the decimal point in the source, of both values.",
            "请对照来源核对两个数值的计量单位和小数点。");

    /**
     * Decimal logarithms: a little less than a power of ten, how alike units jump, and by how many deviations one
     * stands out.
     */
    private static final double FAR = 0.9;

    private static final double ALIKE = 0.3;
    private static final double DEVIATIONS = 8;
    private static final double MOST_ALIKE = 0.8;
    private static final double SMALL = 10;
    private static final int FEWEST = 5;

    /** From one value of a unit to that of the next period. */
    private record Jump(int unit, double old, double value, double jump) {}

    private final Cells cells;
    private final Subjects subjects;
    private final Problems problems;

    public JumpChecks(Cells cells, Subjects subjects, Problems problems) {
        this.cells = cells;
        this.subjects = subjects;
        this.problems = problems;
    }

    public void check() {
        List<Integer> periods = cells.periods();
        for (int column = 0; column < cells.columns(); column++) {
            boolean[] jumped = new boolean[cells.units()];
            for (int p = 1; p < periods.size() && !hasNegative(column); p++) {
                check(column, periods.get(p - 1), periods.get(p), jumped);
            }
        }
    }

    private boolean hasNegative(int column) {
        return cells.periods().stream()
                .anyMatch(period ->
                        IntStream.range(0, cells.units()).anyMatch(unit -> cells.value(unit, column, period) < 0));
    }

    private void check(int column, int before, int period, boolean[] jumped) {
        List<Jump> jumps = jumps(column, before, period);
        if (jumps.size() < FEWEST) {
            return;
        }
        double middle = median(jumps.stream().mapToDouble(Jump::jump).toArray());
        if (Math.abs(middle) >= FAR && warnOfColumn(column, before, period, jumps, Math.rint(middle))) {
            return;
        }
        double scatter = median(
                jumps.stream().mapToDouble(one -> Math.abs(one.jump - middle)).toArray());
        for (Jump one : jumps) {
            double off = Math.abs(one.jump - middle);
            if (off < FAR || off < DEVIATIONS * scatter || isSmallCount(one)) {
                continue;
            }
            if (!jumped[one.unit]) {
                problems.add(
                        VALUE,
                        cells.standing(one.unit, column, period).at(),
                        "value",
                        NumberText.show(one.value),
                        "code",
                        subjects.column(column),
                        "unit",
                        subjects.label(one.unit),
                        "period",
                        period,
                        "times",
                        times(one.value / one.old),
                        "before",
                        before,
                        "old",
                        NumberText.show(one.old));
            }
            jumped[one.unit] = true;
        }
    }

    private List<Jump> jumps(int column, int before, int period) {
        List<Jump> jumps = new ArrayList<>();
        for (int unit = 0; unit < cells.units(); unit++) {
            double old = cells.value(unit, column, before);
            double value = cells.value(unit, column, period);
            if (old > 0 && value > 0) {
                jumps.add(new Jump(unit, old, value, Math.log10(value / old)));
            }
        }
        return jumps;
    }

    private static boolean isSmallCount(Jump one) {
        boolean whole = one.old == Math.rint(one.old) && one.value == Math.rint(one.value);
        return whole && Math.min(one.old, one.value) < SMALL;
    }

    private boolean warnOfColumn(int column, int before, int period, List<Jump> jumps, double power) {
        List<Jump> alike = jumps.stream()
                .filter(one -> Math.abs(one.jump - power) <= ALIKE)
                .toList();
        if (alike.size() < MOST_ALIKE * jumps.size()) {
            return false;
        }
        Jump first = alike.get(0);
        problems.add(
                COLUMN,
                cells.standing(first.unit, column, period).at(),
                "code",
                subjects.column(column),
                "period",
                period,
                "times",
                times(Math.pow(10, power)),
                "before",
                before,
                "alike",
                alike.size(),
                "count",
                jumps.size(),
                "unit",
                subjects.label(first.unit),
                "value",
                NumberText.show(first.value),
                "old",
                NumberText.show(first.old));
        return true;
    }

    /** Two significant digits: {@code 9.8}, {@code 120}, {@code 0.1}. */
    private static String times(double ratio) {
        double unit = Math.pow(10, Math.floor(Math.log10(ratio)) - 1);
        double rounded = Math.rint(ratio / unit) * unit;
        return NumberText.show(Math.rint(rounded * 1e9) / 1e9);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
