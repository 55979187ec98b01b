// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Weighted median: the score that half of the weight lies at or below. Where the weight up to a score is exactly half,
 * it is the mean of that score and the next one, so with equal weights it is the plain median. Extreme children do not
 * move it.
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out and the weights of the others are rescaled;
 *   <li>a child of weight 0 never counts;
 *   <li>a weight within 1e-12 of half is half.
 * </ul>
 *
 * <p>Source: Edgeworth (1888), On a new method of reducing observations relating to several quantities, Philosophical
 * Magazine 25.
 */
public record MedianScore() implements Aggregation {
    private static final double ROUNDING = 1e-12;

    public static final Method<Aggregation> METHOD = new Method<>(
            "median",
            new Name("Weighted median", "加权中位数"),
            new Name(
                    "The middle score by weight; a single very strong or very weak child does not matter.",
                    "按权重居中的得分；个别极强或极弱的子项不影响结果。"),
            new Name(
                    "It does not see how good the best and how bad the worst children are; not for fewer than about"
                            + " five children.",
                    "看不到最强项与最弱项的程度；子项少于约五个时不宜。"),
            "S = s_(k) with Σ_{i<k} w_(i) < 1/2 ≤ Σ_{i≤k} w_(i), s_(1) ≤ s_(2) ≤ …",
            "Edgeworth (1888), On a new method of reducing observations relating to several quantities",
            List.of(),
            given -> new MedianScore());

    @Override
    public double[] aggregate(double[][] scores, double[] weights) {
        double[] medians = new double[scores[0].length];
        for (int row = 0; row < medians.length; row++) {
            medians[row] = of(Ordered.of(scores, weights, row));
        }
        return medians;
    }

    private static double of(Ordered children) {
        double upTo = 0;
        for (int k = 0; k < children.size(); k++) {
            upTo += children.share(k);
            if (Math.abs(upTo - 0.5) <= ROUNDING && k + 1 < children.size()) {
                return (children.score(k) + children.score(k + 1)) / 2;
            }
            if (upTo > 0.5) {
                return children.score(k);
            }
        }
        return Double.NaN;
    }
}
