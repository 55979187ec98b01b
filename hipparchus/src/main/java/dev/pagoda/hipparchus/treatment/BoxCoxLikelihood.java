// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.treatment;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.Curve;
import dev.pagoda.core.treatment.OutlierTest;
import dev.pagoda.core.treatment.Transform;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.treatment.When;
import java.util.Arrays;
import java.util.List;

/**
 * Box–Cox transformation with the power of maximum likelihood: {@code y = (v^λ − 1) / λ}, {@code ln v} for λ = 0, where
 * λ maximises {@code −n/2 ln(Σ (y − ȳ)² / n) + (λ − 1) Σ ln v}. v is x itself, or with {@code shift: to-one} {@code x −
 * min + 1}.
 *
 * <p>Shapes: one column in its own unit of measurement, before its direction is applied; the result has no unit. It
 * keeps the order of values. λ is looked for between −10 and 10. Special cases: an indicator that does not vary is left
 * as it is; without a shift a value of 0 or less is refused by name, and so is an indicator whose best power lies at an
 * end of the range.
 *
 * <p>Source: Box and Cox (1964), An Analysis of Transformations, Journal of the Royal Statistical Society B 26(2),
 * section 3; boxcox of scipy.stats takes values as they stand, COINr shifts them.
 */
public record BoxCoxLikelihood(boolean toOne, When when, OutlierTest test) implements Treatment {
    private enum Shift {
        NONE,
        TO_ONE
    }

    private static final Parameter<Shift> SHIFT = Parameter.choice(
            "shift",
            Shift.NONE,
            "take the values as they stand (Box and Cox, scipy), or moved so that the smallest is 1 (COINr)",
            "按原值（Box 与 Cox、scipy），或平移使最小值为 1（COINr）");

    public static final Method<Treatment> METHOD = new Method<>(
            "box-cox-likelihood",
            new Name("Box–Cox transformation, fitted", "Box–Cox 变换（极大似然估计幂次）"),
            new Name(
                    "Finds the power that makes the values look most normal, and takes it of all of them; where no"
                            + " power is known beforehand.",
                    "用极大似然法估计最接近正态的幂次并对全部取值变换；适合事先不知合适幂次的情形。"),
            new Name(
                    "The power is learned from the units at hand and changes from edition to edition; learn it from all"
                            + " periods or a base one to compare.",
                    "幂次由当期数据估计，各期不同；如需跨期比较，应以全部时期或基期估计。"),
            "y = (v^λ − 1) / λ, λ maximises −n/2 ln(Σ (y − ȳ)² / n) + (λ − 1) Σ ln v",
            "Box and Cox (1964), An Analysis of Transformations, Journal of the Royal Statistical Society B 26(2)",
            List.of(SHIFT, When.PARAMETER, OutlierTest.SKEWNESS, OutlierTest.KURTOSIS),
            given -> new BoxCoxLikelihood(
                    given.get(SHIFT) == Shift.TO_ONE, given.get(When.PARAMETER), OutlierTest.given(given)));

    @Override
    public Transform fit(Sample reference) {
        if (!reference.varies() || !when.calls(test, reference)) {
            return Transform.NONE;
        }
        double start = toOne ? reference.min() - 1 : 0;
        double[] positive = Arrays.stream(reference.sorted())
                .map(x -> positive(x - start, x))
                .toArray();
        double lambda = PowerLikelihood.boxCox(positive);
        return new Curve(
                x -> power(lambda, positive(x - start, x)),
                Transform.Changed.TRANSFORMED,
                List.of(new Constant("lambda", lambda), new Constant("start", start)));
    }

    private static double power(double lambda, double v) {
        return lambda == 0 ? Elementary.ln(v) : (Elementary.power(v, lambda) - 1) / lambda;
    }

    private double positive(double v, double x) {
        if (!(v > 0)) {
            throw new NotComputable(
                    new Name(
                            "the value " + Figure.of(x)
                                    + (toOne
                                            ? " lies more than 1 below the smallest one that the transformation is learned from"
                                            : " is not greater than 0, which the transformation needs"),
                            "数值 " + Figure.of(x) + (toOne ? " 比取得变换参数的最小值还低 1 以上" : " 不大于 0，而该变换要求大于 0")),
                    toOne
                            ? new Name(
                                    "Learn the treatment from all periods and units, or use yeo-johnson-likelihood.",
                                    "请从所有时期和单元取得常数，或改用 yeo-johnson-likelihood。")
                            : new Name(
                                    "Write 'shift: to-one', or use yeo-johnson-likelihood.",
                                    "请写 shift: to-one，或改用 yeo-johnson-likelihood。"));
        }
        return v;
    }
}
