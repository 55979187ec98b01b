// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Percentile rank: {@code s = lower + (upper − lower) · (rank − 1) / (n − 1)}, with ranks ascending from the worst and
 * n the number of reference values.
 *
 * <p>Shapes: one column of values in any unit of measurement; scores from lower to upper points. Special cases as for
 * {@link Rank}.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5; COINr 1.1.14, {@code n_prank}.
 */
public record PercentileRank(double lower, double upper, Ties ties) implements Normalisation {
    public static final Method<Normalisation> METHOD = new Method<>(
            "percentile-rank",
            new Name("Percentile rank", "百分位排名"),
            new Name(
                    "The share of the other units that a unit is better than; the same range for every indicator,"
                            + " however many units have a value.",
                    "优于其他单元的比例；无论有多少单元有数据，各指标的取值范围相同。"),
            new Name(
                    "Not where distances matter: a narrow lead and a wide one count the same.",
                    "差距大小有意义时不宜：微弱领先与大幅领先同样计分。"),
            "s = lower + (upper − lower) · (rank − 1) / (n − 1)",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5; COINr 1.1.14, n_prank",
            List.of(MinMax.LOWER, MinMax.UPPER, Ties.PARAMETER),
            given -> new PercentileRank(given.get(MinMax.LOWER), given.get(MinMax.UPPER), given.get(Ties.PARAMETER)));

    public PercentileRank {
        MinMax.checkBounds(lower, upper);
    }

    @Override
    public Scale fit(Reference reference) {
        if (!reference.sample().varies()) {
            return Scale.none();
        }
        double others = reference.sample().size() - 1;
        return Scale.of(x ->
                lower + (upper - lower) * ((ties.place(reference.sample(), reference.direction(), x) - 1) / others));
    }
}
