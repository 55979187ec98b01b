// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.audit.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.audit.kernel.Stream;
import dev.pagoda.audit.sensitivity.SobolIndices.Index;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SobolIndicesTest {
    private static final String COINR = "coinr/sensitivity/";
    private static final String ISHIGAMI_64 = "ishigami-64";
    private static final Offset<Double> EXACT = within(1e-12);

    private static SobolIndices of(SaltelliDesign design, ToDoubleFunction<double[]> function, Estimator estimator) {
        return SobolIndices.of(design, Functions.outputs(design, function), estimator, Bootstrap.of(1));
    }

    private static double[] estimates(List<Index> indices) {
        return indices.stream().mapToDouble(Index::estimate).toArray();
    }

    /** Column {@code field} of the rows of each block of a COINr sample: A, B, AB1 … */
    private static double[][] blocks(List<NamedCsvRecord> rows, int count, int field) {
        double[][] blocks = new double[count][];
        int size = rows.size() / count;
        for (int block = 0; block < count; block++) {
            blocks[block] = rows.subList(block * size, (block + 1) * size).stream()
                    .mapToDouble(row -> Double.parseDouble(row.getField(field)))
                    .toArray();
        }
        return blocks;
    }

    private static void requireCoinr(SobolIndices actual, String file) {
        List<NamedCsvRecord> expected = ReferenceFigures.table(COINR + file);
        for (int i = 0; i < expected.size(); i++) {
            NamedCsvRecord row = expected.get(i);
            assertThat(actual.first().get(i).estimate()).isCloseTo(Double.parseDouble(row.getField(1)), EXACT);
            assertThat(actual.total().get(i).estimate()).isCloseTo(Double.parseDouble(row.getField(2)), EXACT);
            assertThat(actual.variance()).isCloseTo(Double.parseDouble(row.getField(3)), within(1e-11));
        }
    }

    @Test
    void reproduces_coinr_for_its_sample_of_a_linear_function() {
        double[][] y = blocks(ReferenceFigures.table(COINR + "linear_N500_d3_sample_and_y.csv"), 5, 5);
        Outputs outputs = new Outputs(y[0], y[1], Arrays.copyOfRange(y, 2, 5), new double[0][]);
        SobolIndices indices = SobolIndices.of(outputs, List.of("x1", "x2", "x3"), Estimator.SALTELLI, Bootstrap.of(1));
        requireCoinr(indices, "linear_N500_d3_estimates.csv");
        assertThat(indices.base()).isEqualTo(500);
    }

    /**
     * COINr keeps the variance of the whole sample in every resample and draws other resamples: the ends agree but
     * roughly.
     */
    @Test
    void intervals_resemble_those_of_coinr() {
        double[][] y = blocks(ReferenceFigures.table(COINR + "linear_N500_d3_sample_and_y.csv"), 5, 5);
        Outputs outputs = new Outputs(y[0], y[1], Arrays.copyOfRange(y, 2, 5), new double[0][]);
        SobolIndices indices = SobolIndices.of(outputs, List.of("x1", "x2", "x3"), Estimator.SALTELLI, Bootstrap.of(1));
        List<NamedCsvRecord> expected = ReferenceFigures.table(COINR + "linear_N500_d3_boot1000_estimates.csv");
        for (int i = 0; i < 3; i++) {
            double[] row = expected.get(i).getFields().stream()
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double width = row[3] - row[2];
            assertThat(indices.first().get(i).low()).isCloseTo(row[2], within(0.15 * width));
            assertThat(indices.first().get(i).high()).isCloseTo(row[3], within(0.15 * width));
            assertThat(indices.total().get(i).low()).isCloseTo(row[4], within(0.3 * (row[5] - row[4])));
            assertThat(indices.total().get(i).high()).isCloseTo(row[5], within(0.3 * (row[5] - row[4])));
        }
    }

    /**
     * The sample itself is not in the reference; it is 1000 × 6 numbers after {@code set.seed(2)}, column by column.
     */
    @Test
    void reproduces_coinr_for_the_function_of_ishigami() {
        SaltelliDesign design =
                new SaltelliDesign(new Replayed(new RandomOfR(2).columns(6, 1000)), 1000, Functions.factors(3), false);
        requireCoinr(of(design, Functions::ishigami, Estimator.SALTELLI), "ishigami_N1000_d3_estimates.csv");
    }

    @Test
    void mixes_the_points_of_coinr_as_coinr_does() {
        List<NamedCsvRecord> rows = ReferenceFigures.table(COINR + "gfunction_N1000_d4_sample_and_y.csv");
        double[][] base = new double[8][];
        for (int j = 0; j < 4; j++) {
            double[][] blocks = blocks(rows, 6, 2 + j);
            base[j] = blocks[0];
            base[4 + j] = blocks[1];
        }
        SaltelliDesign design = new SaltelliDesign(new Replayed(base), 1000, Functions.factors(4), false);
        Outputs outputs = design.outputs(Functions.outputs(design, Functions::g));
        double[][] expected = blocks(rows, 6, 6);
        assertThat(outputs.a()).containsExactly(expected[0], EXACT);
        assertThat(outputs.b()).containsExactly(expected[1], EXACT);
        for (int i = 0; i < 4; i++) {
            assertThat(outputs.ab()[i]).containsExactly(expected[2 + i], EXACT);
        }
    }

    /** The same formulas with V divided by n, or of A alone. */
    @Test
    void estimators_agree_with_salib_and_the_r_package_sensitivity() {
        Outputs outputs = new Outputs(
                ReferenceFigures.numbers(ReferenceFigures.json(ISHIGAMI_64, "recomputed", "f_a")),
                ReferenceFigures.numbers(ReferenceFigures.json(ISHIGAMI_64, "recomputed", "f_b")),
                ReferenceFigures.matrix(ReferenceFigures.json(ISHIGAMI_64, "recomputed", "f_ab")),
                new double[0][]);
        double pooled = 128.0 / 127;
        double ofA = indices(outputs, Estimator.SALTELLI).variance() / variance(outputs.a());
        requireScaled(outputs, Estimator.SALTELLI, pooled, 0, "saltelli_2010");
        requireScaled(outputs, Estimator.JANSEN, pooled, 1, "jansen_first");
        requireScaled(outputs, Estimator.CENTRED, pooled, 0, "salib_first");
        requireScaled(outputs, Estimator.SALTELLI, ofA * 64 / 63, 0, "r_sobol2007_first");
        requireScaled(outputs, Estimator.JANSEN, ofA * 128 / 127, 1, "r_soboljansen_first");
        double[] total = estimates(indices(outputs, Estimator.JANSEN).total());
        double[] jansen = expected("jansen_total");
        double[] soboljansen = expected("r_soboljansen_total");
        for (int i = 0; i < 3; i++) {
            assertThat(total[i] * pooled).isCloseTo(jansen[i], EXACT);
            assertThat(total[i] * ofA * 128 / 127).isCloseTo(soboljansen[i], EXACT);
        }
    }

    private static void requireScaled(Outputs outputs, Estimator estimator, double scale, double offset, String name) {
        double[] first = estimates(indices(outputs, estimator).first());
        double[] expected = expected(name);
        for (int i = 0; i < expected.length; i++) {
            assertThat(offset + (first[i] - offset) * scale).as(name).isCloseTo(expected[i], EXACT);
        }
    }

    private static double[] expected(String name) {
        return ReferenceFigures.numbers(ReferenceFigures.json(ISHIGAMI_64, "recomputed", name));
    }

    private static SobolIndices indices(Outputs outputs, Estimator estimator) {
        return SobolIndices.of(outputs, List.of("x1", "x2", "x3"), estimator, Bootstrap.none());
    }

    private static double variance(double[] x) {
        double mean = Arrays.stream(x).average().orElseThrow();
        return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
    }

    /**
     * Over all 6 × 6 pairs of points the estimates are no estimates any more, once V is divided by n; by hand, with
     * variances 2/3 and 1 of the factors.
     */
    @ParameterizedTest
    @EnumSource(Estimator.class)
    void indices_are_exact_where_all_points_are_taken(Estimator estimator) {
        double[] x1 = {-1, 0, 1};
        double[] x2 = {-1, 1};
        double[][] points = new double[4][36];
        for (int n = 0; n < 36; n++) {
            points[0][n] = x1[n % 3];
            points[1][n] = x2[n / 3 % 2];
            points[2][n] = x1[n / 6 % 3];
            points[3][n] = x2[n / 18];
        }
        SaltelliDesign design = new SaltelliDesign(new Replayed(points), 36, Functions.factors(2), true);
        double[] seventh = {1 / 7.0, 6 / 7.0};
        requireExact(seventh, seventh, of(design, x -> x[0] + 2 * x[1], estimator), estimator.offset);
        double[] none = {0, 0};
        double[] all = {1, 1};
        requireExact(none, all, of(design, x -> x[0] * x[1], estimator), estimator.offset);
        double[] half = {0.5, 0};
        double[] whole = {1, 0.5};
        requireExact(half, whole, of(design, x -> x[0] + x[0] * x[1], estimator), estimator.offset);
    }

    private static void requireExact(double[] first, double[] total, SobolIndices actual, double offset) {
        double scale = 72.0 / 71;
        for (int i = 0; i < 2; i++) {
            double estimate = offset + (actual.first().get(i).estimate() - offset) * scale;
            assertThat(estimate).isCloseTo(first[i], EXACT);
            assertThat(actual.total().get(i).estimate() * scale).isCloseTo(total[i], EXACT);
        }
        double pair = actual.second().get(0).estimate();
        assertThat((pair + offset) * scale - offset).isCloseTo(1 - first[0] - first[1], EXACT);
    }

    /** {@code V1 = (1 + π⁴/50)² / 2}, {@code V2 = 49/8}, {@code V13 = 8 π⁸ / 22500}; all else is 0. */
    @ParameterizedTest
    @EnumSource(Estimator.class)
    void the_indices_of_the_function_of_ishigami_lie_within_the_intervals(Estimator estimator) {
        double pi4 = StrictMath.pow(StrictMath.PI, 4);
        double v1 = 0.5 * (1 + pi4 / 50) * (1 + pi4 / 50);
        double v13 = 8 * pi4 * pi4 / 22500;
        double v = v1 + 49.0 / 8 + v13;
        SaltelliDesign design = new SaltelliDesign(new Stream(3), 2048, Functions.factors(3), true);
        SobolIndices indices = of(design, Functions::ishigami, estimator);
        assertThat(indices.variance()).isCloseTo(v, within(0.5));
        requireWithin(indices.first(), v1 / v, 49 / 8.0 / v, 0);
        requireWithin(indices.total(), (v1 + v13) / v, 49 / 8.0 / v, v13 / v);
        double[] pairs = {0, v13 / v, 0};
        for (int i = 0; i < 3; i++) {
            assertThat(indices.second().get(i).estimate()).isCloseTo(pairs[i], within(0.1));
            assertThat(pairs[i])
                    .isBetween(
                            indices.second().get(i).low() - 0.02,
                            indices.second().get(i).high() + 0.02);
        }
        assertThat(indices.second().get(1).one()).isEqualTo("x1");
        assertThat(indices.second().get(1).other()).isEqualTo("x3");
    }

    /** {@code V_i = 1 / (3 (1 + a_i)²)}, {@code V = ∏ (1 + V_i) − 1}, {@code VT_i = V_i ∏_{j≠i} (1 + V_j)}. */
    @ParameterizedTest
    @EnumSource(Estimator.class)
    void the_indices_of_the_g_function_lie_within_the_intervals(Estimator estimator) {
        double[] parts = Arrays.stream(new double[] {0, 1, 4.5, 9})
                .map(a -> 1 / (3 * (1 + a) * (1 + a)))
                .toArray();
        double product = Arrays.stream(parts).map(part -> 1 + part).reduce(1, (x, y) -> x * y);
        double v = product - 1;
        SaltelliDesign design = new SaltelliDesign(
                SobolSequence.scrambled(Functions.directions(), 4), 1024, Functions.factors(4), false);
        SobolIndices indices = of(design, Functions::g, estimator);
        requireWithin(
                indices.first(), Arrays.stream(parts).map(part -> part / v).toArray());
        requireWithin(
                indices.total(),
                Arrays.stream(parts)
                        .map(part -> part * product / (1 + part) / v)
                        .toArray());
    }

    private static void requireWithin(List<Index> indices, double... analytic) {
        for (int i = 0; i < analytic.length; i++) {
            assertThat(analytic[i])
                    .as(indices.get(i).toString())
                    .isBetween(indices.get(i).low(), indices.get(i).high());
        }
    }

    @Test
    void an_outcome_that_does_not_vary_has_no_indices() {
        SaltelliDesign design = new SaltelliDesign(new Stream(5), 64, Functions.factors(2), true);
        SobolIndices indices = of(design, x -> 0.1, Estimator.SALTELLI);
        assertThat(indices.variance()).isZero();
        assertThat(indices.mean()).isCloseTo(0.1, EXACT);
        assertThat(estimates(indices.first())).containsOnly(Double.NaN);
        assertThat(estimates(indices.total())).containsOnly(Double.NaN);
        assertThat(indices.second().get(0).estimate()).isNaN();
        assertThat(indices.first().get(0).low()).isNaN();
        assertThat(Doubt.about(indices, 0.1)).extracting(Doubt::kind).containsExactly(Doubt.Kind.NOTHING_VARIES);
    }

    @Test
    void negative_estimates_are_not_clipped() {
        SaltelliDesign design = new SaltelliDesign(new Stream(11), 50, Functions.factors(3), false);
        SobolIndices indices = of(design, x -> x[0] * 10 + x[2] * 0.001 + 50, Estimator.SALTELLI);
        assertThat(indices.first()).anyMatch(index -> index.estimate() < 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"CENTRED", "JANSEN"})
    void the_mean_of_the_outcome_does_not_matter_but_to_the_plain_estimator(Estimator estimator) {
        SaltelliDesign design = new SaltelliDesign(new Stream(6), 256, Functions.factors(3), true);
        SobolIndices low = of(design, Functions::ishigami, estimator);
        SobolIndices high = of(design, x -> 1000 + Functions.ishigami(x), estimator);
        for (int i = 0; i < 3; i++) {
            assertThat(high.first().get(i).estimate())
                    .isCloseTo(low.first().get(i).estimate(), within(1e-9));
            assertThat(high.second().get(i).estimate())
                    .isCloseTo(low.second().get(i).estimate(), within(1e-9));
        }
    }

    @Test
    void a_row_with_a_replication_that_failed_is_left_out_of_all_blocks() {
        SaltelliDesign small = new SaltelliDesign(new Stream(7), 63, Functions.factors(3), true);
        SaltelliDesign large = new SaltelliDesign(new Stream(7), 64, Functions.factors(3), true);
        double[] y = Functions.outputs(large, Functions::ishigami);
        y[63 * large.blocks() + 4] = Double.NaN;
        SobolIndices indices = SobolIndices.of(large, y, Estimator.JANSEN, Bootstrap.of(2));
        assertThat(indices).isEqualTo(of(small, Functions::ishigami, Estimator.JANSEN, 2));
        assertThat(indices.base()).isEqualTo(63);
    }

    private static SobolIndices of(
            SaltelliDesign design, ToDoubleFunction<double[]> function, Estimator estimator, long seed) {
        return SobolIndices.of(design, Functions.outputs(design, function), estimator, Bootstrap.of(seed));
    }

    @Test
    void the_seed_of_the_bootstrap_decides_the_intervals_and_nothing_else() {
        SaltelliDesign design = new SaltelliDesign(new Stream(8), 128, Functions.factors(3), false);
        SobolIndices one = of(design, Functions::ishigami, Estimator.JANSEN, 1);
        SobolIndices other = of(design, Functions::ishigami, Estimator.JANSEN, 2);
        assertThat(one).isEqualTo(of(design, Functions::ishigami, Estimator.JANSEN, 1));
        assertThat(estimates(one.total())).isEqualTo(estimates(other.total()));
        assertThat(one.total().get(0).low()).isNotEqualTo(other.total().get(0).low());
    }
}
