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
 * Above or below the mean: a value more than a band better than the mean m of the reference values scores
 * {@code upper}, one more than a band worse {@code lower}, all others the middle of the two. The band is
 * {@code threshold · m}, so that {@code x / m} is compared with 1 ± threshold, or {@code threshold · σ}.
 *
 * <p>Shapes: one column of values in any unit of measurement; three scores in points, by default −1, 0 and 1.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score;
 *   <li>an indicator that does not vary has no scores;
 *   <li>a value at the edge of the band is inside;
 *   <li>a mean that is not above 0 is refused for a band that is a share of it;
 *   <li>σ is that of a sample, divided by n − 1.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5, indicators above or below the
 * mean.
 */
public record AboveBelowMean(double threshold, boolean ofDeviation, double lower, double upper)
        implements Normalisation {
    private static final Parameter<Double> THRESHOLD =
            Parameter.number("threshold", 0.2, "half width of the band around the mean", "均值上下浮动带的半宽");

    private enum BandUnit {
        MEAN,
        DEVIATION
    }

    private static final Parameter<BandUnit> BAND = Parameter.choice(
            "band",
            BandUnit.MEAN,
            "threshold counts in means, as the OECD handbook has it, or in standard deviations",
            "半宽以均值为单位（OECD 手册做法），或以标准差为单位");
    private static final Parameter<Double> LOWER =
            Parameter.number("lower", -1, "score of values worse than the band", "劣于浮动带的得分");
    private static final Parameter<Double> UPPER =
            Parameter.number("upper", 1, "score of values better than the band", "优于浮动带的得分");

    public static final Method<Normalisation> METHOD = new Method<>(
            "above-below-mean",
            new Name("Above or below the mean", "均值上下判别法"),
            new Name(
                    "Counts at how many indicators a unit is clearly better or worse than the mean; outliers do not"
                            + " matter.",
                    "统计单元有多少指标明显优于或劣于均值；不受异常值影响。"),
            new Name(
                    "All distances beyond the edge of the band are lost, and a unit next to the edge can jump a whole"
                            + " class by a small change.",
                    "超出浮动带之后的差距全部丢失；临界单元的微小变化即可跳跃一档。"),
            "s = upper if x / m > 1 + threshold, lower if x / m < 1 − threshold, else (lower + upper) / 2",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5",
            List.of(THRESHOLD, BAND, LOWER, UPPER),
            given -> new AboveBelowMean(
                    given.get(THRESHOLD), given.get(BAND) == BandUnit.DEVIATION, given.get(LOWER), given.get(UPPER)));

    public AboveBelowMean {
        if (!(threshold >= 0)) {
            throw new IllegalArgumentException("threshold (" + Figure.of(threshold) + ") must not be negative");
        }
        MinMax.checkBounds(lower, upper);
    }

    @Override
    public Scale fit(Reference reference) {
        Sample sample = reference.sample();
        if (!sample.varies()) {
            return Scale.none();
        }
        double mean = sample.mean();
        double band = threshold * (ofDeviation ? sample.standardDeviation() : positive(mean));
        int sign = reference.direction().sign();
        return Scale.of(
                x -> score(Math.abs(x - mean) > band ? Double.compare(x, mean) * sign : 0),
                new Constant("mean", mean),
                new Constant("below", mean - band),
                new Constant("above", mean + band));
    }

    private double score(int side) {
        return side > 0 ? upper : side < 0 ? lower : (lower + upper) / 2;
    }

    private static double positive(double mean) {
        if (mean <= 0) {
            throw new NotComputable(
                    new Name(
                            "its mean is " + Figure.of(mean) + ", and a share of that is no band around it",
                            "均值为 " + Figure.of(mean) + "，按其比例无法形成区间"),
                    new Name("Use band: deviation for this indicator.", "请对该指标写 band: deviation。"));
        }
        return mean;
    }
}
