// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import java.util.List;

/**
 * Angle weights: {@code w_j = θ_j / Σ θ}, with θ the angle between the scores of a child, divided by their sum, and the
 * vector in which all units have the same. Its cosine is {@code Σ s / (√n · √(Σ s²))} and its tangent the coefficient
 * of variation σ / mean, by which it is computed.
 *
 * <p>Shapes: scores of the siblings in points, of a mean above 0; angles in radians; weights sum to 1.
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
 * <p>The weights depend on where the zero of the scale is. Constants: the angles.
 *
 * <p>Source: Shuai et al. (2012), 24th Chinese Control and Decision Conference.
 */
public record Angle() implements Weighting {
    private static final int HALVINGS = 3;
    private static final int TERMS = 14;

    public static final Method<Weighting> METHOD = new Method<>(
            "angle",
            new Name("Angle weights", "夹角赋权法"),
            new Name(
                    "Children whose scores point further away from all units being equal get more weight; like the"
                            + " coefficient of variation, but large spreads count less.",
                    "得分向量与“各单元相等”向量夹角越大权重越高；近似变异系数法，但对大差异较为缓和。"),
            new Name(
                    "Spread is not importance; and the weights change with the zero of the scale.",
                    "差异大并不等于重要；且权重随得分零点而变。"),
            "w_j = θ_j / Σ θ, cos θ = Σ s / (√n · √(Σ s²))",
            "Shuai et al. (2012), 24th Chinese Control and Decision Conference",
            List.of(),
            given -> new Angle());

    @Override
    public Weighed weigh(Siblings siblings) {
        // The tangent, since a cosine near 1 would lose most of its digits.
        return ScoreSpread.weigh(
                siblings,
                "angle",
                (scores, child) -> arctangent(
                        scores.populationStandardDeviation() / ScoreSpread.positiveMean("angle", scores, child)));
    }

    /**
     * By plain arithmetic, so that the bits are the same everywhere: the angle is halved until its series converges
     * fast. For x from 0.
     */
    static double arctangent(double x) {
        double tangent = x;
        for (int i = 0; i < HALVINGS; i++) {
            tangent = tangent / (1 + Elementary.squareRoot(1 + tangent * tangent));
        }
        double square = tangent * tangent;
        double sum = 0;
        for (int k = TERMS; k >= 0; k--) {
            sum = 1.0 / (2 * k + 1) - square * sum;
        }
        return (1 << HALVINGS) * (tangent * sum);
    }
}
