package dev.pagoda.core.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.model.Direction;
import dev.pagoda.core.normalisation.Borda;
import dev.pagoda.core.normalisation.Efficacy;
import dev.pagoda.core.normalisation.Logarithm;
import dev.pagoda.core.normalisation.Normalisation;
import dev.pagoda.core.normalisation.PercentileRank;
import dev.pagoda.core.normalisation.Scale;
import dev.pagoda.core.normalisation.ShareOfMaximum;
import dev.pagoda.core.normalisation.Ties;
import dev.pagoda.core.normalisation.ZScore;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Normalisations against all numbers of shared cases; each case names its source. */
class NormalisationCasesTest {
    private static final String ASEM = "cases/C-index-rollup/asem-rank-normalisers.json";
    private static final String EFFICACY = "cases/E-aggregation-ranking/efficacy-coefficient.json";
    private static final String ADDITIVE = "cases/E-aggregation-ranking/saw-jmcdm-two.json";
    private static final double[] EFFICACY_DIRECTIONS = {1, 1, -1};

    /** Scores in the shape of the input, each column learned from itself. */
    private static double[][] scores(double[][] rows, double[] directions, IntFunction<Normalisation> methodOf) {
        double[][] scores = new double[rows.length][directions.length];
        for (int column = 0; column < directions.length; column++) {
            int c = column;
            double[] values = Arrays.stream(rows).mapToDouble(row -> row[c]).toArray();
            Scale scale = methodOf.apply(column)
                    .fit(dev.pagoda.core.normalisation.Reference.of(
                            directions[column] > 0 ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER, values));
            for (int row = 0; row < rows.length; row++) {
                scores[row][column] = scale.score(values[row]);
            }
        }
        return scores;
    }

    private static void assertAgrees(double[][] actual, double tolerance, String file, String... path) {
        double[][] expected = Reference.matrix(Reference.json(file, path));
        assertThat(actual).hasDimensions(expected.length, expected[0].length);
        for (int row = 0; row < expected.length; row++) {
            assertThat(actual[row]).as("row %s", row).containsExactly(expected[row], within(tolerance));
        }
    }

    private static double[] weightedMeans(double[][] scores, double[] weights) {
        return Arrays.stream(scores)
                .mapToDouble(row -> {
                    double sum = 0;
                    for (int column = 0; column < row.length; column++) {
                        sum += weights[column] * row[column];
                    }
                    return sum;
                })
                .toArray();
    }

    @Test
    void ranks_and_z_scores_of_treated_connectivity_data_agree() {
        double[][] rows = Reference.matrix(Reference.json(ASEM, "input", "data"));
        double[] directions = Reference.numbers(Reference.json(ASEM, "input", "direction"));
        assertAgrees(scores(rows, directions, c -> new ZScore(10, 2, false)), 1e-9, ASEM, "expected", "zscore");
        assertAgrees(scores(rows, directions, c -> new Borda(Ties.MIN)), 1e-9, ASEM, "expected", "borda");
        assertAgrees(
                scores(rows, directions, c -> new PercentileRank(0, 1, Ties.MIN)),
                1e-9,
                ASEM,
                "expected",
                "percentile_rank");
    }

    @ParameterizedTest
    @CsvSource({"linear, false, NONE", "exponential, true, NONE", "logarithmic, false, LN"})
    void efficacy_coefficients_agree(String form, boolean exponential, Logarithm log) {
        double[][] rows = Reference.matrix(Reference.json(EFFICACY, "input", "matrix"));
        double nan = Double.NaN;
        assertAgrees(
                scores(rows, EFFICACY_DIRECTIONS, c -> new Efficacy(60, 40, nan, nan, exponential, log, false)),
                1e-10,
                EFFICACY,
                "expected",
                form);
    }

    @Test
    void efficacy_coefficients_with_stated_bounds_agree() {
        double[][] rows = Reference.matrix(Reference.json(EFFICACY, "input", "matrix"));
        double[] good = Reference.numbers(Reference.json(EFFICACY, "input", "satisfactory_2"));
        double[] bad = Reference.numbers(Reference.json(EFFICACY, "input", "unsatisfactory_2"));
        IntFunction<Normalisation> method = c -> new Efficacy(
                60, 40, Math.min(good[c], bad[c]), Math.max(good[c], bad[c]), false, Logarithm.NONE, false);
        assertAgrees(scores(rows, EFFICACY_DIRECTIONS, method), 1e-10, EFFICACY, "expected", "external_limits");
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void shares_of_the_best_value_add_up_as_published(String example) {
        double[][] rows = Reference.matrix(Reference.json(ADDITIVE, "input", "matrix_" + example));
        double[] weights = Reference.numbers(Reference.json(ADDITIVE, "parameters", "weights_" + example));
        double[] directions = new double[weights.length];
        Arrays.fill(directions, 1);
        if (example.equals("1")) {
            directions = Reference.numbers(Reference.json(ADDITIVE, "parameters", "direction_1"));
        }
        double[] sums = weightedMeans(scores(rows, directions, c -> new ShareOfMaximum(1)), weights);
        double[] printed = Reference.numbers(Reference.json(ADDITIVE, "expected", "scores_" + example));
        double[] exact = Reference.numbers(Reference.json(ADDITIVE, "expected", "full_precision", "scores_" + example));
        assertThat(sums).containsExactly(printed, within(1e-6));
        assertThat(sums).containsExactly(exact, within(1e-12));
    }
}
