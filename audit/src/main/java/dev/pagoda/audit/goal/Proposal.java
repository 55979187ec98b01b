// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.goal;

import dev.pagoda.core.model.Table;
import dev.pagoda.core.plan.Result;
import java.util.List;

/**
 * Changes that together reach a goal, each as small as the others allow.
 *
 * @param result what the plan gives with them, run in full
 * @param passed places of the units that stood level or ahead and now stand behind, best first
 */
public record Proposal(List<QuantityChange> changes, Result result, List<Integer> passed) {
    public Proposal {
        changes = List.copyOf(changes);
        passed = List.copyOf(passed);
    }

    /** The sum of the sizes of the changes. */
    public double size() {
        return changes.stream().mapToDouble(QuantityChange::size).sum();
    }

    /** What they write into a row of the table. */
    public List<Table.Cell> cells(int row) {
        return changes.stream().flatMap(change -> change.cells(row).stream()).toList();
    }
}
