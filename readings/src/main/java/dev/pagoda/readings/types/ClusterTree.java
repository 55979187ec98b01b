// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import dev.pagoda.core.statistics.Linkage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hierarchical clustering: which units and clusters were joined at which distance.
 *
 * @param units how many
 * @param merges in their order; the i-th makes the cluster number {@code units + i}, and units are clusters 0 to units
 *     − 1
 */
public record ClusterTree(int units, List<Merge> merges) {
    /** Two clusters that become one of a size; the lower number first. */
    public record Merge(int one, int other, double height, int size) {}

    public ClusterTree {
        merges = List.copyOf(merges);
    }

    /**
     * Joins the two nearest clusters until one is left; distances to the new one by {@code d_k(ij) = α_i d_ki + α_j
     * d_kj + β d_ij + γ |d_ki − d_kj|}.
     *
     * <p>Shape: {@code points[unit][column]}, none missing. Special cases: of equally near pairs the one whose first
     * units come first. Ward's linkage works on squared distances; with the Euclidean measure its heights are the
     * roots.
     *
     * <p>Source: Lance and Williams (1967), A General Theory of Classificatory Sorting Strategies, The Computer Journal
     * 9; Ward (1963); Murtagh and Legendre (2014), Ward's Hierarchical Agglomerative Clustering Method, Journal of
     * Classification 31, on its two forms (this one is "D2").
     */
    public static ClusterTree of(double[][] points, Linkage linkage, PointDistance measure) {
        boolean rooted = linkage == Linkage.WARD && measure == PointDistance.EUCLIDEAN;
        Joining joining = new Joining(points, linkage, rooted ? PointDistance.SQUARED_EUCLIDEAN : measure);
        List<Merge> merges = new ArrayList<>();
        while (merges.size() + 1 < points.length) {
            Merge merge = joining.join(points.length + merges.size());
            merges.add(rooted ? new Merge(merge.one(), merge.other(), Math.sqrt(merge.height()), merge.size()) : merge);
        }
        return new ClusterTree(points.length, merges);
    }

    /** The clusters when k are left: {@code [unit]}, numbered from 0 in the order of their first units. */
    public int[] cut(int k) {
        return labels(Math.max(0, units - Math.max(1, k)));
    }

    /**
     * The clusters that were joined up to a height: {@code [unit]}, numbered from 0 in the order of their first units.
     */
    public int[] cutAt(double height) {
        int joined = 0;
        while (joined < merges.size() && merges.get(joined).height() <= height) {
            joined++;
        }
        return labels(joined);
    }

    private int[] labels(int joined) {
        int[] root = new int[units + joined];
        Arrays.setAll(root, i -> i);
        for (int i = joined - 1; i >= 0; i--) { // from the top, so that a cluster knows its root before its parts
            root[merges.get(i).one()] = root[units + i];
            root[merges.get(i).other()] = root[units + i];
        }
        List<Integer> met = new ArrayList<>();
        int[] labels = new int[units];
        for (int unit = 0; unit < units; unit++) {
            if (!met.contains(root[unit])) {
                met.add(root[unit]);
            }
            labels[unit] = met.indexOf(root[unit]);
        }
        return labels;
    }

    /** The distances while clusters are joined; a new cluster takes the place of the one with the lower place. */
    private static final class Joining {
        private final double[][] distance;
        private final int[] number; // of the cluster at a place
        private final int[] size; // 0 where there is none any more
        private final int[] nearest; // the nearest of the later places
        private final Linkage linkage;

        Joining(double[][] points, Linkage linkage, PointDistance measure) {
            int n = points.length;
            this.linkage = linkage;
            distance = new double[n][n];
            number = new int[n];
            size = new int[n];
            nearest = new int[n];
            Arrays.fill(size, 1);
            for (int i = 0; i < n; i++) {
                number[i] = i;
                for (int j = 0; j < i; j++) {
                    distance[i][j] = measure.between(points[i], points[j]);
                    distance[j][i] = distance[i][j];
                }
            }
            for (int i = 0; i < n; i++) {
                find(i);
            }
        }

        private void find(int i) {
            nearest[i] = -1;
            for (int j = i + 1; j < size.length; j++) {
                if (size[j] > 0 && (nearest[i] < 0 || distance[i][j] < distance[i][nearest[i]])) {
                    nearest[i] = j;
                }
            }
        }

        Merge join(int next) {
            int i = -1;
            for (int k = 0; k < size.length; k++) {
                boolean open = size[k] > 0 && nearest[k] >= 0;
                if (open && (i < 0 || distance[k][nearest[k]] < distance[i][nearest[i]])) {
                    i = k;
                }
            }
            int j = nearest[i];
            Merge merge = new Merge(
                    Math.min(number[i], number[j]), Math.max(number[i], number[j]), distance[i][j], size[i] + size[j]);
            for (int k = 0; k < size.length; k++) {
                if (size[k] > 0 && k != i && k != j) {
                    distance[k][i] = updated(k, i, j);
                    distance[i][k] = distance[k][i];
                }
            }
            size[i] += size[j];
            size[j] = 0;
            number[i] = next;
            for (int k = 0; k < i; k++) {
                lookAgain(k, i, j);
            }
            find(i);
            for (int k = i + 1; k < j; k++) {
                lookAgain(k, i, j);
            }
            return merge;
        }

        private void lookAgain(int k, int i, int j) {
            if (size[k] == 0) {
                return;
            }
            if (nearest[k] == i || nearest[k] == j) {
                find(k);
            } else if (k < i
                    && (distance[k][i] < distance[k][nearest[k]]
                            || distance[k][i] == distance[k][nearest[k]] && i < nearest[k])) {
                nearest[k] = i;
            }
        }

        private double updated(int k, int i, int j) {
            double one = distance[k][i];
            double other = distance[k][j];
            double a = size[i];
            double b = size[j];
            double c = size[k];
            return switch (linkage) {
                case SINGLE -> Math.min(one, other);
                case COMPLETE -> Math.max(one, other);
                case AVERAGE -> (a * one + b * other) / (a + b);
                case WARD -> ((a + c) * one + (b + c) * other - c * distance[i][j]) / (a + b + c);
            };
        }
    }
}
