// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.audit.AuditReader;
import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Variant;
import dev.pagoda.core.plan.Compilation;
import dev.pagoda.core.plan.Outcome;
import dev.pagoda.core.plan.Plan;
import dev.pagoda.core.plan.Result;
import dev.pagoda.project.ProjectFolder;
import dev.pagoda.project.ProjectReading;
import dev.pagoda.readings.ReadingsReader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds every problem of a project folder: reads it, compiles the method, its variants, its robustness analysis and its
 * readings, and runs the method on the data. Writes nothing, but puts right what a command that was killed left of the
 * results.
 */
public final class CheckProject {
    private final Path folder;

    public CheckProject(Path folder) {
        this.folder = folder;
    }

    /** Everything wrong with the folder, and the result of the method if nothing is. */
    public Checked check() {
        new ResultsFolder(folder).recover(); // every command on a project begins here
        ProjectReading reading = ProjectFolder.read(folder);
        Set<Problem> problems = new LinkedHashSet<>(reading.problems());
        Optional<Project> project = reading.project();
        Optional<Result> result = Optional.empty();
        if (reading.draft().isPresent()) {
            ProjectReading.MethodDraft draft = reading.draft().get();
            Set<Problem> found = new LinkedHashSet<>();
            Optional<Plan> plan = plan(draft.methodology(), found);
            for (Variant variant : draft.variants()) {
                plan(variant.applyTo(draft.methodology()), found);
            }
            found.addAll(AuditReader.read(draft.methodology(), draft.variants(), draft.robustness())
                    .problems());
            found.addAll(
                    ReadingsReader.read(draft.methodology(), draft.readings()).problems());
            found.stream().filter(draft::isCertain).forEach(problems::add);
            if (project.isPresent()) {
                result = plan.flatMap(ready -> run(ready, project.get(), problems));
            }
        }
        boolean sound = problems.stream().noneMatch(Problem::isError);
        return new Checked(
                sorted(problems),
                reading.sources(),
                sound ? project : Optional.empty(),
                sound ? result : Optional.empty());
    }

    private static List<Problem> sorted(Set<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> problem.at().file())
                        .thenComparing(problem -> problem.at().line())
                        .thenComparing(problem -> problem.at().column()))
                .toList();
    }

    private static Optional<Plan> plan(Methodology methodology, Set<Problem> problems) {
        Compilation compilation = Plan.compile(methodology);
        if (compilation instanceof Compilation.Ready ready) {
            problems.addAll(ready.warnings());
            return Optional.of(ready.plan());
        }
        problems.addAll(((Compilation.Refused) compilation).problems());
        return Optional.empty();
    }

    private static Optional<Result> run(Plan plan, Project project, Set<Problem> problems) {
        Outcome outcome = plan.run(project.evidence().table(plan.methodology()));
        if (outcome instanceof Outcome.Finished finished) {
            problems.addAll(finished.result().warnings());
            return Optional.of(finished.result());
        }
        problems.addAll(((Outcome.Stopped) outcome).problems());
        return Optional.empty();
    }
}
