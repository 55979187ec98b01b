// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.weighting;

import static dev.pagoda.testkit.ReferenceFigures.assertAgree;
import static dev.pagoda.testkit.ReferenceFigures.json;
import static dev.pagoda.testkit.ReferenceFigures.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Given;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.testkit.ReferenceFigures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Published comparisons, with the tolerances of the cases. */
class AhpReferenceTest {
    private static final String CITIES = "ahp-cities";
    private static final String DRINKS = "ahp-drinks";
    private static final String WANG_CHIN = "ahp-wang-chin-2011";
    private static final String COLUMNS = "ahp-normalised-columns";
    private static final String INCOMPLETE = "ahp-incomplete";

    private static final double PRINTED = 6e-5;
    private static final double FULL = 1e-9;
    private static final Given ANY_CONSISTENCY = Given.defaults(Ahp.METHOD).with("most-inconsistent", 9.0);

    private static Weighed weigh(Given given, double[][] matrix) {
        return Ahp.METHOD.with(given).weigh(Panels.of(matrix.length, Panels.pairs("E1", matrix)));
    }

    private static Weighed weigh(double[][] matrix) {
        return weigh(ANY_CONSISTENCY, matrix);
    }

    private static double[] by(Priorities.From priorities, double[][] matrix) {
        return weigh(ANY_CONSISTENCY.with("priorities", priorities), matrix).weights();
    }

    private static double index(Weighed weighed) {
        double n = weighed.weights().length;
        return (Panels.constant(weighed, "largest eigenvalue") - n) / (n - 1);
    }

    @Test
    void reproduces_the_criteria_for_cities_of_saaty_2005() {
        double[][] matrix = Panels.matrix(json(CITIES, "input", "criteria_matrix"));
        assertAgree(weigh(matrix).weights(), numbers(json(CITIES, "published", "criteria_weights")), PRINTED);
        assertThat(Panels.constant(weigh(matrix), "consistency ratio"))
                .isCloseTo(json(CITIES, "published", "consistency_ratio").asDouble(), within(PRINTED));
        requirePriorities(matrix, json(CITIES, "recomputed", "criteria"), 1.12 / 1.11);
    }

    @Test
    void reproduces_the_cities_of_saaty_2005() {
        double[] criteria =
                weigh(Panels.matrix(json(CITIES, "input", "criteria_matrix"))).weights();
        List<JsonNode> matrices =
                json(CITIES, "input", "alternative_matrices").valueStream().toList();
        double[][] expected = ReferenceFigures.matrix(json(CITIES, "recomputed", "local"));
        double[] overall = new double[4];
        for (int i = 0; i < criteria.length; i++) {
            double[] local = weigh(Panels.matrix(matrices.get(i))).weights();
            assertAgree(local, expected[i], FULL);
            double criterion = criteria[i];
            Arrays.setAll(overall, city -> overall[city] + criterion * local[city]);
        }
        assertAgree(overall, numbers(json(CITIES, "recomputed", "overall")), FULL);
        assertAgree(overall, numbers(json(CITIES, "published", "overall")), PRINTED);
    }

    @Test
    void reproduces_the_drinks_of_saaty_2008() {
        double[][] matrix = Panels.matrix(json(DRINKS, "input", "matrix"));
        assertAgree(weigh(matrix).weights(), numbers(json(DRINKS, "published", "weights")), PRINTED);
        assertThat(Panels.constant(weigh(matrix), "consistency ratio"))
                .isCloseTo(json(DRINKS, "published", "consistency_ratio").asDouble(), within(6e-4));
        requirePriorities(matrix, json(DRINKS, "recomputed"), 1.32 / 1.35);
    }

    @Test
    void reproduces_the_inconsistent_matrix_of_wang_and_chin_2011() {
        double[][] matrix = Panels.matrix(json(WANG_CHIN, "input", "matrix"));
        assertAgree(weigh(matrix).weights(), numbers(json(WANG_CHIN, "published", "weights")), PRINTED);
        requirePriorities(matrix, json(WANG_CHIN, "recomputed"), 1.24 / 1.25);
    }

    /** @param older Saaty's random index of 1980 over his later one */
    private static void requirePriorities(double[][] matrix, JsonNode expected, double older) {
        Weighed weighed = weigh(matrix);
        assertAgree(weighed.weights(), numbers(expected.required("weights")), FULL);
        assertThat(Panels.constant(weighed, "largest eigenvalue"))
                .isCloseTo(expected.required("eigenvalue").asDouble(), within(FULL));
        assertThat(index(weighed))
                .isCloseTo(expected.required("consistency_index").asDouble(), within(FULL));
        double ratio = expected.required("consistency_ratio").asDouble();
        assertThat(Panels.constant(weighed, "consistency ratio")).isCloseTo(ratio, within(FULL));
        Weighed of1980 = weigh(ANY_CONSISTENCY.with("random-index", RandomIndex.SAATY_1980), matrix);
        assertThat(Panels.constant(of1980, "consistency ratio") * older).isCloseTo(ratio, within(FULL));
        assertAgree(by(Priorities.From.GEOMETRIC_MEAN, matrix), numbers(expected.required("geometric_mean")), FULL);
        assertAgree(
                by(Priorities.From.NORMALISED_COLUMNS, matrix), numbers(expected.required("normalised_columns")), FULL);
    }

    @Test
    void reproduces_the_normalised_columns_of_jmcdm() {
        double[][] matrix = Panels.matrix(json(COLUMNS, "input", "criteria_matrix"));
        Given columns = ANY_CONSISTENCY
                .with("priorities", Priorities.From.NORMALISED_COLUMNS)
                .with("random-index", RandomIndex.SAATY_1980);
        Weighed weighed = weigh(columns, matrix);
        JsonNode published = json(COLUMNS, "published");
        JsonNode expected = json(COLUMNS, "recomputed");
        assertAgree(weighed.weights(), numbers(expected.required("weights")), 1e-10);
        assertThat(Panels.constant(weighed, "largest eigenvalue"))
                .isCloseTo(published.required("eigenvalue").asDouble(), within(1e-10));
        assertThat(index(weighed))
                .isCloseTo(published.required("consistency_index").asDouble(), within(1e-10));
        assertThat(Panels.constant(weighed, "consistency ratio"))
                .isCloseTo(published.required("consistency_ratio").asDouble(), within(1e-10));
        assertAgree(by(Priorities.From.EIGENVECTOR, matrix), numbers(expected.required("eigenvector")), 1e-10);
        assertThat(Panels.constant(weigh(matrix), "largest eigenvalue"))
                .isCloseTo(expected.required("largest_eigenvalue").asDouble(), within(1e-10));
        assertAgree(by(Priorities.From.GEOMETRIC_MEAN, matrix), numbers(expected.required("geometric_mean")), 1e-10);
        assertThat(ratios(matrix, weighed.weights()))
                .containsExactly(numbers(published.required("ratios")), within(1e-10));
        double[] overall = new double[4];
        List<JsonNode> alternatives =
                json(COLUMNS, "input", "alternative_matrices").valueStream().toList();
        for (int i = 0; i < matrix.length; i++) {
            double[] local = weigh(columns, Panels.matrix(alternatives.get(i))).weights();
            double criterion = weighed.weights()[i];
            Arrays.setAll(overall, one -> overall[one] + criterion * local[one]);
        }
        assertAgree(overall, numbers(expected.required("overall")), 1e-10);
        assertAgree(overall, numbers(published.required("overall")), 1e-6);
    }

    private static double[] ratios(double[][] matrix, double[] weights) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> {
                    double sum = 0;
                    for (int j = 0; j < row.length; j++) {
                        sum += row[j] * weights[j];
                    }
                    return sum / weights[Arrays.asList(matrix).indexOf(row)];
                })
                .toArray();
    }

    @Test
    void reproduces_the_completion_of_bozoki_fulop_and_ronyai_2010() {
        Comparisons comparisons = incomplete();
        double[][] complete = Completion.LEAST_EIGENVALUE.complete(comparisons);
        double[] printed = numbers(json(INCOMPLETE, "published", "completed"));
        double[] full = numbers(json(INCOMPLETE, "recomputed", "completed"));
        double[][] missing = ReferenceFigures.matrix(json(INCOMPLETE, "input", "missing"));
        for (int k = 0; k < missing.length; k++) {
            double value = complete[(int) missing[k][0]][(int) missing[k][1]];
            assertThat(value / printed[k]).isCloseTo(1, within(0.002));
            assertThat(value / full[k]).isCloseTo(1, within(0.002));
        }
        Weighed weighed = weigh(comparisons.ratios());
        assertThat(Panels.constant(weighed, "largest eigenvalue"))
                .isCloseTo(json(INCOMPLETE, "recomputed", "eigenvalue").asDouble(), within(1e-6));
        assertAgree(weighed.weights(), numbers(json(INCOMPLETE, "recomputed", "weights")), 1e-4);
        assertThat(Panels.constant(weighed, "missing comparisons E1")).isEqualTo(12);
    }

    /** numpy 2.4: the eigenvector of Harker's matrix, and the solution of the normal equations of the logarithms. */
    @Test
    void agrees_with_numpy_on_the_other_ways_to_bear_missing_comparisons() {
        double[][] matrix = incomplete().ratios();
        assertAgree(
                weigh(ANY_CONSISTENCY.with("missing", Completion.HARKER), matrix)
                        .weights(),
                new double[] {
                    0.1907270260009519,
                    0.038785804601733066,
                    0.28063702578803196,
                    0.012972873116114591,
                    0.036206534408296576,
                    0.024929658708301473,
                    0.17961831343158918,
                    0.23612276394498138
                },
                1e-12);
        assertAgree(
                by(Priorities.From.GEOMETRIC_MEAN, matrix),
                new double[] {
                    0.17695001114978254,
                    0.06764308038052416,
                    0.17695001114978257,
                    0.01967773597380953,
                    0.03670727575669121,
                    0.04145204689716288,
                    0.1421666676903083,
                    0.33845317100193884
                },
                1e-12);
        Weighed weighed = weigh(ANY_CONSISTENCY.with("priorities", Priorities.From.GEOMETRIC_MEAN), matrix);
        assertThat(Panels.constant(weighed, "geometric consistency index"))
                .isCloseTo(0.9570339596558358, within(1e-12));
    }

    private static Comparisons incomplete() {
        double[][] matrix = new double[8][8];
        for (double[] row : matrix) {
            Arrays.fill(row, Double.NaN);
        }
        for (double[] known : ReferenceFigures.matrix(json(INCOMPLETE, "input", "known"))) {
            matrix[(int) known[0]][(int) known[1]] = known[2];
            matrix[(int) known[1]][(int) known[0]] = 1 / known[2];
        }
        for (int i = 0; i < 8; i++) {
            matrix[i][i] = 1;
        }
        return new Comparisons(
                new Name("expert E1", "专家 E1"),
                new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h")),
                matrix);
    }
}
