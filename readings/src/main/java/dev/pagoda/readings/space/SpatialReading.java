// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import dev.pagoda.core.model.Project;
import dev.pagoda.core.model.Unit;
import dev.pagoda.core.plan.Result;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.UnitScores;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether near units have like scores.
 *
 * @param leftOut places of the units that count but cannot be placed, each with the reason
 * @param unknown codes in the pairs of the settings that no unit has
 */
public record SpatialReading(
        SpatialSettings settings, List<NodeSpace> nodes, List<NotPlaced> leftOut, List<String> unknown) {
    /** A unit that is not looked at. */
    public record NotPlaced(int unit, Reason reason) {}

    public SpatialReading {
        nodes = List.copyOf(nodes);
        leftOut = List.copyOf(leftOut);
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads the scores of a finished run. Units stand in the order of their codes, so that p values do not depend on
     * the order of the units file.
     */
    public static SpatialReading of(Project project, Result result, SpatialSettings settings) {
        List<NodeSpace> nodes =
                UnitScores.nodes(result.framework(), settings.nodes(), UnitScores.top(result.framework())).stream()
                        .map(node -> node(result, node, settings))
                        .toList();
        return new SpatialReading(settings, nodes, leftOut(result, settings), unknown(project, settings));
    }

    private static NodeSpace node(Result result, int node, SpatialSettings settings) {
        double[] scores = UnitScores.of(result, node, settings.period(), settings.include());
        List<Integer> units = Arrays.stream(UnitScores.byCode(result))
                .filter(unit -> !Double.isNaN(scores[unit]) && hasPlace(result, unit, settings))
                .boxed()
                .toList();
        double[] values = units.stream().mapToDouble(unit -> scores[unit]).toArray();
        SpatialWeights plain = weights(result, units, settings.neighbourhood());
        SpatialWeights weights = settings.rowStandardised() ? plain.rowStandardised() : plain;
        return new NodeSpace(
                node,
                units,
                plain.islands().stream().map(units::get).toList(),
                MoranIndex.of(values, weights, settings.seed(), settings.permutations()),
                LocalMoran.of(values, weights, settings.seed(), settings.permutations()),
                GetisOrd.of(values, plain));
    }

    private static boolean hasPlace(Result result, int unit, SpatialSettings settings) {
        Unit found = result.methodology().units().get(unit);
        return !settings.neighbourhood().isByDistance() || !Double.isNaN(found.lon()) && !Double.isNaN(found.lat());
    }

    private static SpatialWeights weights(Result result, List<Integer> places, Neighbourhood neighbourhood) {
        List<Unit> units = places.stream()
                .map(place -> result.methodology().units().get(place))
                .toList();
        if (neighbourhood instanceof Neighbourhood.Contiguity contiguity) {
            return contiguous(units, contiguity);
        }
        double[][] distances = GreatCircle.distances(
                units.stream().mapToDouble(Unit::lon).toArray(),
                units.stream().mapToDouble(Unit::lat).toArray());
        if (neighbourhood instanceof Neighbourhood.InverseDistance inverse) {
            return SpatialWeights.inverseDistance(
                    distances, inverse.power(), inverse.cutOff(), Neighbourhood.LEAST_DISTANCE);
        }
        return neighbourhood instanceof Neighbourhood.Nearest nearest
                ? SpatialWeights.nearest(distances, nearest.k())
                : SpatialWeights.band(distances, ((Neighbourhood.Band) neighbourhood).cutOff());
    }

    private static SpatialWeights contiguous(List<Unit> units, Neighbourhood.Contiguity contiguity) {
        Map<String, Integer> places = new HashMap<>();
        units.forEach(unit -> places.put(unit.code(), places.size()));
        List<int[]> pairs = contiguity.pairs().stream()
                .filter(pair -> places.containsKey(pair.unit()) && places.containsKey(pair.other()))
                .map(pair -> new int[] {places.getOrDefault(pair.unit(), 0), places.getOrDefault(pair.other(), 0)})
                .toList();
        return SpatialWeights.contiguity(units.size(), pairs);
    }

    private static List<NotPlaced> leftOut(Result result, SpatialSettings settings) {
        double[] scores = UnitScores.of(result, 0, settings.period(), settings.include());
        return Arrays.stream(UnitScores.byCode(result))
                .filter(unit -> !Double.isNaN(scores[unit]) && !hasPlace(result, unit, settings))
                .mapToObj(unit -> new NotPlaced(unit, Reason.NO_COORDINATES))
                .toList();
    }

    private static List<String> unknown(Project project, SpatialSettings settings) {
        if (!(settings.neighbourhood() instanceof Neighbourhood.Contiguity contiguity)) {
            return List.of();
        }
        List<String> codes = project.units().stream().map(Unit::code).toList();
        return contiguity.pairs().stream()
                .flatMap(pair -> List.of(pair.unit(), pair.other()).stream())
                .filter(code -> !codes.contains(code))
                .distinct()
                .toList();
    }
}
