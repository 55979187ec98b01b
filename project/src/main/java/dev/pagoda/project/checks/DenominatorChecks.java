// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Cells.Candidate;
import dev.pagoda.project.observations.Subjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that what indicators are divided by is there, is not zero and not negative. */
public final class DenominatorChecks {
    private static final Fault ONE_UNDIVIDED = Fault.warning(
            "no-denominate-step",
            "'{code}' has a denominator, but no step divides by it.",
            "“{code}”有分母，但没有步骤做除法。",
            "Add `denominate` to the steps, or leave the column empty.",
            "请在步骤中加入 `denominate`，或将该列留空。");
    private static final Fault SEVERAL_UNDIVIDED = Fault.warning(
            "no-denominate-step",
            "'{code}' and {more} have denominators, but no step divides by them.",
            "“{code}”及另外 {more}有分母，但没有步骤做除法。",
            "Add `denominate` to the steps, or leave the column empty.",
            "请在步骤中加入 `denominate`，或将该列留空。");
    private static final Fault ZERO = Fault.error(
            "denominator-zero",
            "'{denominator}' of {unit} in {period} is zero, and '{code}' is divided by it.",
            "{unit} {period} 年的“{denominator}”为零，而“{code}”要除以它。",
            "Correct it, or remove the value so that the indicator is missing.",
            "请更正，或删除该值，使指标按缺失处理。");
    private static final Fault NEGATIVE = Fault.warning(
            "denominator-negative",
            "'{denominator}' of {unit} in {period} is negative ({value}), so dividing '{code}' by it turns high into low.",
            "{unit} {period} 年的“{denominator}”为负（{value}），“{code}”除以它后高低颠倒。",
            "Correct it: a denominator measures a size.",
            "请更正：分母应表示规模。");
    private static final Fault MISSING = Fault.warning(
            "denominator-missing",
            "'{code}' in {period} cannot be divided, because '{denominator}' has no value in {when}, for {units}.",
            "“{code}”{period} 年无法相除，因为以下单元没有 {when} 年的“{denominator}”值：{units}。",
            "Add the values of '{denominator}'; until then the indicator is missing there.",
            "请补充“{denominator}”的值；在此之前，该指标在这些单元按缺失处理。");
    private static final Template AND_MORE = new Template("{units} and {more} more", "{units}等（另有 {more} 个）");

    private static final int MOST_NAMED = 5;

    private final Cells cells;
    private final Subjects subjects;
    private final List<Integer> scored;
    private final boolean hasSteps;
    private final boolean isDivided;
    private final Problems problems;
    private final Set<Candidate> reported = new HashSet<>();

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
                continue; // said elsewhere
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
        problems.add(
                more == 0 ? ONE_UNDIVIDED : SEVERAL_UNDIVIDED,
                subjects.line(divided.get(0)).at("denominator"),
                "code",
                subjects.column(divided.get(0)),
                "more",
                new Name(more == 1 ? "1 more indicator" : more + " more indicators", more + " 个指标"));
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
            if (denominator <= 0) {
                report(cells.standing(unit, divisor, divisorPeriod), column);
            } else if (Double.isNaN(denominator)) {
                without.add(unit);
            }
        }
        if (!without.isEmpty() && scored.contains(at) && !cells.isFaultyColumn(divisor)) {
            warnOfMissing(without, column, period, divisor, divisorPeriod);
        }
    }

    private void report(Candidate faulty, int column) {
        if (reported.add(faulty)) {
            problems.add(
                    faulty.value() < 0 ? NEGATIVE : ZERO,
                    faulty.at(),
                    "denominator",
                    subjects.column(faulty.column()),
                    "unit",
                    subjects.label(faulty.unit()),
                    "period",
                    faulty.period(),
                    "value",
                    NumberText.show(faulty.value()),
                    "code",
                    subjects.column(column));
        }
    }

    private void warnOfMissing(List<Integer> units, int column, int period, int divisor, int divisorPeriod) {
        List<Name> names = units.stream().limit(MOST_NAMED).map(subjects::label).toList();
        int more = units.size() - names.size();
        problems.add(
                MISSING,
                cells.standing(units.get(0), column, period).at(),
                "code",
                subjects.column(column),
                "period",
                period,
                "denominator",
                subjects.column(divisor),
                "when",
                divisorPeriod,
                "units",
                more > 0 ? AND_MORE.with("units", Hint.join(names), "more", more) : Hint.join(names));
    }
}
