// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Direction;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/**
 * Share of the best value: {@code s = upper · x / max} when higher is better, {@code s = upper · min / x} when lower
 * is. A unit with half of the best, or with twice of it where lower is better, gets half of the points.
 *
 * <p>Shapes: one column of values on a ratio scale, in any unit of measurement; scores in points.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>a negative value, or a zero where lower is better, is refused by name;
 *   <li>a value better than the reference values scores more than upper;
 *   <li>values that are all equal share the full score, unless they are zeros, which have none.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5, distance to a reference; for
 * lower-is-better the reciprocal, since COINr 1.1.14 ({@code n_fracmax}) leaves such an indicator unreversed.
 */
public record ShareOfMaximum(double upper) implements Normalisation {
    private static final Parameter<Double> UPPER =
            Parameter.number("upper", 100, "score of the best reference value", "最优参考值的得分");

    public static final Method<Normalisation> METHOD = new Method<>(
            "share-of-maximum",
            new Name("Share of the best value", "最优值占比"),
            new Name(
                    "The value as a share of the best one; keeps ratios, for indicators with a true zero.",
                    "取值占最优值的比例；保留比率关系，适用于有真实零点的指标。"),
            new Name(
                    "Not for values at or below zero; the best unit alone moves the scores of all.",
                    "取值含零或负数时不宜；最优单元的变动会影响所有得分。"),
            "s = upper · x / max; s = upper · min / x where lower is better",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5",
            List.of(UPPER),
            given -> new ShareOfMaximum(given.get(UPPER)));

    public ShareOfMaximum {
        if (!(upper > 0)) {
            throw new IllegalArgumentException("upper (" + Figure.of(upper) + ") must be greater than 0");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        double best = reference.best();
        if (reference.sample().isEmpty() || best == 0 && !reference.sample().varies()) {
            return Scale.none();
        }
        return Scale.of(
                Proportion.to(best, "its best value", upper, reference.direction()),
                new Constant(reference.direction() == Direction.HIGHER_IS_BETTER ? "max" : "min", best));
    }
}
