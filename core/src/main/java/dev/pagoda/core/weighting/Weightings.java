// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Catalogue;

/** The catalogue of weightings. */
public final class Weightings {
    public static final Catalogue<Weighting> ALL = Catalogue.withPacks(
            "weighting",
            Weighting.class,
            Stated.METHOD,
            Equal.METHOD,
            IndicatorCount.METHOD,
            RankOrder.METHOD,
            BudgetAllocation.METHOD,
            Delphi.METHOD,
            Entropy.METHOD,
            StandardDeviation.METHOD,
            CoefficientOfVariation.METHOD,
            Gini.METHOD,
            Angle.METHOD,
            Critic.METHOD,
            Merec.METHOD,
            Lopcow.METHOD);

    private Weightings() {}
}
