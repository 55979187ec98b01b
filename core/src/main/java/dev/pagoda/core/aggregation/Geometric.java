// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import java.util.List;

/**
 * Weighted geometric mean: {@code S_u = ∏_j s_uj ^ (w_j / Σ w)} over the children that are there. A weak child is only
 * partly compensated by a strong one.
 *
 * <p>The weighted product model is the same thing where weights sum to 1, as they do here: a product of powers whose
 * exponents do not is a power of this mean and ranks units alike.
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out;
 *   <li>a child of weight 0 never counts;
 *   <li>a score of 0 or less in a child that counts is refused, since the product would be zero or not exist.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 */
public record Geometric() implements Aggregation {
    public static final Method<Aggregation> METHOD = new Method<>(
            "geometric",
            new Name("Weighted geometric mean", "加权几何平均"),
            new Name(
                    "Weakness in one child is only partly compensated by strength in another; needs positive scores."
                            + " Also called the weighted product.",
                    "一个子项的弱势只能被部分补偿；要求得分为正。亦称加权乘积法。"),
            new Name(
                    "Not for scores of zero or below: a single zero makes the whole node zero.",
                    "得分含零或负数时不宜：一个零会使整个节点为零。"),
            "S = ∏ s_j ^ (w_j / Σ w)",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6",
            List.of(),
            given -> new Geometric());

    @Override
    public double[] aggregate(double[][] scores, double[] weights) {
        double[] logarithms = Means.of(scores, weights, (score, child, row) -> {
            if (score <= 0) {
                throw Refusal.notPositive("a geometric mean", child, row);
            }
            return Elementary.ln(score);
        });
        for (int row = 0; row < logarithms.length; row++) {
            logarithms[row] = Elementary.exp(logarithms[row]);
        }
        return logarithms;
    }
}
