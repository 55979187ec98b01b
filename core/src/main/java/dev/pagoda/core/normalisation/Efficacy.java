// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Efficacy coefficient (功效系数): with {@code f = (x − worst) / (best − worst)}, {@code s = base + span · f}, by default
 * 60 … 100; in exponential form {@code s = base · ((base + span) / base)^f}; with {@code log}, values and bounds are
 * replaced by their logarithms.
 *
 * <p>Shapes: one column of values and, where given, bounds in the same unit of measurement; scores in points. Best is
 * {@code high} and worst is {@code low}, swapped when lower is better; a bound that is not given is the largest or
 * smallest reference value.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has no scores, unless both bounds are given;
 *   <li>a value outside the bounds gets a score outside base … base + span, unless {@code clip} is set.
 * </ul>
 *
 * <p>Source: the standard formula of Chinese comprehensive evaluation; OECD/JRC (2008), Handbook on Constructing
 * Composite Indicators, has the linear form as min–max, step 5.
 */
public record Efficacy(
        double base, double span, double low, double high, boolean exponential, Logarithm log, boolean clip)
        implements Normalisation {
    private static final Parameter<Double> BASE =
            Parameter.number("base", 60, "score of the worse bound, the value just not admitted", "不容许值（较差界限）的得分");
    private static final Parameter<Double> SPAN =
            Parameter.number("span", 40, "points between the bounds", "两个界限之间的分值");
    private static final Parameter<Double> LOW = Parameter.number(
                    "low", Double.NaN, "lower bound; the smallest reference value if not given", "下界；未给定时取最小参考值")
            .ofIndicator();
    private static final Parameter<Double> HIGH = Parameter.number(
                    "high", Double.NaN, "upper bound; the largest reference value if not given", "上界；未给定时取最大参考值")
            .ofIndicator();

    private enum Growth {
        LINEAR,
        EXPONENTIAL
    }

    private static final Parameter<Growth> FORM = Parameter.choice(
            "form", Growth.LINEAR, "linear, or growing faster towards the best value", "线性，或越接近最优增长越快的指数型");
    private static final Parameter<Boolean> CLIP =
            Parameter.flag("clip", false, "keep scores between base and base + span", "将得分限制在 base 与 base + span 之间");

    public static final Method<Normalisation> METHOD = new Method<>(
            "efficacy",
            new Name("Efficacy coefficient", "功效系数法"),
            new Name(
                    "Scores from 60 for the worst to 100 for the best value, the usual scale of Chinese indices; never"
                            + " zero, so geometric means hold.",
                    "最差值 60 分、最优值 100 分，国内指数常用；得分不为零，可用几何平均。"),
            new Name(
                    "The floor of 60 narrows distances: readers may take a weak unit for a passable one.",
                    "60 分的起点会缩小差距，读者可能误以为弱者也算及格。"),
            "s = base + span · (x − worst) / (best − worst); exponential: s = base · ((base + span) / base)^((x −"
                    + " worst) / (best − worst))",
            "Standard formula of Chinese comprehensive evaluation (功效系数法)",
            List.of(BASE, SPAN, LOW, HIGH, FORM, Logarithm.PARAMETER, CLIP),
            given -> new Efficacy(
                    given.get(BASE),
                    given.get(SPAN),
                    given.get(LOW),
                    given.get(HIGH),
                    given.get(FORM) == Growth.EXPONENTIAL,
                    given.get(Logarithm.PARAMETER),
                    given.get(CLIP)));

    public Efficacy {
        if (low >= high) {
            throw new IllegalArgumentException(
                    "low (" + Figure.of(low) + ") must be less than high (" + Figure.of(high) + ")");
        }
        if (!(span > 0)) {
            throw new IllegalArgumentException("span (" + Figure.of(span) + ") must be greater than 0");
        }
        if (exponential && !(base > 0)) {
            throw new IllegalArgumentException(
                    "base (" + Figure.of(base) + ") must be greater than 0 with form: exponential");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        Sample sample = reference.sample();
        double min = Double.isNaN(low) ? sample.min() : low;
        double max = Double.isNaN(high) ? sample.max() : high;
        if (!sample.varies() && (Double.isNaN(low) || Double.isNaN(high))) {
            return Scale.none();
        }
        if (min >= max) {
            throw new NotComputable(
                    new Name(
                            "its lower bound " + Figure.of(min) + " is not below its upper bound " + Figure.of(max),
                            "下界 " + Figure.of(min) + " 不低于上界 " + Figure.of(max)),
                    new Name("Give both bounds, low and high.", "请写出两个界值 low 和 high。"));
        }
        boolean up = reference.direction().sign() > 0;
        DoubleUnaryOperator share = StraightLine.share(log, up ? min : max, up ? max : min);
        return Scale.of(
                clip
                        ? x -> points(share.applyAsDouble(Math.min(Math.max(x, min), max)))
                        : x -> points(share.applyAsDouble(x)),
                new Constant("min", min),
                new Constant("max", max));
    }

    private double points(double share) {
        return exponential ? base * Elementary.power((base + span) / base, share) : base + span * share;
    }
}
