// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.ranking;

import dev.pagoda.core.method.Catalogue;

/** The catalogue of tierings. */
public final class Tierings {
    public static final Catalogue<Tiering> ALL = Catalogue.withPacks(
            "tiering",
            Tiering.class,
            Thresholds.METHOD,
            NaturalBreaks.METHOD,
            LargestGaps.METHOD,
            Quantiles.METHOD,
            Hierarchical.METHOD);

    private Tierings() {}
}
