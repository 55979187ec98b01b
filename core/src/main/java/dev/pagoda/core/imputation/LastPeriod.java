// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Last observation carried forward: {@code y_t = x_s}, where s is the unit's last earlier period with a value and
 * {@code t − s ≤ max-age}.
 *
 * <p>Shapes as in {@link Imputation}; earlier periods stand in the same table. Special cases: a gap without a value of
 * the same unit that is young enough stays; only observed values are carried, never values that were themselves filled
 * in. With {@code start: hold} a gap before the unit's first value takes that value, if it is as near.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; COINr 1.1.14, panel imputation
 * "latest"; with {@code start: hold} its "constant".
 */
public record LastPeriod(int maxAge, boolean holdStart) implements Imputation {
    private static final Parameter<Integer> MAX_AGE = Parameter.integer(
            "max-age",
            1,
            "how many periods old a value may be: from 2020 to 2022 it is 2",
            "数值最多可沿用的期数：2020 至 2022 为 2");

    private static final Parameter<Ends> START = Parameter.choice(
            "start",
            Ends.NONE,
            "before the unit's first value the gap stays, or takes that value",
            "首个值之前：保留缺失，或取该首个值");

    public static final Method<Imputation> METHOD = new Method<>(
            "last-period",
            new Name("Last earlier value", "沿用上期值"),
            new Name(
                    "A gap becomes the unit's own last earlier value, if it is not too old; the best guess for what"
                            + " moves slowly.",
                    "缺失值沿用该单元最近一期的值（不超过期限）；适合变化缓慢的指标。"),
            new Name(
                    "Not for what changes fast, nor across a break in the definition of the indicator.",
                    "变化快的指标，或指标口径发生变动时不宜。"),
            "y_t = x_s, s the last earlier period with a value, t − s ≤ max-age",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; COINr 1.1.14, panel imputation"
                    + " \"latest\"",
            List.of(MAX_AGE, START),
            given -> new LastPeriod(given.get(MAX_AGE), given.get(START) == Ends.HOLD));

    public LastPeriod {
        if (maxAge < 1) {
            throw new IllegalArgumentException("max-age (" + maxAge + ") must be at least 1");
        }
    }

    /** Without values for what lies before a unit's first one. */
    public LastPeriod(int maxAge) {
        this(maxAge, false);
    }

    @Override
    public Imputed impute(Incomplete data, int column) {
        return Imputed.fill(
                data,
                column,
                row -> lastBefore(
                        Series.of(data.table(), column, row), data.table().periodOf(row)),
                List.of());
    }

    private double lastBefore(Series series, double time) {
        int after = series.countBefore(time);
        int from = after > 0 || !holdStart ? after - 1 : 0;
        boolean near = from >= 0 && from < series.size() && Math.abs(time - series.times()[from]) <= maxAge;
        return near ? series.values()[from] : Double.NaN;
    }
}
