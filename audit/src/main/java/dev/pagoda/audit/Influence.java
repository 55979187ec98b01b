// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit;

import dev.pagoda.audit.influence.CellInfluence;
import dev.pagoda.audit.influence.Overtaking;
import dev.pagoda.audit.influence.WeightRanges;
import dev.pagoda.audit.influence.Without;
import java.util.List;

/**
 * What the ranking hangs on, one thing at a time. Units and nodes are numbered as in the methodology of the index.
 *
 * @param weights how far each weight can move before the ranking changes
 * @param challengers for each of the top units but the first, the smallest change of weights that brings it level with
 *     the first, if one was found
 * @param neighbours for each unit and the next in the ranking, the smallest change that turns them round, if one was
 *     found
 * @param without what leaving out each indicator, dimension and unit does
 * @param cells what each single value bears on
 */
public record Influence(
        WeightRanges weights,
        List<Overtaking> challengers,
        List<Overtaking> neighbours,
        List<Without> without,
        CellInfluence cells) {
    public Influence {
        challengers = List.copyOf(challengers);
        neighbours = List.copyOf(neighbours);
        without = List.copyOf(without);
    }
}
