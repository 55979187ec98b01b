// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Ascending rank: the worst reference value scores 1, the best n, so that more is better.
 *
 * <p>Shapes: one column of values in any unit of measurement; scores in places.
 *
 * <p>Special cases:
 *
 * <ul>
 *   <li>a missing value has no score and takes no place;
 *   <li>an indicator that does not vary has no scores;
 *   <li>equal values, and values that are not among the reference values, as {@link Ties} says.
 * </ul>
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 */
public record Rank(Ties ties) implements Normalisation {
    public static final Method<Normalisation> METHOD = new Method<>(
            "rank",
            new Name("Rank", "排序标准化"),
            new Name(
                    "The place among all units, counted from the worst; outliers do not matter, and neither do"
                            + " distances.",
                    "按由差到好的名次计分；不受异常值影响，但丢失差距信息。"),
            new Name(
                    "Not where distances matter: a narrow lead and a wide one count the same.",
                    "差距大小有意义时不宜：微弱领先与大幅领先同样计分。"),
            "s = place among the reference values, from 1 for the worst to n for the best",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5",
            List.of(Ties.PARAMETER),
            given -> new Rank(given.get(Ties.PARAMETER)));

    @Override
    public Scale fit(Reference reference) {
        return reference.sample().varies()
                ? Scale.of(x -> ties.place(reference.sample(), reference.direction(), x))
                : Scale.none();
    }
}
