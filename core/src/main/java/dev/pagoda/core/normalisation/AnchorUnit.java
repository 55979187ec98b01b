// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/**
 * In proportion to an anchor unit: {@code s = upper · x / r} when higher is better, {@code s = upper · r / x} when
 * lower is, where r is the value of the anchor unit. A unit with twice the value of the anchor, or with half of it
 * where lower is better, scores twice as much.
 *
 * <p>Shapes: one column of values on a ratio scale, in any unit of measurement; scores in points, {@code upper} for the
 * anchor unit, with no upper end.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has scores;
 *   <li>an anchor without a value, or with one that is not above 0, is refused, and so is a negative value, or one that
 *       is not above 0 where lower is better.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5, distance to a reference.
 */
public record AnchorUnit(String unit, double upper) implements Normalisation {
    private static final Parameter<String> UNIT =
            Parameter.unit("unit", "code of the anchor unit, one of the ranked units", "锚定单元的代码，须为参与排名的单元");
    private static final Parameter<Double> UPPER =
            Parameter.number("upper", 100, "score of the anchor unit", "锚定单元的得分");

    public static final Method<Normalisation> METHOD = new Method<>(
            "anchor-unit",
            new Name("Proportion to an anchor unit", "锚定单元比例法"),
            new Name(
                    "A chosen unit scores 100 at every indicator and the others in proportion, as price comparisons"
                            + " with one city do.",
                    "选定单元每项指标均为 100 分，其他单元按比例计分，类似以某城市为基准的物价比较。"),
            new Name(
                    "Whatever is unusual about the anchor moves all scores, and an indicator at which it is weak"
                            + " outweighs the others.",
                    "锚定单元的特殊之处会影响全部得分；其薄弱的指标会使该项得分过高、压过其他指标。"),
            "s = upper · x / r; s = upper · r / x where lower is better; r the value of the anchor unit",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5",
            List.of(UNIT, UPPER),
            given -> new AnchorUnit(given.get(UNIT), given.get(UPPER)));

    public AnchorUnit {
        if (!(upper > 0)) {
            throw new IllegalArgumentException("upper (" + Figure.of(upper) + ") must be greater than 0");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        if (reference.sample().isEmpty()) {
            return Scale.none();
        }
        double value = reference.valueOf().applyAsDouble(unit);
        if (Double.isNaN(value)) {
            throw new NotComputable(
                    new Name(
                            "the anchor unit " + unit + " has no value among those to learn from",
                            "锚定单元 " + unit + " 在取得常数的数据中没有数值"),
                    new Name(
                            "Choose another anchor unit, or another normalisation for this indicator.",
                            "请另选锚定单元，或对该指标改用其他标准化。"));
        }
        return Scale.of(
                Proportion.to(value, "the value of the anchor unit " + unit, upper, reference.direction()),
                new Constant("anchor", value));
    }
}
