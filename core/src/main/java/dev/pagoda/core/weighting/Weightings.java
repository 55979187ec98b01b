package dev.pagoda.core.weighting;

import dev.pagoda.core.method.Catalogue;

/** The catalogue of weightings. */
public final class Weightings {
    public static final Catalogue<Weighting> ALL = Catalogue.withPacks(
            "weighting",
            Weighting.class,
            Stated.METHOD,
            Equal.METHOD,
            RankOrder.METHOD,
            BudgetAllocation.METHOD,
            Delphi.METHOD,
            Entropy.METHOD);

    private Weightings() {}
}
