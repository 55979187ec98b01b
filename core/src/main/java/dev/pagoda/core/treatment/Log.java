// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Logarithm of every value, in one of several forms; by default {@code y = ln(x − min + 0.01 · (max − min))}.
 *
 * <p>Shapes: one column in its own unit of measurement, before its direction is applied; the result has no unit. Every
 * form keeps the order of values. Special cases: an indicator that does not vary is left as it is; a value without a
 * logarithm of the form is refused by name.
 *
 * <p>Source: COINr 1.1.14, {@code log_CT}, {@code log_CT_orig}, {@code log_CT_plus}; its {@code log_GII} as intended
 * (form stretched).
 */
public record Log(LogForm form, When when, OutlierTest test) implements Treatment {
    public static final Method<Treatment> METHOD = new Method<>(
            "log",
            new Name("Logarithm", "对数变换"),
            new Name(
                    "Takes the logarithm of all values; for indicators that span orders of magnitude.",
                    "对全部取值取对数；适合跨越多个数量级的指标。"),
            new Name(
                    "It changes what equal distances mean: a step from 1 to 2 then counts as much as one from 100 to"
                            + " 200.",
                    "等距含义随之改变：从 1 到 2 与从 100 到 200 同等看待。"),
            "y = ln(x − min + 0.01 · (max − min)), or another form",
            "COINr 1.1.14, log_CT and its relatives",
            List.of(LogForm.PARAMETER, When.PARAMETER, OutlierTest.SKEWNESS, OutlierTest.KURTOSIS),
            given -> new Log(
                    given.get(LogForm.PARAMETER),
                    given.get(When.PARAMETER),
                    new OutlierTest(given.get(OutlierTest.SKEWNESS), given.get(OutlierTest.KURTOSIS))));

    @Override
    public Transform fit(Sample reference) {
        return reference.varies() && when.calls(test, reference) ? form.fit(reference) : Transform.NONE;
    }
}
