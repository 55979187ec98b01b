// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Gini weights: {@code w_j = G_j / Σ G}, with the Gini coefficient {@code G = Σ_i Σ_k |s_i − s_k| / (2 n² · mean)} of
 * the n scores of a child. A child in which few units have most of the points counts more.
 *
 * <p>Shapes: scores of the siblings in points, none negative; weights sum to 1.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing score is left out of its own child alone;
 *   <li>a child that does not vary, or has one score only, has weight 0;
 *   <li>negative scores are refused, and so are siblings none of which varies;
 *   <li>an only child has weight 1.
 * </ul>
 *
 * <p>The weights depend on where the zero of the scale is. Constants: the coefficients.
 *
 * <p>Source: Gini (1912), Variabilità e mutabilità, for the coefficient.
 */
public record Gini() implements Weighting {
    public static final Method<Weighting> METHOD = new Method<>(
            "gini",
            new Name("Gini-coefficient weights", "基尼系数赋权法"),
            new Name(
                    "Children in which the points are spread more unevenly over the units get more weight, by the Gini"
                            + " coefficient.",
                    "按基尼系数赋权：得分在单元间分布越不均的子项权重越高。"),
            new Name(
                    "Spread is not importance; and the weights change with the zero of the scale, which min-max puts at"
                            + " the worst unit.",
                    "差异大并不等于重要；权重随得分零点而变，而极差标准化把零点定在最差单元。"),
            "w_j = G_j / Σ G, G = Σ Σ |s_i − s_k| / (2 n² · mean)",
            "Gini (1912), Variabilità e mutabilità",
            List.of(),
            given -> new Gini());

    @Override
    public Weighed weigh(Siblings siblings) {
        return ScoreSpread.weigh(siblings, "gini", Gini::coefficient);
    }

    /**
     * Each score of the ascending order counts with how many stand below it less how many above: no need to compare all
     * pairs.
     */
    private static double coefficient(Sample scores, int child) {
        if (scores.min() < 0) {
            throw new NotComputable(
                    new Name(
                            "gini weights need scores that are not negative, but one is " + Figure.of(scores.min()),
                            "基尼赋权要求得分不为负，但有一个为 " + Figure.of(scores.min())),
                    new Name(
                            "Use a normalisation without negative scores, such as min-max, or another weighting.",
                            "请改用不产生负分的标准化（如 min-max），或改用其他赋权。"),
                    child,
                    -1);
        }
        int n = scores.size();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (2.0 * i + 1 - n) * scores.get(i);
        }
        return sum / (n * scores.sum());
    }
}
