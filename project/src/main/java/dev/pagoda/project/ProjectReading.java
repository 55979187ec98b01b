// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project;

import dev.pagoda.core.model.Methodology;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Setting;
import dev.pagoda.core.model.Variant;
import dev.pagoda.project.files.Problems;
import dev.pagoda.project.files.Sources;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What reading a project folder gives.
 *
 * @param project the project; absent if there is any error
 * @param draft the method as far as it can be made out when there are errors elsewhere, so that its problems are found
 *     in the same go
 * @param problems errors and warnings of all files, by file, line and column
 * @param sources the texts of the files, for showing the lines that problems speak of
 */
public record ProjectReading(
        Optional<Project> project, Optional<MethodDraft> draft, List<Problem> problems, Sources sources) {
    /**
     * A method with its variants, its robustness analysis and its further readings, good for compiling, not for
     * running.
     *
     * @param isOutline whether the framework or the units could not be made out, so that nothing is known of their
     *     codes
     */
    public record MethodDraft(
            Methodology methodology,
            List<Variant> variants,
            Setting.Entries robustness,
            Setting.Entries readings,
            boolean isOutline) {
        /** What can be said of a method without its framework and units. */
        private static final Set<String> OF_METHOD_ALONE = Set.of(
                "unknown-step",
                "step-order",
                "step-twice",
                "before-normalise",
                "unknown-method",
                "wrong-parameter",
                "wrong-type",
                "unknown-key",
                "missing-key");

        public MethodDraft {
            variants = List.copyOf(variants);
        }

        /** Whether a problem that was found when the method was compiled is one, or comes only of what is not known. */
        public boolean isCertain(Problem problem) {
            return !isOutline || OF_METHOD_ALONE.contains(problem.id());
        }
    }

    public ProjectReading {
        problems = List.copyOf(problems);
    }

    static ProjectReading refused(Problems problems, Sources sources) {
        return new ProjectReading(Optional.empty(), Optional.empty(), problems.sorted(), sources);
    }
}
