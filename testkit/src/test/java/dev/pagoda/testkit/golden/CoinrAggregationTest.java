// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.aggregation.Aggregation;
import dev.pagoda.core.aggregation.Arithmetic;
import dev.pagoda.core.aggregation.Copeland;
import dev.pagoda.core.aggregation.Geometric;
import dev.pagoda.core.aggregation.Harmonic;
import dev.pagoda.core.aggregation.Missing;
import dev.pagoda.core.aggregation.Power;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aggregations, level by level, against outputs of COINr 1.1.14 on its ASEM data. */
class CoinrAggregationTest {
    private static final List<String> LEVELS = List.of("Indicator", "Pillar", "Sub-index", "Index");
    private static final String COMPLETE = "aggregate/input_complete_minmax_1_100.csv";
    private static final String WITH_GAPS = "aggregate/input_withNA_minmax_1_100.csv";

    /** Children of every node, the nodes of lower levels first. */
    private static Map<String, List<String>> tree(int level) {
        Coinr lineage = Coinr.open("coin/meta_lineage.csv");
        List<String> parents = lineage.texts(LEVELS.get(level));
        List<String> children = lineage.texts(LEVELS.get(level - 1));
        Map<String, List<String>> tree = new LinkedHashMap<>();
        for (int i = 0; i < parents.size(); i++) {
            List<String> known = tree.getOrDefault(parents.get(i), List.of());
            if (!known.contains(children.get(i))) {
                tree.put(parents.get(i), append(known, children.get(i)));
            }
        }
        return tree;
    }

    private static List<String> append(List<String> list, String item) {
        List<String> longer = new ArrayList<>(list);
        longer.add(item);
        return longer;
    }

    private static double[] weights(List<String> children, boolean uneven) {
        double[] weights = new double[children.size()];
        Arrays.fill(weights, 1);
        if (uneven) {
            Coinr table = Coinr.open("aggregate/weights_uneven.csv");
            Arrays.setAll(weights, j -> table.number("iCode", children.get(j), "Weight"));
        }
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /**
     * Scores of all nodes: pillars by the first aggregation, sub-indices by the second, the index by the third; with
     * least shares of children present.
     */
    private static Map<String, double[]> scores(
            String input, boolean uneven, List<Aggregation> byLevel, double... coverage) {
        Coinr data = Coinr.open(input);
        Map<String, double[]> scores = new HashMap<>();
        data.indicators().forEach(indicator -> scores.put(indicator, data.numbers(indicator)));
        for (int level = 1; level <= 3; level++) {
            for (Map.Entry<String, List<String>> node : tree(level).entrySet()) {
                double[][] children = node.getValue().stream().map(scores::get).toArray(double[][]::new);
                double[] made = byLevel.get(level - 1).aggregate(children, weights(node.getValue(), uneven));
                double least = coverage.length == 0 ? 0 : coverage[level - 1];
                Arrays.setAll(made, row -> present(children, row) < least ? Double.NaN : made[row]);
                scores.put(node.getKey(), made);
            }
        }
        return scores;
    }

    private static double present(double[][] children, int row) {
        return (double) Arrays.stream(children)
                        .filter(child -> !Double.isNaN(child[row]))
                        .count()
                / children.length;
    }

    private static List<Aggregation> everywhere(Aggregation aggregation) {
        return List.of(aggregation, aggregation, aggregation);
    }

    private static void assertAgrees(String golden, Map<String, double[]> scores) {
        Coinr expected = Coinr.open(golden);
        assertThat(expected.indicators()).hasSize(11);
        for (String node : expected.indicators()) {
            Coinr.assertAgrees(golden + " " + node, scores.get(node), expected.numbers(node));
        }
    }

    @Test
    void arithmetic_mean_re_weights_missing_children_as_coinr_does() {
        assertAgrees("aggregate/withNA_amean_equal.csv", scores(WITH_GAPS, false, everywhere(new Arithmetic())));
        assertAgrees("aggregate/withNA_amean_uneven.csv", scores(WITH_GAPS, true, everywhere(new Arithmetic())));
    }

    @Test
    void coverage_of_a_node_agrees() {
        List<Aggregation> arithmetic = everywhere(new Arithmetic());
        assertAgrees("aggregate/complete_amean_datthresh0.9.csv", scores(COMPLETE, false, arithmetic, 0.9, 0.9, 0.9));
        assertAgrees(
                "aggregate/withNA_amean_datthresh_0.9_0.5_1.csv", scores(WITH_GAPS, false, arithmetic, 0.9, 0.5, 1));
    }

    @Test
    void geometric_and_harmonic_means_agree() {
        assertAgrees("aggregate/complete_gmean_uneven.csv", scores(COMPLETE, true, everywhere(new Geometric())));
        assertAgrees("aggregate/complete_hmean_equal.csv", scores(COMPLETE, false, everywhere(new Harmonic())));
    }

    @ParameterizedTest
    @CsvSource({
        "input_complete, complete_amean_gmean_hmean_uneven, true",
        "input_withNA, withNA_amean_gmean_hmean_uneven, true",
        "input_withNA, withNA_amean_gmean_hmean_equal, false"
    })
    void another_aggregation_at_each_level_agrees(String input, String golden, boolean uneven) {
        List<Aggregation> byLevel = List.of(new Arithmetic(), new Geometric(), new Harmonic());
        assertAgrees(
                "aggregate/" + golden + ".csv", scores("aggregate/" + input + "_minmax_1_100.csv", uneven, byLevel));
    }

    @ParameterizedTest
    @CsvSource({"complete_genmean_m1_uneven, -1", "complete_genmean_p0.5_uneven, 0.5", "complete_genmean_p2_uneven, 2"})
    void power_means_agree(String golden, double power) {
        assertAgrees("aggregate/" + golden + ".csv", scores(COMPLETE, true, everywhere(new Power(power))));
    }

    /**
     * COINr's generalised mean is missing as soon as one child is; ours re-weights, and agrees where the node must be
     * covered in full.
     */
    @ParameterizedTest
    @CsvSource({
        "withNA_genmean_p0.5_equal, 0.5, false",
        "withNA_genmean_p2_equal, 2, false",
        "withNA_genmean_p2_uneven, 2, true"
    })
    void power_means_with_gaps_agree_when_full_coverage_is_asked(String golden, double power, boolean uneven) {
        List<Aggregation> powers = everywhere(new Power(power));
        assertAgrees("aggregate/" + golden + ".csv", scores(WITH_GAPS, uneven, powers, 1, 1, 1));
        assertThat(scores(WITH_GAPS, uneven, powers).get("Index")).doesNotContain(Double.NaN);
    }

    @ParameterizedTest
    @CsvSource({
        "complete_amean_amean_copeland_equal, input_complete, false",
        "complete_amean_amean_copeland_uneven, input_complete, true",
        "withNA_amean_amean_copeland_uneven, input_withNA, true"
    })
    void copeland_scores_above_arithmetic_means_agree(String golden, String input, boolean uneven) {
        List<Aggregation> byLevel = List.of(new Arithmetic(), new Arithmetic(), new Copeland(Missing.LEFT_OUT));
        assertAgrees(
                "aggregate/" + golden + ".csv", scores("aggregate/" + input + "_minmax_1_100.csv", uneven, byLevel));
    }

    /**
     * Weights that are exactly half come out a little above or below in the package, which then counts a victory: here
     * they are ties.
     */
    @Test
    void copeland_scores_of_copeland_scores_agree_but_for_ties_that_rounding_breaks() {
        Coinr golden = Coinr.open("aggregate/complete_copeland_all_levels_uneven.csv");
        int untied = 0;
        for (int level = 1; level <= 3; level++) {
            Coinr below = level == 1 ? Coinr.open(COMPLETE) : golden;
            for (Map.Entry<String, List<String>> node : tree(level).entrySet()) {
                double[][] children =
                        node.getValue().stream().map(below::numbers).toArray(double[][]::new);
                double[] weights = weights(node.getValue(), true);
                double[] made = new Copeland(Missing.LEFT_OUT).aggregate(children, weights);
                double[] expected = golden.numbers(node.getKey());
                for (int row = 0; row < made.length; row++) {
                    int ties = ties(children, weights, row);
                    assertThat(Math.abs(made[row] - expected[row]))
                            .as(node.getKey())
                            .isLessThanOrEqualTo(ties);
                    untied += ties == 0 ? 1 : 0;
                }
            }
        }
        assertThat(untied).as("scores that must be equal").isGreaterThan(300);
    }

    /** Units that have half of the weight against one, within rounding, but are not equal to it in all children. */
    private static int ties(double[][] children, double[] weights, int row) {
        int ties = 0;
        for (int other = 0; other < children[0].length; other++) {
            double margin = 0;
            double differing = 0;
            for (int child = 0; child < weights.length; child++) {
                double sign = Math.signum(children[child][row] - children[child][other]);
                margin += weights[child] * sign;
                differing += Math.abs(sign);
            }
            ties += differing > 0 && Math.abs(margin) < 1e-12 ? 1 : 0;
        }
        return ties;
    }
}
