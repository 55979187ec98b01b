// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.readings.space;

import static dev.pagoda.testkit.ReferenceFigures.assertAgree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.readings.reading.Reason;
import dev.pagoda.readings.reading.Statistic;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AutocorrelationTest {
    private static final int[][] PATH = {{1}, {0, 2}, {1, 3}, {2, 4}, {3, 5}, {4}};

    private static double[] values(String file) {
        return ReferenceFigures.numbers(ReferenceFigures.json(file, "input", "values"));
    }

    private static SpatialWeights weights(String file) {
        return SpatialWeights.binary(
                Arrays.stream(ReferenceFigures.matrix(ReferenceFigures.json(file, "input", "neighbours")))
                        .map(row -> Arrays.stream(row).mapToInt(x -> (int) x).toArray())
                        .toArray(int[][]::new));
    }

    private static double[] all(List<LocalMoran> local, Function<LocalMoran, Statistic> figure) {
        return local.stream().mapToDouble(one -> figure.apply(one).value()).toArray();
    }

    private static final int[][] LATTICE = {
        {1, 3}, {0, 2, 4}, {1, 5}, {0, 4, 6}, {1, 3, 5, 7}, {2, 4, 8}, {3, 7}, {4, 6, 8}, {5, 7}
    };
    private static final double[] ONE_TO_NINE = {1, 2, 3, 4, 5, 6, 7, 8, 9};

    /** By hand as fractions: 1/2, −1/8, 17/320 and 191/3200; PySAL esda, test_moran.py has the same to its digits. */
    @Test
    void reproduces_the_moments_on_a_lattice_of_three_by_three() {
        MoranIndex moran = MoranIndex.of(ONE_TO_NINE, SpatialWeights.binary(LATTICE), 1, 0);
        assertThat(moran.index().value()).isCloseTo(0.5, within(1e-12));
        assertThat(moran.normality().expectation().value()).isCloseTo(-1 / 8.0, within(1e-12));
        assertThat(moran.normality().variance().value()).isCloseTo(17 / 320.0, within(1e-12));
        assertThat(moran.normality().z().value()).isCloseTo(0.625 / Math.sqrt(17 / 320.0), within(1e-12));
        assertThat(moran.randomisation().variance().value()).isCloseTo(191 / 3200.0, within(1e-12));
        assertThat(moran.randomisation().z().value()).isCloseTo(0.625 / Math.sqrt(191 / 3200.0), within(1e-12));
        assertThat(moran.permutations().p().reason()).isEqualTo(Reason.NOT_ASKED);
    }

    /** Against all 362 880 ways to deal out nine values, with the sums over neighbours formed here. */
    @Test
    void moments_under_randomisation_are_those_of_all_permutations_of_the_lattice() {
        double[] values = {4, -1, 2.5, 0, 9, 3, 3, -2, 1};
        double mean = Arrays.stream(values).average().orElseThrow();
        double[] z = Arrays.stream(values).map(x -> x - mean).toArray();
        double scale = 9 / 24.0 / Arrays.stream(z).map(x -> x * x).sum();
        double[] moments = new double[3];
        permute(z, 0, dealt -> {
            double product = 0;
            for (int unit = 0; unit < dealt.length; unit++) {
                for (int neighbour : LATTICE[unit]) {
                    product += dealt[unit] * dealt[neighbour];
                }
            }
            double moran = scale * product;
            moments[0]++;
            moments[1] += moran;
            moments[2] += moran * moran;
        });
        assertThat(moments[0]).isEqualTo(362_880);
        double expectation = moments[1] / moments[0];
        Significance found =
                MoranIndex.of(values, SpatialWeights.binary(LATTICE), 1, 0).randomisation();
        assertThat(found.expectation().value()).isCloseTo(expectation, within(1e-12));
        assertThat(found.variance().value())
                .isCloseTo(moments[2] / moments[0] - expectation * expectation, within(1e-12));
    }

    /**
     * Of normal values only the direction of the deviations counts, which is any with the same chance, so that with
     * {@code A = M W M} for symmetric weights W and the centring M the mean square of I is {@code (n / S_0)² (2 tr A² +
     * (tr A)²) / ((n − 1)(n + 1))}.
     */
    @Test
    void the_variance_under_normality_is_that_of_random_directions() {
        int n = LATTICE.length;
        double[][] weights = new double[n][n];
        for (int unit = 0; unit < n; unit++) {
            for (int neighbour : LATTICE[unit]) {
                weights[unit][neighbour] = 1;
            }
        }
        double[][] a = centred(weights);
        double trace = 0;
        double traceOfSquare = 0;
        for (int i = 0; i < n; i++) {
            trace += a[i][i];
            for (int j = 0; j < n; j++) {
                traceOfSquare += a[i][j] * a[j][i];
            }
        }
        double scale = n / 24.0;
        double meanSquare = scale * scale * (2 * traceOfSquare + trace * trace) / ((n - 1.0) * (n + 1));
        double variance = meanSquare - 1.0 / ((n - 1) * (n - 1));
        MoranIndex moran = MoranIndex.of(ONE_TO_NINE, SpatialWeights.binary(LATTICE), 1, 0);
        assertThat(moran.normality().variance().value()).isCloseTo(variance, within(1e-12));
    }

    /** A matrix less the means of its rows and columns. */
    private static double[][] centred(double[][] matrix) {
        int n = matrix.length;
        double[] means = Arrays.stream(matrix)
                .mapToDouble(row -> Arrays.stream(row).sum() / n)
                .toArray();
        double mean = Arrays.stream(means).sum() / n;
        double[][] centred = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                centred[i][j] = matrix[i][j] - means[i] - means[j] + mean;
            }
        }
        return centred;
    }

    /** PySAL esda, test_moran.py: homicide rates around St Louis 1988–93; recomputed with numpy. */
    @Test
    void reproduces_homicides_around_st_louis() {
        String file = "moran-st-louis";
        MoranIndex moran = MoranIndex.of(values(file), weights(file).rowStandardised(), 1, 999);
        assertThat(moran.index().value()).isCloseTo(0.2436558262177166, within(1e-12));
        assertThat(moran.normality().oneSided().value()).isCloseTo(0.00013573931385468807, within(1e-10));
        assertThat(moran.normality().z().value()).isCloseTo(3.641097183545746, within(1e-10));
        assertThat(moran.randomisation().z().value()).isCloseTo(4.704410220874631, within(1e-10));
        assertThat(moran.permutations().p().value()).isLessThan(0.02);
        assertThat(moran.permutations().mean().value()).isCloseTo(-1.0 / 77, within(0.01));
        double deviation = Math.sqrt(moran.randomisation().variance().value());
        assertThat(moran.permutations().deviation().value()).isCloseTo(deviation, within(0.1 * deviation));
    }

    /** Anselin (1995), African conflict 1966–78; full digits by R spdep 1.2-7. */
    @Test
    void reproduces_conflict_in_africa() {
        String file = "moran-africa";
        JsonNode expected = ReferenceFigures.json(file, "recomputed");
        SpatialWeights weights = weights(file).rowStandardised();
        MoranIndex moran = MoranIndex.of(values(file), weights, 1, 0);
        assertThat(moran.index().value()).isCloseTo(0.417, within(0.0055));
        assertThat(moran.index().value()).isCloseTo(0.416795631943655, within(1e-10));
        assertThat(moran.randomisation().z().value()).isCloseTo(4.35, within(0.0055));
        assertThat(moran.randomisation().z().value()).isCloseTo(4.34848957082972, within(1e-8));
        List<LocalMoran> local = LocalMoran.of(values(file), weights, 1, 0);
        assertAgree(all(local, LocalMoran::index), ReferenceFigures.numbers(expected.required("local")), 1e-8);
        assertAgree(
                all(local, one -> one.randomisation().expectation()),
                ReferenceFigures.numbers(expected.required("expectation")),
                1e-8);
        assertAgree(
                all(local, one -> one.randomisation().variance()),
                ReferenceFigures.numbers(expected.required("variance")),
                1e-8);
        assertAgree(all(local, one -> one.randomisation().z()), ReferenceFigures.numbers(expected.required("z")), 1e-8);
        assertThat(local.stream().map(one -> one.quadrant().orElseThrow().name()))
                .containsExactlyElementsOf(expected.required("quadrants")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    /** De Smith, Goodchild and Longley, Geospatial Analysis; recomputed with numpy, and by R spdep. */
    @Test
    void reproduces_ten_units_of_de_smith_and_sums_to_the_global_index() {
        String file = "moran-ten-units";
        JsonNode expected = ReferenceFigures.json(file, "recomputed");
        SpatialWeights weights = weights(file).rowStandardised();
        List<LocalMoran> local = LocalMoran.of(values(file), weights, 1, 0);
        double[] found = all(local, LocalMoran::index);
        assertAgree(found, ReferenceFigures.numbers(expected.required("local")), 1e-10);
        assertThat(local.stream().map(one -> one.quadrant().orElseThrow().name()))
                .containsExactlyElementsOf(expected.required("quadrants")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        double global = MoranIndex.of(values(file), weights, 1, 0).index().value();
        assertThat(Arrays.stream(found).sum() / 10).isCloseTo(global, within(1e-12));
        assertThat(global).isCloseTo(0.07361243111060223, within(1e-10));
    }

    /** PySAL esda, test_getisord.py: six points, band of 15; recomputed with numpy. */
    @Test
    void reproduces_getis_and_ord_on_six_points() {
        String file = "getis-ord-six-points";
        double[][] points = ReferenceFigures.matrix(ReferenceFigures.json(file, "input", "points"));
        GetisOrd getis = GetisOrd.of(values(file), SpatialWeights.band(euclidean(points), 15));
        JsonNode full = ReferenceFigures.json(file, "recomputed");
        assertThat(getis.index().value()).isCloseTo(0.5570977917981073, within(1e-10));
        assertAgree(
                getis.local().stream()
                        .mapToDouble(one -> one.others().z().value())
                        .toArray(),
                ReferenceFigures.numbers(full.required("z_of_others")),
                1e-10);
        assertAgree(
                getis.local().stream()
                        .mapToDouble(one -> one.withSelf().z().value())
                        .toArray(),
                ReferenceFigures.numbers(full.required("z_with_self")),
                1e-10);
    }

    private static double[][] euclidean(double[][] points) {
        return Arrays.stream(points)
                .map(a -> Arrays.stream(points)
                        .mapToDouble(b -> Math.hypot(a[0] - b[0], a[1] - b[1]))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Against all 720 ways to deal six values out to six places. */
    @Test
    void moments_under_randomisation_are_those_of_all_permutations() {
        double[] values = {2, 3, 3.2, 5, 8, 7};
        SpatialWeights weights = SpatialWeights.binary(PATH).rowStandardised();
        double[] morans = new double[720];
        double[] getis = new double[720];
        int[] count = {0};
        permute(values.clone(), 0, dealt -> {
            morans[count[0]] = MoranIndex.of(dealt, weights, 1, 0).index().value();
            getis[count[0]++] = GetisOrd.of(dealt, weights).index().value();
        });
        assertMoments(MoranIndex.of(values, weights, 1, 0).randomisation(), morans);
        assertMoments(GetisOrd.of(values, weights).randomisation(), getis);
    }

    private static void assertMoments(Significance significance, double[] all) {
        double mean = Arrays.stream(all).average().orElseThrow();
        double variance = Arrays.stream(all).map(x -> (x - mean) * (x - mean)).sum() / all.length;
        assertThat(significance.expectation().value()).isCloseTo(mean, within(1e-12));
        assertThat(significance.variance().value()).isCloseTo(variance, within(1e-12));
    }

    private static void permute(double[] values, int from, Consumer<double[]> use) {
        if (from == values.length) {
            use.accept(values.clone());
        }
        for (int i = from; i < values.length; i++) {
            swap(values, from, i);
            permute(values, from + 1, use);
            swap(values, from, i);
        }
    }

    private static void swap(double[] values, int i, int j) {
        double moved = values[i];
        values[i] = values[j];
        values[j] = moved;
    }

    /**
     * Of the 720 ways to deal out six values in order, the line is as smooth only there and back: an exact share that
     * the pseudo p must come near.
     */
    @Test
    void pseudo_p_comes_near_the_share_of_all_permutations() {
        double[] values = {1, 2, 4, 3, 6, 5};
        SpatialWeights weights = SpatialWeights.binary(PATH);
        double observed = MoranIndex.of(values, weights, 1, 0).index().value();
        int[] atLeast = {0};
        permute(
                values.clone(),
                0,
                dealt -> atLeast[0] +=
                        MoranIndex.of(dealt, weights, 1, 0).index().value() >= observed - 1e-12 ? 1 : 0);
        Permutations permutations =
                MoranIndex.of(values, weights, 20231222, 20_000).permutations();
        assertThat(permutations.p().value()).isCloseTo(atLeast[0] / 720.0, within(0.01));
    }

    @Test
    void one_thread_and_many_give_the_same_p() throws Exception {
        double[] values = {1, 2, 4, 3, 6, 5};
        SpatialWeights weights = SpatialWeights.binary(PATH);
        List<LocalMoran> many = LocalMoran.of(values, weights, 7, 499);
        ForkJoinPool one = new ForkJoinPool(1);
        List<LocalMoran> single =
                one.submit(() -> LocalMoran.of(values, weights, 7, 499)).get();
        one.shutdown();
        assertThat(single).isEqualTo(many);
        assertThat(LocalMoran.of(values, weights, 8, 499)).isNotEqualTo(many);
    }

    @Test
    void units_without_neighbours_and_level_values_say_why() {
        SpatialWeights island = SpatialWeights.binary(new int[][] {{1}, {0}, {3}, {2}, {}});
        double[] values = {1, 2, 3, 4, 9};
        assertThat(MoranIndex.of(values, island, 1, 9).index().isComputed()).isTrue();
        LocalMoran alone = LocalMoran.of(values, island, 1, 9).get(4);
        assertThat(alone.index().reason()).isEqualTo(Reason.NO_NEIGHBOURS);
        assertThat(alone.quadrant()).isEmpty();
        assertThat(MoranIndex.of(new double[5], island, 1, 9).index().reason()).isEqualTo(Reason.NO_VARIATION);
        assertThat(MoranIndex.of(new double[3], island, 1, 9).index().reason()).isEqualTo(Reason.TOO_FEW);
        assertThat(GetisOrd.of(new double[] {-1, 2, 3, 4, 5}, island).index().reason())
                .isEqualTo(Reason.NOT_POSITIVE);
        SpatialWeights nobody = SpatialWeights.binary(
                IntStream.range(0, 5).mapToObj(i -> new int[0]).toArray(int[][]::new));
        assertThat(MoranIndex.of(values, nobody, 1, 9).index().reason()).isEqualTo(Reason.NO_NEIGHBOURS);
        assertThat(GetisOrd.of(values, nobody).local().get(0).others().z().reason())
                .isEqualTo(Reason.NO_NEIGHBOURS);
    }
}
