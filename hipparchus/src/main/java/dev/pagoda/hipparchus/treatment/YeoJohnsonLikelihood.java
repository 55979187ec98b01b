// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.hipparchus.treatment;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import dev.pagoda.core.treatment.Curve;
import dev.pagoda.core.treatment.OutlierTest;
import dev.pagoda.core.treatment.Transform;
import dev.pagoda.core.treatment.Treatment;
import dev.pagoda.core.treatment.When;
import dev.pagoda.core.treatment.YeoJohnson;
import java.util.List;

/**
 * Yeo–Johnson transformation with the power of maximum likelihood: y as in {@link YeoJohnson}, where λ maximises
 * {@code −n/2 ln(Σ (y − ȳ)² / n) + (λ − 1) Σ sign(x) ln(|x| + 1)}.
 *
 * <p>Shapes: one column in its own unit of measurement, before its direction is applied; the result has no unit. It
 * keeps the order of values. λ is looked for between −10 and 10 (for values that are all negative, between −8 and 12).
 * Special cases: an indicator that does not vary is left as it is; one whose best power lies at an end of the range is
 * refused.
 *
 * <p>Source: Yeo and Johnson (2000), A New Family of Power Transformations to Improve Normality or Symmetry, Biometrika
 * 87(4), section 3.
 */
public record YeoJohnsonLikelihood(When when, OutlierTest test) implements Treatment {
    public static final Method<Treatment> METHOD = new Method<>(
            "yeo-johnson-likelihood",
            new Name("Yeo–Johnson transformation, fitted", "Yeo–Johnson 变换（极大似然估计幂次）"),
            new Name(
                    "Finds the power that makes the values look most normal, zero and negative ones among them, and"
                            + " takes it of all of them.",
                    "用极大似然法估计最接近正态的幂次并对全部取值变换，允许零值与负值。"),
            new Name(
                    "The power changes with the units at hand and with the unit of measurement; it is not comparable"
                            + " from edition to edition.",
                    "幂次随样本与计量单位而变，各期之间不可直接比较。"),
            "y as Yeo–Johnson, λ maximises −n/2 ln(Σ (y − ȳ)² / n) + (λ − 1) Σ sign(x) ln(|x| + 1)",
            "Yeo and Johnson (2000), A New Family of Power Transformations to Improve Normality or Symmetry,"
                    + " Biometrika 87(4)",
            List.of(When.PARAMETER, OutlierTest.SKEWNESS, OutlierTest.KURTOSIS),
            given -> new YeoJohnsonLikelihood(given.get(When.PARAMETER), OutlierTest.given(given)));

    @Override
    public Transform fit(Sample reference) {
        if (!reference.varies() || !when.calls(test, reference)) {
            return Transform.NONE;
        }
        double lambda = PowerLikelihood.yeoJohnson(reference.sorted());
        return new Curve(
                x -> YeoJohnson.value(lambda, x),
                Transform.Changed.TRANSFORMED,
                List.of(new Constant("lambda", lambda)));
    }
}
