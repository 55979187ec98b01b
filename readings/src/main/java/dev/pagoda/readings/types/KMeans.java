// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.readings.reading.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.clustering.CentroidCluster;
import org.hipparchus.clustering.Clusterable;
import org.hipparchus.clustering.KMeansPlusPlusClusterer;
import org.hipparchus.clustering.distance.EuclideanDistance;
import org.hipparchus.random.Well19937c;

/**
 * k-means clustering: k clusters with as little inertia as several trials find.
 *
 * <p>Each trial begins with centres drawn by k-means++ and moves units to the nearest centre until none moves (Lloyd);
 * the trial with the least inertia counts, the first of equals. There may be a better division that no trial finds:
 * more trials are the cure. The random numbers are those of one generator (WELL19937c) begun with the seed, trial after
 * trial.
 *
 * <p>Source: Lloyd (1982), Least Squares Quantization in PCM, IEEE Transactions on Information Theory 28; Arthur and
 * Vassilvitskii (2007), k-means++: The Advantages of Careful Seeding.
 */
public final class KMeans {
    private static final int MOST_ITERATIONS = 1000;

    private KMeans() {}

    private record Place(int unit, double[] point) implements Clusterable {
        @Override
        public double[] getPoint() {
            return point;
        }
    }

    /**
     * Clusters points.
     *
     * <p>Shapes: {@code points[unit][column]}, none missing; {@code order[unit]} by whose means the clusters are
     * numbered. Special cases: none for fewer different points than clusters.
     */
    public static Clusters of(double[][] points, int k, long seed, int trials, double[] order) {
        if (k < 1 || Arrays.stream(points).map(Arrays::toString).distinct().count() < k) {
            return Clusters.none(Reason.TOO_FEW);
        }
        List<Place> places = new ArrayList<>();
        for (int unit = 0; unit < points.length; unit++) {
            places.add(new Place(unit, points[unit]));
        }
        KMeansPlusPlusClusterer<Place> clusterer = new KMeansPlusPlusClusterer<>(
                k,
                MOST_ITERATIONS,
                new EuclideanDistance(),
                new Well19937c(seed),
                KMeansPlusPlusClusterer.EmptyClusterStrategy.FARTHEST_POINT);
        int[] best = labels(clusterer.cluster(places), points.length);
        double least = Clusters.inertia(points, best);
        for (int trial = 1; trial < trials; trial++) {
            int[] labels = labels(clusterer.cluster(places), points.length);
            double inertia = Clusters.inertia(points, labels);
            if (inertia < least) {
                least = inertia;
                best = labels;
            }
        }
        return Clusters.of(points, best, order);
    }

    private static int[] labels(List<CentroidCluster<Place>> clusters, int units) {
        int[] labels = new int[units];
        int label = 0;
        for (CentroidCluster<Place> cluster : clusters) {
            for (Place place : cluster.getPoints()) {
                labels[place.unit()] = label;
            }
            label += cluster.getPoints().isEmpty() ? 0 : 1;
        }
        return labels;
    }
}
