package dev.pagoda.project.checks;

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
                problems.error(
                        "unknown-grouping",
                        shown.at(),
                        "There is no grouping " + Quoted.of(shown.value()) + ".",
                        () -> Hint.orElse(shown.value(), index.groupingNames(), "Name it under `groupings` too."));
            }
        }
        index.published().ifPresent(this::checkTop);
    }

    private void checkTop(IndexFile.PublishedList published) {
        Set<String> seen = new HashSet<>();
        for (Setting.Text unit : published.top()) {
            if (!seen.add(unit.value())) {
                problems.error(
                        "duplicate-item",
                        unit.at(),
                        "The unit " + Quoted.of(unit.value()) + " is listed twice.",
                        "Remove one.");
            } else if (subjects.areUnitsKnown() && subjects.unitNumber(unit.value()) < 0) {
                problems.error(
                        "unknown-unit",
                        unit.at(),
                        "There is no unit " + Quoted.of(unit.value()) + ".",
                        () -> subjects.cureForUnit(unit.value()));
            }
        }
    }
}
