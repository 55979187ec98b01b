package dev.pagoda.core.imputation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.method.Parameter;
import dev.pagoda.core.model.Name;
import dev.pagoda.core.model.Table;
import java.util.List;

/**
 * Last observation carried forward: {@code y_t = x_s}, where s is the unit's last earlier period with a value and {@code t − s ≤ max-age}.
 *
 * <p>Shapes as in {@link Imputation}; earlier periods stand in the same table. Special cases: a gap without a value of the same unit that is young enough
 * stays; only observed values are carried, never values that were themselves filled in.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 3; COINr 1.1.14, panel imputation "latest".
 */
public record LastPeriod(int maxAge) implements Imputation {
    private static final Parameter<Integer> MAX_AGE = Parameter.integer(
            "max-age",
            1,
            "how many periods old a value may be: from 2020 to 2022 it is 2",
            "数值最多可沿用的期数：2020 至 2022 为 2");

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
            List.of(MAX_AGE),
            given -> new LastPeriod(given.get(MAX_AGE)));

    public LastPeriod {
        if (maxAge < 1) {
            throw new IllegalArgumentException("max-age (" + maxAge + ") must be at least 1");
        }
    }

    @Override
    public Imputed impute(Incomplete data, int column) {
        return Imputed.fill(data, column, row -> lastBefore(data.table(), column, row), List.of());
    }

    private double lastBefore(Table table, int column, int row) {
        int units = table.units().size(); // the same unit stands that many rows earlier in the period before
        for (int earlier = row - units; earlier >= 0; earlier -= units) {
            if (table.periodOf(row) - table.periodOf(earlier) > maxAge) {
                break;
            }
            if (!Double.isNaN(table.value(column, earlier))) {
                return table.value(column, earlier);
            }
        }
        return Double.NaN;
    }
}
