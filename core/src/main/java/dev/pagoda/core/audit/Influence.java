package dev.pagoda.core.audit;

import dev.pagoda.core.influence.Overtaking;
import dev.pagoda.core.influence.WeightRanges;
import java.util.List;

/**
 * What the ranking hangs on, one thing at a time. Units and nodes are numbered as in the methodology of the index.
 *
 * @param weights how far each weight can move before the ranking changes
 * @param challengers for each of the top units but the first, the smallest change of weights that brings it level with the first, if one was found
 * @param neighbours for each unit and the next in the ranking, the smallest change that turns them round, if one was found
 */
public record Influence(WeightRanges weights, List<Overtaking> challengers, List<Overtaking> neighbours) {
    public Influence {
        challengers = List.copyOf(challengers);
        neighbours = List.copyOf(neighbours);
    }
}
