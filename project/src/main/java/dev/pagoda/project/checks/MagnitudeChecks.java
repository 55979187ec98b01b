// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Subjects;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds values that cannot be computed with: their squares would be infinite or zero, or the digits in which they
 * differ are beyond those that are kept.
 */
public final class MagnitudeChecks {
    private static final Fault TOO_LARGE = Fault.error(
            "out-of-range",
            "The value {value} of {code} for {unit} is too large to compute with (beyond 1e50).",
            "{unit}的 {code} 为 {value}，数值过大（超过 1e50），无法计算。",
            "Correct it, or give {code} in a larger unit of measurement.",
            "请更正，或将 {code} 换算为更大的计量单位。");
    private static final Fault TOO_SMALL = Fault.error(
            "out-of-range",
            "The value {value} of {code} for {unit} is too near to 0 to compute with (within 1e-50).",
            "{unit}的 {code} 为 {value}，过于接近 0（不到 1e-50），无法计算。",
            "Write 0, or give {code} in a smaller unit of measurement.",
            "请写 0，或将 {code} 换算为更小的计量单位。");
    private static final Fault DIGITS_LOST = Fault.warning(
            "digits-lost",
            "{code} of {unit} and of {other} differ at most in digits that are not kept, and so count as equal: whole numbers"
                    + " are exact up to 9007199254740992.",
            "{unit}与{other}的 {code} 若有差异，也只在未保留的数位上，因此视为相等：整数精确至 9007199254740992。",
            "Give {code} in a larger unit of measurement, with at most 15 digits.",
            "请将 {code} 换算为更大的计量单位，至多保留 15 位数字。");

    private static final double LARGEST = 1e50;
    private static final double EXACT = 1L << 53;

    private final Cells cells;
    private final Subjects subjects;
    private final Problems problems;

    public MagnitudeChecks(Cells cells, Subjects subjects, Problems problems) {
        this.cells = cells;
        this.subjects = subjects;
        this.problems = problems;
    }

    public void check() {
        for (int period : cells.periods()) {
            for (int column = 0; column < cells.columns(); column++) {
                if (cells.has(column, period)) {
                    check(column, period, cells.block(column, period));
                }
            }
        }
    }

    private void check(int column, int period, Cells.ColumnBlock block) {
        Map<Double, Integer> inexact = new HashMap<>();
        for (int unit = 0; unit < cells.units(); unit++) {
            double size = Math.abs(block.value(unit));
            if (size > LARGEST) {
                problems.add(TOO_LARGE, cells.standing(unit, column, period).at(), about(column, unit, block));
            } else if (size > 0 && size < 1 / LARGEST) {
                problems.add(TOO_SMALL, cells.standing(unit, column, period).at(), about(column, unit, block));
            } else if (size > EXACT) {
                Integer other = inexact.putIfAbsent(block.value(unit), unit);
                if (other != null) {
                    problems.add(
                            DIGITS_LOST,
                            cells.standing(unit, column, period).at(),
                            "code",
                            subjects.column(column),
                            "unit",
                            subjects.label(unit),
                            "other",
                            subjects.label(other));
                }
            }
        }
    }

    private Object[] about(int column, int unit, Cells.ColumnBlock block) {
        return new Object[] {
            "value", NumberText.show(block.value(unit)), "code", subjects.column(column), "unit", subjects.label(unit)
        };
    }
}
