// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.ArrayList;
import java.util.List;

/**
 * How well units lie in their clusters.
 *
 * @param mean of all units; above 0.5 the clusters are plain to see, below 0.25 hardly there
 * @param of {@code [unit]}: from −1, nearer to another cluster, to 1
 */
public record Silhouette(Statistic mean, List<Double> of) {
    public Silhouette {
        of = List.copyOf(of);
    }

    /**
     * {@code s = (b − a)/max(a, b)} with a the mean Euclidean distance to the others of the own cluster and b the least
     * mean distance to those of another.
     *
     * <p>Shapes: {@code points[unit][column]}; {@code labels[unit]}. Special cases: 0 for a unit alone in its cluster;
     * none for fewer than two clusters.
     *
     * <p>Source: Rousseeuw (1987), Silhouettes, Journal of Computational and Applied Mathematics 20; the words for the
     * mean by Kaufman and Rousseeuw (1990).
     */
    public static Silhouette of(double[][] points, List<Integer> labels) {
        List<Integer> clusters = labels.stream().distinct().sorted().toList();
        if (clusters.size() < 2) {
            return new Silhouette(Statistic.none(Reason.ONE_GROUP), List.of());
        }
        List<Double> all = new ArrayList<>();
        for (int unit = 0; unit < points.length; unit++) {
            all.add(one(points, labels, clusters, unit));
        }
        return new Silhouette(
                Statistic.of(
                        Sample.of(all.stream().mapToDouble(Double::doubleValue).toArray())
                                .mean()),
                all);
    }

    private static double one(double[][] points, List<Integer> labels, List<Integer> clusters, int unit) {
        double own = meanDistance(points, labels, labels.get(unit), unit);
        if (Double.isNaN(own)) {
            return 0;
        }
        double other = Double.POSITIVE_INFINITY;
        for (int cluster : clusters) {
            if (cluster != labels.get(unit)) {
                other = Math.min(other, meanDistance(points, labels, cluster, unit));
            }
        }
        double larger = Math.max(own, other);
        return larger == 0 ? 0 : (other - own) / larger;
    }

    private static double meanDistance(double[][] points, List<Integer> labels, int cluster, int unit) {
        double[] distances = new double[points.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = i != unit && labels.get(i) == cluster
                    ? PointDistance.EUCLIDEAN.between(points[unit], points[i])
                    : Double.NaN;
        }
        return Sample.of(distances).mean();
    }
}
