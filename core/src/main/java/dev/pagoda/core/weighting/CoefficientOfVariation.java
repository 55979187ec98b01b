// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Deviation;
import java.util.List;

/**
 * Weights by coefficient of variation: {@code w_j = v_j / Σ v}, with {@code v = σ / mean}. A child whose scores differ
 * more in proportion to their mean counts more.
 *
 * <p>Shapes: scores of the siblings in points, of a mean above 0; weights sum to 1.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing score is left out of its own child alone;
 *   <li>a child that does not vary, or has one score only, has weight 0;
 *   <li>a mean that is not above 0 is refused, and so are siblings none of which varies;
 *   <li>an only child has weight 1.
 * </ul>
 *
 * <p>The weights depend on where the zero of the scale is. Constants: the coefficients.
 *
 * <p>Source: Pearson (1896), Mathematical Contributions to the Theory of Evolution III, for the coefficient; the usual
 * variation-coefficient method of Chinese comprehensive evaluation for the weights.
 */
public record CoefficientOfVariation(boolean population) implements Weighting {
    public static final Method<Weighting> METHOD = new Method<>(
            "coefficient-of-variation",
            new Name("Coefficient-of-variation weights", "变异系数法"),
            new Name(
                    "Children in which units differ more in proportion to their mean get more weight.",
                    "按变异系数赋权：相对差异越大的子项权重越高。"),
            new Name(
                    "Spread is not importance; and a child with a low mean gets a high weight, so the weights change"
                            + " with the zero of the scale.",
                    "差异大并不等于重要；均值偏低的子项权重会偏高，且权重随得分零点而变。"),
            "w_j = v_j / Σ v, v = σ / mean",
            "Pearson (1896), Mathematical Contributions to the Theory of Evolution III; variation-coefficient method of"
                    + " Chinese comprehensive evaluation (变异系数法)",
            List.of(ScoreSpread.DEVIATION),
            given -> new CoefficientOfVariation(given.get(ScoreSpread.DEVIATION) == Deviation.POPULATION));

    @Override
    public Weighed weigh(Siblings siblings) {
        return ScoreSpread.weigh(
                siblings,
                "variation",
                (scores, child) -> ScoreSpread.deviation(scores, population)
                        / ScoreSpread.positiveMean("coefficient-of-variation", scores, child));
    }
}
