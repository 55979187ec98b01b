// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Deviation;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Standardisation: {@code s = mean ± sd · (x − m) / σ}, where m and σ are mean and standard deviation of the reference
 * values, plus when higher is better, minus when lower is.
 *
 * <p>Shapes: one column of values in any unit of measurement; scores in points, negative ones among them unless
 * {@code mean} is well above 0. Special cases: a missing value has no score; an indicator that does not vary has no
 * scores. The deviation is that of a sample, divided by n − 1, or of a population.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 */
public record ZScore(double mean, double sd, boolean population) implements Normalisation {
    private static final Parameter<Double> MEAN =
            Parameter.number("mean", 0, "score of the mean of the reference values", "参考值均值的得分");
    private static final Parameter<Double> SD =
            Parameter.number("sd", 1, "points for one standard deviation", "一个标准差对应的分值");
    private static final Parameter<Deviation> DEVIATION =
            Parameter.choice("deviation", Deviation.SAMPLE, "divide squares by n − 1, or by n", "方差除以 n − 1 还是 n");

    public static final Method<Normalisation> METHOD = new Method<>(
            "z-score",
            new Name("Standardisation (z-score)", "Z 分数标准化"),
            new Name(
                    "Distance from the mean in standard deviations; an outlier keeps its distance, and scores can be"
                            + " negative.",
                    "以标准差度量与均值的距离；保留异常值的差距，得分可为负。"),
            new Name("Not before a geometric mean, since half of the scores are negative.", "约半数得分为负，不宜随后使用几何平均。"),
            "s = mean ± sd · (x − m) / σ",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5",
            List.of(MEAN, SD, DEVIATION),
            given -> new ZScore(given.get(MEAN), given.get(SD), given.get(DEVIATION) == Deviation.POPULATION));

    public ZScore {
        if (!(sd > 0)) {
            throw new IllegalArgumentException("sd (" + Figure.of(sd) + ") must be greater than 0");
        }
    }

    @Override
    public Scale fit(Reference reference) {
        Sample sample = reference.sample();
        if (!sample.varies()) {
            return Scale.none();
        }
        double centre = sample.mean();
        double deviation = population ? sample.populationStandardDeviation() : sample.standardDeviation();
        double signed = sd * reference.direction().sign();
        return Scale.of(
                x -> mean + signed * ((x - centre) / deviation),
                new Constant("mean", centre),
                new Constant("sd", deviation));
    }
}
