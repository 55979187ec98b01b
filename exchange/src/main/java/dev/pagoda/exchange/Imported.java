// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Problem;
import dev.pagoda.project.files.ForeignFiles;
import dev.pagoda.project.files.Sources;
import java.util.List;
import java.util.Optional;

/**
 * What reading the tables of another program gives: a folder to be written, or every mistake in the tables.
 *
 * @param draft absent if there is any error
 * @param sources the texts of the files, for showing the line that a problem speaks of
 */
public record Imported(Optional<Draft> draft, List<Problem> problems, Sources sources) {
    public Imported {
        problems = List.copyOf(problems);
    }

    static Imported of(Optional<Draft> draft, ForeignFiles files) {
        return new Imported(files.hasErrors() ? Optional.empty() : draft, files.problems(), files.sources());
    }
}
