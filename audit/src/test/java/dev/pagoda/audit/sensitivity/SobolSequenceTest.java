// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PlainLanes;
import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolSequenceTest {
    private static final long[][] DIRECTIONS = Functions.directions();

    /** The points behind the first, in six dimensions, by scipy. */
    @Test
    void reproduces_the_points_of_the_reference() {
        double[][] a = ReferenceFigures.matrix(ReferenceFigures.json("ishigami-64", "recomputed", "a"));
        double[][] b = ReferenceFigures.matrix(ReferenceFigures.json("ishigami-64", "recomputed", "b"));
        SobolSequence sequence = SobolSequence.plain(DIRECTIONS);
        for (int n = 0; n < 64; n++) {
            for (int j = 0; j < 3; j++) {
                assertThat(sequence.number(n + 1, j)).isEqualTo(a[n][j]);
                assertThat(sequence.number(n + 1, 3 + j)).isEqualTo(b[n][j]);
            }
        }
    }

    @Test
    void the_first_point_is_the_origin_unless_scrambled() {
        for (int n = 0; n < 8; n++) {
            assertThat(SobolSequence.plain(DIRECTIONS).number(0, n)).isZero();
            assertThat(SobolSequence.scrambled(DIRECTIONS, 1).number(0, n)).isPositive();
        }
    }

    /** Any 2^m points from a multiple of 2^m on have one point in each of 2^m equal parts of every axis. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 77, -5})
    void scrambled_points_fill_every_axis_evenly(long seed) {
        SobolSequence sequence = SobolSequence.scrambled(DIRECTIONS, seed);
        for (int n = 0; n < 8; n++) {
            for (int size = 1; size <= 4096; size *= 4) {
                Set<Integer> parts = new HashSet<>();
                for (long r = 3L * size; r < 4L * size; r++) {
                    parts.add((int) (sequence.number(r, n) * size));
                }
                assertThat(parts).hasSize(size);
            }
        }
    }

    /** The first two dimensions are a (0, m, 2)-net: one point in every elementary interval, whatever its shape. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 77, -5})
    void scrambling_keeps_a_net_a_net(long seed) {
        SobolSequence sequence = SobolSequence.scrambled(DIRECTIONS, seed);
        int m = 8;
        for (int bits = 0; bits <= m; bits++) {
            Set<Integer> cells = new HashSet<>();
            for (long r = 0; r < 1 << m; r++) {
                int x = (int) (sequence.number(r, 0) * (1 << bits));
                int y = (int) (sequence.number(r, 1) * (1 << m - bits));
                cells.add(x << m - bits | y);
            }
            assertThat(cells).hasSize(1 << m);
        }
    }

    /**
     * The error of a scrambled net depends on how two points are scrambled together: over the seeds, the flips of all
     * digits of both must be independent, but for those that the two points share. The first four digits of each two of
     * 16 points; chi-square of 127 degrees of freedom, of which one in 25,000 is above 200.
     */
    @Test
    void the_digits_of_two_points_are_flipped_independently() {
        int seeds = 128 * 200;
        int[][] flips = new int[16][seeds];
        for (int seed = 0; seed < seeds; seed++) {
            SobolSequence scrambled = SobolSequence.scrambled(new long[][] {DIRECTIONS[0]}, seed);
            for (int r = 0; r < 16; r++) {
                int digits = (int) (SobolSequence.plain(DIRECTIONS).number(r, 0) * 16);
                flips[digits][seed] = digits ^ (int) (scrambled.number(r, 0) * 16);
            }
        }
        for (int one = 0; one < 16; one++) {
            for (int other = 0; other < one; other++) {
                int shared = Integer.numberOfLeadingZeros(one ^ other) - 28;
                assertThat(chiSquare(flips[one], flips[other], 3 - shared)).isLessThan(200);
            }
        }
    }

    /** Of the patterns of all flips of one point and the last {@code own} flips of another. */
    private static double chiSquare(int[] one, int[] other, int own) {
        int[] patterns = new int[16 << own];
        for (int seed = 0; seed < one.length; seed++) {
            patterns[one[seed] << own | other[seed] & (1 << own) - 1]++;
        }
        double expected = (double) one.length / patterns.length;
        double square = 0;
        for (int count : patterns) {
            square += (count - expected) * (count - expected) / expected;
        }
        return square;
    }

    @Test
    void a_scrambled_point_is_uniform_over_the_seeds() {
        int[] tenths = new int[10];
        double products = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            SobolSequence sequence = SobolSequence.scrambled(DIRECTIONS, seed);
            double number = sequence.number(5, 3);
            tenths[(int) (10 * number)]++;
            products += (number - 0.5) * (sequence.number(5, 4) - 0.5);
        }
        for (int count : tenths) {
            assertThat((double) count).isCloseTo(2000, within(180.0));
        }
        assertThat(products / 20_000).isCloseTo(0, within(0.0025));
    }

    @Test
    void a_number_depends_on_seed_point_and_dimension_alone() {
        SobolSequence sequence = SobolSequence.scrambled(DIRECTIONS, 9);
        double[] octet = new double[3 * Lanes.COUNT];
        long[] replications = {40, 3, 1_000_000_007, 0, 1, 2, 3, 4};
        sequence.fill(new PlainLanes(), replications, 2, 3, octet);
        for (int n = 0; n < 3; n++) {
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                double again = SobolSequence.scrambled(DIRECTIONS, 9).number(replications[lane], 2 + n);
                assertThat(octet[n * Lanes.COUNT + lane]).isEqualTo(again);
            }
        }
        assertThat(SobolSequence.scrambled(DIRECTIONS, 10).number(40, 2)).isNotEqualTo(octet[0]);
    }

    @Test
    void more_numbers_than_dimensions_are_refused() {
        assertThatThrownBy(() -> SobolSequence.plain(DIRECTIONS)
                        .fill(new PlainLanes(), new long[Lanes.COUNT], 6, 3, new double[24]))
                .hasMessage("9 numbers of a sequence with 8 dimensions");
    }

    /** Slope of the logarithm of the error against that of the number of points, over 40 seeds each. */
    @Test
    void the_error_of_total_indices_shrinks_faster_than_with_random_points() {
        double random = slope(false);
        double even = slope(true);
        assertThat(random).isBetween(-0.62, -0.38);
        assertThat(even).isLessThan(-0.7);
    }

    private static double slope(boolean even) {
        double pi4 = StrictMath.pow(StrictMath.PI, 4);
        double interplay = 8 * pi4 * pi4 / 22500;
        double expected = interplay / (0.5 * (1 + pi4 / 50) * (1 + pi4 / 50) + 49.0 / 8 + interplay);
        int[] sizes = {64, 256, 1024, 4096};
        double[] x = new double[sizes.length];
        double[] y = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            double squares = 0;
            for (int seed = 0; seed < 40; seed++) {
                SaltelliDesign design = new SaltelliDesign(
                        even ? SobolSequence.scrambled(DIRECTIONS, seed) : new Stream(seed),
                        sizes[i],
                        Functions.factors(3),
                        false);
                double[] outputs = Functions.outputs(design, Functions::ishigami);
                double error = SobolIndices.of(design, outputs, Estimator.JANSEN, Bootstrap.none())
                                .total()
                                .get(2)
                                .estimate()
                        - expected;
                squares += error * error;
            }
            x[i] = StrictMath.log(sizes[i]);
            y[i] = StrictMath.log(squares / 40) / 2;
        }
        double meanX = (x[0] + x[1] + x[2] + x[3]) / 4;
        double meanY = (y[0] + y[1] + y[2] + y[3]) / 4;
        double products = 0;
        double spread = 0;
        for (int i = 0; i < 4; i++) {
            products += (x[i] - meanX) * (y[i] - meanY);
            spread += (x[i] - meanX) * (x[i] - meanX);
        }
        return products / spread;
    }
}
