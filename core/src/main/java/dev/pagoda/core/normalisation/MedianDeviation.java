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
 * Robust standardisation: {@code s = centre ± spread · (x − m) / (factor · MAD)}, where m is the median of the
 * reference values and MAD the median of their distances {@code |x − m|} from it; plus when higher is better, minus
 * when lower is. With the factor 1.4826 the divisor is the standard deviation of a normal distribution.
 *
 * <p>Shapes: one column of values in any unit of measurement; scores in points, negative ones among them unless
 * {@code centre} is well above 0.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has no scores;
 *   <li>one of which more than half of the values are equal has MAD 0 and is refused.
 * </ul>
 *
 * <p>Source: Rousseeuw and Croux (1993), Alternatives to the Median Absolute Deviation, Journal of the American
 * Statistical Association 88.
 */
public record MedianDeviation(double centre, double spread, double factor) implements Normalisation {
    private static final Parameter<Double> CENTRE =
            Parameter.number("centre", 0, "score of the median of the reference values", "参考值中位数的得分");
    private static final Parameter<Double> SPREAD =
            Parameter.number("spread", 1, "points for one scaled deviation", "一个标化偏差对应的分值");
    private static final Parameter<Double> FACTOR = Parameter.number(
            "factor",
            1.4826,
            "factor of the deviation; 1.4826 makes it that of a normal distribution, 1 leaves it as it is",
            "偏差的系数；1.4826 使其与正态分布的标准差一致，1 为不调整");

    public static final Method<Normalisation> METHOD = new Method<>(
            "median-mad",
            new Name("Median and median absolute deviation", "中位数与绝对中位差标准化"),
            new Name(
                    "The z-score with median and median deviation in place of mean and standard deviation; outliers"
                            + " do not move the scale.",
                    "以中位数和绝对中位差代替均值和标准差的 Z 分数；标尺不受异常值影响。"),
            new Name(
                    "An outlier keeps its whole distance and may score far beyond all others, and nothing can be"
                            + " computed where more than half of the values are equal.",
                    "异常值保留全部差距，得分可能远超其他单元；超过半数取值相同时无法计算。"),
            "s = centre ± spread · (x − median) / (factor · median |x − median|)",
            "Rousseeuw and Croux (1993), Alternatives to the Median Absolute Deviation, Journal of the American"
                    + " Statistical Association 88",
            List.of(CENTRE, SPREAD, FACTOR),
            given -> new MedianDeviation(given.get(CENTRE), given.get(SPREAD), given.get(FACTOR)));

    public MedianDeviation {
        if (!(spread > 0)) {
            throw new IllegalArgumentException("spread (" + Figure.of(spread) + ") must be greater than 0");
        }
        if (!(factor > 0)) {
            throw new IllegalArgumentException("factor (" + Figure.of(factor) + ") must be greater than 0");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        Sample sample = reference.sample();
        if (!sample.varies()) {
            return Scale.none();
        }
        double median = sample.median();
        double deviation = deviation(sample, median);
        if (deviation == 0) {
            throw new NotComputable(
                    new Name(
                            "at least half of its values are " + Figure.of(median) + ", so their median deviation is 0",
                            "至少一半数值是 " + Figure.of(median) + "，因此中位数离差为 0"),
                    new Name("Use z-score or min-max for this indicator.", "请对该指标用 z-score 或 min-max。"));
        }
        double signed = spread * reference.direction().sign();
        return Scale.of(
                x -> centre + signed * ((x - median) / (factor * deviation)),
                new Constant("median", median),
                new Constant("mad", deviation));
    }

    private static double deviation(Sample sample, double median) {
        double[] distances = sample.sorted();
        for (int i = 0; i < distances.length; i++) {
            distances[i] = Math.abs(distances[i] - median);
        }
        return Sample.of(distances).median();
    }
}
