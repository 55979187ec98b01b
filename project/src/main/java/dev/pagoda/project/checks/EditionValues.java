// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.project.framework.FrameworkTree;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.index.StepMethods;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Subjects;
import java.util.List;

/**
 * What the edition is scored from: the values of its period once lags are counted in, filled from earlier periods and
 * divided where the method does that.
 */
final class EditionValues {
    private static final String LAST_PERIOD = "last-period";

    private final Cells cells;
    private final Subjects subjects;
    private final FrameworkTree tree;
    private final int edition;
    private final boolean isDivided;
    private final StepMethods impute;

    EditionValues(Cells cells, Subjects subjects, FrameworkTree tree, IndexFile index) {
        this.cells = cells;
        this.subjects = subjects;
        this.tree = tree;
        this.edition = index.edition();
        this.isDivided = index.step("denominate").isPresent();
        this.impute = StepMethods.of(index.step("impute"), "per", "none");
    }

    /** The period that the values of a column are of. */
    int period(int column) {
        return edition - subjects.lag(column);
    }

    boolean isDivided(int column) {
        return isDivided && subjects.line(column).has("denominator");
    }

    /** Whether the method fills a gap with the value of an earlier period. */
    boolean isFilled(int column) {
        String code = subjects.column(column);
        return impute.choice(tree.line(code).text("imputation"), tree.path(code))
                .method()
                .equals(LAST_PERIOD);
    }

    /** NaN if there is none. */
    double value(int unit, int column) {
        int period = period(column);
        double value = quotient(unit, column, period);
        List<Integer> periods = Double.isNaN(value) && isFilled(column) ? cells.periods() : List.of();
        for (int i = periods.size() - 1; Double.isNaN(value) && i >= 0; i--) {
            value = periods.get(i) < period ? quotient(unit, column, periods.get(i)) : value;
        }
        return value;
    }

    private double quotient(int unit, int column, int period) {
        double value = cells.value(unit, column, period);
        int divisor = subjects.divisor(column);
        return divisor < 0 || !isDivided
                ? value
                : value / cells.value(unit, divisor, period + subjects.lag(column) - subjects.lag(divisor));
    }
}
