// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.normalisation;

import dev.pagoda.core.method.Catalogue;

/** The catalogue of normalisations. */
public final class Normalisations {
    public static final Catalogue<Normalisation> ALL = Catalogue.withPacks(
            "normalisation",
            Normalisation.class,
            MinMax.METHOD,
            ZScore.METHOD,
            Rank.METHOD,
            PercentileRank.METHOD,
            BordaPoints.METHOD,
            ShareOfMaximum.METHOD,
            DistanceToMaximum.METHOD,
            Goalposts.METHOD,
            DistanceToTarget.METHOD,
            DistanceToReference.METHOD,
            Efficacy.METHOD,
            VectorNorm.METHOD,
            ShareOfSum.METHOD,
            Categories.METHOD,
            AboveBelowMean.METHOD,
            AdjustedMazziottaPareto.METHOD,
            BaseYear.METHOD,
            AnchorUnit.METHOD,
            MedianDeviation.METHOD,
            Sigmoid.METHOD);

    private Normalisations() {}
}
