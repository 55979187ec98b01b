// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.types;

import static dev.pagoda.testkit.ReferenceFigures.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.statistics.Linkage;
import dev.pagoda.readings.reading.Reason;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class ClusterTest {
    private static final String TAI = "technology-achievement";
    private static final double[][] SIX = {{0, 0}, {1, 0}, {0, 1.5}, {6, 6}, {7, 6.2}, {12, 1}};

    private static List<String> countries() {
        return ReferenceFigures.json(TAI, "input", "countries")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static double[][] data() {
        return Standardised.of(ReferenceFigures.matrix(ReferenceFigures.json(TAI, "input", "data")));
    }

    private static Set<Set<String>> groups(JsonNode lists) {
        Set<Set<String>> groups = new HashSet<>();
        lists.valueStream()
                .forEach(list -> groups.add(
                        new HashSet<>(list.valueStream().map(JsonNode::asString).toList())));
        return groups;
    }

    private static Set<Set<String>> groups(List<String> names, List<Integer> labels) {
        Set<Set<String>> groups = new HashSet<>();
        for (int label : labels) {
            Set<String> group = new HashSet<>();
            for (int i = 0; i < names.size(); i++) {
                if (labels.get(i) == label) {
                    group.add(names.get(i));
                }
            }
            groups.add(group);
        }
        return groups;
    }

    /**
     * OECD/JRC (2008) Handbook, table 13: three clusters of the Technology Achievement Index; 4000 random starts of
     * numpy find a division that is better.
     */
    @Test
    void k_means_finds_the_best_known_clusters_of_tai() {
        JsonNode expected = ReferenceFigures.json(TAI, "recomputed", "k_means");
        double[][] points = data();
        double[] order = Arrays.stream(points).mapToDouble(point -> point[2]).toArray();
        Clusters clusters = KMeans.of(points, 3, 20231222, 100, order);
        assertThat(clusters.inertia().value())
                .isCloseTo(expected.required("inertia").asDouble(), within(1e-6));
        assertThat(groups(countries(), clusters.of())).isEqualTo(groups(expected.required("clusters")));
        assertThat(KMeans.of(points, 3, 4, 100, order)).isEqualTo(clusters);
    }

    /**
     * The same source: the printed clusters have the printed inertia, and every country is nearest to the mean of its
     * own.
     */
    @Test
    void the_printed_clusters_of_tai_are_a_fixed_point() {
        JsonNode expected = ReferenceFigures.json(TAI, "recomputed", "k_means");
        double[][] points = data();
        List<String> names = countries();
        int[] labels = new int[names.size()];
        int label = 0;
        for (JsonNode group : ReferenceFigures.json(TAI, "input", "published_clusters")) {
            for (JsonNode country : group) {
                labels[names.indexOf(country.asString())] = label;
            }
            label++;
        }
        assertThat(Clusters.inertia(points, labels))
                .isCloseTo(expected.required("inertia_of_published").asDouble(), within(1e-6));
        double[][] means = new double[3][];
        for (int k = 0; k < 3; k++) {
            int[] members = Clusters.members(labels, k);
            means[k] = new double[points[0].length];
            Arrays.setAll(
                    means[k],
                    column -> Arrays.stream(members)
                            .mapToDouble(unit -> points[unit][column])
                            .average()
                            .orElseThrow());
        }
        for (int unit = 0; unit < labels.length; unit++) {
            for (int k = 0; k < 3; k++) {
                assertThat(PointDistance.squared(points[unit], means[labels[unit]]))
                        .isLessThanOrEqualTo(PointDistance.squared(points[unit], means[k]));
            }
        }
    }

    /** OECD/JRC (2008) Handbook, figures 13 and 14; heights by scipy. */
    @Test
    void single_linkage_reproduces_the_tree_of_tai() {
        JsonNode expected = ReferenceFigures.json(TAI, "recomputed", "single_linkage");
        ClusterTree tree = ClusterTree.of(data(), Linkage.SINGLE, PointDistance.SQUARED_EUCLIDEAN);
        assertAgree(
                tree.merges().stream().mapToDouble(ClusterTree.Merge::height).toArray(),
                ReferenceFigures.numbers(expected.required("squared_heights")),
                1e-9);
        List<Integer> labels = Arrays.stream(tree.cutAt(4)).boxed().toList();
        assertThat(groups(countries(), labels)).isEqualTo(groups(expected.required("clusters_at_4")));
        assertThat(Arrays.stream(tree.cut(10)).boxed().toList()).isEqualTo(labels);
        List<String> last = tree.merges().subList(19, 22).stream()
                .map(merge -> countries().get(merge.one()))
                .toList();
        assertThat(last)
                .containsExactlyElementsOf(expected.required("joined_last")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    /** By scipy 1.17, linkage on the same six points. */
    @Test
    void heights_of_other_linkages() {
        assertHeights(
                Linkage.WARD,
                PointDistance.EUCLIDEAN,
                1.0,
                1.019803902718557,
                1.8257418583505536,
                8.661023803992997,
                15.415252187363008);
        assertHeights(
                Linkage.AVERAGE,
                PointDistance.EUCLIDEAN,
                1.0,
                1.019803902718557,
                1.6513878188659974,
                7.512062597327613,
                9.478131668997733);
        assertHeights(
                Linkage.COMPLETE,
                PointDistance.EUCLIDEAN,
                1.0,
                1.019803902718557,
                1.8027756377319946,
                7.810249675906654,
                12.041594578792296);
    }

    private static void assertHeights(Linkage linkage, PointDistance measure, double... expected) {
        assertAgree(
                ClusterTree.of(SIX, linkage, measure).merges().stream()
                        .mapToDouble(ClusterTree.Merge::height)
                        .toArray(),
                expected,
                1e-12);
    }

    /** Against a search of all pairs at every step. */
    @ParameterizedTest
    @EnumSource(Linkage.class)
    void the_two_nearest_are_joined_at_every_step(Linkage linkage) {
        double[][] points = new double[30][];
        Random random = new Random(3);
        Arrays.setAll(points, i -> random.doubles(3).toArray());
        ClusterTree tree = ClusterTree.of(points, linkage, PointDistance.SQUARED_EUCLIDEAN);
        double before = 0;
        for (int k = 30; k > 1; k--) {
            double nearest = nearest(points, tree.cut(k), linkage);
            double height = tree.merges().get(30 - k).height();
            assertThat(height).isCloseTo(nearest, within(1e-12)).isGreaterThanOrEqualTo(before - 1e-12);
            before = height;
        }
    }

    private static double nearest(double[][] points, int[] labels, Linkage linkage) {
        int count = Arrays.stream(labels).max().orElseThrow() + 1;
        double least = Double.POSITIVE_INFINITY;
        for (int a = 0; a < count; a++) {
            for (int b = 0; b < a; b++) {
                least = Math.min(
                        least, distance(points, Clusters.members(labels, a), Clusters.members(labels, b), linkage));
            }
        }
        return least;
    }

    private static double distance(double[][] points, int[] a, int[] b, Linkage linkage) {
        if (linkage == Linkage.WARD) {
            int[] both = new int[points.length];
            int[] apart = new int[points.length];
            Arrays.fill(both, 1);
            Arrays.fill(apart, 1);
            Arrays.stream(a).forEach(unit -> both[unit] = 0);
            Arrays.stream(b).forEach(unit -> both[unit] = 0);
            Arrays.stream(a).forEach(unit -> apart[unit] = 0);
            Arrays.stream(b).forEach(unit -> apart[unit] = 2);
            return 2 * (inside(points, both, 0) - inside(points, apart, 0) - inside(points, apart, 2));
        }
        var pairs = Arrays.stream(a)
                .boxed()
                .flatMapToDouble(i -> Arrays.stream(b).mapToDouble(j -> PointDistance.squared(points[i], points[j])))
                .summaryStatistics();
        return switch (linkage) {
            case SINGLE -> pairs.getMin();
            case COMPLETE -> pairs.getMax();
            case AVERAGE, WARD -> pairs.getAverage();
        };
    }

    private static double inside(double[][] points, int[] labels, int label) {
        double[][] members = Arrays.stream(Clusters.members(labels, label))
                .mapToObj(unit -> points[unit])
                .toArray(double[][]::new);
        return Clusters.inertia(members, new int[members.length]);
    }

    @Test
    void clusters_are_numbered_by_the_mean_of_their_members_whatever_the_seed() {
        double[] index = {1, 1, 1, 9, 9, 5};
        for (long seed = 1; seed <= 10; seed++) {
            assertThat(KMeans.of(SIX, 3, seed, 10, index).of()).containsExactly(3, 3, 3, 1, 1, 2);
        }
        assertThat(KMeans.of(SIX, 7, 1, 1, index).inertia().reason()).isEqualTo(Reason.TOO_FEW);
        double[][] same = {{1}, {1}, {1}};
        assertThat(KMeans.of(same, 2, 1, 5, new double[3]).inertia().reason()).isEqualTo(Reason.TOO_FEW);
    }

    /** By numpy, from Rousseeuw's definition. */
    @Test
    void silhouettes_tell_how_well_units_lie() {
        Silhouette silhouette = Silhouette.of(SIX, List.of(1, 1, 1, 2, 2, 3));
        assertThat(silhouette.of().get(5)).isZero();
        assertThat(silhouette.mean().value()).isCloseTo(0.70168005786574, within(1e-12));
        assertThat(Silhouette.of(SIX, List.of(1, 1, 1, 1, 1, 1)).mean().reason())
                .isEqualTo(Reason.ONE_GROUP);
    }
}
