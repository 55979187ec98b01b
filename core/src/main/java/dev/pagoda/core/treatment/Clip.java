// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Figure;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Clipping to stated bounds: {@code y = min(max(x, low), high)}, such as shares to 0 and 1.
 *
 * <p>Shapes: one column and two bounds in its own unit of measurement, before its direction is applied. The bounds come
 * from what the indicator means, not from the data, so scores do not depend on the other units. Special cases: the
 * number of values learned from that lie outside is kept among the constants; a value that moves is marked as
 * winsorised.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; UNDP (2024), Human Development
 * Report 2023-24, technical note 1 (values capped).
 */
public record Clip(double low, double high) implements Treatment {
    static final Parameter<Double> LOW = Parameter.number(
                    "low", 0, "smallest possible value, in the indicator's unit of measurement", "可能的最小值，采用指标自身计量单位")
            .required();
    static final Parameter<Double> HIGH = Parameter.number(
                    "high", 0, "largest possible value, in the indicator's unit of measurement", "可能的最大值，采用指标自身计量单位")
            .required();

    public static final Method<Treatment> METHOD = new Method<>(
            "clip",
            new Name("Clipping to bounds", "截取至给定上下限"),
            new Name(
                    "Moves values outside stated bounds to them; for shares that must lie between 0 and 1, or a level"
                            + " beyond which more does not count.",
                    "将超出给定上下限的取值移至界限处；适合应在 0–1 之间的比重，或超过某水平即不再加分的指标。"),
            new Name(
                    "A value outside what is possible is often an error of data; look at the source before you clip.",
                    "超出可能范围的数值往往是数据错误，截取之前应先核查来源。"),
            "y = min(max(x, low), high)",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; UNDP (2024), Human Development"
                    + " Report 2023-24, technical note 1",
            List.of(LOW, HIGH),
            given -> new Clip(given.get(LOW), given.get(HIGH)));

    public Clip {
        requireOrder(low, high);
    }

    static void requireOrder(double low, double high) {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    "low (" + Figure.of(low) + ") must be less than high (" + Figure.of(high) + ")");
        }
    }

    @Override
    public Transform fit(Sample reference) {
        int outside = reference.countBelow(low) + reference.size() - reference.countUpTo(high);
        return new Clamp(low, high, outside);
    }
}
