// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Box–Cox transformation of shifted values: with {@code v = x − min + 1}, {@code y = (v^λ − 1) / λ}, and {@code y = ln
 * v} for λ = 0.
 *
 * <p>Shapes: one column in its own unit of measurement, before its direction is applied; the result has no unit. It
 * keeps the order of values for every λ. Special cases: an indicator that does not vary is left as it is; a later value
 * of {@code min − 1} or less is refused by name.
 *
 * <p>Source: Box and Cox (1964), An Analysis of Transformations, Journal of the Royal Statistical Society B 26(2);
 * shift as in COINr 1.1.14, {@code boxcox}.
 */
public record BoxCox(double lambda, When when, OutlierTest test) implements Treatment {
    private static final Parameter<Double> LAMBDA = Parameter.number(
                    "lambda", 0, "power: 1 changes nothing but the place, 0 is the logarithm", "幂次：1 仅平移，0 为对数")
            .required();

    public static final Method<Treatment> METHOD = new Method<>(
            "box-cox",
            new Name("Box–Cox transformation", "Box–Cox 变换"),
            new Name(
                    "A power of all values, between no change and the logarithm and beyond; for milder or stronger"
                            + " skew than a logarithm suits.",
                    "对全部取值作幂变换，介于不变与取对数之间或更强；适合对数过强或过弱的偏态。"),
            new Name(
                    "The power is hard to explain to readers; not where a plain logarithm is enough.",
                    "幂次难以向读者解释；取对数已足够时不必使用。"),
            "y = ((x − min + 1)^λ − 1) / λ; ln(x − min + 1) for λ = 0",
            "Box and Cox (1964), An Analysis of Transformations, Journal of the Royal Statistical Society B 26(2)",
            List.of(LAMBDA, When.PARAMETER, OutlierTest.SKEWNESS, OutlierTest.KURTOSIS),
            given -> new BoxCox(
                    given.get(LAMBDA),
                    given.get(When.PARAMETER),
                    new OutlierTest(given.get(OutlierTest.SKEWNESS), given.get(OutlierTest.KURTOSIS))));

    @Override
    public Transform fit(Sample reference) {
        if (!reference.varies() || !when.calls(test, reference)) {
            return Transform.NONE;
        }
        double min = reference.min();
        return new Curve(x -> power(x - min + 1, x), Transform.Changed.TRANSFORMED, List.of(new Constant("min", min)));
    }

    private double power(double shifted, double x) {
        if (!(shifted > 0)) {
            throw new NotComputable(
                    new Name(
                            "the value " + Figure.of(x)
                                    + " lies more than 1 below the smallest one that the transformation is learned from",
                            "数值 " + Figure.of(x) + " 比取得变换参数的最小值还低 1 以上"),
                    new Name(
                            "Learn the treatment from all periods and units, or use winsorise.",
                            "请从所有时期和单元取得常数，或改用 winsorise。"));
        }
        return lambda == 0 ? Elementary.ln(shifted) : (Elementary.power(shifted, lambda) - 1) / lambda;
    }
}
