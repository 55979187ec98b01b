// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Weighted harmonic mean: {@code S_u = Σ_j w_j / Σ_j (w_j / s_uj)} over the children that are there. A weak child is
 * compensated even less than in a geometric mean.
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out;
 *   <li>a child of weight 0 never counts;
 *   <li>a score of 0 or less in a child that counts is refused, since it cannot be divided by.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6; COINr 1.1.14, {@code a_hmean}.
 */
public record Harmonic() implements Aggregation {
    public static final Method<Aggregation> METHOD = new Method<>(
            "harmonic",
            new Name("Weighted harmonic mean", "加权调和平均"),
            new Name("The weakest child pulls hardest; needs positive scores.", "最弱的子项影响最大；要求得分为正。"),
            new Name(
                    "Not for scores of zero or below; the weakest child dominates more than most teams intend.",
                    "得分含零或负数时不宜；最弱项的影响往往超出预期。"),
            "S = Σ w_j / Σ (w_j / s_j)",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6; COINr 1.1.14, a_hmean",
            List.of(),
            given -> new Harmonic());

    @Override
    public double[] aggregate(double[][] scores, double[] weights) {
        double[] reciprocals = Means.of(scores, weights, (score, child, row) -> {
            if (score <= 0) {
                throw Refusal.notPositive("a harmonic mean", child, row);
            }
            return 1 / score;
        });
        for (int row = 0; row < reciprocals.length; row++) {
            reciprocals[row] = 1 / reciprocals[row];
        }
        return reciprocals;
    }
}
