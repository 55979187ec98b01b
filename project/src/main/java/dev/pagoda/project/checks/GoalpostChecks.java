// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Unit;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.framework.FrameworkTree;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.index.StepMethods;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Warns of goalposts that most values lie outside of: mostly they are in another unit of measurement, and the scores
 * say next to nothing.
 */
public final class GoalpostChecks {
    private static final Fault CLIPPED = Fault.warning(
            "goalposts-clip",
            "Of the {count} ranked units that have '{code}', {outside} lie outside its goalposts {low} and {high}, so"
                    + " they only get the lowest or the highest score.",
            "有“{code}”数值的 {count} 个参评单元中，{outside} 个落在门柱值 {low} 与 {high} 之外，只能得最低分或最高分。",
            "Correct the goalposts, or the unit of measurement of the values{divided}.",
            "请更正门柱值，或数值的计量单位{divided}。");
    private static final Name DIVIDED =
            new Name("; they are compared after the division by the denominator", "；比较的是除以分母之后的数值");

    /** Treatments after which values are no longer in their unit of measurement. */
    private static final List<String> CURVES = List.of("log", "box", "power", "johnson", "rank");

    private static final int FEWEST = 3;

    private final Subjects subjects;
    private final FrameworkTree tree;
    private final EditionValues values;
    private final StepMethods normalise;
    private final StepMethods treat;
    private final Problems problems;

    public GoalpostChecks(Cells cells, Subjects subjects, FrameworkTree tree, IndexFile index, Problems problems) {
        this.subjects = subjects;
        this.tree = tree;
        this.values = new EditionValues(cells, subjects, tree, index);
        this.normalise = StepMethods.of(index.step("normalise"), "per", "");
        this.treat = StepMethods.of(index.step("treat"), "per", "none");
        this.problems = problems;
    }

    public void check() {
        for (String code : tree.indicators()) {
            List<String> path = tree.path(code);
            StepMethods.ChosenMethod choice = normalise.choice(tree.line(code).text("normalisation"), path);
            String treatment =
                    treat.choice(tree.line(code).text("treatment"), path).method();
            boolean isCurved = CURVES.stream().anyMatch(treatment::contains);
            if (choice.method().equals("goalposts")
                    && !isCurved
                    && !setting(choice, "clip").equals("false")) {
                check(code, post(choice, code, "low"), post(choice, code, "high"));
            }
        }
    }

    /** Entries for the node win over its column, which wins over the step. */
    private double post(StepMethods.ChosenMethod choice, String code, String parameter) {
        String own = tree.line(code).text(parameter);
        Optional<Setting> nearest =
                choice.settings().size() > 1 ? choice.settings().get(0).get(parameter) : Optional.empty();
        boolean isOwn = nearest.isEmpty() && !own.isEmpty();
        return NumberText.parse(isOwn ? own : setting(choice, parameter));
    }

    private static String setting(StepMethods.ChosenMethod choice, String parameter) {
        return choice.settings().stream()
                .flatMap(entries -> entries.get(parameter).stream())
                .map(value -> value instanceof Setting.Text text ? text.value() : "")
                .findFirst()
                .orElse("");
    }

    private void check(String code, double low, double high) {
        int column = subjects.columnNumber(code);
        List<Double> found = new ArrayList<>();
        for (int unit = 0; unit < subjects.units().size(); unit++) {
            double value = values.value(unit, column);
            if (subjects.unit(unit).status() == Unit.Status.RANKED && !Double.isNaN(value)) {
                found.add(value);
            }
        }
        long outside =
                found.stream().filter(value -> value < low || value > high).count();
        if (found.size() >= FEWEST && outside * 2 > found.size()) {
            problems.add(
                    CLIPPED,
                    tree.line(code).at("low"),
                    "count",
                    found.size(),
                    "code",
                    code,
                    "outside",
                    outside,
                    "low",
                    NumberText.show(low),
                    "high",
                    NumberText.show(high),
                    "divided",
                    values.isDivided(column) ? DIVIDED : Name.NONE);
        }
    }
}
