// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.statistics.Sample;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Units sorted into clusters.
 *
 * @param of {@code [unit]}: the number of its cluster, 1 the one with the highest mean; empty if there are none
 * @param inertia sum of the squared distances of the points from the mean of their cluster
 */
public record Clusters(List<Integer> of, Statistic inertia) {
    public Clusters {
        of = List.copyOf(of);
    }

    static Clusters none(Reason reason) {
        return new Clusters(List.of(), Statistic.none(reason));
    }

    /**
     * Clusters numbered by the mean of a figure of their members, highest first, whatever their labels were; of equal
     * means the one with the first unit comes first.
     *
     * @param labels {@code [unit]} from 0
     * @param order {@code [unit]}, such as the score of the index
     */
    static Clusters of(double[][] points, int[] labels, double[] order) {
        int count = Arrays.stream(labels).max().orElse(-1) + 1;
        List<Integer> ranked = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer label) -> -mean(order, labels, label))
                        .thenComparing(label -> first(labels, label)))
                .toList();
        return new Clusters(
                Arrays.stream(labels)
                        .mapToObj(label -> ranked.indexOf(label) + 1)
                        .toList(),
                Statistic.of(inertia(points, labels)));
    }

    private static double mean(double[] order, int[] labels, int label) {
        return Sample.of(order, members(labels, label)).mean();
    }

    private static int first(int[] labels, int label) {
        return members(labels, label)[0];
    }

    static int[] members(int[] labels, int label) {
        return IntStream.range(0, labels.length)
                .filter(unit -> labels[unit] == label)
                .toArray();
    }

    /** {@code Σ_clusters Σ |x − mean of the cluster|²}. */
    static double inertia(double[][] points, int[] labels) {
        List<Double> terms = new ArrayList<>();
        int count = Arrays.stream(labels).max().orElse(-1) + 1;
        for (int label = 0; label < count; label++) {
            int[] members = members(labels, label);
            for (int column = 0; column < points[0].length; column++) {
                int at = column;
                Sample values = Sample.of(Arrays.stream(members)
                        .mapToDouble(unit -> points[unit][at])
                        .toArray());
                double mean = values.mean();
                Arrays.stream(values.sorted()).forEach(x -> terms.add((x - mean) * (x - mean)));
            }
        }
        return Sample.of(terms.stream().mapToDouble(Double::doubleValue).toArray())
                .sum();
    }
}
