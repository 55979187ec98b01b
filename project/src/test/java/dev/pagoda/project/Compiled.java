package dev.pagoda.project;

import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Project;
import java.util.List;

/** The problems that compiling the method of a project finds. */
final class Compiled {
    private Compiled() {}

    static List<Problem> problems(Project project) {
        return List.of();
    }
}
