// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.answers.table;

import dev.pagoda.core.model.Name;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A table, declared once: files, answers for programs, and pages are all written from it.
 *
 * @param name that of its file, without the ending
 * @param rows made anew each time they are asked for, one after the other, so that memory does not grow with the table
 * @param isLong whether it grows with the square of the units, or with all cells: then it stands in a file of its own
 *     alone
 */
public record AnswerTable<R>(
        String name, Name title, List<TableColumn<R>> columns, Supplier<Stream<R>> rows, boolean isLong) {
    public AnswerTable {
        columns = List.copyOf(columns);
    }

    /** The same, kept out of answers that hold several tables. */
    public AnswerTable<R> asLong() {
        return new AnswerTable<>(name, title, columns, rows, true);
    }

    /** Its key in an answer. */
    public String key() {
        return name.replace('-', '_');
    }
}
