package dev.pagoda.project.checks;

import dev.pagoda.project.files.Problems;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.observations.Cells.Candidate;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Subjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that what indicators are divided by is there and is not zero. */
public final class DenominatorChecks {
    private static final int MOST_NAMED = 5;

    private final Cells cells;
    private final Subjects subjects;
    private final List<Integer> scored;
    private final boolean hasSteps;
    private final boolean isDivided;
    private final Problems problems;
    private final Set<Candidate> told = new HashSet<>();

    public DenominatorChecks(Cells cells, Subjects subjects, IndexFile index, Problems problems) {
        this.cells = cells;
        this.subjects = subjects;
        this.scored = index.periods();
        this.hasSteps = !index.steps().isEmpty();
        this.isDivided = index.step("denominate").isPresent();
        this.problems = problems;
    }

    public void check() {
        if (!isDivided) {
            warnOfNoStep();
            return;
        }
        for (int column = 0; column < cells.columns(); column++) {
            int divisor = subjects.divisor(column);
            if (divisor < 0 || !cells.hasAny(divisor)) {
                continue; // told elsewhere
            }
            for (int period : cells.periods()) {
                if (cells.has(column, period)) {
                    check(column, period, divisor, period + subjects.lag(column));
                }
            }
        }
    }

    private void warnOfNoStep() {
        List<Integer> divided = new ArrayList<>();
        for (int column = 0; column < cells.columns(); column++) {
            if (subjects.line(column).has("denominator")) {
                divided.add(column);
            }
        }
        if (divided.isEmpty() || !hasSteps) {
            return;
        }
        int more = divided.size() - 1;
        problems.warning(
                "no-denominate-step",
                subjects.line(divided.get(0)).at("denominator"),
                "'" + subjects.column(divided.get(0)) + "'"
                        + (more == 0 ? " has a denominator" : " and " + more + " more indicators have denominators")
                        + ", but no step divides by it.",
                "Add `denominate` to the steps, or leave the column empty.");
    }

    /** @param at the period that both stand in once their lags are counted in */
    private void check(int column, int period, int divisor, int at) {
        if (scored.isEmpty() || at > scored.get(scored.size() - 1)) {
            return;
        }
        int divisorPeriod = at - subjects.lag(divisor);
        List<Integer> without = new ArrayList<>();
        for (int unit = 0; unit < cells.units(); unit++) {
            double denominator = cells.value(unit, divisor, divisorPeriod);
            if (Double.isNaN(cells.value(unit, column, period))) {
                continue;
            }
            if (denominator == 0) {
                refuseZero(cells.standing(unit, divisor, divisorPeriod), column);
            } else if (Double.isNaN(denominator)) {
                without.add(unit);
            }
        }
        if (!without.isEmpty() && scored.contains(at) && !cells.isFaultyColumn(divisor)) {
            warnOfMissing(without, column, period, divisor, divisorPeriod);
        }
    }

    private void refuseZero(Candidate zero, int column) {
        if (told.add(zero)) {
            problems.error(
                    "denominator-zero",
                    zero.at(),
                    "'" + subjects.column(zero.column()) + "' of " + subjects.label(zero.unit()) + " in "
                            + zero.period() + " is zero, and '" + subjects.column(column) + "' is divided by it.",
                    "Correct it, or remove the value so that the indicator is missing.");
        }
    }

    private void warnOfMissing(List<Integer> units, int column, int period, int divisor, int divisorPeriod) {
        List<String> names =
                units.stream().limit(MOST_NAMED).map(subjects::label).toList();
        int more = units.size() - names.size();
        problems.warning(
                "denominator-missing",
                cells.standing(units.get(0), column, period).at(),
                "'" + subjects.column(column) + "' in " + period + " cannot be divided, because '"
                        + subjects.column(divisor) + "' has no value in " + divisorPeriod + ", for "
                        + String.join(", ", names) + (more > 0 ? " and " + more + " more" : "") + ".",
                "Add the values of '" + subjects.column(divisor) + "'; until then the indicator is missing there.");
    }
}
