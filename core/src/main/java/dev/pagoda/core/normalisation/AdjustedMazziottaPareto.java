// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Re-scaling of the adjusted Mazziotta–Pareto index: {@code s = 70 + 60 · (x − min) / (max − min)}, and 200 minus that
 * when lower is better. The goalposts {@code min = reference − (sup − inf) / 2} and {@code max = reference + (sup −
 * inf) / 2} stand around a reference value, which scores 100; inf and sup are the smallest and the largest reference
 * value.
 *
 * <p>Shapes: one column of values and, where given, bounds and a reference in the same unit of measurement; scores in
 * points, about 70 to 130. Learn from all periods to have one range for all of them.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has no scores, unless both bounds are given;
 *   <li>a value outside the goalposts scores below 70 or above 130, and none is clipped.
 * </ul>
 *
 * <p>Source: Mazziotta and Pareto (2016), On a Generalized Non-compensatory Composite Index for Measuring
 * Socio-economic Phenomena, Social Indicators Research 127.
 */
public record AdjustedMazziottaPareto(double value, boolean midpoint, double low, double high)
        implements Normalisation {
    private static final Parameter<Double> REFERENCE = Parameter.number(
                    "reference",
                    Double.NaN,
                    "value that scores 100, such as that of the country in the base year; as 'centre' says if not"
                            + " given",
                    "得 100 分的参考值，如全国基期值；未给定时按 centre 取值")
            .ofIndicator();

    private enum Hundred {
        MEAN,
        MIDPOINT
    }

    private static final Parameter<Hundred> CENTRE = Parameter.choice(
            "centre",
            Hundred.MEAN,
            "without a reference, 100 for the mean, or for the middle of the range, so that scores run from 70 to 130",
            "未给定参考值时，以均值为 100 分，或以区间中点为 100 分（得分恰为 70 至 130）");
    private static final Parameter<Double> LOW = Parameter.number(
                    "low", Double.NaN, "smallest value of all editions; learned if not given", "各期最小值；未给定时取自数据")
            .ofIndicator();
    private static final Parameter<Double> HIGH = Parameter.number(
                    "high", Double.NaN, "largest value of all editions; learned if not given", "各期最大值；未给定时取自数据")
            .ofIndicator();

    public static final Method<Normalisation> METHOD = new Method<>(
            "adjusted-mazziotta-pareto",
            new Name("Re-scaling around 100 (adjusted Mazziotta–Pareto)", "修正 Mazziotta–Pareto 标准化"),
            new Name(
                    "From about 70 to 130 with 100 for a reference value, so that scores of different periods can be"
                            + " compared with it.",
                    "以参考值为 100 分、约 70 至 130 分的标尺，各期得分可与参考值比较。"),
            new Name(
                    "The range rests on two values, so an outlier squeezes all others, and a new extreme value moves"
                            + " the scores of earlier editions unless bounds are given.",
                    "区间取决于两个极值，异常值会压缩其他单元；未给定界限时，新的极值会改变往期得分。"),
            "s = 100 ± 60 · (x − reference) / (sup − inf)",
            "Mazziotta and Pareto (2016), On a Generalized Non-compensatory Composite Index for Measuring"
                    + " Socio-economic Phenomena, Social Indicators Research 127",
            List.of(REFERENCE, CENTRE, LOW, HIGH),
            given -> new AdjustedMazziottaPareto(
                    given.get(REFERENCE), given.get(CENTRE) == Hundred.MIDPOINT, given.get(LOW), given.get(HIGH)));

    public AdjustedMazziottaPareto {
        if (low >= high) {
            throw new IllegalArgumentException(
                    "low (" + Figure.of(low) + ") must be less than high (" + Figure.of(high) + ")");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        Sample sample = reference.sample();
        boolean stated = !Double.isNaN(low) && !Double.isNaN(high);
        if (sample.isEmpty() || !stated && !sample.varies()) {
            return Scale.none();
        }
        double inf = Double.isNaN(low) ? sample.min() : low;
        double sup = Double.isNaN(high) ? sample.max() : high;
        if (inf >= sup) {
            throw new NotComputable(
                    new Name(
                            "its smallest value " + Figure.of(inf) + " is not below its largest " + Figure.of(sup),
                            "最小值 " + Figure.of(inf) + " 不低于最大值 " + Figure.of(sup)),
                    new Name("Give both bounds, low and high.", "请写出两个界值 low 和 high。"));
        }
        double centre = !Double.isNaN(value) ? value : midpoint ? (inf + sup) / 2 : sample.mean();
        double signed = 60.0 * reference.direction().sign();
        return Scale.of(
                x -> 100 + signed * ((x - centre) / (sup - inf)),
                new Constant("inf", inf),
                new Constant("sup", sup),
                new Constant("reference", centre));
    }
}
