// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.model.Project;
import dev.pagoda.core.plan.Result;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.UnitScores;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Units of like profiles.
 *
 * @param nodes numbers of the nodes that were compared
 * @param units places of the units that were sorted, in the order of their codes; clusters, silhouette and tree go by
 *     this order
 * @param leftOut places of units with a score in the index that lack one at a node
 * @param clusters 1 the one with the highest mean of the index
 * @param profiles {@code [cluster][node]}: mean scores of the members in points
 * @param tree the whole tree, if clusters were found by one
 */
public record ClusterReading(
        ClusterSettings settings,
        List<Integer> nodes,
        List<Integer> units,
        List<Integer> leftOut,
        Clusters clusters,
        List<List<Double>> profiles,
        Silhouette silhouette,
        Optional<ClusterTree> tree) {
    public ClusterReading {
        nodes = List.copyOf(nodes);
        units = List.copyOf(units);
        leftOut = List.copyOf(leftOut);
        profiles = profiles.stream().map(List::copyOf).toList();
    }

    /**
     * Sorts the units of a finished run. Units stand in the order of their codes, so that the clusters do not depend on
     * the order of the units file.
     */
    public static ClusterReading of(Project project, Result result, ClusterSettings settings) {
        List<Integer> nodes = UnitScores.nodes(
                project.framework(), settings.nodes(), project.framework().children(0));
        double[][] scores = nodes.stream()
                .map(node -> UnitScores.of(result, node, settings.period(), settings.include()))
                .toArray(double[][]::new);
        double[] index = UnitScores.of(result, 0, settings.period(), settings.include());
        List<Integer> scored = Arrays.stream(UnitScores.byCode(result))
                .filter(unit -> !Double.isNaN(index[unit]))
                .boxed()
                .toList();
        List<Integer> units = scored.stream()
                .filter(unit -> Arrays.stream(scores).noneMatch(row -> Double.isNaN(row[unit])))
                .toList();
        double[][] points = units.stream()
                .map(unit -> Arrays.stream(scores).mapToDouble(row -> row[unit]).toArray())
                .toArray(double[][]::new);
        return of(
                settings,
                nodes,
                units,
                scored.stream().filter(unit -> !units.contains(unit)).toList(),
                points,
                units.stream().mapToDouble(unit -> index[unit]).toArray());
    }

    private static ClusterReading of(
            ClusterSettings settings,
            List<Integer> nodes,
            List<Integer> units,
            List<Integer> leftOut,
            double[][] points,
            double[] index) {
        double[][] compared = settings.standardised() ? Standardised.of(points) : points;
        Optional<ClusterTree> tree = settings.algorithm() instanceof ClusterSettings.Algorithm.ByTree by
                ? Optional.of(ClusterTree.of(compared, by.linkage(), by.measure()))
                : Optional.empty();
        Clusters clusters = settings.algorithm() instanceof ClusterSettings.Algorithm.ByMeans by
                ? KMeans.of(compared, settings.clusters(), by.seed(), by.trials(), index)
                : tree.filter(found -> found.units() >= settings.clusters())
                        .map(found -> Clusters.of(compared, found.cut(settings.clusters()), index))
                        .orElse(Clusters.none(Reason.TOO_FEW));
        return new ClusterReading(
                settings,
                nodes,
                units,
                leftOut,
                clusters,
                profiles(points, clusters),
                Silhouette.of(compared, clusters.of()),
                tree);
    }

    private static List<List<Double>> profiles(double[][] points, Clusters clusters) {
        int count = clusters.of().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<List<Double>> profiles = new ArrayList<>();
        for (int cluster = 1; cluster <= count; cluster++) {
            int own = cluster;
            int[] members = IntStream.range(0, points.length)
                    .filter(unit -> clusters.of().get(unit) == own)
                    .toArray();
            profiles.add(IntStream.range(0, points[0].length)
                    .mapToObj(column -> Sample.of(Arrays.stream(members)
                                    .mapToDouble(unit -> points[unit][column])
                                    .toArray())
                            .mean())
                    .toList());
        }
        return profiles;
    }
}
