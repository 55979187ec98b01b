// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Template;
import dev.pagoda.core.model.Unit;
import dev.pagoda.project.files.NumberText;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.framework.FrameworkTree;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.index.StepMethods;
import dev.pagoda.project.observations.Cells;
import dev.pagoda.project.observations.Subjects;
import java.util.Set;

/**
 * Finds indicators that have the same value for every ranked unit in the edition: they set no unit apart from another,
 * and most normalisations divide by zero.
 */
public final class VariationChecks {
    private static final Fault ONE_VALUE = Fault.error(
            "indicator-does-not-vary",
            "Only 1 of {ranked} ranked units has a value of {what} in {period}, so the indicator does not vary.",
            "{ranked} 个参评单元中只有 1 个有 {period} 年的{what}数值，因此该指标没有差异。",
            "Remove it, add the missing values, or give it a fixed scale: low, high and `goalposts` as its"
                    + " normalisation.",
            "请删除该指标，补充缺失值，或采用固定标尺：写 low、high，并将 normalisation 写为 `goalposts`。");
    private static final Fault ONE_VALUE_FOR_ALL = Fault.error(
            "indicator-does-not-vary",
            "The indicator {what} does not vary: it is {value} for all {count} ranked units that have it in {period}.",
            "指标{what}没有差异：{period} 年有数值的 {count} 个参评单元都是 {value}。",
            "Remove it, add the missing values, or give it a fixed scale: low, high and `goalposts` as its"
                    + " normalisation.",
            "请删除该指标，补充缺失值，或采用固定标尺：写 low、high，并将 normalisation 写为 `goalposts`。");
    private static final Template PLAIN = new Template("'{code}'", "“{code}”");
    private static final Template DIVIDED =
            new Template("'{code}' divided by '{denominator}'", "“{code}”除以“{denominator}”");

    /** Normalisations whose scale comes from the method file or the framework, not from the units. */
    private static final Set<String> WITH_GIVEN_SCALE = Set.of("goalposts", "distance-to-target");

    private final Cells cells;
    private final Subjects subjects;
    private final FrameworkTree tree;
    private final IndexFile index;
    private final StepMethods normalise;
    private final EditionValues values;
    private final Problems problems;

    public VariationChecks(Cells cells, Subjects subjects, FrameworkTree tree, IndexFile index, Problems problems) {
        this.cells = cells;
        this.subjects = subjects;
        this.tree = tree;
        this.index = index;
        this.normalise = StepMethods.of(index.step("normalise"), "per", "");
        this.values = new EditionValues(cells, subjects, tree, index);
        this.problems = problems;
    }

    public void check() {
        for (String code : tree.indicators()) {
            int column = subjects.columnNumber(code);
            if (index.edition() != 0 && !hasGivenScale(code) && !cells.isFaultyColumn(column)) {
                check(column);
            }
        }
    }

    private boolean hasGivenScale(String code) {
        String method = normalise
                .choice(tree.line(code).text("normalisation"), tree.path(code))
                .method();
        return WITH_GIVEN_SCALE.stream().anyMatch(method::startsWith);
    }

    private void check(int column) {
        double first = Double.NaN;
        int count = 0;
        int ranked = 0;
        for (int unit = 0; unit < cells.units(); unit++) {
            if (subjects.unit(unit).status() == Unit.Status.RANKED) {
                ranked++;
                double value = values.value(unit, column);
                if (Double.isInfinite(value)) {
                    return; // divided by 0, which is told as what it is
                }
                if (!Double.isNaN(value)) {
                    count++;
                    first = count == 1 ? value : first;
                    if (value != first) {
                        return;
                    }
                }
            }
        }
        if (ranked > 1 && count > 0) {
            refuse(column, first, count, ranked);
        }
    }

    private void refuse(int column, double value, int count, int ranked) {
        String code = subjects.column(column);
        int period = values.period(column);
        String denominator = subjects.line(column).text("denominator");
        Template form = values.isDivided(column) ? DIVIDED : PLAIN;
        Name what = form.with("code", code, "denominator", denominator);
        problems.add(
                count == 1 ? ONE_VALUE : ONE_VALUE_FOR_ALL,
                tree.line(code).at("code"),
                "what",
                what,
                "period",
                period,
                "ranked",
                ranked,
                "count",
                count,
                "value",
                NumberText.show(value));
    }
}
