// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.files;

import dev.pagoda.core.model.Fault;
import dev.pagoda.core.model.Location;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Problem.Severity;
import dev.pagoda.core.model.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects problems while the folder is read. Of each kind a file gets at most a hundred; the last of them says how
 * many more there are, so that a column of a million bad cells stays readable.
 */
public final class Problems {
    private static final Template MORE = new Template(
            "{message} The file has {count} more problems of this kind, which are not listed.",
            "{message}该文件还有 {count} 个同类问题，不再列出。");

    private static final int MOST_OF_A_KIND = 100;

    private static final Comparator<Problem> BY_PLACE = Comparator.<Problem, String>comparing(
                    problem -> problem.at().file())
            .thenComparing(problem -> problem.at().line())
            .thenComparing(problem -> problem.at().column());

    private record Kind(String id, String file) {}

    private final List<Problem> problems = new ArrayList<>();
    private final Map<Kind, Integer> counts = new HashMap<>();
    private boolean errors;

    /** Adds a fault at a place: the name of a gap, what fills it, the name of the next … */
    public void add(Fault fault, Location at, Object... gapsAndValues) {
        errors |= fault.severity() == Severity.ERROR;
        if (isKept(fault.id(), at)) {
            problems.add(fault.at(at, gapsAndValues));
        }
    }

    /** The same; what fills the gaps is only made when the problem is kept: looking for the nearest word takes time. */
    public void add(Fault fault, Location at, Supplier<Object[]> gapsAndValues) {
        errors |= fault.severity() == Severity.ERROR;
        if (isKept(fault.id(), at)) {
            problems.add(fault.at(at, gapsAndValues.get()));
        }
    }

    private boolean isKept(String id, Location at) {
        return counts.merge(new Kind(id, at.file()), 1, Integer::sum) <= MOST_OF_A_KIND;
    }

    public boolean hasErrors() {
        return errors;
    }

    public boolean hasErrorsIn(String file) {
        return problems.stream()
                .anyMatch(problem -> problem.isError() && problem.at().file().equals(file));
    }

    public boolean isSilentOn(String file) {
        return counts.keySet().stream().noneMatch(kind -> kind.file().equals(file));
    }

    /** By file, line and column. */
    public List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>();
        Map<Kind, Integer> seen = new HashMap<>();
        for (Problem problem : problems) {
            Kind kind = new Kind(problem.id(), problem.at().file());
            int more = counts.getOrDefault(kind, 0) - MOST_OF_A_KIND;
            boolean last = seen.merge(kind, 1, Integer::sum) == MOST_OF_A_KIND;
            sorted.add(last && more > 0 ? andMore(problem, more) : problem);
        }
        sorted.sort(BY_PLACE);
        return List.copyOf(sorted);
    }

    private static Problem andMore(Problem problem, int more) {
        return new Problem(
                problem.id(),
                problem.severity(),
                problem.at(),
                MORE.with("message", problem.message(), "count", more),
                problem.cure());
    }
}
