// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Unit;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.framework.FrameworkReader;
import dev.pagoda.project.framework.FrameworkTree;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Subjects;
import java.util.List;

/** Checks that every unit and every indicator has a value, and says which values no period uses. */
public final class CoverageChecks {
    private static final Fault UNIT_WITHOUT_DATA = Fault.error(
            "unit-without-data",
            "No observation has a value for the unit {unit}.",
            "单元{unit}没有任何观测值。",
            "Add observations for it, or remove it.",
            "请补充其观测值，或删除该单元。");
    private static final Fault ONLY_OTHER_PERIODS = Fault.warning(
            "unit-without-edition-data",
            "No value of the ranked unit {unit} is for the edition {edition}: its latest is of {latest}.",
            "参评单元{unit}没有用于 {edition} 年版的数值，最近的数值为 {latest} 年。",
            "Correct the periods, add observations, or fill gaps from earlier periods: `impute: last-period`.",
            "请更正时期、补充观测值，或用较早时期插补：`impute: last-period`。");
    private static final Fault INDICATOR_WITHOUT_DATA = Fault.error(
            "indicator-without-data",
            "No observation has a value for the {kind} '{code}'.",
            "{kind}“{code}”没有任何观测值。",
            "Add observations for it, or remove it.",
            "请补充其观测值，或将其删除。");
    private static final Fault ONLY_LATER_DATA = Fault.error(
            "indicator-without-data",
            "No observation has a value for the {kind} '{code}' early enough for the last scored period.",
            "{kind}“{code}”的观测值都晚于最后一个评分时期。",
            "Correct the periods or the lag, or add earlier observations.",
            "请更正时期或滞后期数，或补充更早的观测值。");
    private static final Name DENOMINATOR = new Name("denominator", "分母");
    private static final Name INDICATOR = new Name("indicator", "指标");
    private static final Fault LATER_PERIOD = Fault.warning(
            "later-period",
            "{values} of '{code}' in {period} will not be used: the last scored period is {last}{lagged}.",
            "“{code}”{period} 年的 {values}不会使用：最后一个评分时期为 {last}{lagged}。",
            "Leave them for the next edition, or correct the period.",
            "请留待下一年版使用，或更正时期。");
    private static final Template LAGGED = new Template(", and '{code}' has lag {lag}", "，且“{code}”滞后 {lag} 期");

    private final Cells cells;
    private final Subjects subjects;
    private final List<Integer> scored;
    private final int edition;
    private final EditionValues values;
    private final Problems problems;

    public CoverageChecks(Cells cells, Subjects subjects, FrameworkTree tree, IndexFile index, Problems problems) {
        this.cells = cells;
        this.subjects = subjects;
        this.scored = index.periods();
        this.edition = index.edition();
        this.values = new EditionValues(cells, subjects, tree, index);
        this.problems = problems;
    }

    public void check() {
        boolean[] unitHasValue = new boolean[cells.units()];
        boolean[] columnHasValue = new boolean[cells.columns()];
        boolean[] isLate = new boolean[cells.columns()];
        for (int period : cells.periods()) {
            for (int column = 0; column < cells.columns(); column++) {
                if (!cells.has(column, period)) {
                    continue;
                }
                if (isLater(column, period)) {
                    warnOfLater(column, period);
                    isLate[column] = true;
                } else {
                    mark(cells.block(column, period), column, unitHasValue, columnHasValue);
                }
            }
        }
        for (int unit = 0; unit < unitHasValue.length; unit++) {
            if (!unitHasValue[unit] && !cells.isFaultyUnit(unit)) {
                Unit found = subjects.unit(unit);
                problems.add(UNIT_WITHOUT_DATA, found.at(), "unit", subjects.label(unit));
            }
        }
        warnOfOtherPeriods(unitHasValue);
        for (int column = 0; column < columnHasValue.length; column++) {
            if (!columnHasValue[column] && !subjects.isSuspect(column) && !cells.isFaultyColumn(column)) {
                refuseColumn(column, isLate[column]);
            }
        }
    }

    private void warnOfOtherPeriods(boolean[] unitHasValue) {
        for (int unit = 0; unit < unitHasValue.length && edition != 0; unit++) {
            boolean isRanked = subjects.unit(unit).status() == Unit.Status.RANKED;
            if (isRanked && unitHasValue[unit] && !cells.isFaultyUnit(unit) && !hasEditionValue(unit)) {
                int latest = latest(unit);
                if (latest != 0) {
                    problems.add(
                            ONLY_OTHER_PERIODS,
                            subjects.unit(unit).at(),
                            "unit",
                            subjects.label(unit),
                            "edition",
                            edition,
                            "latest",
                            latest);
                }
            }
        }
    }

    private boolean isIndicator(int column) {
        return !FrameworkReader.isDenominator(subjects.line(column));
    }

    private boolean hasEditionValue(int unit) {
        for (int column = 0; column < cells.columns(); column++) {
            boolean isThere = !Double.isNaN(cells.value(unit, column, values.period(column)));
            if (isIndicator(column) && (isThere || values.isFilled(column) && hasAnyValue(unit, column))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAnyValue(int unit, int column) {
        return cells.periods().stream().anyMatch(period -> !Double.isNaN(cells.value(unit, column, period)));
    }

    /** The latest period that the unit has a value of any indicator in; 0 if none. */
    private int latest(int unit) {
        int latest = 0;
        for (int period : cells.periods()) {
            for (int column = 0; column < cells.columns(); column++) {
                boolean isThere = isIndicator(column) && !Double.isNaN(cells.value(unit, column, period));
                latest = isThere && !isLater(column, period) ? Math.max(latest, period) : latest;
            }
        }
        return latest;
    }

    private void refuseColumn(int column, boolean isLate) {
        Name kind = FrameworkReader.isDenominator(subjects.line(column)) ? DENOMINATOR : INDICATOR;
        problems.add(
                isLate ? ONLY_LATER_DATA : INDICATOR_WITHOUT_DATA,
                subjects.line(column).at("code"),
                "kind",
                kind,
                "code",
                subjects.column(column));
    }

    private static void mark(Cells.ColumnBlock block, int column, boolean[] unitHasValue, boolean[] columnHasValue) {
        for (int unit = 0; unit < unitHasValue.length; unit++) {
            if (!Double.isNaN(block.value(unit))) {
                unitHasValue[unit] = true;
                columnHasValue[column] = true;
            }
        }
    }

    /** A period later than all scored ones, once the lag is counted in, is read and then used by nothing. */
    private boolean isLater(int column, int period) {
        return !scored.isEmpty() && period + subjects.lag(column) > scored.get(scored.size() - 1);
    }

    private void warnOfLater(int column, int period) {
        int lag = subjects.lag(column);
        Cells.ColumnBlock block = cells.block(column, period);
        int count = 0;
        int first = -1;
        for (int unit = 0; unit < cells.units(); unit++) {
            if (block.has(unit)) {
                first = first < 0 ? unit : first;
                count++;
            }
        }
        Location at = cells.standing(first, column, period).at();
        Name lagged = lag == 0 ? Name.NONE : LAGGED.with("code", subjects.column(column), "lag", lag);
        Name values = new Name(count == 1 ? "1 value" : count + " values", count + " 个数值");
        problems.add(
                LATER_PERIOD,
                at,
                "values",
                values,
                "code",
                subjects.column(column),
                "period",
                period,
                "last",
                scored.get(scored.size() - 1),
                "lagged",
                lagged);
    }
}
