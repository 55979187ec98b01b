// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.coherence;

import dev.pagoda.core.plan.Result;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a unit stands at every node, and where it stands best and worst.
 *
 * @param unit code
 * @param period the edition
 * @param nodes every node, in order of the framework; rank among all ranked units by score
 * @param strengths where the unit ranks best, the best first; at equal ranks in order of the framework
 * @param weaknesses where it ranks worst, the worst last; none that is a strength already
 */
public record UnitSummary(String unit, int period, List<Place> nodes, List<Place> strengths, List<Place> weaknesses) {
    /**
     * A unit at a node.
     *
     * @param code of the node
     * @param parent its code; empty for the index
     * @param value the number ranked by: an observed value as it came in, or a score; NaN if it is missing
     * @param rank 1 the best; units with equal numbers share the best of their ranks; NaN without a number
     * @param last the rank of the units in the last place
     * @param of how many units are compared
     */
    public record Place(String code, String parent, double value, double rank, double last, int of) {}

    public UnitSummary {
        nodes = List.copyOf(nodes);
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
    }

    /** Of a unit, by its place in the methodology, ranked or not. */
    public static UnitSummary of(Result result, int unit, UnitSummarySettings settings) {
        UnitRanks all = new UnitRanks(result, unit, "");
        UnitRanks compared = new UnitRanks(result, unit, settings.grouping());
        List<Place> nodes = IntStream.range(0, result.framework().nodes().size())
                .mapToObj(all::byScore)
                .toList();
        List<Place> told = compared.nodes(settings.depth())
                .filter(node -> compared.uniqueShare(node, settings.basis()) > settings.unique())
                .mapToObj(node -> compared.by(settings.basis(), node))
                .filter(place -> !Double.isNaN(place.rank()) && (settings.withLast() || place.rank() < place.last()))
                .sorted(Comparator.comparingDouble(Place::rank)) // a stable sort
                .toList();
        int strengths = Math.min(settings.most(), told.size());
        return new UnitSummary(
                result.methodology().units().get(unit).code(),
                result.methodology().edition(),
                nodes,
                told.subList(0, strengths),
                told.subList(Math.max(strengths, told.size() - settings.most()), told.size()));
    }
}
