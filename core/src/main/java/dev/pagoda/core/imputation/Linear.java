// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Linear interpolation over the unit's own periods: {@code y_t = x_a + (x_b − x_a) · (t − a) / (b − a)}, where a and b
 * are the nearest earlier and later periods with a value.
 *
 * <p>Shapes as in {@link Imputation}; earlier and later periods stand in the same table, and time is counted in
 * periods, so years that are no columns count as well.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a gap before the first or after the last value stays, or with {@code ends: hold} repeats that value;
 *   <li>a run of gaps of more than {@code max-gap} periods stays;
 *   <li>only observed values are used.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; gaps at the ends and the limit as
 * in na.approx of the R package zoo 1.8.
 */
public record Linear(boolean hold, int maxGap) implements Imputation {
    static final Parameter<Integer> MAX_GAP = Parameter.integer(
            "max-gap", 0, "longest run of periods without a value that is filled; 0 for any", "可填补的连续缺失期数上限；0 表示不限");
    private static final Parameter<Ends> ENDS = Parameter.choice(
            "ends",
            Ends.NONE,
            "before the first and after the last value the gap stays, or that value is repeated",
            "首个值之前与末个值之后：保留缺失，或沿用该端点值");

    public static final Method<Imputation> METHOD = new Method<>(
            "linear",
            new Name("Linear interpolation", "线性插值"),
            new Name(
                    "A gap between two values of the same unit lies on the straight line between them; for what"
                            + " changes steadily.",
                    "同一单元两期之间的缺失值取两期连线上的值；适合平稳变化的指标。"),
            new Name(
                    "It uses later values, so a score can change when the next edition appears; it smooths away what"
                            + " happened in between.",
                    "会用到后期数据，下一期数据发布后得分可能变动；期间的波动会被抹平。"),
            "y_t = x_a + (x_b − x_a) · (t − a) / (b − a)",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; zoo 1.8, na.approx",
            List.of(ENDS, MAX_GAP),
            given -> new Linear(given.get(ENDS) == Ends.HOLD, given.get(MAX_GAP)));

    public Linear {
        requireGap(maxGap);
    }

    static void requireGap(int maxGap) {
        if (maxGap < 0) {
            throw new IllegalArgumentException("max-gap (" + maxGap + ") must not be negative");
        }
    }

    /** Whether a gap may be filled by its length. */
    static boolean allows(int maxGap, Series series, double time) {
        return !series.isEmpty() && (maxGap == 0 || series.gap(time) <= maxGap);
    }

    @Override
    public Imputed impute(Incomplete data, int column) {
        return Imputed.fill(
                data,
                column,
                row -> value(Series.of(data.table(), column, row), data.table().periodOf(row)),
                List.of());
    }

    private double value(Series series, double time) {
        if (!allows(maxGap, series, time)) {
            return Double.NaN;
        }
        int after = series.countBefore(time);
        if (!series.encloses(time)) {
            return hold ? series.values()[after == 0 ? 0 : after - 1] : Double.NaN;
        }
        double a = series.times()[after - 1];
        double from = series.values()[after - 1];
        return from + (series.values()[after] - from) * ((time - a) / (series.times()[after] - a));
    }
}
