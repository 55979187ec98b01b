// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.aggregation;

import dev.pagoda.core.method.Catalogue;

/** The catalogue of aggregations. */
public final class Aggregations {
    public static final Catalogue<Aggregation> ALL = Catalogue.withPacks(
            "aggregation",
            Aggregation.class,
            Arithmetic.METHOD,
            Geometric.METHOD,
            Harmonic.METHOD,
            Power.METHOD,
            MedianScore.METHOD,
            Minimum.METHOD,
            OrderedWeights.METHOD,
            MeanMin.METHOD,
            MazziottaPareto.METHOD,
            VariationPenalty.METHOD,
            CouplingCoordination.METHOD,
            Jevons.METHOD,
            Topsis.METHOD,
            Vikor.METHOD,
            Promethee.METHOD,
            GreyRelational.METHOD,
            RankSumRatio.METHOD,
            Wroclaw.METHOD,
            Borda.METHOD,
            Copeland.METHOD,
            Kemeny.METHOD);

    private Aggregations() {}
}
