// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Logistic squashing: {@code y = 1 / (1 + e^(−k (x − m) / σ))}, with m the mean and σ the standard deviation (divided
 * by n − 1). Values near the mean stay nearly in proportion; far ones crowd towards 0 and 1.
 *
 * <p>Shapes: one column in its own unit of measurement, before its direction is applied; the result lies between 0 and
 * 1. It keeps the order of values. Special cases: an indicator that does not vary is left as it is; a value some 37
 * deviations divided by k off the mean is 0 or 1 to the last digit.
 *
 * <p>Source: Pyle (1999), Data Preparation for Data Mining, chapter 7 (softmax scaling), where {@code k = 2π / λ}.
 */
public record Logistic(double slope, When when, OutlierTest test) implements Treatment {
    private static final Parameter<Double> SLOPE = Parameter.number(
            "slope",
            1,
            "k: how fast values far from the mean are squashed; Pyle takes 2π / λ",
            "斜率 k：远离均值的取值被压缩的快慢；Pyle 取 2π / λ");

    public static final Method<Treatment> METHOD = new Method<>(
            "logistic",
            new Name("Logistic transformation", "Logistic（S 形）变换"),
            new Name(
                    "Squashes both tails smoothly into the range from 0 to 1; outliers lose their weight, and no value"
                            + " is cut.",
                    "将两侧尾部平滑压缩至 0–1 之间；削弱异常值影响而不截断任何取值。"),
            new Name(
                    "Mean and deviation are themselves moved by the outliers, and the result is no longer in the"
                            + " indicator's unit of measurement.",
                    "均值与标准差本身会受异常值影响，且结果不再具有原计量单位。"),
            "y = 1 / (1 + e^(−k (x − m) / σ))",
            "Pyle (1999), Data Preparation for Data Mining, chapter 7",
            List.of(SLOPE, When.PARAMETER, OutlierTest.SKEWNESS, OutlierTest.KURTOSIS),
            given -> new Logistic(given.get(SLOPE), given.get(When.PARAMETER), OutlierTest.given(given)));

    public Logistic {
        if (!(slope > 0)) {
            throw new IllegalArgumentException("slope (" + Figure.of(slope) + ") must be greater than 0");
        }
    }

    @Override
    public Transform fit(Sample reference) {
        if (!reference.varies() || !when.calls(test, reference)) {
            return Transform.NONE;
        }
        double mean = reference.mean();
        double deviation = reference.standardDeviation();
        return new Curve(
                x -> 1 / (1 + Elementary.exp(-slope * ((x - mean) / deviation))),
                Transform.Changed.TRANSFORMED,
                List.of(new Constant("mean", mean), new Constant("sd", deviation)));
    }
}
