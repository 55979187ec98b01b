// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Yeo–Johnson transformation, a power for values of any sign: {@code y = ((x + 1)^λ − 1) / λ} for x ≥ 0, {@code y =
 * −((1 − x)^(2 − λ) − 1) / (2 − λ)} for x &lt; 0; where the divisor is 0, {@code ln(x + 1)} and {@code −ln(1 − x)}.
 *
 * <p>Shapes: one column in its own unit of measurement, before its direction is applied; the result has no unit. It
 * keeps the order of values for every λ; λ = 1 changes nothing. Special cases: an indicator that does not vary is left
 * as it is; unlike Box–Cox there is no value that it cannot take.
 *
 * <p>Source: Yeo and Johnson (2000), A New Family of Power Transformations to Improve Normality or Symmetry, Biometrika
 * 87(4).
 */
public record YeoJohnson(double lambda, When when, OutlierTest test) implements Treatment {
    private static final Parameter<Double> LAMBDA = Parameter.number(
                    "lambda",
                    1,
                    "power: 1 changes nothing, less pulls a long right tail in, more a left one",
                    "幂次：1 不变，小于 1 收缩右侧长尾，大于 1 收缩左侧长尾")
            .required();

    public static final Method<Treatment> METHOD = new Method<>(
            "yeo-johnson",
            new Name("Yeo–Johnson transformation", "Yeo–Johnson 变换"),
            new Name(
                    "A power of all values that also takes zero and negative ones, such as growth rates and balances.",
                    "可用于零值与负值的幂变换，如增长率与收支差额。"),
            new Name(
                    "The power works from 0 outwards, so the unit of measurement matters: thousands and millions are"
                            + " bent differently.",
                    "变换以 0 为起点，结果与计量单位有关：以千计与以百万计效果不同。"),
            "y = ((x + 1)^λ − 1) / λ for x ≥ 0; y = −((1 − x)^(2 − λ) − 1) / (2 − λ) for x < 0",
            "Yeo and Johnson (2000), A New Family of Power Transformations to Improve Normality or Symmetry,"
                    + " Biometrika 87(4)",
            List.of(LAMBDA, When.PARAMETER, OutlierTest.SKEWNESS, OutlierTest.KURTOSIS),
            given -> new YeoJohnson(given.get(LAMBDA), given.get(When.PARAMETER), OutlierTest.given(given)));

    @Override
    public Transform fit(Sample reference) {
        return reference.varies() && when.calls(test, reference)
                ? new Curve(
                        x -> value(lambda, x), Transform.Changed.TRANSFORMED, List.of(new Constant("lambda", lambda)))
                : Transform.NONE;
    }

    /** The transformed value. */
    public static double value(double lambda, double x) {
        return x < 0 ? -grown(2 - lambda, -x) : grown(lambda, x);
    }

    private static double grown(double power, double size) {
        return power == 0 ? Elementary.ln1p(size) : (Elementary.power(size + 1, power) - 1) / power;
    }
}
