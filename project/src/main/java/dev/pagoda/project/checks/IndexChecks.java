// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.checks;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Setting;
import dev.pagoda.project.files.Hint;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Quoted;
import dev.pagoda.project.index.IndexFile;
import dev.pagoda.project.observations.Subjects;
import java.util.HashSet;
import java.util.Set;

/** Holds what the method file says against the units. */
public final class IndexChecks {
    private static final Fault UNKNOWN_GROUPING = Fault.error(
            "unknown-grouping", "There is no grouping {grouping}.", "没有分组方式{grouping}。", "{hint}", "{hint}");
    private static final Name NAME_IT = new Name("Name it under `groupings` too.", "请在 `groupings` 中也写上它。");
    private static final Fault DUPLICATE_ITEM =
            Fault.error("duplicate-item", "The unit {unit} is listed twice.", "单元{unit}重复列出。", "Remove one.", "请删除其一。");
    private static final Fault UNKNOWN_UNIT =
            Fault.error("unknown-unit", "There is no unit {unit}.", "没有单元{unit}。", "{hint}", "{hint}");

    private final IndexFile index;
    private final Subjects subjects;
    private final Problems problems;

    public IndexChecks(IndexFile index, Subjects subjects, Problems problems) {
        this.index = index;
        this.subjects = subjects;
        this.problems = problems;
    }

    public void check() {
        for (Setting.Text shown : index.shown()) {
            if (!index.groupingNames().contains(shown.value())) {
                problems.add(UNKNOWN_GROUPING, shown.at(), () -> new Object[] {
                    "grouping",
                    Quoted.of(shown.value()),
                    "hint",
                    Hint.orElse(shown.value(), index.groupingNames(), NAME_IT)
                });
            }
        }
        index.published().ifPresent(this::checkTop);
    }

    private void checkTop(IndexFile.PublishedList published) {
        Set<String> seen = new HashSet<>();
        for (Setting.Text unit : published.top()) {
            if (!seen.add(unit.value())) {
                problems.add(DUPLICATE_ITEM, unit.at(), "unit", Quoted.of(unit.value()));
            } else if (subjects.areUnitsKnown() && subjects.unitNumber(unit.value()) < 0) {
                problems.add(UNKNOWN_UNIT, unit.at(), () ->
                        new Object[] {"unit", Quoted.of(unit.value()), "hint", subjects.cureForUnit(unit.value())});
            }
        }
    }
}
