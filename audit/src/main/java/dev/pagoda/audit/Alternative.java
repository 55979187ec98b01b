// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.core.model.Methodology;
import java.util.List;

/**
 * One of the methods among which a replication chooses.
 *
 * @param label what it is called in tables, in the words of the method file; empty for the method of the index
 */
public record Alternative(String label, List<MethodChange> changes) {
    /** A change of the method. */
    public interface MethodChange {
        Methodology applyTo(Methodology methodology);
    }

    /** The method of the index. */
    public static final Alternative NOMINAL = new Alternative("", List.of());

    public Alternative {
        changes = List.copyOf(changes);
    }

    public boolean isNominal() {
        return changes.isEmpty();
    }

    public Methodology applyTo(Methodology methodology) {
        Methodology changed = methodology;
        for (MethodChange change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }
}
