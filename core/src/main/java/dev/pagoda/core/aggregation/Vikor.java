// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.List;

/**
 * VIKOR, a compromise between the regret over all children and the largest regret in one: with {@code d_uj = (s⁺_j −
 * s_uj) / (s⁺_j − s⁻_j)}, best and worst of the ranked units, {@code A_u = Σ_j w_j d_uj}, {@code R_u = max_j w_j d_uj}
 * and {@code Q_u = v (A_u − A⁺) / (A⁻ − A⁺) + (1 − v) (R_u − R⁺) / (R⁻ − R⁺)}, the smallest being the best of A and R.
 * The literature ranks by Q, lower being better; the score here is {@code 1 − Q}, so that higher is better.
 *
 * <p>Shapes as in {@link Aggregation}; v without unit. From 0 for a unit that is worst in both to 1 for one that is
 * best in both; a unit that is not ranked can lie beyond.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out and the weights of the others are rescaled;
 *   <li>a child of weight 0 or one that no ranked unit has never counts;
 *   <li>where all ranked units have the same A, or R, that part is 0;
 *   <li>fewer than two ranked units and a child without differences are refused.
 * </ul>
 *
 * <p>Source: Opricovic and Tzeng (2004), Compromise solution by MCDM methods, European Journal of Operational Research
 * 156. Its tests of acceptable advantage and stability are not part of the score.
 */
public record Vikor(double v) implements Comparison {
    private static final Parameter<Double> V = Parameter.fraction(
            "v", 0.5, "weight of the regret over all children against the largest one", "总体遗憾相对于最大遗憾的权重");

    public static final Method<Aggregation> METHOD = new Method<>(
            "vikor",
            new Name("Compromise ranking (VIKOR)", "多准则妥协解排序法（VIKOR）"),
            new Name(
                    "A compromise between the regret over all children and the largest regret in one; the score is"
                            + " 1 − Q.",
                    "在总体遗憾与单项最大遗憾之间折中；得分为 1 − Q。"),
            new Name(
                    "Scores depend on who else is ranked, and on the weight given to the largest regret.",
                    "得分取决于参评的其他单元，以及赋予最大遗憾值的权重。"),
            "S = 1 − Q, Q = v (A − A⁺) / (A⁻ − A⁺) + (1 − v) (R − R⁺) / (R⁻ − R⁺)",
            "Opricovic and Tzeng (2004), Compromise solution by MCDM methods",
            List.of(V),
            given -> new Vikor(given.get(V)));

    private static final String NAME = "VIKOR";

    @Override
    public double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        Peers peers = Peers.compared(NAME, scores, weights, reference);
        double[][] regrets = regrets(scores, weights, peers);
        double[][] ranked = regrets(reference, weights, peers);
        double[] sums = sums(regrets, weights);
        double[] shares = shares(sums, sums(ranked, weights));
        double[] largest = shares(largest(regrets, weights), largest(ranked, weights));
        for (int row = 0; row < shares.length; row++) {
            shares[row] = 1 - (v * shares[row] + (1 - v) * largest[row]);
        }
        return shares;
    }

    /** {@code d[child][row]}, NaN where missing or where no ranked unit has the child. */
    private static double[][] regrets(double[][] scores, double[] weights, Peers peers) {
        double[][] regrets = new double[scores.length][scores[0].length];
        for (int child = 0; child < scores.length; child++) {
            double range = weights[child] > 0 ? peers.range(child) : Double.NaN;
            for (int row = 0; row < regrets[child].length; row++) {
                double score = scores[child][row];
                if (range == 0 && !Double.isNaN(score)) {
                    throw Refusal.noScale(NAME, child, row);
                }
                regrets[child][row] = (peers.child(child).max() - score) / range;
            }
        }
        return regrets;
    }

    private static double[] sums(double[][] regrets, double[] weights) {
        return Means.of(regrets, weights, (regret, child, row) -> regret);
    }

    private static double[] largest(double[][] regrets, double[] weights) {
        double[] largest = new double[regrets[0].length];
        double[] present = new double[largest.length];
        Arrays.fill(largest, Double.NaN);
        for (int child = 0; child < regrets.length; child++) {
            for (int row = 0; row < largest.length; row++) {
                double weighted = weights[child] * regrets[child][row];
                if (!Double.isNaN(weighted)) {
                    largest[row] = largest[row] >= weighted ? largest[row] : weighted;
                    present[row] += weights[child];
                }
            }
        }
        for (int row = 0; row < largest.length; row++) {
            largest[row] /= present[row];
        }
        return largest;
    }

    /** Where values lie between the smallest and the largest of the ranked units; 0 if these are the same. */
    private static double[] shares(double[] values, double[] ranked) {
        Sample sample = Sample.of(ranked);
        double range = sample.max() - sample.min();
        return Arrays.stream(values)
                .map(value -> range == 0 ? 0 * value : (value - sample.min()) / range)
                .toArray();
    }
}
