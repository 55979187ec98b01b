// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import java.util.List;

/**
 * How nodes compare in their importance for one node above them.
 *
 * @param target code of the node above
 * @param depth of the nodes below the index: 1 for its children
 */
public record ImportanceTable(String target, int depth, List<Importance> nodes) {
    public ImportanceTable {
        nodes = List.copyOf(nodes);
    }
}
