// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import java.util.List;

/**
 * Space at one node.
 *
 * @param node its number in the framework
 * @param units places of the units that were looked at, in the order of their codes; what is local stands in this order
 * @param islands places of those among them without a neighbour
 */
public record NodeSpace(
        int node,
        List<Integer> units,
        List<Integer> islands,
        MoranIndex moran,
        List<LocalMoran> local,
        GetisOrd getis) {
    public NodeSpace {
        units = List.copyOf(units);
        islands = List.copyOf(islands);
        local = List.copyOf(local);
    }
}
