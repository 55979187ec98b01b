// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Weighted arithmetic mean: {@code S_u = Σ_j w_j s_uj / Σ_j w_j} over the children that are there. A weak child is
 * fully compensated by a strong one.
 *
 * <p>Shapes as in {@link Aggregation}. Special cases: a missing child is left out; a child of weight 0 never counts.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6.
 */
public record Arithmetic() implements Aggregation {
    public static final Method<Aggregation> METHOD = new Method<>(
            "arithmetic",
            new Name("Weighted arithmetic mean", "加权算术平均"),
            new Name(
                    "The plain weighted mean; weakness in one child is fully compensated by strength in another.",
                    "普通加权平均；一个子项的弱势可由另一子项的强势完全补偿。"),
            new Name(
                    "A strong child makes up for a weak one without limit; not where no child may be neglected.",
                    "强项可以完全弥补弱项；各项均不可偏废时不宜。"),
            "S = Σ w_j s_j / Σ w_j",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6",
            List.of(),
            given -> new Arithmetic());

    @Override
    public double[] aggregate(double[][] scores, double[] weights) {
        int rows = scores[0].length;
        double[] sum = new double[rows];
        double[] present = new double[rows];
        for (int child = 0; child < scores.length; child++) {
            double weight = weights[child];
            double[] column = scores[child];
            for (int row = 0; row < rows; row++) {
                double score = column[row];
                if (!Double.isNaN(score)) {
                    sum[row] += weight * score;
                    present[row] += weight;
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            sum[row] /= present[row]; // 0/0 = NaN: no child of positive weight is there
        }
        return sum;
    }
}
