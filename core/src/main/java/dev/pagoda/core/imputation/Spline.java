// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Cubic spline over the unit's own periods: {@code y_t = S(t)}, a curve of cubics through all values of the unit that
 * bends without a jump.
 *
 * <p>Shapes as in {@link Imputation}; earlier and later periods stand in the same table.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a gap before the first or after the last value stays, or with {@code extrapolate} follows the outermost cubic;
 *   <li>a run of gaps of more than {@code max-gap} periods stays;
 *   <li>through two values the spline is a line, one value alone fills nothing;
 *   <li>what is filled in may lie outside the observed range.
 * </ul>
 *
 * <p>Source: Forsythe, Malcolm and Moler (1977), Computer Methods for Mathematical Computations, chapter 4; na.spline
 * of the R package zoo 1.8.
 */
public record Spline(boolean natural, boolean outside, int maxGap) implements Imputation {
    private enum EndCurve {
        FMM,
        NATURAL
    }

    private static final Parameter<EndCurve> FORM = Parameter.choice(
            "form",
            EndCurve.FMM,
            "at each end the cubic through the four points there (R, zoo), or no curvature",
            "端点条件：取端部四点的三次多项式（R、zoo），或曲率为零");
    private static final Parameter<Boolean> OUTSIDE =
            Parameter.flag("extrapolate", false, "also before the first and after the last value", "是否外推至首个值之前与末个值之后");

    public static final Method<Imputation> METHOD = new Method<>(
            "spline",
            new Name("Cubic spline", "三次样条插值"),
            new Name(
                    "A gap lies on a smooth curve through all values of the same unit; for series that rise and fall"
                            + " smoothly.",
                    "缺失值取通过该单元全部观测值的平滑曲线上的值；适合平滑起伏的序列。"),
            new Name(
                    "The curve can overshoot, below zero or above a share of 1, and beyond the ends it runs away; it"
                            + " uses later values.",
                    "曲线可能越界（如低于 0 或超过 100%），外推更易失真；且会用到后期数据。"),
            "y_t = S(t), a cubic spline through the unit's values",
            "Forsythe, Malcolm and Moler (1977), Computer Methods for Mathematical Computations, chapter 4; zoo 1.8,"
                    + " na.spline",
            List.of(FORM, OUTSIDE, Linear.MAX_GAP),
            given -> new Spline(given.get(FORM) == EndCurve.NATURAL, given.get(OUTSIDE), given.get(Linear.MAX_GAP)));

    public Spline {
        Linear.requireGap(maxGap);
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
        boolean fills = series.size() > 1 && (outside || series.encloses(time));
        return fills && Linear.allows(maxGap, series, time)
                ? Cubic.through(series, natural).at(time)
                : Double.NaN;
    }
}
