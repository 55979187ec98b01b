// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Next observation carried backward: {@code y_t = x_s}, where s is the unit's next later period with a value and
 * {@code s − t ≤ max-age}.
 *
 * <p>Shapes as in {@link Imputation}; later periods stand in the same table. Special cases: a gap without a later value
 * of the same unit that is near enough stays; only observed values are carried, never values that were themselves
 * filled in.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; na.locf(fromLast = TRUE) of the R
 * package zoo 1.8.
 */
public record NextPeriod(int maxAge) implements Imputation {
    private static final Parameter<Integer> MAX_AGE = Parameter.integer(
            "max-age",
            1,
            "how many periods later the value may be: from 2020 to 2022 it is 2",
            "后期数值最多可提前的期数：2020 至 2022 为 2");

    public static final Method<Imputation> METHOD = new Method<>(
            "next-period",
            new Name("Next later value", "用后期值回填"),
            new Name(
                    "A gap becomes the unit's own next later value, if it is not too far off; for series that begin"
                            + " late.",
                    "缺失值取该单元其后最近一期的值（不超过期限）；适合起始较晚的序列。"),
            new Name(
                    "It scores a year by what was only known later; do not use it where past editions must stay as"
                            + " they were.",
                    "以事后才知道的数据为当期打分；往期结果须保持不变时不宜使用。"),
            "y_t = x_s, s the next later period with a value, s − t ≤ max-age",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; zoo 1.8, na.locf backwards",
            List.of(MAX_AGE),
            given -> new NextPeriod(given.get(MAX_AGE)));

    public NextPeriod {
        if (maxAge < 1) {
            throw new IllegalArgumentException("max-age (" + maxAge + ") must be at least 1");
        }
    }

    @Override
    public Imputed impute(Incomplete data, int column) {
        return Imputed.fill(
                data,
                column,
                row -> nextAfter(
                        Series.of(data.table(), column, row), data.table().periodOf(row)),
                List.of());
    }

    private double nextAfter(Series series, double time) {
        int after = series.countBefore(time);
        return after < series.size() && series.times()[after] - time <= maxAge ? series.values()[after] : Double.NaN;
    }
}
