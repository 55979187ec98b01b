// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Constant;
import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;
import java.util.Optional;

/**
 * Trimming at quantiles: {@code y = x between q_lower and q_upper, missing outside}.
 *
 * <p>Shapes: one column in its own unit of measurement, before its direction is applied; quantiles by linear
 * interpolation (type 7). What is learned is the range; later values outside it are taken out as well.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a value at a quantile stays;
 *   <li>a share of 0 or 1 leaves that end free;
 *   <li>an indicator that does not vary is left as it is;
 *   <li>one whose two quantiles are the same number is refused.
 * </ul>
 *
 * <p>A gap made here stays one unless a step {@code impute} comes later.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; quantiles by Hyndman and Fan
 * (1996), The American Statistician 50(4).
 */
public record Trim(double lower, double upper) implements Treatment {
    private static final Parameter<Double> LOWER = QuantilePair.lower(0.01);
    private static final Parameter<Double> UPPER = QuantilePair.upper(0.99);

    public static final Method<Treatment> METHOD = new Method<>(
            "trim",
            new Name("Trimming at quantiles", "分位数截尾"),
            new Name(
                    "Takes values beyond two quantiles out, as if they had not been observed; for values that are more"
                            + " likely wrong than rare.",
                    "剔除两端分位点以外的取值，视同缺失；适合更可能是错误而非罕见的数值。"),
            new Name(
                    "A unit that is truly the best loses its value, and the weight goes to its other indicators.",
                    "真正领先的单元会失去该项数值，其权重转移到其他指标。"),
            "y = x where q_lower ≤ x ≤ q_upper, else missing",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3",
            List.of(LOWER, UPPER),
            given -> new Trim(given.get(LOWER), given.get(UPPER)));

    public Trim {
        new QuantilePair(lower, upper);
    }

    @Override
    public Transform fit(Sample reference) {
        return reference.varies() ? new Trimmed(new QuantilePair(lower, upper).range(reference)) : Transform.NONE;
    }

    /** Nothing but the values inside a range. */
    private record Trimmed(Clamp range) implements Transform {
        @Override
        public double apply(double x) {
            return range.mark(x).isPresent() ? Double.NaN : x;
        }

        @Override
        public Optional<Changed> mark(double x) {
            return range.mark(x).map(outside -> Changed.TRIMMED);
        }

        @Override
        public List<Constant> constants() {
            return range.constants();
        }
    }
}
