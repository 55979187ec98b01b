// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Method;
import dev.pagoda.core.model.Name;
import java.util.List;

/**
 * Borda points: {@code s = rank − 1}, with ranks ascending from the worst; without ties, the number of units that a
 * unit is better than.
 *
 * <p>Shapes: one column of values in any unit of measurement; scores from 0 to n − 1. Special cases as for
 * {@link Rank}.
 *
 * <p>Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6; COINr 1.1.14, {@code n_borda}.
 */
public record BordaPoints(Ties ties) implements Normalisation {
    public static final Method<Normalisation> METHOD = new Method<>(
            "borda",
            new Name("Borda points", "波达计分"),
            new Name(
                    "One point for every unit that is left behind; outliers do not matter, and neither do distances.",
                    "每优于一个单元得一分；不受异常值影响，但丢失差距信息。"),
            new Name(
                    "Not where distances matter, nor between editions with different numbers of units.",
                    "差距有意义，或各期单元数目不同时不宜。"),
            "s = rank − 1, ranks ascending from the worst",
            "OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6; COINr 1.1.14, n_borda",
            List.of(Ties.PARAMETER),
            given -> new BordaPoints(given.get(Ties.PARAMETER)));

    @Override
    public Scale fit(Reference reference) {
        return reference.sample().varies()
                ? Scale.of(x -> ties.place(reference.sample(), reference.direction(), x) - 1)
                : Scale.none();
    }
}
