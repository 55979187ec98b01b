// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Distance to a reference unit: {@code s = upper · (1 − (r − x) / (r − worst))}, where r is the value of the reference
 * unit and worst the worst reference value.
 *
 * <p>Shapes: one column of values in any unit of measurement; scores in points, 0 for the worst reference value, upper
 * for the reference unit.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has no scores;
 *   <li>a unit better than the reference unit scores more than upper, unless {@code cap} is set;
 *   <li>a reference unit without a value, or with the worst one, is refused.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5; COINr 1.1.14, {@code n_dist2ref}.
 */
public record DistanceToReference(String unit, double upper, boolean cap) implements Normalisation {
    private static final Parameter<String> UNIT =
            Parameter.unit("unit", "code of the reference unit, one of the ranked units", "参照单元的代码，须为参与排名的单元");
    private static final Parameter<Double> UPPER =
            Parameter.number("upper", 100, "score of the reference unit", "参照单元的得分");
    private static final Parameter<Boolean> CAP =
            Parameter.flag("cap", false, "no score above that of the reference unit", "得分不超过参照单元");

    public static final Method<Normalisation> METHOD = new Method<>(
            "distance-to-reference",
            new Name("Distance to a reference unit", "参照单元距离法"),
            new Name(
                    "How near a value comes to that of a chosen unit, such as the capital or last year's leader.",
                    "与选定单元（如首都或上期领先者）的接近程度。"),
            new Name(
                    "Scores move with the reference unit even when a unit itself does not change.",
                    "参照单元变动时，其他单元即使未变，得分也会变化。"),
            "s = upper · (1 − (r − x) / (r − worst)), r the value of the reference unit",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5; COINr 1.1.14, n_dist2ref",
            List.of(UNIT, UPPER, CAP),
            given -> new DistanceToReference(given.get(UNIT), given.get(UPPER), given.get(CAP)));

    public DistanceToReference {
        if (!(upper > 0)) {
            throw new IllegalArgumentException("upper (" + Figure.of(upper) + ") must be greater than 0");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        if (!reference.sample().varies()) {
            return Scale.none();
        }
        double value = checked(reference.valueOf().applyAsDouble(unit), reference.worst());
        DoubleUnaryOperator line = StraightLine.between(Logarithm.NONE, reference.worst(), value, 0, upper);
        return Scale.of(
                cap ? x -> Math.min(line.applyAsDouble(x), upper) : line,
                new Constant("reference", value),
                new Constant("worst", reference.worst()));
    }

    private double checked(double value, double worst) {
        Name cure = new Name(
                "Choose another reference unit, or another normalisation for this indicator.", "请另选参照单元，或对该指标改用其他标准化。");
        if (Double.isNaN(value)) {
            throw new NotComputable(
                    new Name(
                            "the reference unit " + unit + " has no value among those to learn from",
                            "参照单元 " + unit + " 在取得常数的数据中没有数值"),
                    cure);
        }
        if (value == worst) {
            throw new NotComputable(
                    new Name(
                            "the reference unit " + unit + " has the worst value, " + Figure.of(value),
                            "参照单元 " + unit + " 的数值 " + Figure.of(value) + " 是最差值"),
                    cure);
        }
        return value;
    }
}
