// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/**
 * Penalty by the coefficient of variation: {@code S_u = M (1 − λ cv^p)}, {@code cv = σ / M}, with weighted mean M and
 * standard deviation σ of the unit's children. With p 1 and λ 1 it is the mean less one deviation; with p 2 and λ 1 the
 * {@link MazziottaPareto} index.
 *
 * <p>Shapes as in {@link Aggregation}.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing child is left out and the weights of the others are rescaled;
 *   <li>a child of weight 0 never counts;
 *   <li>a unit with one child has no penalty;
 *   <li>a unit whose mean is not above 0 is refused, since cv does not exist;
 *   <li>a very uneven unit can fall below 0.
 * </ul>
 *
 * <p>Source: Mazziotta and Pareto (2007), Un indicatore sintetico di dotazione infrastrutturale: il metodo delle
 * penalità per coefficiente di variazione, Italian Conference of Regional Science, with p 2. The complement of the
 * coefficient, {@code 1 − cv}, is what Chinese studies call the degree of coordination by dispersion (离差系数);
 * {@link CouplingCoordination} is its other form.
 */
public record VariationPenalty(double strength, double exponent) implements Aggregation {
    private static final Parameter<Double> STRENGTH = Parameter.number(
            "strength", 1, "share of the mean that a coefficient of variation of 1 takes away", "变异系数为 1 时扣除的均值份额");
    private static final Parameter<Double> EXPONENT = Parameter.number(
            "exponent",
            1,
            "power of the coefficient of variation: 1 in proportion, 2 as in the Mazziotta–Pareto index",
            "变异系数的幂次：1 为成比例，2 同马齐奥塔—帕累托指数");

    public static final Method<Aggregation> METHOD = new Method<>(
            "variation-penalty",
            new Name("Penalty by the coefficient of variation", "变异系数惩罚"),
            new Name(
                    "The mean, less a share of it that grows with how uneven the children of a unit are.",
                    "均值按单元各子项的不均衡程度打折扣。"),
            new Name(
                    "It punishes specialisation, which may be a strength of a city; not where children are"
                            + " alternatives.",
                    "会惩罚专业化，而专业化也可能是城市的优势；子项可互相替代时不宜。"),
            "S = M (1 − λ cv^p), cv = σ / M",
            "Mazziotta and Pareto (2007), Un indicatore sintetico di dotazione infrastrutturale: il metodo delle"
                    + " penalità per coefficiente di variazione",
            List.of(STRENGTH, EXPONENT),
            given -> new VariationPenalty(given.get(STRENGTH), given.get(EXPONENT)));

    public VariationPenalty {
        if (!(strength >= 0)) {
            throw new IllegalArgumentException("strength (" + Figure.of(strength) + ") must not be negative");
        }
        if (!(exponent > 0)) {
            throw new IllegalArgumentException("exponent (" + Figure.of(exponent) + ") must be greater than 0");
        }
    }

    @Override
    public double[] aggregate(double[][] scores, double[] weights) {
        Unevenness children = Unevenness.of("a penalty by the coefficient of variation", scores, weights, false);
        double[] made = children.means().clone();
        for (int row = 0; row < made.length; row++) {
            double variation = children.variation()[row];
            made[row] *= 1 - strength * (exponent == 1 ? variation : Elementary.power(variation, exponent));
        }
        return made;
    }
}
