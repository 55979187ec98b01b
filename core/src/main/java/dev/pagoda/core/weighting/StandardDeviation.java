// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Deviation;
import java.util.List;

/**
 * Weights by standard deviation: {@code w_j = σ_j / Σ σ}. A child whose scores differ more among units counts more.
 *
 * <p>Shapes: scores of the siblings in points; weights sum to 1.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing score is left out of its own child alone;
 *   <li>a child that does not vary, or has one score only, has weight 0;
 *   <li>siblings none of which varies are refused;
 *   <li>an only child has weight 1.
 * </ul>
 *
 * <p>The weights depend on the scale of the scores: after z-scores they are equal. Constants: the deviations.
 *
 * <p>Source: Diakoulaki, Mavrotas and Papayannakis (1995), Determining objective weights in multiple criteria problems:
 * the CRITIC method, Computers and Operations Research 22; Jahan and Edwards (2013), Materials and Design 49.
 */
public record StandardDeviation(boolean population) implements Weighting {
    public static final Method<Weighting> METHOD = new Method<>(
            "standard-deviation",
            new Name("Standard-deviation weights", "标准差赋权法"),
            new Name(
                    "Children in which units differ more get more weight, by the standard deviation of the scores.",
                    "按得分标准差赋权：单元间差异越大的子项权重越高。"),
            new Name(
                    "Spread is not importance; and the weights say more about the normalisation than about the data,"
                            + " since an outlier under min-max shrinks the deviation of all others.",
                    "差异大并不等于重要；权重受标准化方法影响大，例如极差标准化下异常值会压低其余单元的标准差。"),
            "w_j = σ_j / Σ σ",
            "Diakoulaki, Mavrotas and Papayannakis (1995), Computers and Operations Research 22; Jahan and Edwards"
                    + " (2013), Materials and Design 49",
            List.of(ScoreSpread.DEVIATION),
            given -> new StandardDeviation(given.get(ScoreSpread.DEVIATION) == Deviation.POPULATION));

    @Override
    public Weighed weigh(Siblings siblings) {
        return ScoreSpread.weigh(siblings, "sd", (scores, child) -> ScoreSpread.deviation(scores, population));
    }
}
