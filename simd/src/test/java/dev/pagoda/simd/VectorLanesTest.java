// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.simd;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.audit.kernel.FastLanes;
import dev.pagoda.audit.kernel.Key;
import dev.pagoda.audit.kernel.Lanes;
import dev.pagoda.audit.kernel.PlainLanes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The loops on vectors give the bits of the plain ones. */
class VectorLanesTest {
    private static final int AT = 16;

    private final Random random = new Random(3);
    private final int units = Lanes.TILE * (1 + random.nextInt(40));

    /** Both kinds of loops on the same input; the answer of each is what it leaves in the array. */
    private void same(double[] start, BiConsumer<Lanes, double[]> loop) {
        double[] plain = start.clone();
        double[] vectors = start.clone();
        loop.accept(new PlainLanes(), plain);
        loop.accept(new VectorLanes(), vectors);
        assertThat(bits(vectors)).isEqualTo(bits(plain));
    }

    /** All that is not a number is one. */
    private static long[] bits(double[] numbers) {
        long[] bits = new long[numbers.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Double.doubleToLongBits(numbers[i]);
        }
        return bits;
    }

    private double[] numbers(int count, double low, double high) {
        return random.doubles(count, low, high).toArray();
    }

    @Test
    void random_numbers() {
        long[] replications = random.longs(Lanes.COUNT).toArray();
        same(new double[50 * Lanes.COUNT], (lanes, into) -> lanes.uniform(99, replications, 7, 50, into));
    }

    @RepeatedTest(5)
    void noisy_weights() {
        int children = 1 + random.nextInt(20);
        double[] nominal = numbers(children, 0.1, 5);
        double[] drawn = numbers(AT + children * Lanes.COUNT, 0, 1);
        same(
                new double[AT + children * Lanes.COUNT],
                (lanes, weights) -> lanes.noisyWeights(drawn, AT, nominal, 0.3, weights, AT));
    }

    @RepeatedTest(5)
    void weighted_sums_of_columns() {
        int count = 1 + random.nextInt(20);
        int stride = (count + 2) * Lanes.TILE;
        double[] values = numbers(AT + units / Lanes.TILE * stride, -50, 50);
        double[] weights = numbers(AT + count * Lanes.COUNT, 0, 1);
        Lanes.StripColumns columns = new Lanes.StripColumns(values, AT, stride, count, units);
        double[] sums = numbers(AT + units * Lanes.COUNT, -1, 1);
        same(sums, (lanes, to) -> lanes.sumColumns(columns, weights, AT, to, AT));
        same(sums, (lanes, to) -> lanes.addColumns(columns, weights, AT, to, AT));
    }

    @Test
    void weighted_sums_of_children() {
        double[] values = numbers(AT + units * Lanes.COUNT, -50, 50);
        double[] weights = numbers(AT + Lanes.COUNT, 0, 1);
        double[] sums = numbers(AT + units * Lanes.COUNT, -1, 1);
        same(sums, (lanes, to) -> lanes.scale(values, AT, units, weights, AT, to, AT));
        same(sums, (lanes, to) -> lanes.addScaled(values, AT, units, weights, AT, to, AT));
    }

    @Test
    void quotients() {
        double[] divisors = numbers(units * Lanes.COUNT, 0, 1);
        divisors[5] = 0;
        same(numbers(AT + units * Lanes.COUNT, -1, 1), (lanes, x) -> lanes.divide(x, AT, units, divisors));
    }

    @Test
    void exponentials() {
        same(numbers(AT + units * Lanes.COUNT, -700, 700), (lanes, x) -> lanes.exp(x, AT, units));
        same(numbers(AT + units * Lanes.COUNT, 0, 5), (lanes, x) -> lanes.exp(x, AT, units));
    }

    @Test
    void logarithms_of_all_kinds_of_numbers() {
        double[] x = numbers(AT + units * Lanes.COUNT, -20, 100);
        double[] special = {0, -0.0, Double.NaN, 1, 0.5, Math.sqrt(0.5), 0x1p-1000, 0x1p-1001, 1e300, Double.MIN_VALUE};
        System.arraycopy(special, 0, x, AT, special.length);
        same(x, (lanes, values) -> lanes.ln(values, AT, units));
    }

    @Test
    void sums_of_scores_and_squares() {
        double[] scores = numbers(AT + units * Lanes.COUNT, -20, 100);
        double[] sums = numbers(units * Lanes.COUNT, 0, 9);
        same(sums, (lanes, to) -> lanes.tally(scores, AT, units, to, new double[to.length]));
        same(sums, (lanes, to) -> lanes.tally(scores, AT, units, new double[to.length], to));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 31, 32, 33, 36, 51, 64, 132, 300, 1000})
    void sorted_keys_and_close_lanes(int many) {
        int unitBits = Key.unitBits(many);
        double[] scores = numbers(AT + many * Lanes.COUNT, -3, 9);
        for (int i = 0; i < many / 4; i++) {
            scores[AT + random.nextInt(many * Lanes.COUNT)] = i % 5 == 0 ? -0.0 : 4;
        }
        int padded = (many + Lanes.TILE - 1) / Lanes.TILE * Lanes.TILE;
        long[][] keys = new long[2][padded * Lanes.COUNT];
        List<Lanes> both = List.of(new PlainLanes(), new VectorLanes());
        for (int i = 0; i < 2; i++) {
            both.get(i).keys(scores, AT, many, unitBits, keys[i]);
            both.get(i).sort(keys[i], many);
        }
        assertThat(Arrays.copyOf(keys[1], many * Lanes.COUNT)).isEqualTo(Arrays.copyOf(keys[0], many * Lanes.COUNT));
        assertThat(both.get(1).closeLanes(keys[1], many, unitBits))
                .isEqualTo(both.get(0).closeLanes(keys[0], many, unitBits));
    }

    @Test
    void vectors_are_chosen_where_java_has_them() {
        assertThat(BestLanes.areVectors()).isTrue();
        assertThat(BestLanes.find()).isInstanceOf(VectorLanes.class);
    }

    @Test
    void little_work_is_done_by_plain_loops() {
        assertThat(new BestLanes().of(RandomStudy.of(0), 1_000)).isEmpty();
        assertThat(new BestLanes().of(RandomStudy.of(0), 1_000_000_000)).containsInstanceOf(VectorLanes.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 256, 512})
    void whole_studies_in_every_width(int bits) throws IOException, InterruptedException {
        List<String> child = run(bits);
        assertThat(child.get(0)).isEqualTo(Integer.toString(bits));
        assertThat(child.subList(1, child.size())).isEqualTo(Fingerprint.lines(new PlainLanes()));
    }

    private static List<String> run(int bits) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-modules",
                        "jdk.incubator.vector",
                        "-Dpagoda.simd.bits=" + bits,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fingerprint.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed.lines().toList();
    }

    @Test
    void an_audit_finds_them_by_their_service_line() {
        assertThat(ServiceLoader.load(FastLanes.class)).hasExactlyElementsOfTypes(BestLanes.class);
    }
}
