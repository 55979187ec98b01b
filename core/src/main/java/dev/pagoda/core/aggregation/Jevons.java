// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Sample;
import java.util.Arrays;
import java.util.List;

/**
 * Jevons index: the weighted geometric mean of ratios to a base: {@code S_u = 100 ∏_j (s_uj / b_j) ^ w_j}, where the
 * base b_j is the mean, or the best, of the ranked units. A unit that equals the base in all children has 100; with
 * equal weights it is Jevons' own. Where no child is missing units stand in the order of the {@link Geometric} mean;
 * where one is missing the ratios of the others still compare.
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out and the weights of the others are rescaled, and so is one that no ranked unit has;
 *   <li>a child of weight 0 never counts;
 *   <li>a score, or a base, of 0 or less is refused, since the product would be zero or not exist.
 * </ul>
 *
 * <p>A unit that is not ranked is measured against the same base.
 *
 * <p>Source: Jevons (1865), On the variation of prices and the value of the currency since 1782; for composite indices
 * Massoli, Mazziotta, Pareto and Rinaldelli (2014), Indici compositi per il BES, Istat, with the base Italy.
 */
public record Jevons(boolean best) implements Comparison {
    private enum Divisor {
        MEAN,
        BEST
    }

    private static final Parameter<Divisor> BASE = Parameter.choice(
            "base", Divisor.MEAN, "what scores are divided by: mean or best of the ranked units", "得分的基准：参评单元的均值或最佳值");

    public static final Method<Aggregation> METHOD = new Method<>(
            "jevons",
            new Name("Jevons index", "杰文斯指数"),
            new Name(
                    "Geometric mean of the ratios to the mean unit, which has 100; needs positive scores.",
                    "与平均单元之比的几何平均，平均单元为 100；要求得分为正。"),
            new Name("Needs a base that does not change and scores above zero.", "需要固定的基准且得分必须为正。"),
            "S = 100 ∏ (s_j / b_j)^(w_j / Σ w)",
            "Massoli, Mazziotta, Pareto and Rinaldelli (2014), Indici compositi per il BES",
            List.of(BASE),
            given -> new Jevons(given.get(BASE) == Divisor.BEST));

    @Override
    public double[] aggregate(double[][] scores, double[] weights, double[][] reference) {
        Peers peers = Peers.of(reference, weights);
        double[] bases = new double[scores.length];
        Arrays.setAll(bases, child -> base(peers.child(child)));
        double[] made = Means.of(scores, weights, (score, child, row) -> {
            if (score <= 0 || bases[child] <= 0) {
                throw Refusal.notPositive("a Jevons index", child, row);
            }
            return Elementary.ln(score / bases[child]);
        });
        for (int row = 0; row < made.length; row++) {
            made[row] = 100 * Elementary.exp(made[row]);
        }
        return made;
    }

    private double base(Sample ranked) {
        return best ? ranked.max() : ranked.mean();
    }
}
