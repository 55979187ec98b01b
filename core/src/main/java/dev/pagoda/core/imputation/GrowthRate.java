// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.NotComputable;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.statistics.Elementary;
import dev.pagoda.core.statistics.Figure;
import java.util.List;

/**
 * Constant growth of the unit's own values. Between two values {@code y_t = x_a · (x_b / x_a)^((t − a) / (b − a))};
 * before the first and after the last one {@code y_t = x_s · (1 + g)^(t − s)}, where s is the nearest period with a
 * value and {@code g = (x_last / x_first)^(1 / (t_last − t_first)) − 1} is the compound annual growth rate.
 *
 * <p>Shapes as in {@link Imputation}; earlier and later periods stand in the same table.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a unit with one value alone keeps the gaps outside;
 *   <li>a run of gaps of more than {@code max-gap} periods stays;
 *   <li>a value of 0 or less has no growth rate and is refused by name.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; growth rate as in COINr 1.1.14,
 * {@code CAGR}.
 */
public record GrowthRate(boolean outside, int maxGap) implements Imputation {
    private static final Parameter<Boolean> OUTSIDE = Parameter.flag(
            "extrapolate",
            true,
            "also before the first and after the last value, at the unit's own growth rate",
            "是否按该单元自身的年均增长率外推至首个值之前与末个值之后");

    public static final Method<Imputation> METHOD = new Method<>(
            "growth-rate",
            new Name("Constant growth (CAGR)", "年均增长率推算"),
            new Name(
                    "A gap follows the unit's own growth rate, between its values and beyond them; for sums that grow"
                            + " by a share each year, such as output or spending.",
                    "缺失值按该单元自身的复合年均增长率推算（含内插与外推）；适合按比例逐年增长的总量，如产出与支出。"),
            new Name(
                    "Beyond the last value the error grows with every period; limit it by max-gap, and do not use it"
                            + " for values of 0 or less.",
                    "超出末期越远误差越大，应以 max-gap 限制；取值为零或负时不可用。"),
            "y_t = x_s · (1 + g)^(t − s), g = (x_last / x_first)^(1 / (t_last − t_first)) − 1",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; COINr 1.1.14, CAGR",
            List.of(OUTSIDE, Linear.MAX_GAP),
            given -> new GrowthRate(given.get(OUTSIDE), given.get(Linear.MAX_GAP)));

    public GrowthRate {
        Linear.requireGap(maxGap);
    }

    @Override
    public Imputed impute(Incomplete data, int column) {
        return Imputed.fill(
                data,
                column,
                row -> value(Series.of(data.table(), column, row), data.table().periodOf(row), row),
                List.of());
    }

    private double value(Series series, double time, int row) {
        boolean within = !series.isEmpty() && series.encloses(time);
        if (series.size() < 2 || !within && !outside || !Linear.allows(maxGap, series, time)) {
            return Double.NaN;
        }
        int after = series.countBefore(time);
        int last = series.size() - 1;
        int from = within ? after - 1 : 0;
        int to = within ? after : last;
        int start = within ? from : after == 0 ? 0 : last;
        double ratio = positive(series, to, row) / positive(series, from, row);
        double share = (time - series.times()[start]) / (series.times()[to] - series.times()[from]);
        return positive(series, start, row) * Elementary.power(ratio, share);
    }

    private static double positive(Series series, int i, int row) {
        double value = series.values()[i];
        if (!(value > 0)) {
            throw new NotComputable(
                    new Name(
                            "the value " + Figure.of(value) + " of " + Figure.of(series.times()[i])
                                    + " has no growth rate",
                            Figure.of(series.times()[i]) + " 年的数值 " + Figure.of(value) + " 无法计算增长率"),
                    new Name(
                            "Use the imputation linear or last-period for this indicator.",
                            "请对该指标用 linear 或 last-period 插补。"),
                    -1,
                    row);
        }
        return value;
    }
}
