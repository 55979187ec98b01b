package dev.pagoda.project.checks;

import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Unit;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.framework.FrameworkReader;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Subjects;
import java.util.List;

/** Checks that every unit and every indicator has a value, and tells which values no period uses. */
public final class CoverageChecks {
    private final Cells cells;
    private final Subjects subjects;
    private final List<Integer> scored;
    private final Problems problems;

    public CoverageChecks(Cells cells, Subjects subjects, IndexFile index, Problems problems) {
        this.cells = cells;
        this.subjects = subjects;
        this.scored = index.periods();
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
                problems.error(
                        "unit-without-data",
                        found.at(),
                        "No observation has a value for the unit " + subjects.label(unit) + ".",
                        "Add observations of it, or remove it.");
            }
        }
        for (int column = 0; column < columnHasValue.length; column++) {
            if (!columnHasValue[column] && !subjects.isSuspect(column) && !cells.isFaultyColumn(column)) {
                refuseColumn(column, isLate[column]);
            }
        }
    }

    private void refuseColumn(int column, boolean isLate) {
        String kind = FrameworkReader.isDenominator(subjects.line(column)) ? "denominator" : "indicator";
        problems.error(
                "indicator-without-data",
                subjects.line(column).at("code"),
                "No observation has a value for the " + kind + " '" + subjects.column(column) + "'"
                        + (isLate ? " early enough for the last scored period." : "."),
                isLate
                        ? "Correct the periods or the lag, or add earlier observations."
                        : "Add observations of it, or remove it.");
    }

    private static void mark(Cells.Block block, int column, boolean[] unitHasValue, boolean[] columnHasValue) {
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
        Cells.Block block = cells.block(column, period);
        int count = 0;
        int first = -1;
        for (int unit = 0; unit < cells.units(); unit++) {
            if (block.has(unit)) {
                first = first < 0 ? unit : first;
                count++;
            }
        }
        Location at = cells.standing(first, column, period).at();
        String lagged = lag == 0 ? "" : ", and '" + subjects.column(column) + "' has lag " + lag;
        problems.warning(
                "later-period",
                at,
                (count == 1 ? "1 value" : count + " values") + " of '" + subjects.column(column) + "' in " + period
                        + " " + (count == 1 ? "is" : "are") + " not used: the last scored period is "
                        + scored.get(scored.size() - 1) + lagged + ".",
                "Leave them for the next edition, or correct the period.");
    }
}
