package dev.pagoda.hipparchus.weighting;

import static dev.pagoda.testkit.Reference.assertAgree;
import static dev.pagoda.testkit.Reference.json;
import static dev.pagoda.testkit.Reference.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Given;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.testkit.Reference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Published comparisons, with the tolerances of the cases. */
class AhpReferenceTest {
    private static final String CITIES = "cases/D-weights/ahp-saaty-cities.json";
    private static final String DRINKS = "cases/D-weights/ahp-saaty-drinks.json";
    private static final String WANG_CHIN = "cases/D-weights/ahp-wang-chin-2011.json";
    private static final String COLUMNS = "cases/D-weights/ahp-jmcdm-normalised-column.json";
    private static final String INCOMPLETE = "cases/D-weights/ahp-incomplete-8.json";

    private static final double PRINTED = 6e-5;
    private static final double FULL = 1e-9;
    private static final Given ANY_CONSISTENCY = Given.defaults(Ahp.METHOD).with("most-inconsistent", 9.0);

    private static Weighed weigh(Given given, double[][] matrix) {
        return Ahp.METHOD.with(given).weigh(Panels.of(matrix.length, Panels.pairs("E1", matrix)));
    }

    private static Weighed weigh(double[][] matrix) {
        return weigh(ANY_CONSISTENCY, matrix);
    }

    private static double[] by(String priorities, double[][] matrix) {
        return weigh(ANY_CONSISTENCY.with("priorities", priorities), matrix).weights();
    }

    private static double index(Weighed weighed) {
        double n = weighed.weights().length;
        return (Panels.constant(weighed, "largest eigenvalue") - n) / (n - 1);
    }

    @Test
    void reproduces_the_criteria_for_cities_of_saaty_2005() {
        Weighed weighed = weigh(Panels.matrix(json(CITIES, "input", "criteria_matrix")));
        assertAgree(weighed.weights(), numbers(json(CITIES, "expected", "criteria_weights")), PRINTED);
        double ratio = Panels.constant(weighed, "consistency ratio");
        assertThat(ratio).isCloseTo(json(CITIES, "expected", "criteria_CR").asDouble(), within(PRINTED));
        JsonNode full = json(CITIES, "expected", "full_precision");
        assertAgree(weighed.weights(), numbers(full.required("criteria_weights")), FULL);
        assertThat(ratio).isCloseTo(full.required("criteria_CR").asDouble(), within(FULL));
        assertThat(Panels.constant(weighed, "largest eigenvalue"))
                .isCloseTo(full.required("criteria_lambda_max").asDouble(), within(FULL));
    }

    @Test
    void reproduces_the_cities_of_saaty_2005() {
        JsonNode full = json(CITIES, "expected", "full_precision");
        double[] criteria =
                weigh(Panels.matrix(json(CITIES, "input", "criteria_matrix"))).weights();
        double[] overall = new double[4];
        List<JsonNode> names = json(CITIES, "input", "criteria").valueStream().toList();
        for (int i = 0; i < criteria.length; i++) {
            String name = names.get(i).asString();
            double[] local = weigh(Panels.matrix(json(CITIES, "input", "alternative_matrices", name)))
                    .weights();
            assertAgree(local, numbers(full.required("local").required(name)), FULL);
            double criterion = criteria[i];
            Arrays.setAll(overall, city -> overall[city] + criterion * local[city]);
        }
        assertAgree(overall, numbers(full.required("overall")), FULL);
        assertAgree(overall, numbers(json(CITIES, "expected", "overall")), PRINTED);
    }

    @Test
    void reproduces_the_drinks_of_saaty_2008() {
        double[][] matrix = Panels.matrix(json(DRINKS, "input", "matrix"));
        Weighed weighed = weigh(matrix);
        List<String> names = json(DRINKS, "input", "names")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        JsonNode full = json(DRINKS, "expected", "full_precision");
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            assertThat(weighed.weights()[i])
                    .isCloseTo(json(DRINKS, "expected", "weights", name).asDouble(), within(PRINTED))
                    .isCloseTo(full.required("weights").required(name).asDouble(), within(FULL));
        }
        assertThat(Panels.constant(weighed, "largest eigenvalue"))
                .isCloseTo(full.required("lambda_max").asDouble(), within(FULL));
        assertThat(index(weighed)).isCloseTo(full.required("CI").asDouble(), within(FULL));
        assertThat(Panels.constant(weighed, "consistency ratio"))
                .isCloseTo(json(DRINKS, "expected", "consistency_ratio").asDouble(), within(6e-4))
                .isCloseTo(full.required("CR_1_35").asDouble(), within(FULL));
        assertThat(Panels.constant(
                        weigh(ANY_CONSISTENCY.with("random-index", "saaty-1980"), matrix), "consistency ratio"))
                .isCloseTo(full.required("CR_1_32").asDouble(), within(FULL));
        assertAgree(by("geometric-mean", matrix), numbers(full.required("geometric_mean")), FULL);
        assertAgree(by("normalised-columns", matrix), numbers(full.required("normalised_column_mean")), FULL);
    }

    @Test
    void reproduces_the_inconsistent_matrix_of_wang_and_chin_2011() {
        double[][] matrix = Panels.matrix(json(WANG_CHIN, "input", "matrix"));
        Weighed weighed = weigh(matrix);
        JsonNode full = json(WANG_CHIN, "expected", "full_precision");
        assertAgree(weighed.weights(), numbers(json(WANG_CHIN, "expected", "weights")), PRINTED);
        assertAgree(weighed.weights(), numbers(full.required("eigenvector")), FULL);
        assertThat(Panels.constant(weighed, "largest eigenvalue"))
                .isCloseTo(full.required("lambda_max").asDouble(), within(FULL));
        assertThat(index(weighed)).isCloseTo(full.required("CI").asDouble(), within(FULL));
        assertThat(Panels.constant(weighed, "consistency ratio"))
                .isCloseTo(full.required("CR_RI_1_25").asDouble(), within(FULL));
        assertThat(Panels.constant(
                        weigh(ANY_CONSISTENCY.with("random-index", "saaty-1980"), matrix), "consistency ratio"))
                .isCloseTo(full.required("CR_RI_1_24").asDouble(), within(FULL));
        assertAgree(by("geometric-mean", matrix), numbers(full.required("geometric_mean")), FULL);
        assertAgree(by("normalised-columns", matrix), numbers(full.required("normalised_column_mean")), FULL);
    }

    @Test
    void reproduces_the_normalised_columns_of_jmcdm() {
        double[][] matrix = Panels.matrix(json(COLUMNS, "input", "criteria_matrix"));
        Given columns = ANY_CONSISTENCY.with("priorities", "normalised-columns").with("random-index", "saaty-1980");
        Weighed weighed = weigh(columns, matrix);
        JsonNode expected = json(COLUMNS, "expected");
        JsonNode full = expected.required("full_precision");
        assertAgree(weighed.weights(), numbers(full.required("weights")), 1e-10);
        assertThat(Panels.constant(weighed, "largest eigenvalue"))
                .isCloseTo(expected.required("lambda_max").asDouble(), within(1e-10));
        assertThat(index(weighed)).isCloseTo(expected.required("CI").asDouble(), within(1e-10));
        assertThat(Panels.constant(weighed, "consistency ratio"))
                .isCloseTo(expected.required("CR").asDouble(), within(1e-10));
        assertAgree(by("eigenvector", matrix), numbers(full.required("eigenvector")), 1e-10);
        assertThat(Panels.constant(weigh(matrix), "largest eigenvalue"))
                .isCloseTo(full.required("eigen_lambda_max").asDouble(), within(1e-10));
        assertAgree(by("geometric-mean", matrix), numbers(full.required("geometric_mean")), 1e-10);
        assertThat(ratios(matrix, weighed.weights()))
                .containsExactly(numbers(expected.required("ratios")), within(1e-10));
        double[] overall = new double[4];
        List<JsonNode> alternatives =
                json(COLUMNS, "input", "alternative_matrices").valueStream().toList();
        for (int i = 0; i < matrix.length; i++) {
            double[] local = weigh(columns, Panels.matrix(alternatives.get(i))).weights();
            double criterion = weighed.weights()[i];
            Arrays.setAll(overall, one -> overall[one] + criterion * local[one]);
        }
        assertAgree(overall, numbers(full.required("overall")), 1e-10);
        assertAgree(overall, numbers(expected.required("overall")), 1e-6);
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
        double[] printed = numbers(json(INCOMPLETE, "expected", "completed_values"));
        double[] full = numbers(json(INCOMPLETE, "expected", "full_precision", "completed_values"));
        double[][] missing = Reference.matrix(json(INCOMPLETE, "input", "missing"));
        for (int k = 0; k < missing.length; k++) {
            double value = complete[(int) missing[k][0]][(int) missing[k][1]];
            assertThat(value / printed[k]).isCloseTo(1, within(0.002));
            assertThat(value / full[k]).isCloseTo(1, within(0.002));
        }
        Weighed weighed = weigh(comparisons.ratios());
        assertThat(Panels.constant(weighed, "largest eigenvalue"))
                .isCloseTo(
                        json(INCOMPLETE, "expected", "full_precision", "lambda_max")
                                .asDouble(),
                        within(1e-6));
        assertAgree(weighed.weights(), numbers(json(INCOMPLETE, "expected", "full_precision", "weights")), 1e-4);
        assertThat(Panels.constant(weighed, "missing comparisons E1")).isEqualTo(12);
    }

    /** numpy 2.4: the eigenvector of Harker's matrix, and the solution of the normal equations of the logarithms. */
    @Test
    void agrees_with_numpy_on_the_other_ways_to_bear_missing_comparisons() {
        double[][] matrix = incomplete().ratios();
        assertAgree(
                weigh(ANY_CONSISTENCY.with("missing", "harker"), matrix).weights(),
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
                by("geometric-mean", matrix),
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
        Weighed weighed = weigh(ANY_CONSISTENCY.with("priorities", "geometric-mean"), matrix);
        assertThat(Panels.constant(weighed, "geometric consistency index"))
                .isCloseTo(0.9570339596558358, within(1e-12));
    }

    private static Comparisons incomplete() {
        double[][] matrix = new double[8][8];
        for (double[] row : matrix) {
            Arrays.fill(row, Double.NaN);
        }
        for (double[] known : Reference.matrix(json(INCOMPLETE, "input", "known"))) {
            matrix[(int) known[0]][(int) known[1]] = known[2];
            matrix[(int) known[1]][(int) known[0]] = 1 / known[2];
        }
        for (int i = 0; i < 8; i++) {
            matrix[i][i] = 1;
        }
        return new Comparisons("expert E1", new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h")), matrix);
    }
}
