// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.audit.change.Changes;
import dev.pagoda.audit.change.Side;
import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Says how the ranking changed between two scored periods of a project, or between the editions of two projects, and
 * why.
 */
public final class CompareEditions {
    private static final Fault NOTHING_SHARED = Fault.error(
            "nothing-shared",
            "The two editions rank nothing in common.",
            "两个版本没有共同参与排名的单元。",
            "Compare editions of one index: units are matched by their codes.",
            "请比较同一指数的不同版本：单元按代码匹配。");

    private static final int MOST_UNITS = 400;

    /** The changes, or why there are none. */
    public record Found(Optional<Changes> changes, List<Problem> problems) {
        public Found {
            problems = List.copyOf(problems);
        }
    }

    private CompareEditions() {}

    /** Whether a folder is a project. */
    public static boolean isProject(Path folder) {
        return Files.isRegularFile(folder.resolve("index.yaml"));
    }

    /** Two scored periods of a project. */
    public static Found periods(Project project, int before, int after) {
        return between(
                new Side(project.methodology().at(before), project.evidence()),
                new Side(project.methodology().at(after), project.evidence()));
    }

    /**
     * How the ranking moved to the edition from the scored period before; nothing if there is none, if it cannot be
     * computed, or if there are so many units that it would take longer than all the rest.
     */
    static Optional<Changes> sinceLast(Project project) {
        List<Integer> periods = project.methodology().periods();
        int place = periods.indexOf(project.methodology().edition());
        return place < 1 || project.units().size() > MOST_UNITS
                ? Optional.empty()
                : periods(project, periods.get(place - 1), periods.get(place)).changes();
    }

    /** The editions of two projects. */
    public static Found projects(Project before, Project after) {
        return between(
                new Side(before.methodology(), before.evidence()), new Side(after.methodology(), after.evidence()));
    }

    private static Found between(Side before, Side after) {
        Changes.Moves outcome = Changes.between(before, after);
        if (outcome instanceof Changes.Moves.Stopped stopped) {
            return new Found(Optional.empty(), stopped.problems());
        }
        Changes changes = ((Changes.Moves.Found) outcome).changes();
        return changes.changes().isEmpty()
                ? new Found(Optional.empty(), List.of(NOTHING_SHARED.at(Location.NONE)))
                : new Found(Optional.of(changes), List.of());
    }
}
