package dev.pagoda.core.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.normalisation.Logarithm;
import dev.pagoda.core.normalisation.MinMax;
import dev.pagoda.core.normalisation.Normalisation;
import dev.pagoda.core.normalisation.Scale;
import dev.pagoda.core.normalisation.ShareOfMaximum;
import dev.pagoda.core.weighting.Angle;
import dev.pagoda.core.weighting.Critic;
import dev.pagoda.core.weighting.Entropy;
import dev.pagoda.core.weighting.Gini;
import dev.pagoda.core.weighting.Lopcow;
import dev.pagoda.core.weighting.Merec;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.StandardDeviation;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.core.weighting.Weighting;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights learned from data against all numbers of published cases; each case names its source. */
class WeightCasesTest {
    private static final double RECOMPUTED = 1e-12;

    private static Object json(String name, String... path) {
        return Reference.json("cases/D-weights/" + name + ".json", path);
    }

    /** Columns of a table, one for each child. */
    private static double[][] columns(String name, String table) {
        double[][] rows = Reference.matrix(json(name, "input", table));
        double[][] columns = new double[rows[0].length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return columns;
    }

    private static double[][] scores(Normalisation method, String name) {
        double[] directions = Reference.numbers(json(name, "parameters", "direction"));
        double[][] columns = columns(name, "matrix");
        for (int column = 0; column < columns.length; column++) {
            Scale scale = method.fit(dev.pagoda.core.normalisation.Reference.of(
                    directions[column] > 0 ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER, columns[column]));
            columns[column] = Arrays.stream(columns[column]).map(scale::score).toArray();
        }
        return columns;
    }

    private static Weighed weigh(Weighting method, double[][] scores) {
        double[] given = new double[scores.length];
        int[] indicators = new int[scores.length];
        Arrays.fill(given, Double.NaN);
        Arrays.fill(indicators, 1);
        return method.weigh(new Siblings(given, indicators, scores));
    }

    private static double[] constants(Weighed weighed, String name) {
        return weighed.constants().stream()
                .filter(constant -> constant.name().startsWith(name + " "))
                .mapToDouble(Constant::value)
                .toArray();
    }

    private static void assertAgrees(double[] actual, double tolerance, String name, String... path) {
        assertThat(actual).containsExactly(Reference.numbers(json(name, path)), within(tolerance));
    }

    @ParameterizedTest
    @CsvSource({
        "scaled_pearson, false, true",
        "raw_pearson, false, false",
        "scaled_spearman, true, true",
        "raw_spearman, true, false"
    })
    void critic_of_diakoulaki_1995_agrees(String variant, boolean ranks, boolean scaled) {
        String name = "critic-diakoulaki-1995";
        double[] weights =
                weigh(new Critic(ranks, scaled), columns(name, "matrix")).weights();
        assertAgrees(weights, 1e-7, name, "expected", "weights", variant);
        assertAgrees(weights, RECOMPUTED, name, "expected", "full_precision", variant);
    }

    @ParameterizedTest
    @CsvSource({"entropy-elsayed-2017, 6e-7", "entropy-jmcdm-6x8, 1e-9"})
    void entropies_and_their_weights_agree(String name, double printed) {
        Weighed weighed = weigh(new Entropy(), columns(name, "matrix"));
        assertAgrees(weighed.weights(), printed, name, "expected", "weights");
        assertAgrees(weighed.weights(), RECOMPUTED, name, "expected", "full_precision", "weights");
        assertAgrees(constants(weighed, "entropy"), RECOMPUTED, name, "expected", "full_precision", "entropy");
    }

    @Test
    void gini_coefficients_and_their_weights_agree() {
        String name = "gini-angle-weights";
        Weighed weighed = weigh(new Gini(), columns(name, "gini_matrix"));
        assertAgrees(weighed.weights(), 6e-5, name, "expected", "gini");
        assertAgrees(weighed.weights(), 1e-10, name, "expected", "full_precision", "gini");
        assertAgrees(constants(weighed, "gini"), 1e-10, name, "expected", "full_precision", "gini_coefficients");
    }

    @Test
    void angle_weights_of_shuai_2012_agree() {
        String name = "gini-angle-weights";
        double[] weights = weigh(new Angle(), columns(name, "angle_matrix")).weights();
        assertAgrees(weights, 6e-5, name, "expected", "angle");
        assertAgrees(weights, 1e-10, name, "expected", "full_precision", "angle");
    }

    @Test
    void lopcow_of_ecer_2022_agrees_after_min_max() {
        String name = "lopcow-ecer-2022";
        double[] weights = weigh(new Lopcow(false), scores(new MinMax(0, 100, Logarithm.NONE), name))
                .weights();
        assertAgrees(weights, 6e-5, name, "expected", "weights");
        assertAgrees(weights, RECOMPUTED, name, "expected", "full_precision", "weights");
    }

    @Test
    void merec_of_keshavarz_2021_agrees_after_share_of_maximum() {
        String name = "merec-keshavarz-2021";
        Weighed weighed = weigh(new Merec(), scores(new ShareOfMaximum(100), name));
        assertAgrees(weighed.weights(), 6e-5, name, "expected", "weights");
        assertAgrees(weighed.weights(), RECOMPUTED, name, "expected", "full_precision", "weights");
        assertAgrees(constants(weighed, "effect"), RECOMPUTED, name, "expected", "full_precision", "removal_effect");
    }

    @Test
    void standard_deviations_of_jahan_2013_agree() {
        String name = "std-jahan-2013";
        double[] weights =
                weigh(new StandardDeviation(false), columns(name, "matrix")).weights();
        assertAgrees(weights, 0.005, name, "expected", "weights");
        assertAgrees(weights, RECOMPUTED, name, "expected", "full_precision", "weights");
        assertThat(weigh(new StandardDeviation(true), columns(name, "matrix")).weights())
                .containsExactly(weights, within(RECOMPUTED));
    }
}
