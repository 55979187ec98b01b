// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.optimal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.statistics.Correlation;
import dev.pagoda.core.weighting.Siblings;
import dev.pagoda.core.weighting.Weighed;
import dev.pagoda.hipparchus.factors.ChildCorrelations;
import dev.pagoda.hipparchus.optimal.CorrelationOptimised.TargetShares;
import dev.pagoda.hipparchus.optimal.CorrelationOptimised.WeightAim;
import dev.pagoda.testkit.ReferenceFigures;
import dev.pagoda.testkit.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrelationOptimisedTest {
    private static final List<String> PILLARS =
            List.of("Physical", "ConEcFin", "Political", "Instit", "P2P", "Environ", "Social", "SusEcFin");
    private static final CorrelationOptimised EQUAL = new CorrelationOptimised(WeightAim.BALANCE, TargetShares.EQUAL);
    private static final CorrelationOptimised GIVEN = new CorrelationOptimised(WeightAim.BALANCE, TargetShares.GIVEN);
    private static final CorrelationOptimised INFORMATION =
            new CorrelationOptimised(WeightAim.INFORMATION, TargetShares.EQUAL);

    private static double[][] asem(List<String> nodes) {
        List<NamedCsvRecord> table = ReferenceFigures.table("coinr/coin/Aggregated.csv");
        return nodes.stream().map(node -> ReferenceFigures.column(table, node)).toArray(double[][]::new);
    }

    private static Siblings siblings(double[][] scores, double... given) {
        double[] weights = Arrays.copyOf(given, scores.length);
        return new Siblings(weights, new int[scores.length], scores);
    }

    /** Correlations with the weighted mean, the plain way. */
    private static double[] withMean(double[][] scores, double[] weights) {
        double[] mean = IntStream.range(0, scores[0].length)
                .mapToDouble(unit -> IntStream.range(0, scores.length)
                        .mapToDouble(child -> weights[child] * scores[child][unit])
                        .sum())
                .toArray();
        return Arrays.stream(scores)
                .mapToDouble(child -> Correlation.pearson(child, mean))
                .toArray();
    }

    private static double[] shares(double[] correlations) {
        double sum = Arrays.stream(correlations).sum();
        return Samples.each(correlations, r -> r / sum);
    }

    /** {@code ln(mean((t − r / Σ r)²))}, as COINr prints it. */
    private static double balance(double[][] scores, double[] weights, double[] targets) {
        return 2 * StrictMath.log(Balance.deviation(targets, shares(withMean(scores, weights))));
    }

    private static double constant(Weighed weighed, String name) {
        return weighed.constants().stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** Weights of pillars in the index: within each sub-index in proportion, and both halves alike. */
    private static double[] inIndex(double[] weights) {
        double first = Arrays.stream(weights, 0, 5).sum();
        double second = Arrays.stream(weights, 5, 8).sum();
        return IntStream.range(0, 8)
                .mapToDouble(child -> weights[child] / (2 * (child < 5 ? first : second)))
                .toArray();
    }

    /** Both children have target 1/2, which weights reach exactly; COINr stops at ln(mean square) = −13.3. */
    @Test
    void balances_the_two_sub_indices_of_asem_better_than_coinr() {
        double[][] scores = asem(List.of("Conn", "Sust"));
        double[] weights = EQUAL.weigh(siblings(scores)).weights();
        double coinr = ReferenceFigures.column(
                ReferenceFigures.table("coinr/weights/opt_balance_equal_L3_optim.csv"), "value")[0];
        // Their sum is printed; these have it, and lie on its simplex.
        double[] stopped = {0.4, 0.625};
        double[] half = {0.5, 0.5};
        assertThat(balance(scores, stopped, half)).isCloseTo(coinr, within(1e-9));
        assertThat(balance(scores, weights, half)).isLessThan(coinr - 20);
        double[] r = withMean(scores, weights);
        assertThat(r[0]).isCloseTo(r[1], within(1e-12));
    }

    @Test
    void informs_more_of_the_two_sub_indices_of_asem_than_coinr() {
        double[][] scores = asem(List.of("Conn", "Sust"));
        Weighed weighed = INFORMATION.weigh(siblings(scores));
        double coinr = Arrays.stream(ReferenceFigures.column(
                        ReferenceFigures.table("coinr/weights/opt_infomax_L3_corr_recomputed_at_returned_weights.csv"),
                        "Correlation"))
                .sum();
        assertThat(Arrays.stream(withMean(scores, weighed.weights())).sum()).isGreaterThanOrEqualTo(coinr);
    }

    /** COINr optimises pillars below two sub-indices; compared at the weights of pillars in the index. */
    @Test
    void agrees_with_coinr_on_correlations_and_does_better_on_the_pillars() {
        double[][] scores = asem(PILLARS);
        List<NamedCsvRecord> table = ReferenceFigures.table("coinr/weights/opt_balance_1to8_L2_corr.csv");
        double[] targets = ReferenceFigures.column(table, "Desired");
        double[] theirs = inIndex(ReferenceFigures.column(table, "OptWeight"));
        double[] r = withMean(scores, theirs);
        for (NamedCsvRecord row :
                ReferenceFigures.table("coinr/weights/opt_balance_1to8_L2_corr_recomputed_at_returned_weights.csv")) {
            assertThat(r[PILLARS.indexOf(row.getField("Var2"))])
                    .isCloseTo(Double.parseDouble(row.getField("Correlation")), within(1e-12));
        }
        Weighed ours = GIVEN.weigh(siblings(scores, targets));
        assertThat(constant(ours, "deviation")).isLessThan(Balance.deviation(targets, shares(r)));
        assertThat(balance(scores, ours.weights(), targets)).isLessThan(balance(scores, theirs, targets));
    }

    @Test
    void tells_the_correlations_that_the_weights_lead_to() {
        double[][] scores = asem(PILLARS);
        for (CorrelationOptimised method : List.of(EQUAL, INFORMATION)) {
            Weighed weighed = method.weigh(siblings(scores));
            double[] r = withMean(scores, weighed.weights());
            for (int child = 0; child < 8; child++) {
                assertThat(constant(weighed, "correlation C" + (child + 1))).isCloseTo(r[child], within(1e-12));
            }
        }
    }

    /** COINr compares targets with correlations in another order, and lifts ConEcFin where Physical is asked for. */
    @Test
    void asking_more_for_a_child_raises_that_child() {
        double[][] scores = asem(PILLARS);
        double[] targets = new double[8];
        Arrays.fill(targets, 0.1);
        targets[0] = 0.3;
        double[] before = shares(withMean(scores, EQUAL.weigh(siblings(scores)).weights()));
        double[] after =
                shares(withMean(scores, GIVEN.weigh(siblings(scores, targets)).weights()));
        for (int child = 1; child < 8; child++) {
            assertThat(after[0]).isGreaterThan(after[child]);
        }
        assertThat(after[0]).isGreaterThan(before[0] + 0.02);
        for (int asked = 0; asked < 5; asked++) {
            double[][] apart = Samples.scores(5, 60, 4);
            double[] wanted = {0.175, 0.175, 0.175, 0.175, 0.175};
            wanted[asked] = 0.3;
            double[] reached =
                    shares(withMean(apart, GIVEN.weigh(siblings(apart, wanted)).weights()));
            assertThat(reached[asked]).isCloseTo(0.3, within(1e-9));
        }
    }

    /** No weight moved to another child, however little, comes nearer to the aim. */
    @Test
    void no_other_weights_are_better() {
        double[][] scores = asem(PILLARS);
        double[] targets = {0.3, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
        double[] best = GIVEN.weigh(siblings(scores, targets)).weights();
        double[] most = INFORMATION.weigh(siblings(scores)).weights();
        assertThat(best).contains(0.0); // a bound is reached, so the test is of more than equations
        for (int from = 0; from < 8; from++) {
            for (int to = 0; to < 8; to++) {
                for (double part : new double[] {1e-4, 0.01, 0.1}) {
                    double[] moved = moved(best, from, to, part);
                    assertThat(balance(scores, moved, targets))
                            .isGreaterThanOrEqualTo(balance(scores, best, targets) - 1e-12);
                    double sum = Arrays.stream(withMean(scores, moved(most, from, to, part)))
                            .sum();
                    assertThat(sum)
                            .isLessThanOrEqualTo(
                                    Arrays.stream(withMean(scores, most)).sum() + 1e-12);
                }
            }
        }
    }

    private static double[] moved(double[] weights, int from, int to, double part) {
        double[] moved = weights.clone();
        double amount = Math.min(part, moved[from]);
        moved[from] -= amount;
        moved[to] += amount;
        return moved;
    }

    @Test
    void information_weighs_standardised_children_alike() {
        double[][] scores = {{1, 2, 3, 5}, {10, 30, 20, 40}};
        double[] weights = INFORMATION.weigh(siblings(scores)).weights();
        assertThat(weights[0] / weights[1]).isCloseTo(deviation(scores[1]) / deviation(scores[0]), within(1e-12));
    }

    private static double deviation(double[] values) {
        return Math.sqrt(Correlation.covariance(values, values));
    }

    @Test
    void given_targets_must_be_there() {
        double[][] scores = Samples.scores(3, 20, 2);
        assertThatThrownBy(() -> GIVEN.weigh(siblings(scores, 0.5, Double.NaN, 0.5)))
                .isInstanceOf(NotComputable.class)
                .hasMessage("C2 has no weight in the framework file to aim at");
        assertThatThrownBy(() -> GIVEN.weigh(siblings(scores, 0, 0, 0)))
                .isInstanceOf(NotComputable.class)
                .hasMessageContaining("nothing to aim at");
    }

    @Test
    void a_child_that_does_not_vary_has_weight_0() {
        double[][] scores = Samples.scores(3, 20, 2);
        Arrays.fill(scores[1], 5);
        for (CorrelationOptimised method : List.of(EQUAL, INFORMATION)) {
            assertThat(method.weigh(siblings(scores)).weights()[1]).isEqualTo(0);
        }
    }

    @Test
    void correlations_are_those_of_the_children() {
        double[][] scores = Samples.scores(3, 20, 2);
        ChildCorrelations correlations = ChildCorrelations.ofComplete(siblings(scores));
        assertThat(correlations.matrix().getEntry(0, 2))
                .isCloseTo(Correlation.pearson(scores[0], scores[2]), within(1e-12));
        assertThat(correlations.deviations()[1]).isCloseTo(deviation(scores[1]), within(1e-12));
    }
}
