// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.exchange;

import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Problem;
import dev.pagoda.exchange.intake.Account;
import dev.pagoda.exchange.intake.Remark;
import dev.pagoda.project.files.Sources;
import java.util.List;

/**
 * What tables would add to a project. Nothing is written yet.
 *
 * @param file the new file of observations; nothing is to be written if its text is empty
 * @param changes every value of the tables that the project has a place for
 * @param left what it has none for, by name
 * @param questions what could be meant in two ways
 * @param problems mistakes in the tables; if there is an error, nothing else is known
 */
public record Addition(
        String file,
        String text,
        List<AddedValue> changes,
        List<Left> left,
        List<Remark> questions,
        List<Account> accounts,
        List<Problem> problems,
        Sources sources) {
    public Addition {
        changes = List.copyOf(changes);
        left = List.copyOf(left);
        questions = List.copyOf(questions);
        accounts = List.copyOf(accounts);
        problems = List.copyOf(problems);
    }

    /** What becomes of a value. */
    public enum Kind {
        ADDED("added", "新增"),
        REVISED("revised", "修订"),
        SAME("same", "相同");

        private final Name name;

        Kind(String en, String zh) {
            this.name = new Name(en, zh);
        }

        /** In words. */
        public Name text() {
            return name;
        }
    }

    /**
     * A value.
     *
     * @param unit code of the unit
     * @param unitName its names
     * @param indicator code of the indicator
     * @param old what the project has now; empty if it has nothing
     * @param source what the new row names as its source
     */
    public record AddedValue(
            Kind kind,
            String unit,
            Name unitName,
            String indicator,
            int period,
            String value,
            String old,
            String source) {}

    /** Values that are left alone: what they are of, how many, why, and what to do if they belong to the project. */
    public record Left(Name what, int values, Name why) {}

    /** How many values are of a kind. */
    public long count(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    /** The last year that has a new value; 0 if none has. */
    public int latest() {
        return changes.stream()
                .filter(change -> change.kind() == Kind.ADDED)
                .mapToInt(AddedValue::period)
                .max()
                .orElse(0);
    }
}
