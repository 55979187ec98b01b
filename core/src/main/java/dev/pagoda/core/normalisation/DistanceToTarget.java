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
 * Distance to a stated target: {@code s = upper · (x − worst) / (target − worst)}, where worst is the worst reference
 * value.
 *
 * <p>Shapes: one column of values and a target in the same unit of measurement; scores in points, 0 for the worst
 * reference value, upper on target.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has no scores;
 *   <li>a value beyond the target scores more than upper, unless {@code cap} is set;
 *   <li>a target that is no better than the worst value is refused.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5; COINr 1.1.14, {@code n_dist2targ}.
 */
public record DistanceToTarget(double target, double upper, boolean cap) implements Normalisation {
    private static final Parameter<Double> TARGET = Parameter.number(
                    "target", 0, "value to reach, in the indicator's unit of measurement", "目标值，采用指标自身计量单位")
            .required()
            .ofIndicator();
    private static final Parameter<Double> UPPER = Parameter.number("upper", 100, "score on target", "达到目标时的得分");
    private static final Parameter<Boolean> CAP =
            Parameter.flag("cap", false, "no score above that on target", "得分不超过达标得分");

    public static final Method<Normalisation> METHOD = new Method<>(
            "distance-to-target",
            new Name("Distance to target", "目标距离法"),
            new Name(
                    "How much of the way from the worst value to a stated target is covered; for indices of goals and"
                            + " plans.",
                    "从最差值到既定目标已完成的路程；适用于目标类、规划类指数。"),
            new Name(
                    "Not without a target that was set for this purpose; beyond it more is not rewarded.",
                    "没有专门设定的目标值时不宜；超过目标后不再加分。"),
            "s = upper · (x − worst) / (target − worst)",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5; COINr 1.1.14, n_dist2targ",
            List.of(TARGET, UPPER, CAP),
            given -> new DistanceToTarget(given.get(TARGET), given.get(UPPER), given.get(CAP)));

    public DistanceToTarget {
        if (!(upper > 0)) {
            throw new IllegalArgumentException("upper (" + Figure.of(upper) + ") must be greater than 0");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        if (!reference.sample().varies()) {
            return Scale.none();
        }
        if (!reference.isBetter(target, reference.worst())) {
            throw new NotComputable(
                    new Name(
                            "its target " + Figure.of(target) + " is no better than the worst value "
                                    + Figure.of(reference.worst()),
                            "目标值 " + Figure.of(target) + " 不优于最差值 " + Figure.of(reference.worst())),
                    new Name("Check target and direction of the indicator.", "请检查该指标的目标值和方向。"));
        }
        DoubleUnaryOperator line = StraightLine.between(Logarithm.NONE, reference.worst(), target, 0, upper);
        return Scale.of(
                cap ? x -> Math.min(line.applyAsDouble(x), upper) : line, new Constant("worst", reference.worst()));
    }
}
