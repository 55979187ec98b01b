// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.workbench;

import dev.pagoda.core.model.Language;
import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.project.files.ProblemText;
import dev.pagoda.project.files.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a check found.
 *
 * @param problems errors and warnings, in the order of files and lines
 * @param project empty if there is an error
 * @param result of the method, unchanged by any variant; empty if there is an error
 */
public record Checked(List<Problem> problems, Sources sources, Optional<Project> project, Optional<Result> result) {
    public Checked {
        problems = List.copyOf(problems);
    }

    /** The same with problems that were found later. */
    public Checked with(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new Checked(all, sources, project, result);
    }

    /** The language of the project's title, if the project could be read: Chinese where it has a Chinese title only. */
    public Optional<Language> language() {
        return project.map(one -> isChinese(one.title().in(Language.EN)) ? Language.ZH : Language.EN);
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    public boolean isSound() {
        return project.isPresent();
    }

    public long errors() {
        return problems.stream().filter(Problem::isError).count();
    }

    /** A problem in full, with its line and a caret, as it is shown to a user. */
    public String text(Problem problem, Language language) {
        return ProblemText.render(problem, sources, language);
    }
}
