// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.treatment;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Sample;
import java.util.List;

/**
 * Winsorising at quantiles: {@code y = min(max(x, q_lower), q_upper)}.
 *
 * <p>Shapes: one column in its own unit of measurement, before its direction is applied; quantiles by linear
 * interpolation (type 7). What is learned is the range; later values outside it move to its ends.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a share of 0 or 1 leaves that end free;
 *   <li>an indicator that does not vary is left as it is;
 *   <li>one whose two quantiles are the same number is refused, since it would become flat.
 * </ul>
 *
 * <p>Source: Tukey (1962), The Future of Data Analysis, Annals of Mathematical Statistics 33(1); quantiles by Hyndman
 * and Fan (1996), The American Statistician 50(4); OECD/JRC (2008), Handbook on Constructing Composite Indicators, step
 * 3.
 */
public record WinsoriseQuantiles(double lower, double upper) implements Treatment {
    private static final Parameter<Double> LOWER = QuantilePair.lower(0.05);
    private static final Parameter<Double> UPPER = QuantilePair.upper(0.95);

    public static final Method<Treatment> METHOD = new Method<>(
            "winsorise-quantiles",
            new Name("Winsorising at quantiles", "分位数缩尾"),
            new Name(
                    "Moves values beyond two quantiles to them, whatever the skewness; the usual form in economics.",
                    "将两端分位点以外的取值移至分位点处，不论偏度如何；经济学中的常用做法。"),
            new Name(
                    "It moves a fixed share of the units even where there is no outlier, and the best ones can no"
                            + " longer be told apart.",
                    "即使没有异常值也会移动固定比例的单元，且头部单元之间的差距被抹平。"),
            "y = min(max(x, q_lower), q_upper)",
            "Tukey (1962), Annals of Mathematical Statistics 33(1); OECD/JRC (2008), Handbook on Constructing Composite"
                    + " Indicators, step 3",
            List.of(LOWER, UPPER),
            given -> new WinsoriseQuantiles(given.get(LOWER), given.get(UPPER)));

    public WinsoriseQuantiles {
        new QuantilePair(lower, upper);
    }

    @Override
    public Transform fit(Sample reference) {
        return reference.varies() ? new QuantilePair(lower, upper).range(reference) : Transform.NONE;
    }
}
