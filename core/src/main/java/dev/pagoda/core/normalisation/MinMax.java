// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/**
 * Min–max rescaling: {@code s = lower + (upper − lower) · (x − worst) / (best − worst)}, where best and worst are the
 * largest and the smallest reference value, swapped when lower is better. With {@code log}, values and bounds are
 * replaced by their logarithms.
 *
 * <p>Shapes: one column of values in any unit of measurement; scores in points.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has no scores;
 *   <li>a value outside the reference range gets a score outside lower … upper.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 */
public record MinMax(double lower, double upper, Logarithm log) implements Normalisation {
    static final Parameter<Double> LOWER =
            Parameter.number("lower", 0, "score of the worst reference value", "最差参考值的得分");
    static final Parameter<Double> UPPER =
            Parameter.number("upper", 100, "score of the best reference value", "最优参考值的得分");

    public static final Method<Normalisation> METHOD = new Method<>(
            "min-max",
            new Name("Min–max rescaling", "极差标准化"),
            new Name(
                    "Linear between the worst and the best value; simple and common, but an outlier squeezes all"
                            + " others.",
                    "在最差值与最优值之间线性换算；简单常用，但异常值会压缩其他单元的差距。"),
            new Name(
                    "One outlier sets the scale for all; treat outliers first, and fix the bounds where editions are"
                            + " compared.",
                    "个别异常值会决定整个尺度；应先处理异常值，跨期比较时应固定上下限。"),
            "s = lower + (upper − lower) · (x − worst) / (best − worst)",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5",
            List.of(LOWER, UPPER, Logarithm.PARAMETER),
            given -> new MinMax(given.get(LOWER), given.get(UPPER), given.get(Logarithm.PARAMETER)));

    public MinMax {
        checkBounds(lower, upper);
    }

    static void checkBounds(double lower, double upper) {
        if (!(lower < upper)) {
            throw new IllegalArgumentException(
                    "lower (" + Figure.of(lower) + ") must be less than upper (" + Figure.of(upper) + ")");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        if (!reference.sample().varies()) {
            return Scale.none(); // not 0/0 for all: another value would be divided by 0
        }
        return Scale.of(
                StraightLine.between(log, reference.worst(), reference.best(), lower, upper),
                new Constant("min", reference.sample().min()),
                new Constant("max", reference.sample().max()));
    }
}
