package dev.pagoda.project;

import dev.pagoda.core.model.Problem;
import dev.pagoda.core.model.Project;
import java.util.List;
import java.util.Optional;

/**
 * What reading a project folder gives.
 *
 * @param project the project; absent if there is any error
 * @param problems errors and warnings of all files, by file, line and column
 * @param sources the texts of the files, for showing the lines that problems speak of
 */
public record Reading(Optional<Project> project, List<Problem> problems, Sources sources) {
    public Reading {
        problems = List.copyOf(problems);
    }
}
