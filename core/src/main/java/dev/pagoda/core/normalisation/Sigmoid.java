// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Centre;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Logistic curve: {@code s = lower + (upper − lower) / (1 + e^(−steepness · z))}, where z is the distance from the
 * centre of the reference values in spreads, with the other sign when lower is better: {@code z = (x − mean) / σ}, or
 * in robust form {@code z = (x − median) / (IQR / 1.35)}.
 *
 * <p>Shapes: one column of values in any unit of measurement; scores in points between lower and upper, their middle at
 * the centre.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has no scores;
 *   <li>the robust form refuses one whose quartiles are equal;
 *   <li>σ is that of a sample, divided by n − 1;
 *   <li>quartiles by linear interpolation (type 7).
 * </ul>
 *
 * <p>Source: Fulcher, Little and Jones (2013), Highly comparative time-series analysis, Journal of the Royal Society
 * Interface 10, 20130048.
 */
public record Sigmoid(double lower, double upper, double steepness, boolean robust) implements Normalisation {
    private static final double IQR_OF_NORMAL =
            1.35; // the interquartile range of a normal distribution in standard deviations, as the source rounds it
    private static final Parameter<Double> LOWER =
            Parameter.number("lower", 0, "score that very bad values come near to", "极差取值趋近的得分");
    private static final Parameter<Double> UPPER =
            Parameter.number("upper", 100, "score that very good values come near to", "极优取值趋近的得分");
    private static final Parameter<Double> STEEPNESS =
            Parameter.number("steepness", 1, "how fast scores grow at the centre", "中心处得分增长的快慢");
    private static final Parameter<Centre> CENTRE = Parameter.choice(
            "centre",
            Centre.MEAN,
            "measure by mean and standard deviation, or by median and interquartile range, which outliers do not move",
            "以均值和标准差度量，或以不受异常值影响的中位数和四分位距度量");

    public static final Method<Normalisation> METHOD = new Method<>(
            "sigmoid",
            new Name("Logistic curve (sigmoid)", "S 型曲线（Sigmoid）标准化"),
            new Name(
                    "Spreads units in the middle and draws extreme values together, without a value that is cut off.",
                    "拉开中间单元的差距、压缩极端取值，且不截断任何值。"),
            new Name(
                    "Differences among the best and among the worst units almost vanish, and a point does not mean"
                            + " the same everywhere on the scale.",
                    "最优与最差单元之间的差距几乎消失，且同样一分在不同位置含义不同。"),
            "s = lower + (upper − lower) / (1 + e^(−steepness · z)), z = ±(x − mean) / σ or ±1.35 · (x − median) / IQR",
            "Fulcher, Little and Jones (2013), Highly comparative time-series analysis, Journal of the Royal Society"
                    + " Interface 10, 20130048",
            List.of(LOWER, UPPER, STEEPNESS, CENTRE),
            given -> new Sigmoid(
                    given.get(LOWER), given.get(UPPER), given.get(STEEPNESS), given.get(CENTRE) == Centre.MEDIAN));

    public Sigmoid {
        MinMax.checkBounds(lower, upper);
        if (!(steepness > 0)) {
            throw new IllegalArgumentException("steepness (" + Figure.of(steepness) + ") must be greater than 0");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        Sample sample = reference.sample();
        if (!sample.varies()) {
            return Scale.none();
        }
        double centre = robust ? sample.median() : sample.mean();
        double range = robust ? range(sample) : sample.standardDeviation();
        double spread = robust ? range / IQR_OF_NORMAL : range;
        double signed = -steepness * reference.direction().sign();
        return Scale.of(
                x -> lower + (upper - lower) / (1 + Elementary.exp(signed * ((x - centre) / spread))),
                new Constant(robust ? "median" : "mean", centre),
                new Constant(robust ? "iqr" : "sd", range));
    }

    private static double range(Sample sample) {
        double range = sample.quantile(0.75) - sample.quantile(0.25);
        if (range == 0) {
            throw new NotComputable(
                    new Name(
                            "both quartiles of its values are " + Figure.of(sample.median())
                                    + ", so the curve has no width",
                            "两个四分位数都是 " + Figure.of(sample.median()) + "，曲线没有宽度"),
                    new Name(
                            "Use centre: mean, or another normalisation for this indicator.",
                            "请写 centre: mean，或对该指标改用其他标准化。"));
        }
        return range;
    }
}
